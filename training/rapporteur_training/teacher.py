"""A larger encoder (bge-small, twelve layers) that learns names alone, and whose probabilities the reader learns from."""
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .batches import Batch, collate, plan, tags
from .corpus import IGNORE, Doc, windows
from .crew import EVERY, Crew
from .encoder import HIDDEN, Encoder
from .mean import MovingMean
from .precision import fast

TEACHER_LAYERS, BATCH, MEMORY = 12, 8, 0.998


class NameTeacher(nn.Module):
    """Scores of the name labels of every word, [B, W, labels]. The word embeddings stay as published."""

    def __init__(self, labels: int, layers: int = TEACHER_LAYERS, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(dropout, layers)
        self.encoder.word.weight.requires_grad_(False)
        self.encoder.position.weight.requires_grad_(False)
        self.dropout = nn.Dropout(0.2)
        self.name = nn.Linear(HIDDEN, labels)

    def forward(self, batch: Batch) -> torch.Tensor:
        x = self.encoder(batch.ids, batch.cases, batch.mask)
        return self.name(self.dropout(torch.gather(x, 1, batch.starts.unsqueeze(2).expand(-1, -1, HIDDEN))))


def learn(teacher: NameTeacher, docs: dict[str, list[Doc]], pieces, folder: Path, crew: Crew, epochs: int = 2, seed: int = 5) -> NameTeacher:
    """Trains on the newswire once and the political text twice an epoch; what is returned has the mean weights.

    FOLDER/teacher-SEED-last.pt is written every few minutes and gone on from; FOLDER/teacher-SEED.pt is the finished teacher.
    """
    done = folder / f"teacher-{seed}.pt"
    if not done.exists():
        _Lessons(teacher, docs, pieces, folder, crew, epochs, seed).go()
        crew.wait()
    teacher.load_state_dict(torch.load(done, map_location="cpu", weights_only=True))
    return teacher.eval()


class _Lessons:
    """State of the teacher's training."""

    def __init__(self, teacher: NameTeacher, docs: dict, pieces, folder: Path, crew: Crew, epochs: int, seed: int):
        self.teacher, self.pieces, self.crew = teacher, pieces, crew
        self.done, self.file = folder / f"teacher-{seed}.pt", folder / f"teacher-{seed}-last.pt"
        self.learned = [p for p in teacher.parameters() if p.requires_grad]
        rates = [(p, 5e-4 if n.startswith("name") or n.startswith("encoder.case") else 1e-4) for n, p in teacher.named_parameters() if p.requires_grad]
        groups = [{"params": [p for p, rate in rates if rate == top], "lr": top, "top": top} for top in (1e-4, 5e-4)]
        self.optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        self.mean, self.step = MovingMean(teacher, MEMORY), 0
        batches = []
        for epoch in range(epochs):
            rng = random.Random(seed * 100 + epoch)
            part = plan(docs["worldwide"], pieces, BATCH, rng)
            part += plan(docs["politics"], pieces, BATCH, rng) + plan(docs["politics"], pieces, BATCH, rng)
            rng.shuffle(part)
            batches.extend(part)
        self.batches = crew.share(batches)
        self.rng = random.Random(seed * 100 + 50 + crew.rank)

    def go(self) -> None:
        self._resume()
        begun, first, running, saved = time.monotonic(), self.step, [], time.monotonic()
        total = len(self.batches)
        for where in self.batches[self.step :]:
            for group in self.optimiser.param_groups:
                group["lr"] = group["top"] * min(1, (self.step + 1) / 60) * max(0.02, 1 - self.step / total)
            running.append(_step(self.teacher.train(), collate(where, self.pieces, self.rng)))
            torch.nn.utils.clip_grad_norm_(self.learned, 1.0)
            self.optimiser.step()
            self.optimiser.zero_grad(set_to_none=True)
            self.step += 1
            if self.step % EVERY == 0 or self.step == total:
                self.crew.average(self.learned, 0)
            if self.step % 2 == 0:
                self.mean.add(self.teacher)
            if self.step % 20 == 0 and self.crew.rank == 0:
                print(json.dumps({"teacher": self.step, "of": total, "name": round(sum(running) / len(running), 4),
                                  "seconds_a_step": round((time.monotonic() - begun) / (self.step - first), 2)}), flush=True)
                running.clear()
            if self.step % EVERY == 0 and time.monotonic() - saved > 240:
                self._save()
                saved = time.monotonic()
        if self.crew.rank == 0:
            torch.save(self.mean.state, self.done)

    def _save(self) -> None:
        if self.crew.rank == 0:
            torch.save({"model": self.teacher.state_dict(), "mean": self.mean.state, "updates": self.mean.updates,
                        "optimiser": self.optimiser.state_dict(), "step": self.step}, self.file.with_suffix(".new"))
            self.file.with_suffix(".new").replace(self.file)

    def _resume(self) -> None:
        """Every process goes on from what the first one saved."""
        if not self.file.exists():
            return
        state = torch.load(self.file, map_location="cpu", weights_only=True)
        self.teacher.load_state_dict(state["model"])
        self.mean.state, self.mean.updates, self.step = state["mean"], state["updates"], state["step"]
        self.optimiser.load_state_dict(state["optimiser"])


def _step(teacher: NameTeacher, batch: Batch) -> float:
    with fast():
        scores = teacher(batch)
    loss = F.cross_entropy(scores.float().flatten(0, 1), tags(batch, "name").flatten(), ignore_index=IGNORE)
    loss.backward()
    return float(loss.detach())


@torch.no_grad()
def label(teachers: list[NameTeacher], docs: list[Doc], pieces) -> None:
    """Puts the mean of the teachers' probabilities on documents as `soft`."""
    places = [(doc, begin, end) for doc in docs for begin, end in windows(doc, pieces)]
    places.sort(key=lambda place: place[2] - place[1])
    for doc in docs:
        doc.soft = np.zeros((len(doc.words), teachers[0].name.out_features), dtype=np.float16)
    for k in range(0, len(places), BATCH):
        part = places[k : k + BATCH]
        batch = collate(part, pieces, None)
        with fast():
            chances = sum(torch.softmax(teacher(batch).float(), 2) for teacher in teachers) / len(teachers)
        for (doc, begin, end), row in zip(part, chances.numpy()):
            doc.soft[begin:end] = row[: end - begin]


def label_all(teachers: list[NameTeacher], docs: dict[str, list[Doc]], pieces, folder: Path, crew: Crew) -> None:
    """Labels what has no saved labels yet, each process its part of each corpus, and puts all labels on the documents."""
    for corpus, part in docs.items():
        file = soft_file(folder, corpus, crew.rank)
        if not file.exists():
            mine = range(crew.rank, len(part), crew.size)
            label([teacher.eval() for teacher in teachers], [part[i] for i in mine], pieces)
            np.savez(file.with_suffix(".new.npz"), **{str(i): part[i].soft for i in mine})
            file.with_suffix(".new.npz").replace(file)
            print(json.dumps({"labelled": corpus, "process": crew.rank}), flush=True)
    crew.wait()
    load_labels(docs, folder)


def soft_file(folder: Path, corpus: str, rank: int) -> Path:
    return folder / f"soft-{corpus}.{rank}.npz"


def load_labels(docs: dict[str, list[Doc]], folder: Path) -> None:
    """Puts saved probabilities back on the same documents, read in the same order."""
    for corpus, part in docs.items():
        for file in sorted(folder.glob(f"soft-{corpus}.*.npz")):
            if file.name.endswith(".new.npz"):
                continue
            with np.load(file) as saved:
                for i in saved.files:
                    doc = part[int(i)]
                    doc.soft = saved[i]
                    if len(doc.soft) != len(doc.words):
                        raise ValueError(f"{file} was made from other words of {doc.name}: remove it and label again")
