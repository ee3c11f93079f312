"""Words and sentences of raw text: the tokeniser of docs/reader-graph.md, with code point offsets."""
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

ABBREVIATIONS = Path(__file__).parents[2] / "model/src/main/resources/org/rapporteur/model/abbreviations.txt"
PREFIXES = ("re", "co", "de", "pre")
DASHES = "-\u2010\u2011\u2013/"
APOSTROPHES = "'\u2019"
CURRENCY = "$\u20ac\u00a3\u00a5\u20b9\u20a1\u20aa\u20a9\u20ba\u20bd"
CLITICS = ("s", "re", "ve", "ll", "d", "m")
ENDS = (".", "!", "?", "...", "\u2026")
CLOSERS = "\"'\u201d\u2019)]\u00bb"


class Word(NamedTuple):
    text: str
    begin: int
    end: int


def _edge(ch: str) -> bool:
    """A sign that is split off at either end of a chunk."""
    return not (ch.isalnum() or ch in "#@_&+*\u00b0" or ord(ch) >= 0x2190 and not 0x2e00 <= ord(ch) <= 0x303f
                or _mark(ch))


def _mark(ch: str) -> bool:
    return unicodedata.category(ch).startswith("M") or unicodedata.category(ch) == "Cf"


class Tokeniser:
    """Splits text into words: `Tokeniser(abbreviations).words("Mr. Annan's U.N.-backed plan")`."""

    def __init__(self, abbreviations: set[str]):
        self.abbreviations = abbreviations | {word.upper() for word in abbreviations}

    @classmethod
    @lru_cache
    def shipped(cls, path: Path = ABBREVIATIONS) -> "Tokeniser":
        lines = path.read_text(encoding="utf-8").splitlines()
        return cls({line for line in lines if line and not line.startswith("#")})

    def words(self, text: str, base: int = 0) -> list[Word]:
        found: list[Word] = []
        begin, size = 0, len(text)
        while begin < size:
            while begin < size and text[begin].isspace():
                begin += 1
            end = begin
            while end < size and not text[end].isspace():
                end += 1
            if end > begin:
                self._chunk(text, begin, end, found)
            begin = end
        return [Word(w.text, w.begin + base, w.end + base) for w in found]

    def _chunk(self, text: str, begin: int, end: int, out: list[Word]) -> None:
        """One run without white space: signs off both ends, then the middle."""
        while begin < end and (_edge(text[begin]) or text[begin] in CURRENCY):
            step = self._sign(text, begin, end)
            if step == 1 and text[begin] in "." and begin + 1 < end and text[begin + 1].isdigit():
                break
            if step == 1 and text[begin] in APOSTROPHES and self._clitic(text[begin + 1:end]):
                break
            out.append(Word(text[begin:begin + step], begin, begin + step))
            begin += step
        tail: list[Word] = []
        while begin < end and (_edge(text[end - 1]) or text[end - 1] in CURRENCY or text[end - 1] == "%"):
            if text[end - 1] == "." and not text.startswith("...", end - 3) and self.keeps_stop(text[begin:end]):
                break
            step = self._sign_back(text, begin, end)
            if text[end - 1] in APOSTROPHES and end - begin > 4 and text[end - 2] in "sS":
                tail.append(Word(text[end - 1:end], end - 1, end))
                end -= 1
                continue
            tail.append(Word(text[end - step:end], end - step, end))
            end -= step
        if begin < end:
            self._middle(text, begin, end, out)
        out.extend(reversed(tail))

    @staticmethod
    def _clitic(rest: str) -> bool:
        return rest.lower().rstrip(".,;:!?\"") in CLITICS

    @staticmethod
    def _sign(text: str, begin: int, end: int) -> int:
        if text.startswith("...", begin) and begin + 3 <= end:
            return 3
        if text.startswith("--", begin) and begin + 2 <= end:
            return 2
        return 1

    @staticmethod
    def _sign_back(text: str, begin: int, end: int) -> int:
        if end - begin >= 3 and text[end - 3:end] == "...":
            return 3
        if end - begin >= 2 and text[end - 2:end] == "--":
            return 2
        return 1

    def keeps_stop(self, chunk: str) -> bool:
        """A final full stop stays with abbreviations and initials."""
        for dash in DASHES:
            chunk = chunk.rsplit(dash, 1)[-1]
        if chunk in self.abbreviations:
            return True
        parts = chunk[:-1].split(".")
        return all(len(part) == 1 and part.isalpha() for part in parts) and (len(parts) > 1 or chunk[0].isupper())

    def _middle(self, text: str, begin: int, end: int, out: list[Word]) -> None:
        """The inside of a chunk: dashes and slashes between letters or digits, `...` and `--` anywhere."""
        start, at = begin, begin
        web = text.startswith(("http", "www."), begin) or "@" in text[begin:end]
        while at < end:
            step = 0
            if text.startswith("...", at) and at + 3 <= end:
                step = 3
            elif text.startswith("--", at) and at + 2 <= end or text[at] in "\u2014\"\u201c\u201d()[]":
                step = 2 if text[at] == "-" else 1
            elif text[at] in DASHES and not web and begin < at < end - 1:
                joins = text[at - 1].isalnum() and text[at + 1].isalnum() or text[at - 1] == "."
                step = 1 if joins and not prefixed(text, at) else 0
            if step:
                if at > start:
                    self._word(text, start, at, out)
                out.append(Word(text[at:at + step], at, at + step))
                at += step
                start = at
            else:
                at += 1
        if end > start:
            self._word(text, start, end, out)

    def _word(self, text: str, begin: int, end: int, out: list[Word]) -> None:
        """One word: currency in front, clitics behind."""
        if text[begin] in CURRENCY and end - begin > 1:
            out.append(Word(text[begin], begin, begin + 1))
            begin += 1
        for at in range(begin, end - 1):
            if text[at] in CURRENCY and at > begin:
                self._word(text, begin, at, out)
                self._word(text, at, end, out)
                return
        word = text[begin:end]
        low = word.lower()
        cut = 0
        if low == "cannot":
            cut = 3
        elif len(low) > 3 and low[-3] == "n" and low[-2] in APOSTROPHES and low[-1] == "t":
            cut = 3
        else:
            for clitic in CLITICS:
                if len(low) > len(clitic) + 1 and low.endswith(clitic) and low[-len(clitic) - 1] in APOSTROPHES:
                    cut = len(clitic) + 1
                    break
        if cut:
            self._plain(text, begin, end - cut, out)
            out.append(Word(text[end - cut:end], end - cut, end))
        else:
            self._plain(text, begin, end, out)

    @staticmethod
    def _plain(text: str, begin: int, end: int, out: list[Word]) -> None:
        if end > begin:
            out.append(Word(text[begin:end], begin, end))


def prefixed(text: str, at: int) -> bool:
    """`re-open`, `co-operate`: the treebank keeps these prefixes with their word, in small letters or all in capitals."""
    begin = at
    while begin > 0 and text[begin - 1].isalpha():
        begin -= 1
    prefix, following = text[begin:at], text[at + 1]
    apart = begin == 0 or text[begin - 1] not in DASHES
    return apart and prefix.lower() in PREFIXES and (following.islower() or following.isupper() and prefix.isupper())


def split_dashes(word: str) -> list[str]:
    """Rule 4 for words of corpora that come tokenised."""
    if word.startswith(("http", "www.")) or "@" in word:
        return [word]
    parts, start = [], 0
    for at in range(1, len(word) - 1):
        if word[at] in DASHES and not prefixed(word, at) and (word[at - 1].isalnum() or word[at - 1] == ".") and word[at + 1].isalnum():
            if at > start:
                parts.append(word[start:at])
            parts.append(word[at])
            start = at + 1
    parts.append(word[start:])
    return [part for part in parts if part]


def sentence_breaks(words: list[str]) -> list[int]:
    """Ends (exclusive) of the sentences of one paragraph of words."""
    ends, at, size = [], 0, len(words)
    open_quote = False
    while at < size:
        word = words[at]
        if word == '"':
            open_quote = not open_quote
        at += 1
        if word not in ENDS:
            continue
        while at < size and (words[at] in ENDS or len(words[at]) == 1 and words[at] in CLOSERS
                             and (words[at] != '"' or open_quote)):
            if words[at] == '"':
                open_quote = False
            at += 1
        if at < size and (words[at][0].isupper() or words[at][0].isdigit() or words[at][0] in "\"'\u201c\u2018([-\u2013"):
            ends.append(at)
    if not ends or ends[-1] != size:
        ends.append(size)
    return ends
