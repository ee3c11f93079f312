"""PolNeAR news articles: attributions with source, cue and content as sets of words."""
from pathlib import Path

from .corpus import Attribution, Doc
from .words import Tokeniser, sentence_breaks


def read_polnear(data: Path, part: str, tokeniser: Tokeniser) -> list[Doc]:
    """One document per text, with the first annotator's file where there are several."""
    folder = data / "polnear" / part
    first: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        first.setdefault(path.stem.rsplit("_", 1)[0], path)
    docs = []
    for name, path in sorted(first.items()):
        text = folder / "text" / f"{name}.txt"
        if text.exists():
            docs.append(_read(name, text.read_bytes().decode("utf-8"), path.read_text(encoding="utf-8"), tokeniser))
    return docs


def document(name: str, text: str, tokeniser: Tokeniser) -> Doc:
    """Words and sentences of a text; a line break ends a sentence."""
    doc = Doc("polnear", name)
    base = 0
    for line in text.split("\n"):
        found = tokeniser.words(line, base)
        base += len(line) + 1
        begin = 0
        for end in sentence_breaks([word.text for word in found]) if found else ():
            doc.add_sentence([word.text for word in found[begin:end]])
            begin = end
        doc.begins.extend(word.begin for word in found)
        doc.ends.extend(word.end for word in found)
    return doc


def spans_and_events(annotations: str) -> tuple[dict[str, tuple[str, list[tuple[int, int]]]], list[dict[str, list[str]]]]:
    """Text-bound annotations (kind, fragments) by id, and the arguments of each attribution."""
    spans, events = {}, []
    for line in annotations.splitlines():
        cells = line.split("\t")
        if line.startswith("T") and len(cells) > 1:
            kind, _, ranges = cells[1].partition(" ")
            try:
                spans[cells[0]] = (kind, sorted(tuple(map(int, one.split())) for one in ranges.split(";")))
            except ValueError:
                continue
        elif line.startswith("E") and len(cells) > 1:
            event: dict[str, list[str]] = {}
            for argument in cells[1].split():
                role, _, target = argument.partition(":")
                event.setdefault(role.rstrip("0123456789"), []).append(target)
            events.append(event)
    return spans, events


def _read(name: str, text: str, annotations: str, tokeniser: Tokeniser) -> Doc:
    doc = document(name, text, tokeniser)
    doc.attributions = []
    spans, events = spans_and_events(annotations)
    for event in events:
        parts = {}
        for role in ("Cue", "Source", "Content"):
            words: set[int] = set()
            for target in event.get(role, ()):
                if target in spans:
                    words.update(words_in(doc, spans[target][1]))
            parts[role] = sorted(words)
        doc.attributions.append(Attribution(parts["Cue"], parts["Source"], parts["Content"]))
    doc.tags["cue"] = cue_tags(len(doc.words), doc.attributions)
    return doc


def words_in(doc: Doc, fragments: list[tuple[int, int]]) -> list[int]:
    return [i for begin, end in fragments for i in _overlapping(doc, begin, end)]


def _overlapping(doc: Doc, begin: int, end: int) -> list[int]:
    import bisect
    i = bisect.bisect_right(doc.ends, begin)
    found = []
    while i < len(doc.words) and doc.begins[i] < end:
        found.append(i)
        i += 1
    return found


def cue_tags(size: int, attributions: list[Attribution]) -> list[str]:
    """BIO over the cues; of a cue in several parts only the first run is tagged."""
    tags = ["O"] * size
    for attribution in attributions:
        run = first_run(attribution.cue)
        for k, i in enumerate(run):
            if tags[i] == "O" or k == 0:
                tags[i] = "B" if k == 0 else "I"
    return tags


def first_run(words: list[int]) -> list[int]:
    run: list[int] = []
    for i in words:
        if run and i != run[-1] + 1:
            break
        run.append(i)
    return run
