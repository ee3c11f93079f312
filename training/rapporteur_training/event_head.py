"""Which PLOVER type a sentence reports between a marked source and a marked target: the last layers of the reader's encoder once
more, trained for this alone, over the states of its first layers."""
import random
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

from .encoder import HIDDEN, LAYERS, Encoder, Layer
from .plv import ROOTS, SOURCE, TARGET, Pair
from .wordpiece import WordPieces, case_of

SHARED, WIDE, LONGEST, BATCH = 3, 256, 256, 32


class EventHead(nn.Module):
    """States of the shared layers [B, T, H] and marks [B, T] (0 neither, 1 source, 2 target, 3 both) to scores [B, types]."""

    def __init__(self, encoder: Encoder, dropout: float = 0.1):
        super().__init__()
        self.marks = nn.Embedding(4, HIDDEN)
        nn.init.normal_(self.marks.weight, std=0.02)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS - SHARED))
        for mine, theirs in zip(self.layers, encoder.layers[SHARED:]):
            mine.load_state_dict(theirs.state_dict())
        self.query = nn.Linear(2 * HIDDEN, HIDDEN)
        self.wide, self.out = nn.Linear(4 * HIDDEN, WIDE), nn.Linear(WIDE, len(ROOTS))
        self.dropout = nn.Dropout(0.3)

    def forward(self, x: torch.Tensor, marks: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = x + self.marks(marks)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        source, target = self._mean(x, (marks & SOURCE) > 0), self._mean(x, (marks & TARGET) > 0)
        asked = self.query(torch.cat([source, target], 1))
        scores = (x * asked.unsqueeze(1)).sum(2) * HIDDEN ** -0.5
        shares = torch.softmax(scores.masked_fill(~mask, -1e4), 1)
        found = torch.cat([x[:, 0], source, target, (shares.unsqueeze(2) * x).sum(1)], 1)
        return self.out(self.dropout(F.gelu(self.wide(self.dropout(found)))))

    @staticmethod
    def _mean(x: torch.Tensor, chosen: torch.Tensor) -> torch.Tensor:
        weight = chosen.to(x.dtype).unsqueeze(2)
        return (x * weight).sum(1) / weight.sum(1).clamp(min=1)


@dataclass
class Shared:
    """What the first layers of the encoder make of one sentence: states [T, H] and marks [T]; the type."""
    states: torch.Tensor
    marks: torch.Tensor
    root: int


@torch.no_grad()
def shared_states(encoder: Encoder, pairs: list[Pair], pieces: WordPieces) -> list[Shared]:
    """One unpadded sentence a run, as in the product; the encoder is not trained."""
    encoder.eval()
    found = []
    for pair in pairs:
        ids, cases, marks = [pieces.cls], [0], [0]
        for word, mark in zip(pair.words, pair.marks):
            part = pieces.ids(word)
            ids.extend(part)
            cases.extend([case_of(word)] * len(part))
            marks.extend([mark] * len(part))
        ids, cases, marks = ids[: LONGEST - 1] + [pieces.sep], cases[: LONGEST - 1] + [0], marks[: LONGEST - 1] + [0]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = encoder.states_after(SHARED, torch.tensor([ids]), torch.tensor([cases]))
        found.append(Shared(x[0].to(torch.bfloat16), torch.tensor(marks), pair.root))
    return found


def padded(rows: list[Shared]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    longest = max(len(row.marks) for row in rows)
    states = torch.zeros(len(rows), longest, HIDDEN, dtype=rows[0].states.dtype)
    marks = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    for i, row in enumerate(rows):
        states[i, : len(row.marks)], marks[i, : len(row.marks)], mask[i, : len(row.marks)] = row.states, row.marks, True
    return states, marks, mask


def batches(rows: list[Shared], rng: random.Random) -> list[list[Shared]]:
    """Sentences of like length together, in random order."""
    rows = rows[:]
    rng.shuffle(rows)
    found = []
    for k in range(0, len(rows), BATCH * 8):
        part = sorted(rows[k : k + BATCH * 8], key=lambda row: len(row.marks))
        found.extend(part[j : j + BATCH] for j in range(0, len(part), BATCH))
    rng.shuffle(found)
    return found


def learn(head: EventHead, rows: list[Shared], epochs: int, seed: int) -> EventHead:
    """Trains a head on rows with their types."""
    inner = list(head.layers.parameters())
    known = {id(p) for p in inner}
    groups = [{"params": inner, "top": 1e-4}, {"params": [p for p in head.parameters() if id(p) not in known], "top": 1e-3}]
    optimiser = torch.optim.AdamW(groups, lr=1e-3, weight_decay=0.05)
    rng, step, total = random.Random(seed), 0, epochs * (len(rows) // BATCH + 1)
    for _ in range(epochs):
        for part in batches(rows, rng):
            for group in optimiser.param_groups:
                group["lr"] = group["top"] * min(1, (step + 1) / 30) * max(0.02, 1 - step / total)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = head.train()(*padded(part)).float()
            loss = F.cross_entropy(scores, torch.tensor([row.root for row in part]), label_smoothing=0.1)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
    return head.eval()


@torch.no_grad()
def likelihoods(head: EventHead, rows: list[Shared]) -> torch.Tensor:
    """Logarithms, [rows, types]."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        parts = [head(*padded(rows[k : k + BATCH])).float() for k in range(0, len(rows), BATCH)]
    return F.log_softmax(torch.cat(parts), 1)
