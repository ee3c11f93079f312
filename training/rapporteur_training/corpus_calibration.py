"""How often claims of each confidence are right: a table and a reliability diagram.

A claim is right when the gold record has an event there and the type agrees (typed), and right with its parties when actors and recipients agree too
(who_whom). Events that may be left out count as events. Both are shares of all claims within the annotated part.
"""
from pathlib import Path

BINS = 10
SIZE, LEFT, TOP = 300, 50, 20


def judged(scorer, gold: dict, claims: list[dict], text: str) -> list[tuple[float, bool, bool]]:
    """For each claim of a dispatch its confidence, whether its type is right, whether its parties are too."""
    until = gold.get("annotated_until")
    kept = [c for c in claims if not until or scorer.span(c["trigger"])[1] <= until]
    kept = [c for c in kept if scorer.sound(c, text)]
    event_of = {j: gold["events"][i] for i, j in scorer.match(gold["events"], kept).items()}
    rows = []
    for j, claim in enumerate(kept):
        event = event_of.get(j)
        typed = event is not None and claim["event_type"] in scorer.types(event)
        parties = typed and _agree(scorer, event, "actor", claim, "actors") and _agree(scorer, event, "recipient", claim, "recipients")
        rows.append((claim["confidence"], typed, bool(parties)))
    return rows


def _agree(scorer, event: dict, gold_field: str, claim: dict, field: str) -> bool:
    return scorer.agree(scorer.gold_marks(event[gold_field]), scorer.claim_marks(claim.get(field)))


def bins(rows: list[tuple[float, bool, bool]]) -> list[tuple[float, int, float, float]]:
    """Mean confidence, number of claims, share typed, share with parties; a tenth of confidence each, empty ones left out."""
    found = []
    for k in range(BINS):
        part = [r for r in rows if min(BINS - 1, int(r[0] * BINS + 1e-9)) == k]
        if part:
            found.append((sum(r[0] for r in part) / len(part), len(part), _share(part, 1), _share(part, 2)))
    return found


def _share(rows: list[tuple[float, bool, bool]], column: int) -> float:
    return sum(r[column] for r in rows) / len(rows) if rows else 0.0


def lines(rows: list[tuple[float, bool, bool]], sure: float = 0.8) -> list[str]:
    out = ["confidence  claims  typed  with parties"]
    out += [f"{mean:10.2f}  {n:6d}  {typed:5.3f}  {parties:12.3f}" for mean, n, typed, parties in bins(rows)]
    high = [r for r in rows if r[0] >= sure]
    return out + [f"of {len(high)} claims with confidence >= {sure}: typed {_share(high, 1):.3f}, with parties {_share(high, 2):.3f}"]


def diagram(rows: list[tuple[float, bool, bool]], file: Path) -> None:
    """Points lie on the diagonal when a confidence is the share that is right; their area grows with the number of claims."""
    most = max((n for _, n, _, _ in bins(rows)), default=1)
    marks = []
    for mean, n, typed, _ in bins(rows):
        x, y, radius = LEFT + mean * SIZE, TOP + (1 - typed) * SIZE, 3 + 9 * (n / most) ** 0.5
        marks.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#1f6f8b" fill-opacity="0.7"><title>{n} claims</title></circle>')
    ticks = "".join(
        f'<text x="{LEFT + t * SIZE / 5:.0f}" y="{TOP + SIZE + 16}" text-anchor="middle">{t / 5:.1f}</text>'
        f'<text x="{LEFT - 8}" y="{TOP + SIZE - t * SIZE / 5 + 4:.0f}" text-anchor="end">{t / 5:.1f}</text>' for t in range(6))
    file.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE + 80}" height="{SIZE + 70}" font-family="sans-serif" font-size="11">'
        f'<rect x="{LEFT}" y="{TOP}" width="{SIZE}" height="{SIZE}" fill="#fff" stroke="#999"/>'
        f'<line x1="{LEFT}" y1="{TOP + SIZE}" x2="{LEFT + SIZE}" y2="{TOP}" stroke="#bbb" stroke-dasharray="4"/>{ticks}{"".join(marks)}'
        f'<text x="{LEFT + SIZE / 2:.0f}" y="{TOP + SIZE + 36}" text-anchor="middle">confidence</text>'
        f'<text x="14" y="{TOP + SIZE / 2:.0f}" text-anchor="middle" transform="rotate(-90 14 {TOP + SIZE / 2:.0f})">share with the right type</text></svg>\n',
        encoding="utf-8")
