"""How far two annotators agree: `python -m rapporteur_training.corpus_agree --data ../../shared/data --scorer ../../shared/tools/score-claims`.

corpus/second holds documents that were annotated a second time, without sight of the first. The second annotator's core events are
scored as claims against the first's record and the other way round, by the very scorer that the program is scored with; figures are
pooled over both directions. What they reach is about what a program can reach on this corpus.
"""
import argparse
import sys
from collections import Counter
from pathlib import Path

from .corpus_score import counts, figures, load_scorer
from .corpus_select import HOME
from .corpus_texts import Absent
from .corpus_unpack import gold, packed, text_of


def claims(of: dict) -> list[dict]:
    """The core events of a record in the form of the claims export; events that may be left out stay out."""
    return [_claim(event) for event in of["events"] if event["core"] and None not in (event["type_alternatives"] or [])]


def _claim(event: dict) -> dict:
    span = lambda x: {"text": x["text"], "begin": x.get("start"), "end": x.get("end")}
    party = lambda x: {**span(x), "name": x["name"], "country": x["country"] or (x["country_alternatives"] or [None])[0],
                       "sectors": [s for s in [x["role"], *x["role_alternatives"]] if s]}
    time = event["time"] if event["time"].get("from") else None
    return {
        "trigger": span(event["trigger"]), "event_type": event["type"], "modality": event["modality"], "realis": event["realis"],
        "actors": [party(x) for x in event["actor"]], "recipients": [party(x) for x in event["recipient"]],
        "attribution": [party(x) for x in event["attribution"] if x["id"] != "REPORTER"],
        "time": {"from": time["from"], "to": time["to"]} if time else None,
        "quantities": [{"low": q["range"][0], "high": q["range"][1], "unit": q["unit"]} for q in event["quantities"]],
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--scorer", type=Path, required=True)
    options = arguments.parse_args()
    scorer, total, documents = load_scorer(options.scorer), Counter(), 0
    firsts = {stem: (head, events) for stem, head, events in packed()}
    for stem, head, events in packed(folder=HOME / "second"):
        if stem not in firsts:
            continue
        try:
            doc = text_of(head, options.data)
        except (Absent, ValueError) as e:
            print(f"{stem} is left out: {e}", file=sys.stderr)
            continue
        one, two = gold(*firsts[stem], doc), gold(head, events, doc)
        both = counts(scorer, one, claims(two), doc.text) + counts(scorer, two, claims(one), doc.text)
        total.update(both)
        documents += 1
        print(stem, " ".join(f"{k}={v:.3f}" for k, v in figures(both).items() if v is not None))
    print(f"{documents} documents annotated twice")
    for name, value in figures(total).items():
        if value is not None:
            print(f"{name:<10}{value:.3f}")


if __name__ == "__main__":
    main()
