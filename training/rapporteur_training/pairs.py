"""Sentences with a marked source and target and the type between them that were written for the project: training/corpus/pairs.tsv."""
import csv
import re
from dataclasses import dataclass
from pathlib import Path

from .corpus_select import HOME
from .plv import ROOTS
from .words import Tokeniser

SOURCE, TARGET, TRIGGER = 1, 2, 4
BITS = {"s": SOURCE, "t": TARGET, "e": TRIGGER}
MARK = re.compile(r"(</?[ste]>)")


@dataclass
class Marked:
    """Words of a sentence; of each, what it is part of, as a sum of SOURCE, TARGET and TRIGGER; the type, an index of ROOTS."""
    words: list[str]
    marks: list[int]
    root: int


def marked(sentence: str, root: int, tokeniser: Tokeniser) -> Marked:
    """`<s>Iran</s> <e>condemned</e> <t>the ban</t>`: Iran 1, condemned 4, the 2, ban 2. A trigger may stand in several pieces."""
    text, spans, begun = "", [], {}
    for part in MARK.split(sentence):
        if not MARK.fullmatch(part):
            text += part
        elif part[1] != "/":
            begun[part[1]] = len(text)
        elif part[2] in begun:
            spans.append((BITS[part[2]], begun.pop(part[2]), len(text)))
    words = tokeniser.words(text)
    marks = [0] * len(words)
    for bit, begin, end in spans:
        for i, word in enumerate(words):
            if word.begin < end and begin < word.end:
                marks[i] |= bit
    return Marked([word.text for word in words], marks, root)


def written_pairs(tokeniser: Tokeniser, path: Path = HOME / "pairs.tsv") -> list[Marked]:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [marked(row["marked_sentence"], ROOTS.index(row["root"]), tokeniser) for row in rows]
