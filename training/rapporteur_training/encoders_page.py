"""The table and the picture of docs/accuracy/encoders.md."""
from dataclasses import dataclass

WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 640, 360, 64, 48, 24, 120
COLOURS = {"MiniLM": "#1b6ca8", "bge-small": "#b8541d"}


@dataclass
class Point:
    """An encoder cut behind a layer: macro-F1 of types, share of parts of speech, F1 of words in names, words a second."""
    encoder: str
    depth: int
    types: float
    upos: float
    names: float
    speed: float


def page(points: list[Point], machine: str) -> str:
    shipped = next((p for p in points if p.encoder == "MiniLM" and p.depth == 6), points[-1])
    rows = [f"| {p.encoder} | {p.depth} | {p.types:.3f} | {p.upos:.3f} | {p.names:.3f} | {p.speed:,.0f} | {p.speed / shipped.speed:.2f} |" for p in points]
    return "\n".join([
        "# Encoder and depth against accuracy and speed", "",
        "Written by `python -m rapporteur_training.encoders` (training/). Each encoder is taken as published, frozen, and cut behind a layer; log-linear probes learn on its states. So this tells what the states hold,",
        "not what training of the whole reaches: the shipped reader, MiniLM with six layers trained on all tasks together, has .961 of the parts of speech.", "",
        "- **types**: macro-F1 of the fifteen types between a marked source and target, PLV's training rows, five folds, from means of states alone;",
        "- **parts of speech**: share of words right, 130 windows of EWT dev, learned on 260 of its train part;",
        "- **names**: F1 over the words inside names with their type, 130 windows of held-out countries of worldwide-ner, learned on 260 of the others;",
        f"- **words a second**: the cut encoder alone, int8, one thread, by processor time ({machine}; compare within the column only).", "",
        "| encoder | layers | types | parts of speech | names | words a second | of MiniLM with 6 |", "|---|---|---|---|---|---|---|", *rows, "",
        "![types against words a second](encoders.svg)", "",
        "Frozen, the last layers of both know less of words (parts of speech, names) than the middle ones and more of what sentences mean (types): both were made to embed whole sentences. Every layer costs its share of speed.", ""])


def picture(points: list[Point]) -> str:
    """Types against speed, one line for each encoder, layers beside the dots."""
    fastest, most = max(p.speed for p in points) * 1.05, max(p.types for p in points)
    least = min(p.types for p in points)
    low, high = int(least * 20) / 20, (int(most * 20) + 1) / 20
    x = lambda speed: LEFT + (WIDTH - LEFT - RIGHT) * speed / fastest
    y = lambda share: HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (share - low) / (high - low)
    drawn = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12" role="img">',
             "<title>Macro-F1 of event types against words a second, by encoder and layers</title>", f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>']
    steps = round((high - low) / 0.05)
    for k in range(steps + 1):
        share = low + k * 0.05
        drawn.append(f'<path d="M{LEFT} {y(share):.1f}H{WIDTH - RIGHT}" stroke="#ddd"/><text x="{LEFT - 8}" y="{y(share) + 4:.1f}" text-anchor="end" fill="#333">{share:.2f}</text>')
    tick = next(size for size in (1000, 2000, 5000, 10000, 20000) if fastest / size <= 8)
    for speed in range(0, int(fastest) + 1, tick):
        drawn.append(f'<text x="{x(speed):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle" fill="#333">{speed:,}</text>')
    drawn.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle" fill="#333">words a second, encoder alone, int8, one thread</text>')
    drawn.append(f'<text x="{LEFT}" y="{TOP - 8}" fill="#333">macro-F1 of types</text>')
    for encoder, colour in COLOURS.items():
        mine = [p for p in points if p.encoder == encoder]
        if not mine:
            continue
        line = " ".join(f"{x(p.speed):.1f},{y(p.types):.1f}" for p in mine)
        drawn.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for p in mine:
            drawn.append(f'<circle cx="{x(p.speed):.1f}" cy="{y(p.types):.1f}" r="4" fill="{colour}"/><text x="{x(p.speed):.1f}" y="{y(p.types) - 9:.1f}" text-anchor="middle" fill="{colour}">{p.depth}</text>')
        drawn.append(f'<text x="{WIDTH - RIGHT + 12}" y="{TOP + 16 + 20 * list(COLOURS).index(encoder)}" fill="{colour}">{encoder}, layers</text>')
    return "\n".join([*drawn, "</svg>", ""])
