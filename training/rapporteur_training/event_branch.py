"""The branch of events: which words tell an event of which type, how surely, and which words of the sentence head its parties; which words head a
holder with a stance on a draft, and which tell a change of it that is wanted."""
import random
import re
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .branch import Trunk, at_words
from .corpus import IGNORE
from .encoder import HIDDEN
from .event_docs import MODALITIES, PARTS, REALIS, TYPES, EventDoc, tag_rows
from .lower import LAYERS, Lower
from .mean import MovingMean
from .model import ROLE, Pairs, Reader
from .stance_docs import STANCES, StanceDoc, stance_rows

TAGS = {"kind": len(TYPES), "core": 2, "modality": len(MODALITIES), "realis": len(REALIS), "stance": len(STANCES), "change": 2}
WEIGHTS = {"kind": 1.0, "core": 0.3, "modality": 0.5, "realis": 0.3, "stance": 1.0, "held": 0.3, "change": 0.5, "part": 1.0}
"""`held`: the stances of holders once more, for they are few among the words."""


class EventBranch(nn.Module):
    """Answers: `kind` [B, W, types], `core` [B, W, 2], `modality`, `realis`, `stance` [B, W, stances], `change` [B, W, 2], and
    `part` [B, W, parts, W], the score that word j heads a party of the event told by word i."""

    def __init__(self, layers: int):
        super().__init__()
        self.trunk = Trunk(layers)
        self.dropout = nn.Dropout(0.3)
        self.tags = nn.ModuleDict({task: nn.Linear(2 * HIDDEN, size) for task, size in TAGS.items()})
        self.part = Pairs(ROLE, len(PARTS), 0.3)

    def start_from(self, reader: Reader, roles: list[str]) -> None:
        """From the reader's last layer and its PropBank roles: actors are looked for as ARG0, recipients as ARG1, places as modifiers of place."""
        self.trunk.start_from(reader)
        mine, theirs = self.part, reader.role
        mine.left.load_state_dict(theirs.left.state_dict())
        mine.right.load_state_dict(theirs.right.state_dict())
        for k, role in enumerate(("ARG0", "ARG1", "ARGM-LOC")):
            at, none = roles.index(role), roles.index("none")
            mine.cross.data[:, k] = theirs.cross[:, at] - theirs.cross[:, none]
            for a, b in ((mine.of_left, theirs.of_left), (mine.of_right, theirs.of_right)):
                a.weight.data[k], a.bias.data[k] = b.weight[at] - b.weight[none], b.bias[at] - b.bias[none]

    def go_on(self, found: dict) -> None:
        """From a branch that `event_train` wrote; one of fewer layers becomes the upper part of this one, over copies of the reader's layers. Heads
        that it lacks (stances, changes, what a shipped graph does not answer) stay as they are."""
        more = len(self.trunk.layers) - found["layers"]
        higher = lambda name: re.sub(r"(?<=trunk\.layers\.)\d+", lambda number: str(int(number[0]) + more), name)
        state = {higher(name): value for name, value in found["state"].items() if not more or name != "trunk.mix"}
        missing, unknown = self.load_state_dict(state, strict=False)
        new = ("tags.stance.", "tags.change.", "tags.modality.", "tags.realis.", *(("trunk.",) if more else ()))
        lacking = [name for name in missing if not name.startswith(new)]
        if unknown or lacking:
            raise ValueError(f"not a branch of this kind: {unknown + lacking}")

    def forward(self, states: torch.Tensor, starts: torch.Tensor, mask: torch.Tensor | None = None) -> dict[str, torch.Tensor]:
        mine, last = at_words(self.trunk(states, mask), starts), at_words(states[:, :, -1], starts)
        both = self.dropout(torch.cat([mine, last], 2))
        return {**{task: head(both) for task, head in self.tags.items()}, "part": self.part(mine, mine)}


@dataclass
class Row:
    """A window with its labels by task, none where nothing is asked; `parts` [parts, W, W] holds 1, 0, or IGNORE."""
    states: np.ndarray
    starts: np.ndarray
    tags: dict[str, np.ndarray]
    parts: np.ndarray
    doc: int
    begin: int


def part_rows(doc: EventDoc, begin: int, end: int) -> np.ndarray:
    """For the words of each trigger, the words of the same sentence: do they head a party."""
    found = np.full((len(PARTS), end - begin, end - begin), IGNORE, dtype=np.int8)
    sentence = np.array(doc.doc.sentence[begin:end])
    for event in doc.events:
        for i in event.words:
            if not begin <= i < end:
                continue
            same = sentence == doc.doc.sentence[i]
            for part, heads in enumerate(event.parts):
                if not event.known[part]:
                    continue
                row = found[part, i - begin]
                row[same & (row == IGNORE)] = 0
                for j in heads:
                    if begin <= j < end and same[j - begin]:
                        row[j - begin] = 1
    return found


def rows_of(docs: list[EventDoc], lower: Lower, rng: random.Random | None = None) -> list[Row]:
    """Every window of every document; with `rng`, other windows and letter case."""
    found = []
    for k, doc in enumerate(docs):
        for window in lower.windows([doc.doc], rng):
            if window.begin >= doc.until:
                continue
            found.append(Row(window.states, window.starts, tag_rows(doc, window.begin, window.end), part_rows(doc, window.begin, window.end),
                             k, window.begin))
    return found


def stance_rows_of(docs: list[StanceDoc], lower: Lower, rng: random.Random | None = None) -> list[Row]:
    """Every window of every marked mini-dispatch, of which only stances and changes are asked."""
    found = []
    for k, doc in enumerate(docs):
        for window in lower.windows([doc.doc], rng):
            size = window.end - window.begin
            nothing = np.full((len(PARTS), size, size), IGNORE, dtype=np.int8)
            found.append(Row(window.states, window.starts, stance_rows(doc, window.begin, window.end), nothing, k, window.begin))
    return found


def collate(rows: list[Row]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, dict[str, torch.Tensor]]:
    pieces, words = max(row.states.shape[1] for row in rows), max(len(row.starts) for row in rows)
    states, mask = torch.zeros(len(rows), pieces, len(LAYERS), HIDDEN), torch.zeros(len(rows), pieces, dtype=torch.bool)
    starts = torch.zeros(len(rows), words, dtype=torch.long)
    gold = {task: torch.full((len(rows), words), IGNORE) for task in TAGS}
    gold["part"] = torch.full((len(rows), len(PARTS), words, words), IGNORE, dtype=torch.int8)
    for i, row in enumerate(rows):
        count, size = row.states.shape[1], len(row.starts)
        states[i, :count] = torch.from_numpy(row.states.astype(np.float32)).transpose(0, 1)
        mask[i, :count], starts[i, :size] = True, torch.from_numpy(row.starts.astype(np.int64))
        for task, tags in row.tags.items():
            gold[task][i, :size] = torch.from_numpy(tags)
        gold["part"][i, :, :size, :size] = torch.from_numpy(row.parts)
    return states, starts, mask, gold


def losses(found: dict[str, torch.Tensor], gold: dict[str, torch.Tensor]) -> torch.Tensor:
    total = torch.zeros(())
    for task in TAGS:
        asked = gold[task] != IGNORE
        if asked.any():
            total = total + WEIGHTS[task] * F.cross_entropy(found[task][asked], gold[task][asked], label_smoothing=0.05 if task == "kind" else 0.0)
    asked = gold["stance"] > 0
    if asked.any():
        total = total + WEIGHTS["held"] * F.cross_entropy(found["stance"][asked], gold["stance"][asked])
    wanted = gold["part"].transpose(1, 2)
    asked = wanted != IGNORE
    if asked.any():
        loss = F.binary_cross_entropy_with_logits(found["part"][asked], wanted[asked].float(), reduction="sum")
        total = total + WEIGHTS["part"] * loss / (wanted == 1).sum().clamp(min=1)
    return total


def learn(model: EventBranch, variants: list[list[Row]], rounds: int, seed: int, rate: float = 1e-4, pieces: int = 1500, report=None) -> EventBranch:
    """Trains over the variants in turn; what comes back has the mean of the last weights."""
    inner = [p for n, p in model.named_parameters() if ".layers." in n]
    outer = [p for n, p in model.named_parameters() if ".layers." not in n]
    groups = [{"params": inner, "top": rate}, {"params": outer, "top": 8 * rate}]
    optimiser = torch.optim.AdamW(groups, lr=rate, weight_decay=0.02, betas=(0.9, 0.98), fused=True)
    rng, step, mean = random.Random(seed), 0, MovingMean(model, 0.99)
    total = sum(len(batched(variants[turn % len(variants)], pieces, random.Random(0))) for turn in range(rounds))
    for turn in range(rounds):
        running = []
        for rows in batched(variants[turn % len(variants)], pieces, rng):
            for group in optimiser.param_groups:
                group["lr"] = group["top"] * min(1, (step + 1) / 40) * max(0.02, 1 - step / total)
            states, starts, mask, gold = collate(rows)
            loss = losses(model.train()(states, starts, mask), gold)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            mean.add(model)
            running.append(float(loss.detach()))
            step += 1
        if report:
            report(turn, sum(running) / len(running), mean)
    model.load_state_dict(mean.state)
    return model.eval()


def batched(rows: list[Row], pieces: int, rng: random.Random) -> list[list[Row]]:
    """Windows of like length together, about so many wordpieces a batch, in random order."""
    rows = rows[:]
    rng.shuffle(rows)
    found: list[list[Row]] = []
    for k in range(0, len(rows), 128):
        batch: list[Row] = []
        for row in sorted(rows[k : k + 128], key=lambda row: row.states.shape[1]):
            if batch and row.states.shape[1] * (len(batch) + 1) > pieces:
                found.append(batch)
                batch = []
            batch.append(row)
        found.append(batch)
    rng.shuffle(found)
    return found
