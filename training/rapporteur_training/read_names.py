"""Names: worldwide newswire (held out by country), political text with fine classes, and GAP pronouns."""
import csv
import hashlib
from pathlib import Path

from .corpus import Doc
from .words import DASHES, Tokeniser, sentence_breaks, split_dashes

NAME_TYPES = ("Person", "Location", "Facility", "Organization", "NORP", "Product", "Money", "Date", "Misc")
FINE = {"politician": "Person", "person": "Person", "election": "Misc", "politicalparty": "Organization",
        "organisation": "Organization", "location": "Location", "country": "Location", "misc": "Misc", "event": "Misc"}
ALIASES = {"afs": "af", "cosrica": "cosric", "panaf": "af"}


def country_of(name: str) -> str:
    """The part of the file name that stands for the country; an alias where the corpus spells one country twice."""
    first = name.split("_")[0]
    return ALIASES.get(first, first)


def is_held_out(country: str) -> bool:
    """About a fifth of the countries, by the digest of the country's name."""
    return hashlib.sha256(country.encode()).digest()[0] % 5 == 2


def countries(data: Path) -> list[str]:
    return sorted({country_of(path.name) for path in (data / "worldwide-ner/annotated").glob("*.tsv")})


def read_worldwide(data: Path, held_out: bool) -> list[Doc]:
    docs = []
    for path in sorted((data / "worldwide-ner/annotated").glob("*.tsv")):
        if is_held_out(country_of(path.name)) == held_out:
            docs.append(_read_tagged("worldwide", path.stem, path.read_text(encoding="utf-8"), {}))
    return docs


def read_politics(data: Path, part: str) -> list[Doc]:
    text = (data / f"crossner-politics/{part}.txt").read_text(encoding="utf-8")
    return [_read_tagged("politics", f"{part}-{i}", block, FINE) for i, block in enumerate(text.split("\n\n")) if block]


def _read_tagged(corpus: str, name: str, text: str, mapping: dict[str, str]) -> Doc:
    doc = Doc(corpus, name, tags={"name": []})
    words, tags = [], []
    for line in text.splitlines() + [""]:
        cells = line.rstrip("\r").split("\t")
        if cells[0].strip():
            tag = cells[1].strip() if len(cells) > 1 and cells[1].strip() else "O"
            _push(cells[0].strip(), tag, mapping, words, tags)
        elif words:
            _paragraph(doc, words, tags)
            words, tags = [], []
    return doc


def is_initials(word: str) -> bool:
    """`U.` or `U.S.`: single letters, each with its full stop."""
    return len(word) > 1 and word[1::2] == "." * (len(word) // 2) and len(word) % 2 == 0 and word[::2].isalpha()


def keeps_stop(words: list[str], tokeniser: Tokeniser) -> bool:
    """Does a full stop that stands by itself belong to the last word: `Sept`, `St`, the `S` of `U . S .`"""
    if not words or len(words) > 1 and words[-2] in DASHES:
        return False
    return tokeniser.keeps_stop(words[-1] + ".")


def _stop(words: list[str], tags: list[str]) -> None:
    """Puts a full stop back on the last word; initials in a row become one word, as they are in raw text."""
    words[-1] += "."
    if len(words) > 1 and is_initials(words[-1]) and is_initials(words[-2]):
        last = words.pop()
        words[-1] += last
        tags.pop()


def _push(word: str, tag: str, mapping: dict[str, str], words: list[str], tags: list[str]) -> None:
    if word == "." and keeps_stop(words, Tokeniser.shipped()):
        _stop(words, tags)
        return
    if word.lower() in ("s", "t") and words and words[-1] == "\u2019":
        _join_clitic(word, words)
        return
    prefix, _, kind = tag.partition("-")
    kind = mapping.get(kind, kind)
    if prefix not in ("B", "I") or kind not in NAME_TYPES:
        prefix, kind = "O", ""
    for i, part in enumerate(split_dashes(word)):
        words.append(part)
        tags.append("O" if prefix == "O" else f"{'B' if prefix == 'B' and i == 0 else 'I'}-{kind}")


def _join_clitic(word: str, words: list[str]) -> None:
    """The corpus parts apostrophe and clitic; words here follow docs/reader-graph.md. Its `t` follows a whole `don`."""
    if word.lower() == "t" and len(words) > 1 and words[-2].lower().endswith("n") and len(words[-2]) > 1:
        words[-1] = words[-2][-1] + "\u2019" + word
        words[-2] = words[-2][:-1]
    else:
        words[-1] += word


def _paragraph(doc: Doc, words: list[str], tags: list[str]) -> None:
    begin = 0
    for end in sentence_breaks(words):
        doc.add_sentence(words[begin:end])
        begin = end
    doc.tags["name"].extend(tags)


def read_gap(data: Path, part: str, tokeniser: Tokeniser) -> list[Doc]:
    docs = []
    with (data / f"gap/gap-{part}.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            doc = Doc("gap", row["ID"], pairs=[])
            found = tokeniser.words(row["Text"])
            begin = 0
            for end in sentence_breaks([word.text for word in found]):
                doc.add_sentence([word.text for word in found[begin:end]])
                begin = end
            at = {}
            for column in ("Pronoun", "A", "B"):
                offset = int(row[f"{column}-offset"])
                at[column] = next((i for i, word in enumerate(found) if word.end > offset), None)
            if None not in at.values():
                for column in ("A", "B"):
                    doc.pairs.append((at["Pronoun"], at[column], row[f"{column}-coref"].upper() == "TRUE"))
                docs.append(doc)
    return docs
