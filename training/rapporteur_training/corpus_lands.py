"""Learns the weights by which the coder decides of which country somebody is whose words do not tell it: `python -m rapporteur_training.corpus_lands
FOLDER... --dev FOLDER --out ../core/src/main/resources/org/rapporteur/code/lands.tsv`.

The folders hold the folds of the train split as `corpus_unpack --fold` writes them, with the sheets of `rapporteur eval roles FOLDER`. Asked is every
party of the gold record that a mention without a country stands for; an answer is right when it is a country that the gold record gives it, or none
where it gives none. The model is that of corpus_roles. What is printed is how often it is right on the folds it has not seen. Each folder gets a
`lands.tsv` learned from the others, with which `eval roles` writes sheets of who acts on whom that are as good as on dispatches not seen.
"""
import argparse
import json
from pathlib import Path

import torch

from .corpus_roles import SEED, Question, learn, write

ALIKE = 0.5


def questions(folder: Path) -> list[Question]:
    """Each party of the gold record once that a mention of the sheets stands for."""
    found = []
    for path in sorted(folder.glob("*.lands.jsonl")):
        stem = path.name.removesuffix(".lands.jsonl")
        gold = json.loads((folder / f"{stem}.gold.json").read_text(encoding="utf-8"))
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        parties = {(p["start"], p["end"]): p for event in gold["events"] for side in ("actor", "recipient") for p in event[side] if p.get("text")}
        for (begin, end), party in sorted(parties.items()):
            best = max(rows, key=lambda row: shared(row, begin, end), default=None)
            if best is not None and shared(best, begin, end) >= ALIKE:
                countries = {party["country"], *party["country_alternatives"]} if party["country"] else {""}
                found.append(Question(stem, best["answers"], [a["country"] in countries for a in best["answers"]], 0))
    return found


def shared(row: dict, begin: int, end: int) -> float:
    """What part of all its characters a mention and a span have in common."""
    both = min(row["end"], end) - max(row["begin"], begin)
    return max(0, both) / (max(row["end"], end) - min(row["begin"], begin))


def right(asked: list[Question], weights: dict[str, float]) -> list[bool]:
    """Whether the best answer of each question is right."""
    found = []
    for question in asked:
        scores = [sum(weights.get(e, 0.0) for e in a["evidence"]) for a in question.answers]
        found.append(question.right[scores.index(max(scores))])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+", help="one for each fold of the train split")
    parser.add_argument("--dev", type=Path, help="a folder like them, measured with the weights of all folds")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--least", type=int, default=6, help="evidence on fewer answers has no weight")
    parser.add_argument("--prior", type=float, default=12.0, help="precision of the Gaussian priors")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    parts = [questions(folder) for folder in options.folders]
    told = []
    for k, part in enumerate(parts):
        weights = learn([q for j, other in enumerate(parts) if j != k for q in other], options.least, options.prior)
        write(options.folders[k] / "lands.tsv", "what has not seen this folder", [weights])
        told += right(part, weights)
    print(f"{len(parts)} folds over dispatches: {len(told)} parties, country right {sum(told) / len(told):.3f}")
    whole = learn([q for part in parts for q in part], options.least, options.prior)
    if options.dev:
        told = right(questions(options.dev), whole)
        print(f"dev: {len(told)} parties, country right {sum(told) / len(told):.3f}")
    if options.out:
        write(options.out, "in the question of which country somebody is: learned by training/rapporteur_training/corpus_lands.py", [whole])


if __name__ == "__main__":
    main()
