"""Reads an annotation file: one event a line, fields parted by ` | `, words quoted from the sentence (training/corpus/GUIDELINE.md).

The result keeps the words; `corpus_pack` finds them in the text.
"""
import re
from dataclasses import dataclass, field

CODE = re.compile(r"(?:-|[A-Z]{3})(?:,(?:-|[A-Z]{3}))*/(?:-|[A-Z]{3}(?:,[A-Z]{3})*)")
DAY = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
WHEN = re.compile(rf"{DAY}(?:\.\.{DAY})?")
RANGE = re.compile(r"(\d+)?(\.\.)?(\d+)?")


class Wrong(Exception):
    """A line that cannot be read; the message says what to do."""


@dataclass
class Party:
    """Somebody: words of the text or None where implied, and a code or an entity id."""
    words: str | None
    code: str | None
    cue: str | None = None
    level: int = 0


@dataclass
class Line:
    """One event as typed."""
    number: int
    sentence: int
    core: bool
    trigger: str
    types: list[tuple[str, str | None]]
    may_be_left_out: bool
    actors: list[Party] = field(default_factory=list)
    recipients: list[Party] = field(default_factory=list)
    other_recipients: list[list[Party]] = field(default_factory=list)
    sources: list[Party] = field(default_factory=list)
    modality: list[str] = field(default_factory=lambda: ["asserted"])
    realis: list[str] = field(default_factory=lambda: ["actual"])
    time: tuple[str | None, list[str]] | None = None
    place: tuple[str, str | None, str | None] | None = None
    quantities: list[tuple[str, str, int | None, int | None, bool]] = field(default_factory=list)


@dataclass
class Sheet:
    """One annotation file."""
    document: str = ""
    by: str = ""
    entities: dict[str, tuple[str, str]] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)


def read_sheet(text: str) -> tuple[Sheet, list[str]]:
    """The sheet and one message for each line that is wrong."""
    sheet, wrong = Sheet(), []
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        try:
            if line.startswith("# doc "):
                sheet.document = line[6:].strip()
            elif line.startswith("# by "):
                sheet.by = line[5:].strip()
            elif line.startswith("@"):
                _entity(line, sheet)
            elif " | " in line and not line.startswith("#"):
                sheet.lines.append(_event(number, line))
            elif line and not line.startswith("#") and not re.match(r"\d+\t", line):
                raise Wrong("neither an event (N | trigger | TYPE ...), an entity (@id = CTY/SEC Name) nor a comment (#)")
        except Wrong as e:
            wrong.append(f"line {number}: {e}")
    if not sheet.document:
        wrong.append("line 1: the header '# doc corpus/name' is missing")
    if not sheet.by:
        wrong.append("line 1: the header '# by NAME' is missing")
    return sheet, wrong


def _entity(line: str, sheet: Sheet) -> None:
    found = re.fullmatch(r"@\s*(\w+)\s*=\s*(\S+)\s+(.+)", line)
    if not found or not CODE.fullmatch(found[2]):
        raise Wrong("an entity is written '@id = CTY/SEC Full Name', as '@sohr = -/NGO Syrian Observatory for Human Rights'")
    if found[1] in sheet.entities:
        raise Wrong(f"the entity @{found[1]} is given twice")
    sheet.entities[found[1]] = (found[2], found[3].strip())


def _event(number: int, line: str) -> Line:
    cells = [cell.strip() for cell in line.split(" | ")]
    if len(cells) < 3:
        raise Wrong("an event needs at least: sentence | trigger | TYPE")
    head = re.fullmatch(r"(\??)\s*(\d+)", cells[0])
    if not head:
        raise Wrong(f"'{cells[0]}' is no sentence number (12, or ?12 for an event that need not be coded)")
    types, left_out = _types(cells[2])
    event = Line(number, int(head[2]), not head[1], cells[1], types, left_out)
    for cell in cells[3:]:
        key, _, value = cell.partition(" ")
        reader = FIELDS.get(key)
        if reader is None:
            raise Wrong(f"'{key}' is no field; fields are {' '.join(FIELDS)}")
        if not value.strip():
            raise Wrong(f"the field {key} is empty")
        reader(event, value.strip())
    return event


def _types(cell: str) -> tuple[list[tuple[str, str | None]], bool]:
    types, left_out = [], False
    for part in cell.split(","):
        part = part.strip()
        if part == "-":
            left_out = True
            continue
        name, _, mode = part.partition("/")
        types.append((name, mode or None))
    if not types:
        raise Wrong("no event type")
    return types, left_out


def party(item: str, with_cue: bool = False) -> Party:
    """`words CTY/SEC`, `words @id`, `~ CTY/SEC`, or words alone (coded earlier); a source may have its cue in brackets."""
    item, cue, code = item.strip(), None, None
    body, _, last = item.rpartition(" ")
    if last.startswith("@") or CODE.fullmatch(last):
        code, item = last, body.strip()
    elif "/" in last and last.upper() == last and body:
        raise Wrong(f"'{last}' is no code: COUNTRY/SECTOR, each three letters or '-', others after commas")
    found = re.search(r"\[([^\]]+)\]$", item) if with_cue else None
    if found:
        cue, item = found[1], item[:found.start()].strip()
    if not item:
        raise Wrong("words or ~ are missing before the code")
    if item == "~" and code is None:
        raise Wrong("an implied party (~) needs a code")
    return Party(None if item == "~" else item, code, cue)


def _parties(value: str) -> list[Party]:
    return [party(item) for item in value.split(";")]


def _sources(event: Line, value: str) -> None:
    for level, step in enumerate(value.split(" > ")):
        for item in step.split(" & "):
            one = party(item, True)
            one.level = level
            event.sources.append(one)


def _time(event: Line, value: str) -> None:
    words, sign, when = value.rpartition("=")
    days = [day.strip() for day in when.split(",")]
    if not sign or days != ["?"] and not all(WHEN.fullmatch(day) for day in days):
        raise Wrong("a time is written 'words =2011-12-15', '=2011-10', '=2011-12-13..2011-12-14', or '=?' where it cannot be dated")
    event.time = (words.strip() or None, [] if days == ["?"] else days)


def _place(event: Line, value: str) -> None:
    found = re.fullmatch(r"(.+?)\s*=([A-Z]{3}|-)(?:/(site|city|admin2|admin1|country))?", value)
    if not found:
        raise Wrong("a place is written 'words =SYR' or 'words =SYR/city' (site, city, admin2, admin1, country)")
    event.place = (found[1], None if found[2] == "-" else found[2], found[3])


def _quantities(event: Line, value: str) -> None:
    for item in value.split(";"):
        found = re.fullmatch(r"\s*(.+?)\s*=(\w+) ([\d.]+)( running)?\s*", item)
        bounds = RANGE.fullmatch(found[3]) if found else None
        if not found or not bounds or not (bounds[1] or bounds[3]):
            raise Wrong("a quantity is written 'at least 27 =killed 27..' ('27', '27..', '..30', '500..1300'; 'running' after it for a running toll)")
        low = int(bounds[1]) if bounds[1] else None
        high = int(bounds[3]) if bounds[3] else None if bounds[2] else low
        event.quantities.append((found[1], found[2], low, high, bool(found[4])))


def _words_of(name: str):
    def read(event: Line, value: str) -> None:
        setattr(event, name, [word.strip() for word in value.split(",")])
    return read


def _other(event: Line, value: str) -> None:
    event.other_recipients.append([] if value == "-" else _parties(value))


FIELDS = {
    "A": lambda event, value: event.actors.extend(_parties(value)),
    "R": lambda event, value: event.recipients.extend(_parties(value)),
    "R*": _other,
    "S": _sources,
    "M": _words_of("modality"),
    "X": _words_of("realis"),
    "T": _time,
    "P": _place,
    "Q": _quantities,
    "C": lambda event, value: None,
}
