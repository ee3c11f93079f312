"""Checks annotation files and packs them without the words: `python -m rapporteur_training.corpus_pack --data ../../shared/data FILE.ann ...`.

Every line is checked against the text; words become code point offsets. A file without faults is written to
corpus/annotations/CORPUS.NAME.jsonl, or to --out (with --check nothing is written): the document first, then an event a line.
Exit status: 0 packed, 1 a line is wrong, 2 the data are not here.
"""
import argparse
import json
import sys
from pathlib import Path

from .corpus_lines import CODE, Line, Party, Sheet, read_sheet
from .corpus_select import HOME, split_of
from .corpus_texts import Absent, Document, document, sentences
from .corpus_write_texts import listed
from .words import Tokeniser

KNOWN = Path(__file__).parents[2] / "core/src/main/resources/org/rapporteur"
ORGANISATIONS = {"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"}
MODALITIES = {"asserted", "alleged", "denied", "negated", "wanted", "possible"}
REALIS = {"actual", "draft-text", "goal", "ordered", "future", "hypothetical"}
UNITS = {"killed", "injured", "arrested", "displaced", "participants", "interviewed", "named", "other"}
MAX_TRIGGER_WORDS = 12
LIKE = str.maketrans("\u2019\u2018\u201c\u201d\u00a0\u2013", "''\"\" -")


class Fault(Exception):
    """Something in a line does not fit the text or the codebook."""


def table(name: str, column: str) -> list[dict[str, str]]:
    lines = [line for line in (KNOWN / name).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    assert column in columns, name
    return [dict(zip(columns, line.split("\t"))) for line in lines[1:]]


class Codes:
    """What codes there are: types with modes, countries, sectors."""

    def __init__(self) -> None:
        rows = table("code/codebook.tsv", "mode")
        self.modes = {row["type"]: {r["mode"] for r in rows if r["kind"] == "mode" and r["type"] == row["type"]}
                      for row in rows if row["kind"] == "type"}
        self.countries = {row["code"] for row in table("know/countries.tsv", "code")} | ORGANISATIONS
        self.sectors = {row["code"] for row in table("know/sectors.tsv", "code")}

    def party(self, code: str) -> dict:
        if not CODE.fullmatch(code):
            raise Fault(f"'{code}' is no COUNTRY/SECTOR")
        left, right = code.split("/")
        countries = [None if one == "-" else one for one in left.split(",")]
        sectors = [one for one in right.split(",") if one != "-"]
        for one in countries:
            if one and one not in self.countries:
                raise Fault(f"'{one}' is no country code (ISO 3166 alpha-3, or {' '.join(sorted(ORGANISATIONS))})")
        for one in sectors:
            if one not in self.sectors:
                raise Fault(f"'{one}' is no sector ({' '.join(sorted(self.sectors))})")
        return {"countries": countries, "sectors": sectors}

    def check_type(self, name: str, mode: str | None) -> None:
        if name not in self.modes:
            raise Fault(f"'{name}' is no event type ({' '.join(self.modes)})")
        if mode and mode not in self.modes[name]:
            raise Fault(f"'{mode}' is no mode of {name} ({' '.join(sorted(self.modes[name])) or 'it has none'})")


class Packer:
    """Packs one sheet against its document."""

    def __init__(self, sheet: Sheet, doc: Document, upto: int, codes: Codes, tokeniser: Tokeniser):
        self.sheet, self.doc, self.codes = sheet, doc, codes
        self.spans = sentences(doc.text, tokeniser)
        self.upto = min(upto, len(self.spans))
        self.like = doc.text.translate(LIKE)
        self.coded: dict[str, str] = {}

    def events(self) -> tuple[list[dict], list[str]]:
        found, wrong, counts = [], [], {}
        for id, (code, _) in self.sheet.entities.items():
            try:
                self.codes.party(code)
            except Fault as e:
                wrong.append(f"entity @{id}: {e}")
        for line in self.sheet.lines:
            counts[line.sentence] = counts.get(line.sentence, 0) + 1
            try:
                found.append({"id": f"{line.sentence}.{counts[line.sentence]}", **self.event(line)})
            except Fault as e:
                wrong.append(f"line {line.number}: {e}")
        return found, wrong

    def event(self, line: Line) -> dict:
        if not 1 <= line.sentence <= self.upto:
            raise Fault(f"sentence {line.sentence} is not among the {self.upto} to be annotated")
        for name, mode in line.types:
            self.codes.check_type(name, mode)
        if not line.actors and not line.recipients:
            raise Fault("neither A nor R: who did it, or to whom was it done? (~ CTY/SEC where only implied)")
        begin, end = self.find(line.trigger, line.sentence, None)
        if len(self.doc.text[begin:end].split()) > MAX_TRIGGER_WORDS:
            raise Fault("the trigger has more than 12 words")
        (name, mode), *others = line.types
        where = (line.sentence, begin)
        event = {
            "sentence": line.sentence, "core": line.core, "trigger": [begin, end], "type": name, "mode": mode,
            "alternatives": [{"type": t, "mode": m} for t, m in others], "may_be_left_out": line.may_be_left_out,
            "actors": [self.party(p, where) for p in line.actors],
            "recipients": [self.party(p, where) for p in line.recipients],
            "other_recipients": [[self.party(p, where) for p in parties] for parties in line.other_recipients],
            "sources": [{"level": p.level, **self.party(p, where), **self.cue(p, where)} for p in line.sources],
            "modality": self.among(line.modality, MODALITIES, "modality"),
            "realis": self.among(line.realis, REALIS, "realis"),
            "time": None, "place": None,
            "quantities": [],
        }
        if line.time:
            words, days = line.time
            event["time"] = {"span": self.span(words, where), "days": days}
        if line.place:
            words, country, precision = line.place
            if country and country not in self.codes.countries:
                raise Fault(f"'{country}' is no country code")
            event["place"] = {"span": self.span(words, where), "country": country, "precision": precision}
        for words, unit, low, high, running in line.quantities:
            if unit not in UNITS:
                raise Fault(f"'{unit}' is no unit ({' '.join(sorted(UNITS))})")
            if low is not None and high is not None and low > high:
                raise Fault(f"{low}..{high} is no range")
            event["quantities"].append({"span": self.span(words, where), "unit": unit, "low": low, "high": high,
                                        "scope": "running" if running else "incident"})
        return event

    @staticmethod
    def among(values: list[str], known: set[str], what: str) -> list[str]:
        for value in values:
            if value not in known:
                raise Fault(f"'{value}' is no {what} ({' '.join(sorted(known))})")
        return values

    def cue(self, one: Party, where: tuple[int, int]) -> dict:
        return {"cue": self.span(one.cue, where)} if one.cue else {}

    def party(self, one: Party, where: tuple[int, int]) -> dict:
        code, key = one.code, (one.words or "").lower()
        if code is None:
            code = self.coded.get(key)
            if code is None:
                raise Fault(f"'{one.words}' has no code: add CTY/SEC or @id (words coded earlier in the file keep their code)")
        if one.words:
            self.coded[key] = code
        found: dict = {"span": self.span(one.words, where)}
        if code.startswith("@"):
            if code[1:] not in self.sheet.entities:
                raise Fault(f"the entity {code} is not given above ('@{code[1:]} = CTY/SEC Full Name')")
            found["entity"] = code[1:]
            code = self.sheet.entities[code[1:]][0]
        return {**found, **self.codes.party(code)}

    def span(self, words: str | None, where: tuple[int, int]) -> list[int] | None:
        return None if words is None else list(self.find(words, *where))

    def find(self, words: str, sentence: int, near: int | None) -> tuple[int, int]:
        """Offsets of words in a sentence: `12:words` looks in sentence 12, `words#2` for the second time they occur."""
        number, colon, rest = words.partition(":")
        if colon and number.isdigit() and rest and 1 <= int(number) <= len(self.spans):
            words, sentence, near = rest.strip(), int(number), None if int(number) != sentence else near
            elsewhere = True
        else:
            elsewhere = False
        which = None
        head, hash, tail = words.rpartition("#")
        if hash and tail.isdigit() and head:
            words, which = head.strip(), int(tail)
        places = list(self.occurrences(words.translate(LIKE), *self.spans[sentence - 1]))
        if not places:
            raise Fault(f"'{words}' does not stand in sentence {sentence}")
        if which is not None:
            if which > len(places):
                raise Fault(f"'{words}' stands only {len(places)} times in sentence {sentence}")
            return places[which - 1]
        if len(places) > 1 and near is None and not elsewhere:
            raise Fault(f"'{words}' stands {len(places)} times in sentence {sentence}: say {words}#1 or {words}#2")
        return places[0] if near is None else min(places, key=lambda place: abs(place[0] - near))

    def occurrences(self, words: str, begin: int, end: int):
        at = self.like.find(words, begin, end)
        while at >= 0:
            after = at + len(words)
            if not (_inside(self.like, at) or _inside(self.like, after)):
                yield at, after
            at = self.like.find(words, at + 1, end)


def _inside(text: str, at: int) -> bool:
    """Whether an offset parts two letters or digits."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def pack(path: Path, data: Path, codes: Codes, tokeniser: Tokeniser) -> tuple[str, list[str], list[str]]:
    """Name of the packed file, its lines, and what is wrong."""
    sheet, wrong = read_sheet(path.read_text(encoding="utf-8"))
    corpus, _, name = sheet.document.partition("/")
    if wrong and not name:
        return "", [], wrong
    rows = {f"{row['corpus']}/{row['id']}": row for row in listed()}
    row = rows.get(sheet.document)
    if row is None and corpus != "written":
        return "", [], wrong + [f"line 1: {sheet.document} is not in documents.tsv"]
    doc = document(data, corpus, name)
    if row and row["sha256"] != doc.sha256:
        return "", [], wrong + [f"line 1: the text of {sheet.document} is another than when it was chosen (digest {doc.sha256[:12]})"]
    packer = Packer(sheet, doc, int(row["upto"]) if row else 10_000, codes, tokeniser)
    events, faults = packer.events()
    head = {
        "document": doc.id, "sha256": doc.sha256, "split": row["split"] if row else split_of(doc.id), "published": doc.published,
        "sentences": packer.upto, "until": packer.spans[packer.upto - 1][1], "by": sheet.by,
        "entities": {id: {**codes.party(code), "name": full} for id, (code, full) in sheet.entities.items()} if not faults else {},
    }
    lines = [json.dumps(one, ensure_ascii=False) for one in (head, *events)]
    return f"{corpus}.{name}.jsonl", lines, wrong + faults


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("files", type=Path, nargs="+")
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--out", type=Path, default=HOME / "annotations")
    arguments.add_argument("--check", action="store_true", help="write nothing")
    options = arguments.parse_args()
    codes, tokeniser, failed = Codes(), Tokeniser.shipped(), False
    for path in options.files:
        try:
            name, lines, wrong = pack(path, options.data, codes, tokeniser)
        except Absent as e:
            print(f"corpus_pack: {e} is not here, so {path} cannot be checked", file=sys.stderr)
            sys.exit(2)
        except (OSError, KeyError, ValueError) as e:
            name, lines, wrong = "", [], [f"line 1: {e}"]
        for one in wrong:
            print(f"{path}, {one}", file=sys.stderr)
        failed |= bool(wrong)
        if not wrong:
            print(f"{path}: {len(lines) - 1} events, {sum(json.loads(line)['core'] for line in lines[1:])} of them core")
            if not options.check:
                (options.out / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
