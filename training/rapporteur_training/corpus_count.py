"""Counts what the event corpus holds: `python -m rapporteur_training.corpus_count` prints the table of corpus/README.md.

Newswire are the documents of other outlets (labels only), written those of the project's own. Core events are those that any coder
must find (GUIDELINE.md, section 2).
"""
from collections import Counter

from .corpus_unpack import packed

COLUMNS = ("dispatches", "sentences", "events", "core events")


def rows(documents: list[tuple[str, dict, list[dict]]]) -> dict[tuple[str, str], Counter]:
    """Counts of each kind ("newswire" or "written") and split that occurs, newswire first, train before dev before test."""
    found: dict[tuple[str, str], Counter] = {}
    for stem, head, events in documents:
        of = found.setdefault(("written" if stem.startswith("written.") else "newswire", head["split"]), Counter())
        of.update({"dispatches": 1, "sentences": head["sentences"], "events": len(events), "core events": sum(e["core"] for e in events)})
    return dict(sorted(found.items(), key=lambda row: (row[0][0], ("train", "dev", "test").index(row[0][1]))))


def table(counts: dict[tuple[str, str], Counter]) -> str:
    lines = ["| | " + " | ".join(COLUMNS) + " |", "|" + "---|" * (len(COLUMNS) + 1)]
    lines += [f"| {kind}, {split} | " + " | ".join(f"{of[c]:,}" for c in COLUMNS) + " |" for (kind, split), of in counts.items()]
    return "\n".join(lines)


def main() -> None:
    print(table(rows(packed())))


if __name__ == "__main__":
    main()
