"""Five-fold cross-validation of event typing on PLV's training rows: the rules alone, the head alone, both.

`python -m rapporteur_training.plv_folds --data DATA --run FOLDER --rules PREDICTIONS`, where PREDICTIONS is what
`rapporteur eval plv PLV_train.tsv --predictions PREDICTIONS` wrote. The encoder has seen no label of PLV; each fold's head sees four folds.
"""
import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch

from .event_head import EventHead, learn, likelihoods, shared_states
from .export import load
from .plv import ROOTS, Pair, read_plv
from .wordpiece import WordPieces

FOLDS, WEIGHT, SMOOTHING = 5, 0.7, 0.3
SILENT = len(ROOTS)


def folds(pairs: list[Pair], seed: int) -> np.ndarray:
    """A fold for each row, even by type; rows of one sentence share a fold."""
    rng, found = random.Random(seed), np.zeros(len(pairs), dtype=int)
    for root in range(len(ROOTS)):
        rows = [i for i, pair in enumerate(pairs) if pair.root == root]
        rng.shuffle(rows)
        first = rng.randrange(FOLDS)
        for k, i in enumerate(rows):
            found[i] = (first + k) % FOLDS
    seen: dict[tuple, int] = {}
    for i, pair in enumerate(pairs):
        found[i] = found[seen.setdefault(tuple(pair.words), i)]
    return found


def rules_of(path: Path) -> np.ndarray:
    """What the rules said of each row; SILENT where they found nothing."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return np.array([ROOTS.index(row["root"]) if row["confidence"] else SILENT for row in rows])


def evidence(said: np.ndarray, gold: np.ndarray) -> np.ndarray:
    """log P(the rules say s | the type is t), counted on training rows: [said, type]."""
    counts = np.full((len(ROOTS) + 1, len(ROOTS)), SMOOTHING)
    np.add.at(counts, (said, gold), 1)
    return np.log(counts / counts.sum(0))


def figures(found: np.ndarray, gold: np.ndarray) -> dict:
    by_type = {}
    for t, root in enumerate(ROOTS):
        right = int(((found == t) & (gold == t)).sum())
        by_type[root] = round(2 * right / max(1, int((found == t).sum() + (gold == t).sum())), 3)
    return {"macro_f1": round(float(np.mean(list(by_type.values()))), 4), "accuracy": round(float((found == gold).mean()), 4), **by_type}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True, help="folder with reader.labels, vocab.txt and the checkpoint")
    parser.add_argument("--rules", type=Path, required=True)
    parser.add_argument("--checkpoint", default="last.pt")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seeds", type=int, default=1, help="heads a fold, whose likelihoods are averaged")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    reader, _ = load(options.run, options.checkpoint)
    pieces = WordPieces((options.run / "vocab.txt").read_text(encoding="utf-8").splitlines())
    pairs, said = read_plv(options.data), rules_of(options.rules)
    gold, fold = np.array([pair.root for pair in pairs]), folds(pairs, 7)
    rows = shared_states(reader.encoder, pairs, pieces)
    head, rules = np.zeros((len(rows), len(ROOTS))), np.zeros((len(rows), len(ROOTS)))
    for k in range(FOLDS):
        others, mine = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        for seed in range(options.seeds):
            torch.manual_seed(seed * FOLDS + k)
            trained = learn(EventHead(reader.encoder), [rows[i] for i in others], options.epochs, seed)
            head[mine] += likelihoods(trained, [rows[i] for i in mine]).numpy() / options.seeds
        rules[mine] = evidence(said[others], gold[others])[said[mine]]
        best = [float((scores[mine].argmax(1) == gold[mine]).mean()) for scores in (head, head + WEIGHT * rules)]
        print(json.dumps({"fold": k, "head": round(best[0], 3), "both": round(best[1], 3)}), flush=True)
    alone = np.where(said == SILENT, ROOTS.index("YIELD"), said)
    for name, found in (("rules", alone), ("head", head.argmax(1)), ("both", (head + WEIGHT * rules).argmax(1))):
        print(json.dumps({name: figures(found, gold)}), flush=True)
    for weight in (0.3, 0.5, 1.0):
        print(json.dumps({"weight": weight, "macro_f1": figures((head + weight * rules).argmax(1), gold)["macro_f1"]}))


if __name__ == "__main__":
    main()
