"""Marked mini-dispatches as words with labels: which words head a holder with a stance on a draft, and which words tell a wanted change.

`corpus/stance/*.txt`: a line `## id` before each; a sentence a line; `[stance|words]` names a holder where the stance is told, `{words}` a change.
"""
import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .corpus import IGNORE, Doc
from .event_docs import head_of, parse
from .session import Session
from .words import Tokeniser

HOME = Path(__file__).parents[1] / "corpus" / "stance"
STANCES = ("none", "sponsor", "for", "for-with-changes", "undecided", "against-unless-changed", "against", "vetoed", "abstained")
MARK = re.compile(r"\[(?P<stance>[a-z-]+)\||\{|\}|\]")
DEV = 12


@dataclass
class StanceDoc:
    """A mini-dispatch: the stance of each head word of a holder, the words of holders beside their heads, the words of changes."""
    doc: Doc
    heads: dict[int, int] = field(default_factory=dict)
    beside: set[int] = field(default_factory=set)
    changes: set[int] = field(default_factory=set)


def is_dev(id: str) -> bool:
    """One in twelve, by a digest of the id."""
    return hashlib.sha256(id.encode("utf-8")).digest()[0] % DEV == 0


def plain(line: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The sentence without marks, and (stance or `change`, begin, end) for each of them."""
    text, spans, open_, at = "", [], [], 0
    for mark in MARK.finditer(line):
        text += line[at : mark.start()]
        at = mark.end()
        if mark["stance"] or mark[0] == "{":
            open_.append((mark["stance"] or "change", len(text)))
        else:
            kind, begin = open_.pop()
            spans.append((kind, begin, len(text)))
    return text + line[at:], spans


def read_stances(session: Session, labels: dict, tokeniser: Tokeniser, home: Path = HOME) -> list[StanceDoc]:
    found = []
    for path in sorted(home.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("## ")[1:]:
            id, *lines = block.splitlines()
            found.append(_read(f"{path.stem}/{id.strip()}", [line for line in lines if line.strip()], session, labels, tokeniser))
    return found


def _read(id: str, lines: list[str], session: Session, labels: dict, tokeniser: Tokeniser) -> StanceDoc:
    doc, spans, base = Doc("stances", id), [], 0
    for line in lines:
        text, marks = plain(line.strip())
        words = tokeniser.words(text, base)
        doc.add_sentence([word.text for word in words])
        doc.begins.extend(word.begin for word in words)
        doc.ends.extend(word.end for word in words)
        spans += [(kind, base + begin, base + end) for kind, begin, end in marks]
        base += len(text) + 1
    above, _ = parse(doc, session, labels)
    marked = StanceDoc(doc)
    for kind, begin, end in spans:
        words = [i for i in range(len(doc.words)) if doc.begins[i] < end and begin < doc.ends[i]]
        if kind == "change":
            marked.changes.update(words)
        elif words:
            head = head_of(words, above)
            marked.heads[head] = STANCES.index(kind)
            marked.beside.update(i for i in words if i != head)
    return marked


def stance_rows(doc: StanceDoc, begin: int, end: int) -> dict[str, np.ndarray]:
    """Labels of the words of a window: stance of holders' heads, change (1, 0); IGNORE on the other words of holders."""
    stance, change = np.zeros(end - begin, dtype=np.int64), np.zeros(end - begin, dtype=np.int64)
    for i in range(begin, end):
        stance[i - begin] = doc.heads.get(i, IGNORE if i in doc.beside else 0)
        change[i - begin] = i in doc.changes
    return {"stance": stance, "change": change}
