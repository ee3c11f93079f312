"""Rebuilds gold records for tools/score-claims: `python -m rapporteur_training.corpus_unpack --data ../../shared/data --out FOLDER [--split test] [--fold 2/5] [--only FILE]`.

Writes FOLDER/CORPUS.NAME.gold.json and .txt for every packed document whose text is here with the same digest, and
FOLDER/list.tsv (stem, published). A document whose text is absent or changed is named and skipped.
"""
import argparse
import json
import sys
from pathlib import Path

from .corpus_select import HOME
from .corpus_texts import Absent, Document, document
from .folds import folds


def packed(split: str | None = None, folder: Path = HOME / "annotations") -> list[tuple[str, dict, list[dict]]]:
    """Stem, head and events of every packed document, by name."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        head, *events = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        if split is None or head["split"] == split:
            found.append((path.stem, head, events))
    return found


def listed_in(path: Path) -> set[str]:
    """The stems that a file of training/splits lists, one a line."""
    return {line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")}


def text_of(head: dict, data: Path) -> Document:
    """The document of a packed file; raises Absent, or ValueError when the text is another."""
    corpus, _, name = head["document"].partition("/")
    doc = document(data, corpus, name)
    if doc.sha256 != head["sha256"]:
        raise ValueError(f"the text has digest {doc.sha256[:12]}, annotated was {head['sha256'][:12]}")
    return doc


def former(countries: list, published: str | None) -> list:
    """The Soviet Union has the code of Russia in annotations and its own in the program: while it was there, both are right."""
    union = "RUS" in countries and "SUN" not in countries and bool(published) and published < "1991-12-26"
    return countries + ["SUN"] if union else countries


def gold(head: dict, events: list[dict], doc: Document) -> dict:
    """A gold record in the form of gold/seed/gold.json."""
    return {
        "version": "1.0",
        "document": {"file": doc.id, "sha256": doc.sha256, "publication_date": doc.published},
        "annotated_until": head["until"],
        "events": [_event(event, head, doc) for event in events],
        "forbidden": [],
    }


def _words(span: list[int] | None, text: str) -> dict:
    return {"text": None, "implicit": True} if span is None else {"text": text[span[0]:span[1]], "start": span[0], "end": span[1]}


def _party(one: dict, head: dict, doc: Document) -> dict:
    entity = head["entities"].get(one.get("entity"))
    countries = former(one["countries"], doc.published)
    first = None if None in countries else countries[0]
    words = _words(one["span"], doc.text)
    return {
        "id": one.get("entity") or "", "name": entity["name"] if entity else words["text"], "country": first,
        "country_alternatives": [c for c in countries if c and c != first],
        "role": one["sectors"][0] if one["sectors"] else None, "role_alternatives": one["sectors"][1:], **words,
    }


def _time(time: dict | None, text: str) -> dict:
    if time is None or not time["days"]:
        return {"value": None, "end": None}
    first, *others = [_interval(day) for day in time["days"]]
    return {"value": first["from"], "end": first["to"] if ".." in time["days"][0] else None, **first, "alternatives": others,
            **({"text": text[time["span"][0]:time["span"][1]]} if time["span"] else {})}


def _interval(day: str) -> dict:
    begin, _, end = day.partition("..")
    return {"from": begin, "to": end or begin}


def _event(event: dict, head: dict, doc: Document) -> dict:
    text = doc.text
    kinds = [a["type"] for a in event["alternatives"] if a["type"] != event["type"]] + ([None] if event["may_be_left_out"] else [])
    parties = lambda key: [_party(one, head, doc) for one in event[key]]
    place = event["place"]
    return {
        "id": event["id"], "sentence": f"S{event['sentence']}", "core": event["core"],
        "trigger": _words(event["trigger"], text), "type": event["type"], "mode": event["mode"], "type_alternatives": kinds or None,
        "actor": parties("actors"), "recipient": parties("recipients"),
        "recipient_alternatives": [[_party(one, head, doc) for one in other] for other in event["other_recipients"]] or None,
        "attribution": parties("sources") or [{"id": "REPORTER", "name": "the dispatch itself"}],
        "modality": event["modality"][0], "modality_alternatives": event["modality"][1:] or None,
        "realis": event["realis"][0], "realis_alternatives": event["realis"][1:] or None,
        "time": _time(event["time"], text),
        "place": {**_words(place["span"], text), "country": place["country"], "precision": place["precision"]} if place else None,
        "quantities": [{**_words(q["span"], text), "range": [q["low"], q["high"]], "unit": q["unit"], "scope": q["scope"]}
                       for q in event["quantities"]],
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--split", choices=("train", "dev", "test"))
    arguments.add_argument("--fold", help="K/N: only the Kth of N parts, drawn by chance but always the same")
    arguments.add_argument("--only", type=Path, help="a file of stems, one a line: only these of the split")
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    rows, skipped, documents = [], 0, packed(options.split)
    if options.only:
        wanted = listed_in(options.only)
        documents = [one for one in documents if one[0] in wanted]
    if options.fold:
        k, count = map(int, options.fold.split("/"))
        fold = folds([stem for stem, _, _ in documents], count)
        documents = [one for one in documents if fold[one[0]] == k - 1]
    for stem, head, events in documents:
        try:
            doc = text_of(head, options.data)
        except (Absent, KeyError, ValueError) as e:
            print(f"skipped {head['document']}: {e}", file=sys.stderr)
            skipped += 1
            continue
        (options.out / f"{stem}.txt").write_text(doc.text, encoding="utf-8", newline="")
        (options.out / f"{stem}.gold.json").write_text(json.dumps(gold(head, events, doc), ensure_ascii=False, indent=1), encoding="utf-8")
        rows.append(f"{stem}\t{doc.published or '-'}")
    (options.out / "list.tsv").write_text("".join(row + "\n" for row in rows), encoding="utf-8")
    print(f"{len(rows)} gold records in {options.out}, {skipped} skipped", file=sys.stderr)


if __name__ == "__main__":
    main()
