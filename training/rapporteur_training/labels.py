"""Label lists of every head, the lemma scripts, and the file reader.labels."""
from collections import Counter
from pathlib import Path

from .corpus import Doc
from .read_names import NAME_TYPES
from .read_ud import ROLES

SECTIONS = ("upos", "xpos", "lemma", "rel", "name", "nominal", "cue", "attr", "role", "event", "core", "party", "stance")
NOMINALS = ("O", "person", "organization", "place", "event", "object", "time", "abstract", "substance", "animal", "plant")


def script_of(word: str, xpos: str, lemma: str) -> str:
    """The edit script from word to lemma: `l|1|` for `cities` to `citie`... cut from the end, then add."""
    for mode, form in (("k", word), ("l", word.lower())) if xpos.startswith("NNP") else (("l", word.lower()), ("k", word)):
        common = 0
        while common < min(len(form), len(lemma)) and form[common] == lemma[common]:
            common += 1
        if common or not form:
            cut, add = len(form) - common, lemma[common:]
            if cut <= 5 and len(add) <= 4:
                return f"{mode}|{cut}|{add}"
    return ""


def apply_script(word: str, script: str) -> str:
    mode, cut, add = script.split("|")
    form = word if mode == "k" else word.lower()
    return form[: len(form) - int(cut)] + add


def collect(docs: list[Doc], common: int = 12) -> tuple[dict[str, list[str]], list[tuple[str, str, str]]]:
    """Labels by section, and irregular lemmas (form, tag, lemma) whose script is rare."""
    scripts, xpos, rels, upos = Counter(), Counter(), Counter(), Counter()
    for doc in docs:
        if "lemma" in doc.tags:
            for word, tag, lemma in zip(doc.words, doc.tags["xpos"], doc.tags["lemma"]):
                scripts[script_of(word, tag, lemma)] += 1
            xpos.update(doc.tags["xpos"])
            rels.update(doc.tags["rel"])
            upos.update(doc.tags["upos"])
    kept = sorted(s for s, n in scripts.items() if s and n >= common)
    names = ["O"] + [f"{p}-{kind}" for kind in NAME_TYPES for p in "BI"]
    labels = {"upos": sorted(x for x in upos if x != "_"), "xpos": sorted(xpos), "lemma": kept, "rel": sorted(rels),
              "name": names, "nominal": list(NOMINALS), "cue": ["O", "B", "I"],
              "attr": ["outside", "source", "content"], "role": ["none", *ROLES, "ARGM"]}
    return labels, _irregular(docs, set(kept))


def _irregular(docs: list[Doc], kept: set[str]) -> list[tuple[str, str, str]]:
    """Rows for forms whose script is rare, and for words seen so often that a look-up is safer than a guess."""
    seen: dict[tuple[str, str], Counter] = {}
    for doc in docs:
        for word, tag, lemma in zip(doc.words, doc.tags.get("xpos", ()), doc.tags.get("lemma", ())):
            plain = word.isalpha() or "'" in word or "\u2019" in word
            if plain and lemma != "_" and not tag.startswith("NNP") and tag not in ("GW", "AFX", "ADD", "FW"):
                seen.setdefault((word.lower(), tag), Counter())[lemma] += 1
    found = []
    for (form, tag), lemmas in sorted(seen.items()):
        lemma, count = max(lemmas.items(), key=lambda item: (item[1], item[0]))
        script = script_of(form, tag, lemma)
        regular = script in kept
        if count >= 2 and (not regular or script != "l|0|" or count >= 3) and count * 3 >= 2 * sum(lemmas.values()):
            found.append((form, tag, lemma))
    return found


def write(labels: dict[str, list[str]], path: Path) -> None:
    lines = [line for section in SECTIONS if section in labels for line in (f"[{section}]", *labels[section], "")]
    path.write_text("\n".join(lines), encoding="utf-8")


def read(path: Path) -> dict[str, list[str]]:
    labels: dict[str, list[str]] = {}
    section: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1] in SECTIONS:
            section = labels.setdefault(line[1:-1], [])
        elif line:
            section.append(line)
    return labels
