"""The plain text of one document of the event corpus, taken from the data folder the same way every time."""
import csv
import hashlib
import html
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from .words import Tokeniser, sentence_breaks

WRITTEN = Path(__file__).parents[1] / "corpus/written"
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


@dataclass(frozen=True)
class Document:
    """One dispatch: `corpus/name`, its text, and the day of publication (ISO) or None where the corpus does not tell it."""
    corpus: str
    name: str
    text: str
    published: str | None

    @property
    def id(self) -> str:
        return f"{self.corpus}/{self.name}"

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()


class Absent(Exception):
    """The folder or file that holds a document is not here."""


def document(data: Path, corpus: str, name: str) -> Document:
    """Reads one document; raises Absent with the path that is missing."""
    reader = {"fa-kes": _fa_kes, "worldwide-ner": _worldwide, "polnear": _polnear, "muc4": _muc4, "tbaq": _tbaq, "written": _written}[corpus]
    return reader(data, name)


def names(data: Path, corpus: str) -> list[str]:
    """All the documents of one corpus that may be annotated, in a fixed order."""
    if corpus == "fa-kes":
        return sorted(_fa_kes_rows(data))
    if corpus == "muc4":
        return sorted(_muc4_messages(data))
    if corpus == "tbaq":
        return sorted(_tbaq_files(data))
    folder = {"worldwide-ner": data / "worldwide-ner/articles", "polnear": data / "polnear/train/text"}[corpus]
    if not folder.is_dir():
        raise Absent(str(folder))
    return sorted(path.stem for path in folder.glob("*.txt"))


def sentences(text: str, tokeniser: Tokeniser) -> list[tuple[int, int]]:
    """Code point ranges of the sentences, numbered from 1 in this order; a line break ends one."""
    found, base = [], 0
    for line in text.split("\n"):
        words = tokeniser.words(line, base)
        base += len(line) + 1
        begin = 0
        for end in sentence_breaks([word.text for word in words]) if words else ():
            found.append((words[begin].begin, words[end - 1].end))
            begin = end
    return found


def _written(_: Path, name: str) -> Document:
    path = WRITTEN / f"{name}.txt"
    if not path.exists():
        raise Absent(str(path))
    text = path.read_text(encoding="utf-8")
    header, _, body = text.partition("\n\n")
    if not header.startswith("published "):
        raise ValueError(f"{path}: the first line must be 'published YYYY-MM-DD', the second empty")
    return Document("written", name, body.strip(), header.split()[1])


def _fa_kes(data: Path, name: str) -> Document:
    row = _fa_kes_rows(data)[name]
    text = row["article_content"].strip()
    return Document("fa-kes", name, text, _day_in(text[:250]) or _day_in_column(row["date"]))


def _day_in(head: str) -> str | None:
    """The first full date at the head of an article, which is its own; the date column is at times another's."""
    found = re.search(r"\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (20\d\d)\b", head)
    other = re.search(r"\b([A-Z][a-z]{2})[a-z]* (\d{1,2}) (20\d\d)\b", head)
    day, month, year = found.groups() if found else (other[2], other[1], other[3]) if other else ("", "", "")
    return f"{year}-{MONTHS.index(month.upper()) + 1:02d}-{int(day):02d}" if month.upper() in MONTHS else None


def _day_in_column(cell: str) -> str:
    month, day, year = map(int, cell.split("/"))
    return date(2000 + year, month, day).isoformat()


@lru_cache
def _fa_kes_rows(data: Path) -> dict[str, dict]:
    path = data / "fa-kes/fakes.csv"
    if not path.exists():
        raise Absent(str(path))
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return {row["unit_id"]: row for row in csv.DictReader(file)}


def _worldwide(data: Path, name: str) -> Document:
    text = _bytes(data / f"worldwide-ner/articles/{name}.txt").replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    lines = text.split("\n")
    addresses = []
    while lines and (not lines[0].strip() or lines[0].startswith(("http:", "https:"))):
        addresses.append(lines.pop(0))
    return Document("worldwide-ner", name, "\n".join(lines).strip(), _day_of(" ".join(addresses)))


def _day_of(address: str) -> str | None:
    """A day written in a web address: /2022/07/25/, /26/07/2022/ or ud=20220725."""
    found = re.search(r"/(20\d\d)/(\d\d)/(\d\d)/", address) or re.search(r"ud=(20\d\d)(\d\d)(\d\d)", address)
    if found:
        return "-".join(found.groups())
    found = re.search(r"/(\d\d)/(\d\d)/(20\d\d)/", address)
    return "-".join(reversed(found.groups())) if found else None


def _polnear(data: Path, name: str) -> Document:
    text = _bytes(data / f"polnear/train/text/{name}.txt")
    return Document("polnear", name, text.strip(), name.split("_")[1])


def _bytes(path: Path) -> str:
    if not path.exists():
        raise Absent(str(path))
    return path.read_bytes().decode("utf-8")


def _muc4(data: Path, name: str) -> Document:
    """Lines of one paragraph are joined; paragraphs stay apart by a line break."""
    paragraphs = re.split(r"\n\s*\n", _muc4_messages(data)[name])
    text = "\n".join(" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip())
    found = re.search(r", (\d{1,2}) (" + "|".join(MONTHS) + r")[A-Z]* (\d\d)\b", text[:200])
    day = f"19{found[3]}-{MONTHS.index(found[2]) + 1:02d}-{int(found[1]):02d}" if found else None
    return Document("muc4", name, text, day)


def _tbaq(data: Path, name: str) -> Document:
    """What stands between the text tags, without markup; lines of one paragraph are joined. The day is that of the document's creation."""
    marked = _tbaq_files(data)[name].read_bytes().decode("utf-8")
    plain = html.unescape(re.sub(r"<[^>]*>", "", re.search(r"<TEXT>(.*?)</TEXT>", marked, re.S)[1]))
    paragraphs = re.split(r"\n\s*\n", plain)
    text = "\n".join(" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip())
    made = re.search(r"<DCT>.*?value=\"(\d{4}-\d\d-\d\d)", marked, re.S)
    return Document("tbaq", name, text, made[1] if made else None)


@lru_cache
def _tbaq_files(data: Path) -> dict[str, Path]:
    folder = data / "tbaq"
    if not folder.is_dir():
        raise Absent(str(folder))
    return {path.stem: path for path in folder.glob("*/*.tml")}


@lru_cache
def _muc4_messages(data: Path) -> dict[str, str]:
    folder = data / "muc4/dev"
    if not folder.is_dir():
        raise Absent(str(folder))
    found = {}
    for path in sorted(folder.glob("dev-muc3-*")):
        pieces = re.split(r"^(DEV-MUC3-\d{4}) .*$", path.read_bytes().decode("latin-1"), flags=re.M)
        found.update(zip(pieces[1::2], pieces[2::2]))
    return found
