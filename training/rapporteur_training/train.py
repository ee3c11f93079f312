"""The training loop: batches of one corpus each, mixed at random, warm-up and linear decay, resumable."""
import json
import random
import time
from pathlib import Path

import torch

from .batches import collate, plan
from .crew import EVERY, Crew
from .losses import WEIGHTS, losses
from .mean import MovingMean
from .model import Reader
from .precision import fast
from .vary import Names

MEMORY = 0.998
SHARES = {"ewt": 3, "gum": 1, "worldwide": 2, "varied": 2, "politics": 2, "polnear": 1.5, "gap": 0.25, "wire": 1}


def schedule(docs: dict[str, list], pieces, size: int, rng: random.Random, shares: dict[str, float]) -> list:
    """One round: every corpus as often as its share says, batches shuffled together."""
    batches = []
    for corpus, share in shares.items():
        whole, part = int(share), share - int(share)
        for _ in range(whole):
            batches.extend(plan(docs[corpus], pieces, size, rng))
        if part:
            once = plan(docs[corpus], pieces, size, rng)
            batches.extend(once[: int(len(once) * part)])
    rng.shuffle(batches)
    return batches


class Run:
    """State of one training run; `minutes` (wall clock) or `rounds` set how far it goes."""

    def __init__(self, model: Reader, docs: dict, pieces, labels: dict, folder: Path, options, crew: Crew, names: Names):
        self.model, self.docs, self.pieces, self.labels = model, docs, pieces, labels
        self.folder, self.options, self.crew, self.names = folder, options, crew, names
        self.step, self.spent, self.round = 0, 0.0, 0
        self.reported = 0
        self.parameters = [p for p in model.parameters() if p.requires_grad]
        self.mean = MovingMean(model, MEMORY)
        inner = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith("encoder.") and not n.startswith("encoder.case")]
        outer = [p for n, p in model.named_parameters() if p.requires_grad and (not n.startswith("encoder.") or n.startswith("encoder.case"))]
        self.optimiser = torch.optim.AdamW([{"params": inner, "lr": options.encoder_rate, "top": options.encoder_rate},
                                            {"params": outer, "lr": options.head_rate, "top": options.head_rate}],
                                           weight_decay=0.01, betas=(0.9, 0.98), fused=True)

    def progress(self, total: int) -> float:
        if self.options.minutes:
            return self.spent / (self.options.minutes * 60)
        return self.step / max(1, total)

    def go(self) -> None:
        """Trains until the budget is used; a checkpoint every few minutes. The first process's clock is everybody's."""
        saved = time.monotonic()
        begun = time.monotonic() - self.spent
        running: dict[str, list[float]] = {}
        done = 0.0
        while done < 1:
            rng = random.Random(self.options.seed * 1000 + self.round)
            self.docs["varied"] = [self.names.varied(doc, rng) for doc in self.docs["worldwide"]]
            batches = self.crew.share(schedule(self.docs, self.pieces, self.options.batch, rng, {**SHARES, **dict(self.options.share)}))
            rng.seed(self.options.seed * 1000 + self.round * 10 + self.crew.rank)
            for place, where in enumerate(batches):
                self._one(where, done, rng, running)
                self.spent = time.monotonic() - begun
                if (place + 1) % EVERY and place + 1 < len(batches):
                    continue
                done = self.crew.average(self.parameters, self.progress(self.options.rounds * len(batches)))
                self._report(done, running)
                if time.monotonic() - saved > 300:
                    self.save()
                    saved = time.monotonic()
                if done >= 1:
                    break
            self.round += 1
        self.save()

    def _one(self, where: list, done: float, rng: random.Random, running: dict) -> None:
        for group in self.optimiser.param_groups:
            group["lr"] = group["top"] * min(1.0, (self.step + 1) / self.options.warm_up) * max(self.options.floor, 1 - done)
        batch = collate(where, self.pieces, rng)
        self.model.train()
        with fast():
            found = losses(self.model, batch, self.labels)
        if not found:
            return
        total = sum(WEIGHTS[task] * loss for task, loss in found.items())
        total.backward()
        self.step += 1
        for task, loss in found.items():
            running.setdefault(task, []).append(float(loss.detach()))
        if self.step % self.options.accumulate == 0:
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 2.0)
            self.optimiser.step()
            self.optimiser.zero_grad(set_to_none=True)
            self.mean.add(self.model)

    def _report(self, done: float, running: dict) -> None:
        if self.crew.rank or self.step - self.reported < 50:
            return
        self.reported = self.step
        means = {task: round(sum(values) / len(values), 4) for task, values in sorted(running.items())}
        line = {"step": self.step, "round": self.round, "done": round(done, 4), "minutes": round(self.spent / 60, 1)}
        print(json.dumps({**line, **means}), flush=True)
        running.clear()

    def save(self) -> None:
        if self.crew.rank:
            return
        state = {"model": self.model.state_dict(), "mean": self.mean.state, "optimiser": self.optimiser.state_dict(), "step": self.step,
                 "spent": self.spent, "round": self.round}
        path = self.folder / "last.pt"
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def resume(self) -> bool:
        path = self.folder / "last.pt"
        if not path.exists():
            return False
        state = torch.load(path, map_location="cpu", weights_only=True)
        self.model.load_state_dict(state["model"])
        self.mean.state, self.mean.updates = state["mean"], state["step"] // self.options.accumulate
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.spent, self.round = state["step"], state["spent"], state["round"] + 1
        return True
