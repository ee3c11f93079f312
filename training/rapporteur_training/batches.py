"""Windows as padded tensors, with the losses of the labels that each corpus has."""
import random
from dataclasses import dataclass

import torch

from .corpus import IGNORE, Doc, windows
from .labels import script_of
from .wordpiece import WordPieces, case_of

TASKS = ("upos", "xpos", "lemma", "rel", "name", "nominal", "cue")


@dataclass
class Batch:
    """Tensors of some windows of one corpus; `where` names their documents and word ranges."""
    corpus: str
    where: list[tuple[Doc, int, int]]
    ids: torch.Tensor
    cases: torch.Tensor
    mask: torch.Tensor
    starts: torch.Tensor
    words: torch.Tensor
    sentence: torch.Tensor


def index_labels(docs: list[Doc], labels: dict[str, list[str]]) -> None:
    """Replaces label names by indices, once; unknown labels are ignored. Universal relations only are not cut."""
    for doc in docs:
        if "lemma" in doc.tags:
            doc.tags["lemma"] = [script_of(w, x, l) for w, x, l in zip(doc.words, doc.tags["xpos"], doc.tags["lemma"])]
        for task in TASKS:
            if task in doc.tags:
                at = {label: i for i, label in enumerate(labels[task])}
                doc.tags[task] = [at.get(tag, IGNORE) for tag in doc.tags[task]]


def encode(doc: Doc, begin: int, end: int, pieces: WordPieces) -> tuple[list[int], list[int], list[int]]:
    """Wordpieces, cases and first pieces of the words of a window, with [CLS] and [SEP]."""
    ids, cases, starts = [pieces.cls], [0], []
    for word in doc.words[begin:end]:
        starts.append(len(ids))
        found = pieces.ids(word)[:126]
        ids.extend(found)
        cases.extend([case_of(word)] * len(found))
    return ids + [pieces.sep], cases + [0], starts


def change_case(cases: list[int], rng: random.Random) -> list[int]:
    """Headlines and telexes: windows all upper, all lower or without case; single words without case."""
    draw = rng.random()
    if draw < 0.05:
        return [3 if c else 0 for c in cases]
    if draw < 0.10:
        return [1 if c else 0 for c in cases]
    if draw < 0.15:
        return [0] * len(cases)
    return [0 if c and rng.random() < 0.05 else c for c in cases]


def collate(where: list[tuple[Doc, int, int]], pieces: WordPieces, rng: random.Random | None) -> Batch:
    coded = [encode(doc, begin, end, pieces) for doc, begin, end in where]
    longest = max(len(ids) for ids, _, _ in coded)
    most = max(len(starts) for _, _, starts in coded)
    size = len(where)
    ids = torch.full((size, longest), pieces.pad)
    cases = torch.zeros((size, longest), dtype=torch.long)
    starts = torch.zeros((size, most), dtype=torch.long)
    words = torch.zeros((size, most), dtype=torch.bool)
    sentence = torch.full((size, most), -1)
    for i, (row, case, first) in enumerate(coded):
        ids[i, : len(row)] = torch.tensor(row)
        cases[i, : len(row)] = torch.tensor(change_case(case, rng) if rng else case)
        starts[i, : len(first)] = torch.tensor(first)
        words[i, : len(first)] = True
        doc, begin, end = where[i]
        sentence[i, : len(first)] = torch.tensor(doc.sentence[begin:end])
    return Batch(where[0][0].corpus, where, ids, cases, ids != pieces.pad, starts, words, sentence)


def tags(batch: Batch, task: str) -> torch.Tensor:
    """Label indices [B, W]; IGNORE where unlabelled or padded."""
    found = torch.full(batch.words.shape, IGNORE)
    for i, (doc, begin, end) in enumerate(batch.where):
        found[i, : end - begin] = torch.tensor(doc.tags[task][begin:end])
    return found


def plan(docs: list[Doc], pieces: WordPieces, size: int, rng: random.Random) -> list[list[tuple[Doc, int, int]]]:
    """One epoch of one corpus: batches of windows of like length, in random order."""
    found = [(doc, b, e) for doc in docs for b, e in windows(doc, pieces, rng)]
    rng.shuffle(found)
    chunk = size * 16
    batches = []
    for k in range(0, len(found), chunk):
        part = sorted(found[k : k + chunk], key=lambda item: item[2] - item[1])
        batches.extend(part[j : j + size] for j in range(0, len(part), size))
    rng.shuffle(batches)
    return batches
