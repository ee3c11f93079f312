"""Learns the weights by which the program says what type of event a sentence tells between a marked source and target:
`python -m rapporteur_training.pair_types PLV.jsonl WRITTEN.jsonl --out ../core/src/main/resources/org/rapporteur/code/pairs.tsv`.

Both files are what `rapporteur eval pairs FILE --predictions OUT` wrote, of PLV_train.tsv and of training/corpus/pairs.tsv. Two log-linear models are learned
apart by maximum likelihood with Gaussian priors, one over words and trees, one over what the rules and the reader's branch say, and their weights are added up
(a product of experts): together, words would be learned only where the rules are wrong. Five folds over PLV's rows say how well this does on rows not seen.
"""
import argparse
import json
import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .plv import ROOTS

FOLDS, HISTORY = 5, 8
LEAST = 0.03
"""Every third row of PLV was read by who wrote the sentences of pairs.tsv, to learn its conventions; the others were not."""
READ = 3


@dataclass
class Row:
    """The names of the evidence on one sentence, its type and the type by the rules alone (indices of ROOTS), and what it counts in training."""
    evidence: list[str]
    root: int
    rules: int
    weight: float = 1.0


def read(path: Path, weight: float = 1.0) -> list[Row]:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [Row(line["evidence"], ROOTS.index(line["root"]), ROOTS.index(line["rules"]), weight) for line in lines]


class Counted:
    """Rows as one bag of columns, and the same sorted by column."""

    def __init__(self, rows: list[Row], names: dict[str, int]):
        columns = [[names[e] for e in row.evidence if e in names] or [0] for row in rows]
        sizes = np.array([len(c) for c in columns])
        self.bag = np.concatenate([np.array(c, dtype=np.int64) for c in columns])
        self.starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        order = np.argsort(self.bag, kind="stable")
        self.rows = np.repeat(np.arange(len(rows)), sizes)[order]
        self.columns, self.column_starts = np.unique(self.bag[order], return_index=True)

    def scores(self, weights: np.ndarray) -> np.ndarray:
        return np.add.reduceat(weights[self.bag], self.starts, axis=0)

    def gradient(self, of_scores: np.ndarray, size: int) -> np.ndarray:
        found = np.zeros((size, of_scores.shape[1]), dtype=np.float32)
        found[self.columns] = np.add.reduceat(of_scores[self.rows], self.column_starts, axis=0)
        return found


def log_shares(scores: np.ndarray) -> np.ndarray:
    scores = scores - scores.max(1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(1, keepdims=True))


def minimise(value_and_gradient, start: np.ndarray, steps: int) -> np.ndarray:
    """Limited-memory BFGS with backtracking."""
    x, pairs = start, []
    value, gradient = value_and_gradient(x)
    for _ in range(steps):
        direction = -gradient.copy()
        alphas = []
        for s, y, rho in reversed(pairs):
            alphas.append(rho * np.vdot(s, direction))
            direction -= alphas[-1] * y
        if pairs:
            s, y, _ = pairs[-1]
            direction *= np.vdot(s, y) / np.vdot(y, y)
        for (s, y, rho), alpha in zip(pairs, reversed(alphas)):
            direction += s * (alpha - rho * np.vdot(y, direction))
        slope, step = float(np.vdot(gradient, direction)), 1.0 if pairs else 1.0 / max(1.0, float(np.abs(gradient).sum()) ** 0.5)
        for _ in range(12):
            new = x + step * direction
            new_value, new_gradient = value_and_gradient(new)
            if new_value <= value + 1e-4 * step * slope:
                break
            step *= 0.5
        else:
            return x
        s, y = new - x, new_gradient - gradient
        if np.vdot(s, y) > 1e-10:
            pairs = [*pairs[-HISTORY + 1 :], (s, y, 1.0 / float(np.vdot(s, y)))]
        done = abs(value - new_value) < 1e-5 * abs(value)
        x, value, gradient = new, new_value, new_gradient
        if done:
            break
    return x


@dataclass
class Setting:
    """`least`: rows that a name must stand in; `prior`: precision of the Gaussian; `soft`: how much of a row's likelihood goes to all types alike;
    `written`: what a written sentence counts beside a row of PLV; `said`: what the model over rules and branch counts beside that over words."""
    least: int = 2
    prior: tuple[float, float] = (0.5, 1.0)
    soft: float = 0.05
    written: float = 0.5
    said: float = 0.7
    steps: int = 40


def said(name: str) -> bool:
    """Whether a name is what the rules or the branch say."""
    return name.startswith(("c ", "best ", "b "))


def learn(rows: list[Row], setting: Setting) -> dict[str, np.ndarray]:
    """Weights of all types by name: those over words, and those over what is said, which count as the setting says."""
    words = expert(rows, lambda name: not said(name), setting.prior[0], setting)
    others = expert(rows, said, setting.prior[1], setting)
    return words | {name: weights * setting.said for name, weights in others.items()}


def expert(rows: list[Row], mine, prior: float, setting: Setting) -> dict[str, np.ndarray]:
    """The weights of one model, over the names that are its own."""
    counts = Counter(e for row in rows for e in row.evidence if mine(e))
    names = {e: i for i, e in enumerate(sorted(e for e, n in counts.items() if n >= setting.least))}
    counted, gold = Counted(rows, names), np.array([row.root for row in rows])
    share = np.array([row.weight for row in rows], dtype=np.float32)[:, None]
    wanted = np.full((len(rows), len(ROOTS)), setting.soft / len(ROOTS), dtype=np.float32)
    wanted[np.arange(len(rows)), gold] += 1 - setting.soft

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        logs = log_shares(counted.scores(weights))
        value = -float((wanted * logs * share).sum()) + prior / 2 * float((weights * weights).sum())
        return value, counted.gradient((np.exp(logs) - wanted) * share, len(names)) + prior * weights

    found = minimise(loss, np.zeros((len(names), len(ROOTS)), dtype=np.float32), setting.steps)
    return {name: found[i] for name, i in names.items()}


def logs(weights: dict[str, np.ndarray], rows: list[Row]) -> np.ndarray:
    """Logarithms of likelihood, [rows, types]."""
    nothing = np.zeros(len(ROOTS))
    return log_shares(np.array([sum((weights[e] for e in row.evidence if e in weights), nothing) for row in rows]))


def folds(rows: list[Row], seed: int) -> np.ndarray:
    """A fold for each row, even by type; rows of one sentence (the same words, other marks) share a fold."""
    rng, found = random.Random(seed), np.zeros(len(rows), dtype=int)
    for root in range(len(ROOTS)):
        mine = [i for i, row in enumerate(rows) if row.root == root]
        rng.shuffle(mine)
        first = rng.randrange(FOLDS)
        for k, i in enumerate(mine):
            found[i] = (first + k) % FOLDS
    seen: dict[tuple, int] = {}
    for i, row in enumerate(rows):
        words = tuple(e for e in row.evidence if e.startswith(("w S ", "w T ", "w1 ")))
        found[i] = found[seen.setdefault(tuple(sorted({w.split(" ", 2)[-1] for w in words})), i)]
    return found


def figures(found: np.ndarray, gold: np.ndarray) -> dict:
    by_type = {}
    for t, root in enumerate(ROOTS):
        right = int(((found == t) & (gold == t)).sum())
        by_type[root] = round(2 * right / max(1, int((found == t).sum() + (gold == t).sum())), 3)
    return {"macro_f1": round(float(np.mean(list(by_type.values()))), 4), "accuracy": round(float((found == gold).mean()), 4), **by_type}


def crossed(plv: list[Row], others: list[Row], setting: Setting, seed: int) -> np.ndarray:
    """Logarithms of likelihood of every row of PLV by a model that has not seen its fold."""
    fold, found = folds(plv, seed), np.zeros((len(plv), len(ROOTS)))
    for k in range(FOLDS):
        mine = np.flatnonzero(fold == k)
        weights = rounded(learn([plv[i] for i in np.flatnonzero(fold != k)] + others, setting))
        found[mine] = logs(weights, [plv[i] for i in mine])
    return found


def rounded(weights: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """In hundredths, as the program has them; names that hardly count are left out."""
    return {name: np.round(row, 2) for name, row in weights.items() if np.abs(row).max() >= LEAST}


def write(weights: dict[str, np.ndarray], path: Path) -> None:
    head = "# What each piece of evidence counts for each type, in hundredths: learned by training/rapporteur_training/pair_types.py\n"
    rows = [name + "\t" + " ".join(str(round(value * 100)) for value in row.tolist()) + "\n" for name, row in sorted(weights.items())]
    path.write_text(head + "evidence\t" + " ".join(ROOTS) + "\n" + "".join(rows), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("plv", type=Path)
    parser.add_argument("written", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--seeds", type=int, nargs="*", default=[7, 1, 2], help="of the folds")
    parser.add_argument("--alone", action="store_true", help="measure without the written sentences too")
    options = parser.parse_args()
    setting = Setting()
    plv, written = read(options.plv), read(options.written, setting.written)
    gold = np.array([row.root for row in plv])
    unread = np.arange(len(plv)) % READ != 0
    print(json.dumps({"rows": len(plv), "written": len(written), "rules": figures(np.array([row.rules for row in plv]), gold)["macro_f1"]}))
    sums = []
    for seed in options.seeds:
        found = crossed(plv, written, setting, seed).argmax(1)
        sums.append([figures(found, gold)["macro_f1"], figures(found, gold)["accuracy"], figures(found[unread], gold[unread])["macro_f1"]])
        print(json.dumps({"folds": seed, **figures(found, gold), "macro_f1_of_rows_not_read": sums[-1][2]}), flush=True)
    print(json.dumps({"mean": [round(value, 4) for value in np.mean(sums, 0).tolist()]}))
    if options.alone:
        found = crossed(plv, [], setting, options.seeds[0]).argmax(1)
        print(json.dumps({"folds": options.seeds[0], "without_written": figures(found, gold)}), flush=True)
    if options.out:
        weights = rounded(learn(plv + written, setting))
        write(weights, options.out)
        print(json.dumps({"names": len(weights), "bytes": options.out.stat().st_size}))


if __name__ == "__main__":
    main()
