"""Chooses the documents of the event corpus by rule: `python -m rapporteur_training.corpus_select --data ../../shared/data`.

A document's score is the share of its sentences with a crisis word; each corpus gives its best ones under a cap for each
outlet, near copies left out. The split follows from a digest of the id, so that a document never changes sides. Later choices by the
same rule add to the train part alone.
"""
import argparse
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from .corpus_texts import Document, document, names, sentences
from .words import Tokeniser

HOME = Path(__file__).parents[1] / "corpus"
FIRST = 18
BODY_SHARE = 0.45
TEST, DEV = 5, 7
ALL = frozenset({"train", "dev", "test"})


@dataclass(frozen=True)
class Choice:
    """How many documents of each corpus, how many of one outlet at most, for which splits; a later choice leaves the earlier ones as they are."""
    wanted: dict[str, int]
    outlet_cap: dict[str, int]
    splits: frozenset[str] = frozenset({"train"})


CHOICES = (
    Choice({"fa-kes": 48, "worldwide-ner": 82, "polnear": 28, "muc4": 48}, {"fa-kes": 12, "worldwide-ner": 4, "polnear": 6, "muc4": 99}, ALL),
    Choice({"worldwide-ner": 170, "polnear": 66, "tbaq": 110, "fa-kes": 40, "muc4": 30},
           {"worldwide-ner": 9, "polnear": 14, "tbaq": 99, "fa-kes": 14, "muc4": 99}),
    Choice({"worldwide-ner": 140, "polnear": 120, "tbaq": 30, "fa-kes": 20, "muc4": 40},
           {"worldwide-ner": 20, "polnear": 24, "tbaq": 99, "fa-kes": 14, "muc4": 99}),
    Choice({"worldwide-ner": 40, "polnear": 50, "muc4": 45}, {"worldwide-ner": 20, "polnear": 24, "muc4": 99}),
)


def split_of(id: str) -> str:
    """test for a quarter, dev for a tenth, else train."""
    bucket = hashlib.sha256(id.encode("utf-8")).digest()[0] % 20
    return "test" if bucket < TEST else "dev" if bucket < DEV else "train"


def patterns() -> dict[str, re.Pattern]:
    words: dict[str, list[str]] = {"crisis": [], "body": []}
    for line in (HOME / "selection-words.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, word = line.split("\t")
            words[kind].append(re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else ""))
    return {kind: re.compile(r"\b(?:" + "|".join(forms) + r")\b", re.I) for kind, forms in words.items()}


def outlet(doc: Document, data: Path) -> str:
    if doc.corpus == "fa-kes":
        from .corpus_texts import _fa_kes_rows
        return _fa_kes_rows(data)[doc.name]["source"]
    return re.sub(r"_\d+$", "", doc.name) if doc.corpus == "worldwide-ner" else doc.name.split("_")[0]


def shingles(text: str) -> set[str]:
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[i:i + 5]) for i in range(len(words) - 4)}


def choose(data: Path, corpus: str, found: dict, kept_shingles: list[set[str]], excluded: set[str], wanted: int, cap: int, splits: frozenset[str]) -> list[dict]:
    """The rows of one corpus: first documents on bodies up to their share, then the densest others."""
    candidates = []
    tokeniser = Tokeniser.shipped()
    for name in names(data, corpus):
        doc = document(data, corpus, name)
        if doc.id in excluded or split_of(doc.id) not in splits:
            continue
        spans = sentences(doc.text, tokeniser)
        if not 4 <= len(spans) <= 60:
            continue
        parts = [doc.text[b:e] for b, e in spans[:FIRST]]
        hits = sum(1 for part in parts if len(found["crisis"].findall(part)) >= 2)
        bodies = sum(1 for part in parts if found["body"].search(part))
        candidates.append({"doc": doc, "sentences": len(spans), "upto": min(FIRST, len(spans)),
                           "density": hits / len(parts), "bodies": bodies})
    digest = lambda row: hashlib.sha256(row["doc"].id.encode()).hexdigest()
    on_bodies = sorted((c for c in candidates if c["bodies"] >= 2 and c["density"] >= 0.1), key=lambda c: (-c["bodies"] / c["upto"], digest(c)))
    others = sorted(candidates, key=lambda c: (-round(c["density"], 1), digest(c)))
    rows, taken, count = [], set(), {}
    for pool, limit in ((on_bodies, int(wanted * BODY_SHARE)), (others, wanted)):
        for row in pool:
            if len(rows) >= limit:
                break
            place = outlet(row["doc"], data)
            grams = shingles(row["doc"].text)
            if row["doc"].id in taken or count.get(place, 0) >= cap or any(
                    len(grams & other) > 0.2 * min(len(grams), len(other)) for other in kept_shingles):
                continue
            taken.add(row["doc"].id)
            count[place] = count.get(place, 0) + 1
            kept_shingles.append(grams)
            rows.append(row)
    return rows


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    options = arguments.parse_args()
    listed = HOME / "excluded.txt"
    excluded = {line.split("\t")[0] for line in listed.read_text(encoding="utf-8").splitlines() if not line.startswith("#")} if listed.exists() else set()
    found, kept = patterns(), []
    rows: list[dict] = []
    for choice in CHOICES:
        for corpus, wanted in choice.wanted.items():
            more = choose(options.data, corpus, found, kept, excluded | {row["doc"].id for row in rows}, wanted, choice.outlet_cap[corpus], choice.splits)
            rows += more
    rows.sort(key=lambda row: row["doc"].id)
    with (HOME / "documents.tsv").open("w", encoding="utf-8") as out:
        out.write("corpus\tid\tsplit\tpublished\tsentences\tupto\tbody\tsha256\n")
        for row in rows:
            doc = row["doc"]
            out.write("\t".join([doc.corpus, doc.name, split_of(doc.id), doc.published or "-", str(row["sentences"]), str(row["upto"]),
                                 "yes" if row["bodies"] >= 2 else "no", doc.sha256]) + "\n")
    print(f"{len(rows)} documents, {sum(row['upto'] for row in rows)} sentences to annotate")


if __name__ == "__main__":
    main()
