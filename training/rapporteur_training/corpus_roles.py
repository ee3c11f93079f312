"""Learns the weights by which the coder decides who acts on whom where its rules do not: `python -m rapporteur_training.corpus_roles FOLDER...
--scorer ../../shared/tools/score-claims --out ../core/src/main/resources/org/rapporteur/code/roles.tsv`.

The folders hold the folds of the train split as `corpus_unpack --fold` writes them, with the sheets of `rapporteur eval roles FOLDER`. An answer is
right when its countries agree with the gold record as score-claims compares them. A log-linear model over the answers of each question is learned by
maximum likelihood of all right answers together, with Gaussian priors; what is printed is how often it is right on the folds it has not seen.
"""
import argparse
import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

import torch

from .corpus_score import load_scorer

SIDES = ("actor", "recipient")
SEED, STEPS = 3, 60


@dataclass
class Question:
    """One side of one event: all answers, which are right, and which one the rules gave."""
    stem: str
    answers: list[dict]
    right: list[bool]
    told: int

    @property
    def settled(self) -> bool:
        """Whether the answer of the rules rests on words."""
        parties = self.answers[self.told]["parties"]
        return bool(parties) and parties[0]["text"] is not None


def sheets(folder: Path, scorer) -> list[dict[str, Question]]:
    """The questions of every core event that was found with its type, both sides together."""
    found = []
    for path in sorted(folder.glob("*.roles.jsonl")):
        stem = path.name.removesuffix(".roles.jsonl")
        gold = json.loads((folder / f"{stem}.gold.json").read_text(encoding="utf-8"))
        text = (folder / f"{stem}.txt").read_bytes().decode()
        rows = {(row["side"], row["begin"], row["end"]): row["answers"] for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())}
        until = gold.get("annotated_until")
        claims = [c for c in scorer.load(str(folder / f"{stem}.claims.jsonl")) if scorer.sound(c, text)]
        claims = [c for c in claims if not until or scorer.span(c["trigger"])[1] <= until]
        for i, j in scorer.match(gold["events"], claims).items():
            event, claim = gold["events"][i], claims[j]
            keys = [(side, claim["trigger"]["begin"], claim["trigger"]["end"]) for side in SIDES]
            if event.get("core", True) and claim["event_type"] in scorer.types(event) and all(key in rows for key in keys):
                found.append({side: question(stem, side, event, rows[key], scorer) for side, key in zip(SIDES, keys)})
    return found


def question(stem: str, side: str, event: dict, answers: list[dict], scorer) -> Question:
    options = [event[side] or []]
    if side == "recipient":
        options += [o for o in event.get("recipient_alternatives") or [] if isinstance(o, list)]
    marks = [scorer.gold_marks(o) for o in options]
    right = [any(scorer.agree(m, scorer.claim_marks(a["parties"])) for m in marks) for a in answers]
    return Question(stem, answers, right, next((k for k, a in enumerate(answers) if a["kind"] == "RULES"), 0))


class Sums:
    """Evidence of many questions as one bag of numbers, so that all scores are one sum."""

    def __init__(self, questions: list[Question], names: dict[str, int]):
        bag, offsets, owner, right = [], [], [], []
        for q, asked in enumerate(questions):
            for answer, good in zip(asked.answers, asked.right):
                offsets.append(len(bag))
                bag.extend(names[e] for e in answer["evidence"] if e in names)
                owner.append(q)
                right.append(good)
        self.bag, self.offsets, self.owner = torch.tensor(bag), torch.tensor(offsets), torch.tensor(owner)
        self.right, self.size = torch.tensor(right), len(questions)

    def scores(self, weights: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.embedding_bag(self.bag, weights.unsqueeze(1), self.offsets, mode="sum").squeeze(1)

    def likelihood(self, weights: torch.Tensor) -> torch.Tensor:
        """Sum of the logarithms of the shares of the right answers."""
        scores = self.scores(weights)
        return (self._total(scores.masked_fill(~self.right, -1e9)) - self._total(scores)).sum()

    def _total(self, scores: torch.Tensor) -> torch.Tensor:
        top = torch.full((self.size,), -1e9).scatter_reduce(0, self.owner, scores.detach(), "amax")
        return top + torch.log(torch.zeros(self.size).index_add(0, self.owner, torch.exp(scores - top[self.owner])) + 1e-12)


def learn(questions: list[Question], least: int, prior: float) -> dict[str, float]:
    """Weights by the names of evidence seen on so many answers at least."""
    questions = [q for q in questions if any(q.right)]
    counts = Counter(e for q in questions for a in q.answers for e in a["evidence"])
    names = {e: i for i, e in enumerate(sorted(e for e, n in counts.items() if n >= least))}
    sums, weights = Sums(questions, names), torch.zeros(len(names), requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=STEPS, history_size=8, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        value = prior * (weights * weights).sum() / 2 - sums.likelihood(weights)
        value.backward()
        return value

    optimiser.step(loss)
    found = weights.detach().tolist()
    return {name: found[i] for name, i in names.items()}


def chosen(asked: Question, weights: dict[str, float]) -> int:
    """As RoleWeights.java chooses: answers of the same countries count together, then the best single one."""
    if asked.settled:
        return asked.told
    scores = torch.tensor([sum(weights.get(e, 0.0) for e in a["evidence"]) for a in asked.answers], dtype=torch.float64)
    shares, groups = torch.softmax(scores, 0), defaultdict(float)
    keys = [tuple(sorted({p["country"] or "*" + (p["sectors"] or ["?"])[0] for p in a["parties"]})) for a in asked.answers]
    for key, part in zip(keys, shares.tolist()):
        groups[key] += part
    return max(range(len(keys)), key=lambda k: (groups[keys[k]], float(scores[k])))


def report(name: str, pairs: list[dict[str, Question]], choice) -> None:
    """How often each side and both are right, by the rules and by the choice."""
    by_rules, by_choice = [], []
    for pair in pairs:
        by_rules.append([pair[side].right[pair[side].told] for side in SIDES])
        by_choice.append([pair[side].right[choice(pair[side], side)] for side in SIDES])
    figures = []
    for k, what in enumerate((*SIDES, "both")):
        share = [sum(all(r) if k == 2 else r[k] for r in rows) / len(rows) for rows in (by_rules, by_choice)]
        figures.append(f"{what} {share[0]:.3f} -> {share[1]:.3f}")
    print(f"{name}: {len(pairs)} events, right by rules -> with evidence: " + ", ".join(figures))


def write(path: Path, what: str, weights: list[dict[str, float]]) -> None:
    """The weights as a table that the coder reads."""
    rows = [f"{name}\t{weight:.3f}\n" for part in weights for name, weight in part.items() if abs(weight) >= 0.0005]
    path.write_text(f"# What each piece of evidence counts {what}\nevidence\tweight\n" + "".join(rows), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="one for each fold of the train split")
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--dev", type=Path, help="a folder like them, measured with the weights of all folds")
    parser.add_argument("--least", type=int, default=8, help="evidence on fewer answers has no weight")
    parser.add_argument("--prior", type=float, default=8.0, help="precision of the Gaussian priors")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    scorer = load_scorer(options.scorer)
    parts = [sheets(folder, scorer) for folder in options.folders]
    pairs = [pair for part in parts for pair in part]
    fold = {pair["actor"].stem: k for k, part in enumerate(parts) for pair in part}
    models = [{side: learn([p[side] for p in pairs if fold[p[side].stem] != k], options.least, options.prior) for side in SIDES}
              for k in range(len(parts))]
    report(f"{len(parts)} folds over dispatches", pairs, lambda q, side: chosen(q, models[fold[q.stem]][side]))
    whole = {side: learn([p[side] for p in pairs], options.least, options.prior) for side in SIDES}
    if options.dev:
        report("dev", sheets(options.dev, scorer), lambda q, side: chosen(q, whole[side]))
    if options.out:
        write(options.out, "in who acts (A) and on whom (R): learned by training/rapporteur_training/corpus_roles.py", [whole[side] for side in SIDES])



if __name__ == "__main__":
    main()
