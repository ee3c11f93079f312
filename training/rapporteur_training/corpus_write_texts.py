"""Writes each chosen document for annotators: `python -m rapporteur_training.corpus_write_texts --data ../../shared/data --out FOLDER`.

FOLDER/corpus.name.txt is the text, FOLDER/corpus.name.sents the numbered sentences under the header of an annotation file.
"""
import argparse
from pathlib import Path

from .corpus_select import HOME, split_of
from .corpus_texts import WRITTEN, Document, document, sentences
from .words import Tokeniser


def listed() -> list[dict[str, str]]:
    """The rows of documents.tsv."""
    lines = (HOME / "documents.tsv").read_text(encoding="utf-8").splitlines()
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"))) for line in lines[1:]]


def sheet(doc: Document, split: str, upto: int, tokeniser: Tokeniser) -> str:
    """Header and numbered sentences."""
    lines = [f"# doc {doc.id}", f"# published {doc.published or '-'}", f"# split {split}", f"# upto {upto}"]
    for number, (begin, end) in enumerate(sentences(doc.text, tokeniser)[:upto], 1):
        lines.append(f"{number}\t{doc.text[begin:end]}")
    return "\n".join(lines) + "\n"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tokeniser = Tokeniser.shipped()
    chosen = [(document(options.data, row["corpus"], row["id"]), row["split"], int(row["upto"])) for row in listed()]
    for path in sorted(WRITTEN.glob("*.txt")):
        doc = document(options.data, "written", path.stem)
        chosen.append((doc, split_of(doc.id), len(sentences(doc.text, tokeniser))))
    for doc, split, upto in chosen:
        stem = f"{doc.corpus}.{doc.name}"
        (options.out / f"{stem}.txt").write_text(doc.text, encoding="utf-8", newline="")
        (options.out / f"{stem}.sents").write_text(sheet(doc, split, upto, tokeniser), encoding="utf-8")
    print(f"wrote {len(chosen)} documents to {options.out}")


if __name__ == "__main__":
    main()
