"""What every corpus reader returns: a document of words with the labels that this corpus has."""
import random
from dataclasses import dataclass, field

import numpy as np

WINDOW = 128
TAG_TASKS = ("upos", "xpos", "lemma", "rel", "name", "nominal", "cue")
IGNORE = -100


@dataclass
class Attribution:
    """Word indices of one attribution; the anchor is the first word of the cue."""
    cue: list[int]
    source: list[int]
    content: list[int]


@dataclass
class Doc:
    """One document. Tag lists hold label names or None where unlabelled; heads are document indices, -1 the root.

    `soft` is a teacher's probability of each name label, [words, labels].
    """
    corpus: str
    name: str
    words: list[str] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    tags: dict[str, list] = field(default_factory=dict)
    heads: list[int] | None = None
    roles: list[tuple[int, int, str]] | None = None
    facts: list[tuple[int, float]] | None = None
    attributions: list[Attribution] | None = None
    mentions: list[tuple[int, int]] | None = None
    pairs: list[tuple[int, int, bool]] | None = None
    soft: np.ndarray | None = None

    def add_sentence(self, words: list[str]) -> int:
        """Appends words as the next sentence and returns the index of its first word."""
        begin = len(self.words)
        number = self.sentence[-1] + 1 if self.sentence else 0
        self.words.extend(words)
        self.sentence.extend([number] * len(words))
        return begin


def windows(doc: Doc, pieces, rng: random.Random | None = None, limit: int = WINDOW) -> list[tuple[int, int]]:
    """Word ranges of the windows: consecutive sentences, greedily filled; `rng` shortens the first one."""
    room = limit - 2
    budget = rng.randint(min(30, room), room) if rng else room
    found: list[tuple[int, int]] = []
    begin = used = 0
    at, size = 0, len(doc.words)
    while at < size:
        end, cost = at, 0
        while end < size and doc.sentence[end] == doc.sentence[at]:
            cost += len(pieces.ids(doc.words[end]))
            end += 1
        if used and used + cost > budget:
            found.append((begin, at))
            begin, used, budget = at, 0, room
        if cost > budget:
            budget = room
        if cost > room:
            for cut in _cuts(doc.words, at, end, pieces, room):
                found.append(cut)
            begin = end
        else:
            used += cost
        at = end
    if begin < size:
        found.append((begin, size))
    return found


def _cuts(words: list[str], begin: int, end: int, pieces, room: int) -> list[tuple[int, int]]:
    """A sentence that does not fit, cut at word boundaries."""
    found, start, used = [], begin, 0
    for i in range(begin, end):
        cost = min(len(pieces.ids(words[i])), room)
        if used + cost > room:
            found.append((start, i))
            start, used = i, 0
        used += cost
    found.append((start, end))
    return found
