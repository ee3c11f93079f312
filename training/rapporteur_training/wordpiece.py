"""Uncased WordPiece and letter case, exactly as docs/reader-graph.md describes them."""
import unicodedata
from functools import lru_cache

CLS, SEP, UNK, PAD = "[CLS]", "[SEP]", "[UNK]", "[PAD]"
LONGEST_WORD = 100


def is_punctuation(ch: str) -> bool:
    """ASCII signs and every Unicode P category."""
    code = ord(ch)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(ch).startswith("P")


def is_ideograph(ch: str) -> bool:
    code = ord(ch)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2CEAF or 0xF900 <= code <= 0xFAFF


def normalise(word: str) -> str:
    """Lower case, decomposed, without combining marks and control characters."""
    kept = []
    for ch in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(ch)
        if category == "Mn" or category in ("Cc", "Cf") or ch == "\ufffd":
            continue
        kept.append(ch)
    return "".join(kept)


def chunks(text: str) -> list[str]:
    """Runs of ordinary characters; each punctuation sign and ideograph alone."""
    found, run = [], []
    for ch in text:
        if is_punctuation(ch) or is_ideograph(ch):
            if run:
                found.append("".join(run))
                run = []
            found.append(ch)
        else:
            run.append(ch)
    if run:
        found.append("".join(run))
    return found


def case_of(word: str) -> int:
    """0 no cased letter, 1 lower, 2 first letter upper, 3 all upper (two letters or more), 4 mixed."""
    cased = [ch.isupper() for ch in word if ch.isupper() or ch.islower()]
    if not cased:
        return 0
    if not any(cased):
        return 1
    if all(cased):
        return 3 if len(cased) >= 2 else 2
    if cased[0] and not any(cased[1:]):
        return 2
    return 4


class WordPieces:
    """Splits one word into vocabulary ids: `WordPieces(lines).ids("Daraa")`."""

    def __init__(self, vocabulary: list[str]):
        self.vocabulary = vocabulary
        self.index = {piece: i for i, piece in enumerate(vocabulary)}
        self.cls, self.sep, self.unk, self.pad = (self.index[x] for x in (CLS, SEP, UNK, PAD))
        self.ids = lru_cache(maxsize=400_000)(self._ids)

    def _ids(self, word: str) -> tuple[int, ...]:
        if len(word) > LONGEST_WORD:
            return (self.unk,)
        found: list[int] = []
        for chunk in chunks(normalise(word)):
            found.extend(self._greedy(chunk))
        return tuple(found) or (self.unk,)

    def _greedy(self, chunk: str) -> list[int]:
        found, begin = [], 0
        while begin < len(chunk):
            end = len(chunk)
            while end > begin:
                piece = chunk[begin:end] if begin == 0 else "##" + chunk[begin:end]
                if piece in self.index:
                    break
                end -= 1
            if end == begin:
                return [self.unk]
            found.append(self.index[piece])
            begin = end
        return found
