"""Writes the texts of the crisis set: `python -m rapporteur_training.crisis_unpack --data ../../shared/data --out FOLDER`.

FOLDER/CORPUS.ID.txt for each document whose text is here with the digest it was annotated with, and places.tsv, actors.tsv and
times.tsv with the answers to these, each row with the day of publication, for `rapporteur eval crisis FOLDER`.
"""
import argparse
import csv
from pathlib import Path

from .corpus_select import HOME
from .corpus_texts import Absent, document

CRISIS = HOME / "crisis"
KINDS = ("places", "actors", "times")


def rows(name: str) -> list[dict]:
    with (CRISIS / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def unpack(data: Path, out: Path) -> dict[str, int]:
    """How many answers of each kind could be written; a document that is absent or changed is named and left out."""
    out.mkdir(parents=True, exist_ok=True)
    published = {}
    for row in rows("documents"):
        stem = f"{row['corpus']}.{row['id']}"
        try:
            doc = document(data, row["corpus"], row["id"])
        except Absent as missing:
            print(f"{stem}: {missing}")
            continue
        if doc.sha256 != row["sha256"]:
            print(f"{stem}: the text here is not the one that was annotated")
            continue
        (out / f"{stem}.txt").write_text(doc.text, encoding="utf-8")
        published[stem] = row["published"]
    counts = {}
    for kind in KINDS:
        kept = [row for row in rows(kind) if f"{row['corpus']}.{row['id']}" in published]
        lines = ["\t".join([f"{row['corpus']}.{row['id']}", published[f"{row['corpus']}.{row['id']}"], *list(row.values())[2:]]) for row in kept]
        (out / f"{kind}.tsv").write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        counts[kind] = len(kept)
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    print(unpack(options.data, options.out))


if __name__ == "__main__":
    main()
