"""What the claims of one dispatch miss, and what they tell beside its gold record, a line each with the sentence.

A line is KIND, dispatch, event, type, trigger, what stands instead, sentence, separated by tabs. KIND is `missed` (a core event that must be coded and no
claim overlaps), `type` (claimed with another type), `roles` (typed, other actors or recipients) or `spurious` (a claim that no event stands for).
"""
import re

END = re.compile(r"(?<=[.!?])[\"'”’)]?\s+(?=[\"'“‘(]?[A-Z0-9])|\n\s*\n")


def sentence(text: str, begin: int, end: int) -> str:
    """The sentence around a span, its trigger in brackets; told by punctuation, so an abbreviation may cut it."""
    cuts = [0] + [m.end() for m in END.finditer(text)] + [len(text)]
    first = max(c for c in cuts if c <= begin)
    last = min((c for c in cuts if c >= end), default=len(text))
    return " ".join(f"{text[first:begin]}[{text[begin:end]}]{text[end:last]}".split())


def parties(scorer, entries: list[dict], gold: bool) -> str:
    marks = scorer.gold_marks(entries) if gold else scorer.claim_marks(entries)
    return " ".join("/".join(sorted(m)) + f"({x.get('text') or x.get('name') or ''})" for m, x in zip(marks, entries or [])) or "-"


def misses(scorer, gold: dict, claims: list[dict], text: str, stem: str) -> list[str]:
    """The lines of one dispatch, in the order of the gold record, then of the claims."""
    _, rows, spurious, _ = scorer.score(gold, claims, text)
    lines, seen = [], set()
    for _, event, claim in rows:
        if event["id"] in seen or (claim is None and not scorer.obligatory(event)):
            continue
        seen.add(event["id"])
        kind = "missed" if claim is None else "roles" if claim.get("event_type") in scorer.types(event) else "type"
        begin, end = scorer.span(event["trigger"])
        instead = "-" if claim is None else f"{claim['event_type']} {parties(scorer, claim.get('actors'), False)} -> {parties(scorer, claim.get('recipients'), False)}"
        wanted = f"{parties(scorer, event['actor'], True)} -> {parties(scorer, event['recipient'], True)}"
        kinds = f"{event['type']}/{event.get('mode') or '-'}"
        lines.append("\t".join((kind, stem, event["id"], kinds, text[begin:end], wanted, instead, sentence(text, begin, end))))
    for claim in spurious:
        begin, end = scorer.span(claim["trigger"])
        lines.append("\t".join(("spurious", stem, "-", claim["event_type"], text[begin:end], "-", "-", sentence(text, begin, end))))
    return lines
