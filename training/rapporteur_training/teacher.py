"""A larger encoder (bge-small, twelve layers) that learns names alone, and whose probabilities the reader learns from."""
import json
import random
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .batches import Batch, collate, plan, tags
from .corpus import IGNORE, Doc, windows
from .encoder import HIDDEN, Encoder
from .mean import MovingMean

TEACHER_LAYERS, EPOCHS, BATCH, MEMORY = 12, 3, 16, 0.999


class NameTeacher(nn.Module):
    """Scores of the name labels of every word, [B, W, labels]."""

    def __init__(self, labels: int, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(dropout, TEACHER_LAYERS)
        self.dropout = nn.Dropout(0.2)
        self.name = nn.Linear(HIDDEN, labels)

    def forward(self, batch: Batch) -> torch.Tensor:
        x = self.encoder(batch.ids, batch.cases, batch.mask)
        return self.name(self.dropout(torch.gather(x, 1, batch.starts.unsqueeze(2).expand(-1, -1, HIDDEN))))


def learn(teacher: NameTeacher, docs: dict[str, list[Doc]], pieces, seed: int = 5) -> NameTeacher:
    """Trains on the newswire once and the political text twice an epoch; what is returned has the mean weights."""
    rates = [(p, 5e-4 if n.startswith("name") or n.startswith("encoder.case") else 1e-4) for n, p in teacher.named_parameters()]
    groups = [{"params": [p for p, rate in rates if rate == top], "lr": top, "top": top} for top in (1e-4, 5e-4)]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    mean, step, total = MovingMean(teacher, MEMORY), 0, 0
    for epoch in range(EPOCHS):
        rng = random.Random(seed * 100 + epoch)
        batches = plan(docs["worldwide"], pieces, BATCH, rng)
        batches += plan(docs["politics"], pieces, BATCH, rng) + plan(docs["politics"], pieces, BATCH, rng)
        rng.shuffle(batches)
        total = total or len(batches) * EPOCHS
        for where in batches:
            for group in optimiser.param_groups:
                group["lr"] = group["top"] * min(1, (step + 1) / 100) * max(0.02, 1 - step / total)
            loss = _step(teacher.train(), collate(where, pieces, rng))
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
            mean.add(teacher)
            if step % 100 == 0:
                print(json.dumps({"teacher": step, "of": total, "name": round(loss, 4)}), flush=True)
    teacher.load_state_dict(mean.state)
    return teacher.eval()


def _step(teacher: NameTeacher, batch: Batch) -> float:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = teacher(batch)
    loss = F.cross_entropy(scores.float().flatten(0, 1), tags(batch, "name").flatten(), ignore_index=IGNORE)
    loss.backward()
    return float(loss.detach())


@torch.no_grad()
def label(teacher: NameTeacher, docs: list[Doc], pieces) -> None:
    """Puts the teacher's probabilities on documents as `soft`."""
    places = [(doc, begin, end) for doc in docs for begin, end in windows(doc, pieces)]
    places.sort(key=lambda place: place[2] - place[1])
    for doc in docs:
        doc.soft = np.zeros((len(doc.words), teacher.name.out_features), dtype=np.float16)
    for k in range(0, len(places), BATCH):
        part = places[k : k + BATCH]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = teacher.eval()(collate(part, pieces, None))
        for (doc, begin, end), row in zip(part, torch.softmax(scores.float(), 2).numpy()):
            doc.soft[begin:end] = row[: end - begin]


def save_labels(docs: dict[str, list[Doc]], path: Path) -> None:
    """One file a corpus: FOLDER/soft-CORPUS.npz."""
    for corpus, part in docs.items():
        np.savez(path / f"soft-{corpus}.npz", **{f"{corpus}/{i}": doc.soft for i, doc in enumerate(part)})


def load_labels(docs: dict[str, list[Doc]], path: Path) -> None:
    """Puts saved probabilities back on the same documents, read in the same order."""
    for corpus, part in docs.items():
        file = path / f"soft-{corpus}.npz"
        if not file.exists():
            continue
        with np.load(file) as saved:
            for i, doc in enumerate(part):
                doc.soft = saved[f"{corpus}/{i}"]
                if len(doc.soft) != len(doc.words):
                    raise ValueError(f"{file} was made from other words of {doc.name}: remove it and label again")
