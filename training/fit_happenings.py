"""Fits the weights by which claims are put together (core/.../reconcile/weights.tsv) from compared pairs.

usage: python training/fit_happenings.py WEIGHTS.tsv PAIRS.tsv[:share] ...

PAIRS.tsv is what `rapporteur eval happenings|ecb ... --predictions PAIRS.tsv` writes: 1 or 0, then the features of a pair.
Logistic regression by gradient descent; the weights that stand in WEIGHTS.tsv are the prior mean, so that features which no
pair shows keep what a person set. Several files count as much as the share behind the colon says (1.0 each by default).
"""
import math
import sys

STRENGTH = 0.02
STEPS = 3000


def read(name):
    path, _, share = name.partition(":")
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    weight = float(share or 1) / max(1, len(rows))
    return [(int(r[0]), r[1:], weight) for r in rows]


def main():
    table, pairs = sys.argv[1], [p for name in sys.argv[2:] for p in read(name)]
    lines = open(table, encoding="utf-8").read().splitlines()
    prior = {l.split("\t")[0]: int(l.split("\t")[1]) / 1000 for l in lines if "\t" in l and not l.startswith("feature")}
    w = dict(prior)
    grouped = {}
    for y, features, weight in pairs:
        key = (y, tuple(features))
        grouped[key] = grouped.get(key, 0) + weight
    for step in range(STEPS):
        gradient = {f: STRENGTH * (w[f] - prior[f]) for f in w}
        loss = 0.0
        for (y, features), weight in grouped.items():
            score = sum(w[f] for f in features)
            p = 1 / (1 + math.exp(-max(-30, min(30, score))))
            loss -= weight * math.log(max(1e-12, p if y else 1 - p))
            for f in features:
                gradient[f] += weight * (p - y)
        rate = 0.8 if step < STEPS // 2 else 0.3
        for f in w:
            w[f] -= rate * gradient[f]
        if step % 500 == 0:
            print("step %d, loss %.4f" % (step, loss), file=sys.stderr)
    with open(table, "w", encoding="utf-8") as out:
        for l in lines:
            name = l.split("\t")[0]
            out.write("%s\t%d\n" % (name, round(1000 * w[name])) if name in w else l + "\n")


if __name__ == "__main__":
    main()
