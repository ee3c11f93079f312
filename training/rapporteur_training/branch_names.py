"""Trains the branch of names over kept states: `python -m rapporteur_training.branch_names --model FOLDER --kept FOLDER --out FILE`."""
import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import labels as label_files
from .branch import NameBranch
from .corpus import IGNORE
from .decoding import legal_tags, runs
from .encoder import HIDDEN
from .evaluate import Count
from .lower import LAYERS, Kept
from .mean import MovingMean
from .model import Reader
from .shipped import load_shipped

MEMORY = 0.998


def collate(kept: Kept, rows: list[dict]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """States, first pieces, mask of pieces and gold labels, padded."""
    pieces, words = max(row["count"] for row in rows), max(len(row["starts"]) for row in rows)
    states = torch.zeros(len(rows), pieces, len(LAYERS), HIDDEN)
    starts, gold = torch.zeros(len(rows), words, dtype=torch.long), torch.full((len(rows), words), IGNORE)
    mask = torch.zeros(len(rows), pieces, dtype=torch.bool)
    for i, row in enumerate(rows):
        states[i, : row["count"]] = torch.from_numpy(kept.state(row).astype(np.float32))
        starts[i, : len(row["starts"])] = torch.from_numpy(row["starts"].astype(np.int64))
        gold[i, : len(row["gold"])] = torch.from_numpy(row["gold"])
        mask[i, : row["count"]] = True
    return states, starts, mask, gold


def batches(kept: Kept, pieces: int, rng: random.Random) -> list[list[dict]]:
    """Windows of like length together, about so many wordpieces a batch, in random order."""
    rows = kept.rows[:]
    rng.shuffle(rows)
    found: list[list[dict]] = []
    for k in range(0, len(rows), 256):
        batch: list[dict] = []
        for row in sorted(rows[k : k + 256], key=lambda row: row["count"]):
            if batch and row["count"] * (len(batch) + 1) > pieces:
                found.append(batch)
                batch = []
            batch.append(row)
        found.append(batch)
    rng.shuffle(found)
    return found


@torch.no_grad()
def scores_of(model: NameBranch, kept: Kept, rows: list[dict]) -> list[np.ndarray]:
    """Logarithms of likelihood of the labels, a window at a time."""
    model.eval()
    found = []
    for row in rows:
        states, starts, _, _ = collate(kept, [row])
        found.append(F.log_softmax(model(states, starts)[0], 1).numpy())
    return found


def f1(rows: list[dict], scores: list[np.ndarray], names: list[str]) -> float:
    count = Count()
    for row, score in zip(rows, scores):
        gold = {(b, e, k) for b, e, k in runs([names[g] for g in row["gold"]])}
        count.add(set(runs(legal_tags(score, names, list(row["sentence"])))), gold)
    return count.f1()


def figures(model: NameBranch, kept: Kept, names: list[str], every: int = 1) -> dict:
    """Exact F1 by the old scores, the branch's and a mean of both."""
    rows = kept.rows[::every]
    mine = scores_of(model, kept, rows)
    old = [torch.log_softmax(torch.from_numpy(row["names"]), 1).numpy() for row in rows]
    found = {"old": f1(rows, old, names), "branch": f1(rows, mine, names)}
    for weight in (0.3, 0.5):
        found[f"old {weight}"] = f1(rows, [(1 - weight) * a + weight * b for a, b in zip(mine, old)], names)
    return {name: round(value, 4) for name, value in found.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--kept", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--variants", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--pieces", type=int, default=2000, help="wordpieces a batch")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps")
    parser.add_argument("--seed", type=int, default=3)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    labels = label_files.read(options.model / "reader.labels")
    reader = Reader({section: len(names) for section, names in labels.items()})
    load_shipped(reader, options.model / "reader.onnx")
    model = NameBranch(len(labels["name"]), options.layers)
    model.start_from(reader)
    dev = Kept(options.kept / "names-dev.bin")
    inner = [p for n, p in model.named_parameters() if ".layers." in n]
    outer = [p for n, p in model.named_parameters() if ".layers." not in n]
    groups = [{"params": inner, "top": options.rate}, {"params": outer, "top": 5 * options.rate}]
    optimiser = torch.optim.AdamW(groups, lr=options.rate, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    mean, rng, step, begun, running = MovingMean(model, MEMORY), random.Random(options.seed), 0, time.monotonic(), []
    plans = [batches(Kept(options.kept / "names-0.bin"), options.pieces, random.Random(0))]
    total = options.steps or options.rounds * len(plans[0])
    for turn in range(options.rounds):
        kept = Kept(options.kept / f"names-{turn % options.variants}.bin")
        for rows in batches(kept, options.pieces, rng):
            for group in optimiser.param_groups:
                group["lr"] = group["top"] * min(1, (step + 1) / 60) * max(0.02, 1 - step / total)
            states, starts, mask, gold = collate(kept, rows)
            scores = model.train()(states, starts, mask)
            loss = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORE)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            mean.add(model)
            running.append(float(loss.detach()))
            step += 1
            if step % 50 == 0:
                print(json.dumps({"step": step, "of": total, "loss": round(sum(running) / len(running), 4),
                                  "seconds_a_step": round((time.monotonic() - begun) / step, 2)}), flush=True)
                running.clear()
            if step >= total:
                break
        now = NameBranch(len(labels["name"]), options.layers)
        now.load_state_dict(mean.state)
        print(json.dumps({"round": turn, **figures(now, dev, labels["name"], 3)}), flush=True)
        torch.save({"state": mean.state, "layers": options.layers, "step": step}, options.out)
        if step >= total:
            break
    print(json.dumps({"whole dev": figures(now, dev, labels["name"])}), flush=True)


if __name__ == "__main__":
    main()
