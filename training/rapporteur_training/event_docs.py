"""The event corpus as words with labels: which words tell an event of which type and how surely, and who has a part in it."""
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .corpus import IGNORE, Doc
from .corpus_texts import sentences
from .corpus_unpack import packed, text_of
from .decoding import heads
from .session import Session
from .words import Tokeniser

TYPES = ("none", "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST",
         "RETREAT", "SANCTION", "SUPPORT", "THREATEN")
MODALITIES = ("asserted", "alleged", "denied", "negated", "wanted", "possible")
REALIS = ("actual", "draft-text", "goal", "ordered", "future", "hypothetical")
PARTS = ("actor", "recipient", "place")
CONTENT = ("VERB", "NOUN", "ADJ", "PROPN", "ADV", "NUM")


@dataclass
class Told:
    """An event in words of a document: the words of its trigger that carry meaning, the head of them, and the head words of its parties."""
    words: list[int]
    anchor: int
    type: int
    core: bool
    modality: int
    realis: int
    parts: list[list[int]] = field(default_factory=lambda: [[] for _ in PARTS])
    known: list[bool] = field(default_factory=lambda: [True] * len(PARTS))


@dataclass
class EventDoc:
    """A document with its events; words from `until` on were not annotated."""
    doc: Doc
    heads: list[int]
    upos: list[str]
    events: list[Told]
    until: int


def as_document(text: str, name: str, tokeniser: Tokeniser) -> Doc:
    doc = Doc("events", name)
    for begin, end in sentences(text, tokeniser):
        found = tokeniser.words(text[begin:end], begin)
        if found:
            doc.add_sentence([word.text for word in found])
            doc.begins.extend(word.begin for word in found)
            doc.ends.extend(word.end for word in found)
    return doc


def parse(doc: Doc, session: Session, labels: dict) -> tuple[list[int], list[str]]:
    """Head of each word in the document (-1 the root) and its part of speech, by the shipped reader."""
    above, parts = [-1] * len(doc.words), [""] * len(doc.words)
    for begin, end, out in session.document(doc, ("upos", "arc")):
        for i, head in enumerate(heads(out["arc"], doc.sentence[begin:end])):
            above[begin + i] = head - 1 + begin if head else -1
        for i, best in enumerate(out["upos"].argmax(1)):
            parts[begin + i] = labels["upos"][best]
    return above, parts


def words_in(doc: Doc, span: list[int]) -> list[int]:
    return [i for i in range(len(doc.words)) if doc.begins[i] < span[1] and span[0] < doc.ends[i]]


def head_of(words: list[int], above: list[int]) -> int:
    """The word of a span whose head is outside it; of several, the one that has most of the span under it, then the first."""
    inside = set(words)
    tops = [i for i in words if above[i] not in inside]

    def under(top: int) -> int:
        count = 0
        for i in words:
            at, steps = i, 0
            while at in inside and at != top and steps < len(words):
                at, steps = above[at], steps + 1
            count += at == top
        return count

    return max(tops, key=lambda top: (under(top), -top)) if tops else words[0]


def read_events(data: Path, split: str, session: Session, labels: dict, tokeniser: Tokeniser) -> list[EventDoc]:
    """Documents of a split whose texts are here."""
    found = []
    for stem, head, events in packed(split):
        text = text_of(head, data)
        doc = as_document(text.text, stem, tokeniser)
        above, upos = parse(doc, session, labels)
        told = [event for event in (_told(e, doc, above, upos) for e in events) if event]
        until = sum(begin < head["until"] for begin in doc.begins)
        found.append(EventDoc(doc, above, upos, told, until))
    return found


def _told(event: dict, doc: Doc, above: list[int], upos: list[str]) -> Told | None:
    words = words_in(doc, event["trigger"])
    if not words:
        return None
    anchor = head_of(words, above)
    content = [i for i in words if upos[i] in CONTENT or i == anchor]
    told = Told(content, anchor, TYPES.index(event["type"]), event["core"] and not event["may_be_left_out"],
                MODALITIES.index(event["modality"][0]), REALIS.index(event["realis"][0]))
    groups = (event["actors"], event["recipients"], [event["place"]] if event["place"] else [])
    for part, group in enumerate(groups):
        spans = [one["span"] for one in group if one["span"]]
        told.known[part] = not group or bool(spans)
        for span in spans:
            inside = words_in(doc, span)
            if inside:
                told.parts[part].append(head_of(inside, above))
    return told


def tag_rows(doc: EventDoc, begin: int, end: int) -> dict[str, np.ndarray]:
    """Labels of the words of a window: type, core (1, 0), modality, realis; IGNORE where there is none."""
    size = end - begin
    kinds, core = np.zeros(size, dtype=np.int64), np.full(size, IGNORE)
    modality, realis = np.full(size, IGNORE), np.full(size, IGNORE)
    kinds[max(0, doc.until - begin):] = IGNORE
    for event in sorted(doc.events, key=lambda e: e.core):
        for i in event.words:
            if begin <= i < end:
                kinds[i - begin], core[i - begin] = event.type, event.core
                modality[i - begin], realis[i - begin] = event.modality, event.realis
    return {"kind": kinds, "core": core, "modality": modality, "realis": realis}
