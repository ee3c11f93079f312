"""PLV: sentences with a marked source and target and the PLOVER root type between them."""
import csv
from dataclasses import dataclass
from pathlib import Path

from .words import Tokeniser

ROOTS = ("ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT",
         "REQUEST", "SANCTION", "SUPPORT", "THREATEN", "YIELD")
MARKS = ("<s>", "</s>", "<t>", "</t>")
SOURCE, TARGET = 1, 2


@dataclass
class Pair:
    """Words of a sentence, what each is part of (0 neither, 1 the source, 2 the target, 3 both), and the type."""
    words: list[str]
    marks: list[int]
    root: int
    row: int


def parse(marked: str, tokeniser: Tokeniser) -> tuple[list[str], list[int]]:
    """Words and their marks: `<s>Iran</s> condemned <t>the ban</t>` is Iran 1, condemned 0, the 2, ban 2."""
    text, at = "", {}
    while marked:
        mark = next((mark for mark in MARKS if marked.startswith(mark)), None)
        if mark:
            at.setdefault(mark, len(text))
            marked = marked[len(mark):]
        else:
            text += marked[0]
            marked = marked[1:]
    words = tokeniser.words(text)
    marks = [0] * len(words)
    for kind, begin, end in ((SOURCE, "<s>", "</s>"), (TARGET, "<t>", "</t>")):
        if begin in at and end in at:
            for i, word in enumerate(words):
                if word.begin < at[end] and at[begin] < word.end:
                    marks[i] |= kind
    return [word.text for word in words], marks


def read_plv(data: Path, part: str = "train") -> list[Pair]:
    """The rows of PLV_train.tsv; any other part is held out from this project."""
    tokeniser, pairs = Tokeniser.shipped(), []
    with (data / f"plv/PLV_{part}.tsv").open(encoding="utf-8", newline="") as lines:
        for row, cells in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)):
            words, marks = parse(cells["marked_sentence"], tokeniser)
            pairs.append(Pair(words, marks, ROOTS.index(cells["gold_root"]), row))
    return pairs
