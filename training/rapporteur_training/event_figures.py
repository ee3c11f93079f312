"""How well the branch of events does on a part of the corpus, before any rule."""
import numpy as np
import torch

from .corpus import IGNORE
from .event_branch import EventBranch, Row, collate
from .event_docs import MODALITIES, PARTS, TYPES, EventDoc


@torch.no_grad()
def answers(model: EventBranch, rows: list[Row], docs: list[EventDoc]) -> list[dict[str, np.ndarray]]:
    """Scores of every word of each document (kind, core, modality, realis), and `part`, a dictionary from (trigger, word) to parts."""
    model.eval()
    found = [{"kind": np.zeros((len(d.doc.words), len(TYPES))), "core": np.zeros((len(d.doc.words), 2)),
              "modality": np.zeros((len(d.doc.words), len(MODALITIES))), "part": {}} for d in docs]
    for row in rows:
        states, starts, _, _ = collate([row])
        out = {name: value[0].numpy() for name, value in model(states, starts).items()}
        end = row.begin + len(row.starts)
        for task in ("kind", "core", "modality"):
            found[row.doc][task][row.begin:end] = out[task]
        sentence = docs[row.doc].doc.sentence
        for i in range(row.begin, end):
            for j in range(row.begin, end):
                if sentence[i] == sentence[j]:
                    found[row.doc]["part"][i, j] = out["part"][i - row.begin, :, j - row.begin]
    return found


@torch.no_grad()
def stance_figures(model: EventBranch, rows: list[Row]) -> dict:
    """F1 of holders with a stance, whichever it is, and with the right one; F1 of the words of wanted changes."""
    model.eval()
    gold = guessed = held = right = 0
    changes = [0, 0, 0]
    for row in rows:
        states, starts, _, _ = collate([row])
        out = model(states, starts)
        best, wanted = out["stance"][0].argmax(1).numpy(), row.tags["stance"]
        asked = wanted != IGNORE
        gold, guessed = gold + int((wanted[asked] > 0).sum()), guessed + int((best[asked] > 0).sum())
        both = asked & (best > 0) & (wanted > 0)
        held, right = held + int(both.sum()), right + int((both & (best == wanted)).sum())
        told = out["change"][0].argmax(1).numpy()
        changes = [a + int(b) for a, b in zip(changes, ((told & row.tags["change"]).sum(), told.sum(), row.tags["change"].sum()))]
    return {"stances": gold, "holder": f1(held, guessed, gold), "stance": f1(right, guessed, gold), "change": f1(*changes)}


def softmax(x: np.ndarray) -> np.ndarray:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def f1(right: int, found: int, gold: int) -> float:
    return round(2 * right / max(1, found + gold), 4)


def figures(docs: list[EventDoc], found: list[dict[str, np.ndarray]], threshold: float = 0.5) -> dict:
    """`found`: F1 of words told as events, a core event found by any of its words, optional ones neither asked nor wrong."""
    right = spurious = core = typed = all_ = 0
    parts = {part: [0, 0, 0] for part in PARTS}
    confusion = np.zeros((len(MODALITIES), len(MODALITIES)), dtype=int)
    for doc, out in zip(docs, found):
        event = 1 - softmax(out["kind"])[:, 0]
        covered = {i for told in doc.events for i in told.words} | {told.anchor for told in doc.events}
        for told in doc.events:
            score = max(event[i] for i in told.words)
            core += told.core
            right += told.core and score >= threshold
            best = softmax(out["kind"])[told.words][:, 1:].max(0).argmax() + 1
            typed += best == told.type
            all_ += 1
            confusion[told.modality, out["modality"][told.words].sum(0).argmax()] += 1
            for k, part in enumerate(PARTS):
                if told.known[k]:
                    gold = {j for j in told.parts[k] if doc.doc.sentence[j] == doc.doc.sentence[told.anchor]}
                    guess = {j for j in range(len(doc.doc.words)) if (told.anchor, j) in out["part"] and out["part"][told.anchor, j][k] > 0}
                    parts[part][0] += len(gold & guess)
                    parts[part][1] += len(guess)
                    parts[part][2] += len(gold)
        spurious += sum(event[i] >= threshold and i not in covered for i in range(doc.until))
    modality = [f1(confusion[k, k], confusion[:, k].sum(), confusion[k].sum()) for k in range(len(MODALITIES))]
    return {"found_p": round(right / max(1, right + spurious), 4), "found_r": round(right / core, 4), "found": f1(right, right + spurious, core),
            "type": round(typed / all_, 4), **{part: f1(*count) for part, count in parts.items()},
            "modality_macro": round(float(np.mean(modality)), 4), "modality": dict(zip(MODALITIES, modality))}
