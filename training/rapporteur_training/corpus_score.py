"""Pools the figures of tools/score-claims over dispatches: `python -m rapporteur_training.corpus_score FOLDER --scorer ../../shared/tools/score-claims`.

FOLDER holds STEM.gold.json, STEM.txt and STEM.claims.jsonl (docs/accuracy/corpus/score makes them). Counts are added up over all dispatches
(micro average); the interval is the 2.5th to 97.5th percentile of 2,000 resamples of whole dispatches, drawn with a fixed seed.
"""
import argparse
import importlib.machinery
import importlib.util
import json
import random
from collections import Counter
from pathlib import Path

from .corpus_calibration import diagram, judged, lines
from .corpus_misses import misses

RESAMPLES = 2000
TESTS = ("found", "typed", "who_whom")


def load_scorer(path: Path):
    loader = importlib.machinery.SourceFileLoader("score_claims", str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("score_claims", loader))
    loader.exec_module(module)
    return module


def counts(scorer, gold: dict, claims: list[dict], text: str) -> Counter:
    """What one dispatch adds: true and false positives and false negatives of each figure."""
    figures, rows, spurious, _ = scorer.score(gold, claims, text)
    c: Counter = Counter()
    until = gold.get("annotated_until")
    kept = [x for x in claims if not until or not scorer.span(x.get("trigger")) or scorer.span(x["trigger"])[1] <= until]
    usable = [x for x in kept if scorer.sound(x, text)]
    events, matched = gold["events"], scorer.match(gold["events"], usable)
    both = [(events[i], usable[j]) for i, j in sorted(matched.items()) if events[i].get("core", True)]
    for name in TESTS:
        missed = [(e, x) for kind, e, x in rows if kind == name]
        c[name, "tp"] = len(both) - sum(x is not None for _, x in missed)
        c[name, "fn"] = sum(scorer.obligatory(e) for e, _ in missed)
        c[name, "fp"] = sum(x is not None and scorer.obligatory(e) for e, x in missed) + figures["counts"]["spurious"] + figures["counts"]["unsound"]
    for e, x in both:
        c["said_by", "right"] += scorer.same_source(e, x)
        c["realis", "right"] += x.get("realis") in {e.get("realis")} | set(e.get("realis_alternatives") or [])
        c["matched", "all"] += 1
        c["kind", e["type"], "found"] += scorer.obligatory(e)
        options = {e.get("modality")} | set(e.get("modality_alternatives") or [])
        c["modality", x.get("modality") if x.get("modality") in options else e.get("modality"), x.get("modality")] += 1
        _times(scorer, e, x, c)
        _quantities(scorer, e, x, c)
    for e in events:
        c["kind", e["type"], "all"] += scorer.obligatory(e)
    c["size", "core"] = figures["counts"]["obligatory"]
    c["size", "claims"] = figures["counts"]["claims"]
    return c


def _times(scorer, e: dict, x: dict, c: Counter) -> None:
    right, claimed = scorer.intervals(e.get("time")), scorer.interval(x.get("time"))
    if right and claimed in right:
        c["time", "tp"] += 1
    else:
        c["time", "fn"] += bool(right)
        c["time", "fp"] += bool(claimed)


def _quantities(scorer, e: dict, x: dict, c: Counter) -> None:
    g = {scorer.quantity(q) for q in e.get("quantities") or [] if q.get("unit") in scorer.UNITS}
    p = {scorer.quantity(q) for q in x.get("quantities") or [] if q.get("unit") in scorer.UNITS}
    c["quantity", "tp"] += len(g & p)
    c["quantity", "fn"] += len(g - p)
    c["quantity", "fp"] += len(p - g)


def figures(c: Counter) -> dict[str, float | None]:
    """The figures that counts come to; None where nothing was counted."""
    out: dict[str, float | None] = {}
    for name in TESTS + ("time", "quantity"):
        tp, fp, fn = (c[name, k] for k in ("tp", "fp", "fn"))
        out[name] = 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else None
        if name == "found":
            out["precision"] = tp / (tp + fp) if tp + fp else None
            out["recall"] = tp / (tp + fn) if tp + fn else None
    both = c["matched", "all"]
    for name in ("said_by", "realis"):
        out[name] = c[name, "right"] / both if both else None
    pairs = {key[1:]: n for key, n in c.items() if key[0] == "modality"}
    labels = sorted({str(g) for g, _ in pairs})
    scores = []
    for label in labels:
        tp = sum(n for (g, p), n in pairs.items() if str(g) == label == str(p))
        wrong = sum(n for (g, p), n in pairs.items() if (str(g) == label) != (str(p) == label))
        scores.append(2 * tp / (2 * tp + wrong) if tp else 0.0)
    out["modality"] = sum(scores) / len(scores) if scores else None
    return out


def intervals(each: list[Counter], rng: random.Random) -> dict[str, tuple[float, float]]:
    """The 95 % interval of each figure, from the same resamples."""
    values: dict[str, list[float]] = {}
    for _ in range(RESAMPLES):
        total: Counter = Counter()
        for _ in each:
            total.update(rng.choice(each))
        for name, value in figures(total).items():
            if value is not None:
                values.setdefault(name, []).append(value)
    return {name: (sorted(v)[int(0.025 * len(v))], sorted(v)[int(0.975 * len(v))]) for name, v in values.items()}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--scorer", type=Path, required=True)
    arguments.add_argument("--each", action="store_true", help="one line per dispatch as well")
    arguments.add_argument("--misses", action="store_true", help="what was missed and what was claimed beside the gold, and what was found by type")
    arguments.add_argument("--calibration", type=Path, metavar="SVG", help="how often claims of each confidence are right, and its diagram to this file")
    options = arguments.parse_args()
    scorer, each, listed, rows = load_scorer(options.scorer), [], [], []
    for path in sorted(options.folder.glob("*.gold.json")):
        stem = path.name.removesuffix(".gold.json")
        claims = path.with_name(stem + ".claims.jsonl")
        if not claims.exists():
            print(f"{stem}: no claims, left out")
            continue
        text = path.with_name(stem + ".txt").read_bytes().decode("utf-8")
        gold, claimed = json.loads(path.read_text(encoding="utf-8")), scorer.load(str(claims))
        each.append(counts(scorer, gold, claimed, text))
        listed.extend(misses(scorer, gold, claimed, text, stem) if options.misses else [])
        rows.extend(judged(scorer, gold, claimed, text))
        if options.each:
            print(stem, " ".join(f"{k}={v:.3f}" for k, v in figures(each[-1]).items() if v is not None))
    total: Counter = Counter()
    for one in each:
        total.update(one)
    print(f"{len(each)} dispatches, {total['size', 'core']} core events, {total['size', 'claims']} claims")
    bounds = intervals(each, random.Random(1))
    for name, value in figures(total).items():
        if value is not None:
            print(f"{name:<10}{value:.3f}  [{bounds[name][0]:.3f}, {bounds[name][1]:.3f}]")
    if options.calibration:
        print("\n".join(lines(rows)))
        diagram(rows, options.calibration)
    if options.misses:
        kinds = sorted({key[1] for key in total if key[0] == "kind"})
        print(", ".join(f"{kind} {total['kind', kind, 'found']} of {total['kind', kind, 'all']}" for kind in kinds))
        print("\n".join(listed))


if __name__ == "__main__":
    main()
