"""English Web Treebank with PropBank roles and factuality, and GUM with entities and coreference."""
import gzip
import json
import zipfile
from pathlib import Path

from .corpus import Doc

ROLES = ("ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "ARGM-TMP", "ARGM-LOC", "ARGM-NEG", "ARGM-MOD", "ARGM-ADV",
         "ARGM-MNR", "ARGM-PRP", "ARGM-CAU", "ARGM-DIR")
# Genres whose texts the licence file of GUM marks non-commercial or leaves unnamed, and those that are talk.
GENRES = ("academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage")


def sentences(path: Path):
    """(comments, rows) of each sentence of a CoNLL-U file; rows of whole words only."""
    comments, rows = {}, []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield comments, rows
                comments, rows = {}, []
            elif line.startswith("#"):
                key, _, value = line[1:].partition("=")
                comments[key.strip()] = value.strip()
            else:
                row = line.split("\t")
                if row[0].isdigit():
                    rows.append(row)
    if rows:
        yield comments, rows


def _append(doc: Doc, rows: list[list[str]]) -> int:
    begin = doc.add_sentence([row[1] for row in rows])
    for task, column in (("upos", 3), ("xpos", 4), ("lemma", 2), ("rel", 7)):
        doc.tags.setdefault(task, []).extend(row[column] for row in rows)
    doc.heads.extend(int(row[6]) - 1 + begin if row[6] != "0" else -1 for row in rows)
    return begin


def read_ewt(data: Path, part: str) -> list[Doc]:
    roles, facts = _roles(data, part), _facts(data, part)
    docs: list[Doc] = []
    for comments, rows in sentences(data / f"ud-ewt/en_ewt-ud-{part}.conllu"):
        if "newdoc id" in comments or not docs:
            docs.append(Doc("ewt", comments.get("newdoc id", "ewt"), heads=[], roles=[], facts=[]))
        doc = docs[-1]
        begin = _append(doc, rows)
        local = [int(row[6]) - 1 for row in rows]
        for predicate, span, label in roles.get(comments["sent_id"], ((), 0))[0]:
            if len(rows) == roles[comments["sent_id"]][1]:
                doc.roles.append((begin + predicate, begin + span_head(local, *span), label))
        if comments["sent_id"] not in roles or len(rows) != roles[comments["sent_id"]][1]:
            doc.tags.setdefault("norole", []).append(doc.sentence[-1])
        doc.facts.extend((begin + i, value) for i, value in facts.get(comments["sent_id"], ()) if i < len(rows))
    return docs


def span_head(heads: list[int], begin: int, end: int) -> int:
    """The word of [begin, end) whose governor lies outside."""
    for i in range(begin, end):
        if not begin <= heads[i] < end:
            return i
    return end - 1


def _roles(data: Path, part: str) -> dict[str, tuple[list, int]]:
    found: dict[str, tuple[list, int]] = {}
    with gzip.open(data / f"propbank-ewt/ewt-{part}.srl.tsv.gz", "rt", encoding="utf-8") as lines:
        name, rows = "", []
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id"):
                name = line.partition("=")[2].strip()
            elif line and not line.startswith("#"):
                rows.append(line.split("\t"))
            elif not line and rows:
                found[name] = (_sentence_roles(rows), len(rows))
                rows = []
        if rows:
            found[name] = (_sentence_roles(rows), len(rows))
    return found


def _sentence_roles(rows: list[list[str]]) -> list[tuple[int, tuple[int, int], str]]:
    found = []
    for column in range(6, len(rows[0])):
        spans, label, start, predicate = [], "", 0, None
        for i, row in enumerate(rows):
            cell = row[column]
            if cell.startswith("("):
                label, start = cell[1:].rstrip("*)"), i
            if cell.endswith(")"):
                if label == "V":
                    predicate = i if predicate is None else predicate
                else:
                    spans.append((label, start, i + 1))
        if predicate is not None:
            found.extend((predicate, (begin, end), role_of(label)) for label, begin, end in spans if role_of(label))
    return found


def role_of(label: str) -> str:
    """The role kept for a PropBank label; empty for references, continuations and verb parts."""
    if label in ROLES:
        return label
    return "ARGM" if label.startswith("ARG") else ""


def _facts(data: Path, part: str) -> dict[str, list[tuple[int, float]]]:
    """(word, value) by sentence; the corpus numbers sentences of an older release, so names tell them, not their order."""
    folder = data / "uds-factuality"
    names = json.loads((folder / "ud_ids.json").read_text(encoding="utf-8"))
    found: dict[str, list[tuple[int, float]]] = {}
    with zipfile.ZipFile(folder / "2.0/normalized/sentence/annotations/factuality.zip") as zipped:
        table = json.loads(zipped.read(zipped.namelist()[0]))["data"]
    for name, nodes in table.items():
        if name.startswith(f"ewt-{part}-") and name in names:
            rows = found.setdefault(names[name]["sentence_id"], [])
            for node, value in nodes.items():
                rows.append((int(node.rsplit("-", 1)[1]) - 1, value["factuality"]["factual"]["value"]))
    return found


def gum_names(data: Path, part: str) -> list[str]:
    names, inside = [], False
    for line in (data / "gum/splits.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("##"):
            inside = line.strip("# ").strip() == part
        elif inside and line.strip().startswith("*"):
            names.append(line.strip("* ").strip())
    return [name for name in names if name.split("_")[1] in GENRES]


def read_gum(data: Path, part: str) -> list[Doc]:
    docs = []
    for name in gum_names(data, part):
        path = data / f"gum/dep/{name}.conllu"
        if path.exists():
            docs.append(_read_gum(path))
    return docs


def _read_gum(path: Path) -> Doc:
    doc = Doc("gum", path.stem, heads=[], mentions=[])
    open_mentions: list[list] = []
    closed: list[tuple[int, int, str, int]] = []
    for _, rows in sentences(path):
        begin = _append(doc, rows)
        for i, row in enumerate(rows):
            for item in row[9].split("|"):
                if item.startswith("Entity="):
                    _entities(item[7:], begin + i, open_mentions, closed)
    doc.tags["nominal"] = ["O"] * len(doc.words)
    sizes: dict[int, int] = {}
    clusters: dict[int, int] = {}
    for first, last, kind, group in closed:
        head = span_head(doc.heads, first, last + 1)
        if last - first < sizes.get(head, 10_000):
            sizes[head] = last - first
            clusters[head] = group
            doc.tags["nominal"][head] = kind
    doc.mentions = sorted(clusters.items())
    return doc


def _entities(text: str, at: int, open_mentions: list[list], closed: list) -> None:
    """Opening and closing brackets of GUM's Entity field; discontinuous mentions keep their first part."""
    token = ""
    for ch in text:
        if ch == "(":
            _close_or_open(token, at, open_mentions, closed)
            token = "("
        elif ch == ")":
            _close_or_open(token + ")", at, open_mentions, closed)
            token = ""
        else:
            token += ch
    _close_or_open(token, at, open_mentions, closed)


def _close_or_open(token: str, at: int, open_mentions: list[list], closed: list) -> None:
    if token.startswith("("):
        parts = token.strip("()").split("-")
        if len(parts) > 1 and "[" not in parts[0]:
            open_mentions.append([parts[0], at, parts[1]])
            if token.endswith(")"):
                _close(parts[0], at, open_mentions, closed)
    elif token.endswith(")"):
        _close(token.strip("()"), at, open_mentions, closed)


def _close(group: str, at: int, open_mentions: list[list], closed: list) -> None:
    for k in range(len(open_mentions) - 1, -1, -1):
        if open_mentions[k][0] == group:
            _, first, kind = open_mentions.pop(k)
            closed.append((first, at, kind, int(group)))
            return
