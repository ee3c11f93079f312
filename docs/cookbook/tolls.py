"""Dead by country from `rapporteur export --flat --format csv`: least, best and most, and a chart of them.

usage: python docs/cookbook/tolls.py FLAT.csv [CHART.svg]

Needs nothing but Python. Counts what is said to have been done and is not denied by most who tell it; an upper bound that a
source leaves open is marked "+".
"""
import csv
import sys


def tolls(path):
    countries = {}
    with open(path, newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            done = row["standing"] == "actual" and row["modality"] not in ("negated", "denied")
            if not done or not row["killed_best"]:
                continue
            toll = countries.setdefault(row["place_country"] or "no place", {"n": 0, "low": 0, "best": 0, "high": 0, "open": False})
            best = int(row["killed_best"])
            toll["n"] += 1
            toll["low"] += int(row["killed_low"] or 0)
            toll["best"] += best
            toll["high"] += int(row["killed_high"] or best)
            toll["open"] |= not row["killed_high"]
    return sorted(countries.items(), key=lambda item: (-item[1]["best"], item[0]))


def chart(rows, path):
    most = max((toll["high"] for _, toll in rows), default=1) or 1
    height = 24 * len(rows) + 10
    lines = ['<svg xmlns="http://www.w3.org/2000/svg" width="640" height="%d" font-family="sans-serif" font-size="13">' % height]
    for i, (country, toll) in enumerate(rows):
        y = 24 * i + 18
        left, dot, right = (100 + 480 * toll[bound] / most for bound in ("low", "best", "high"))
        lines.append('<text x="0" y="%d">%s</text>' % (y, country))
        lines.append('<line x1="%.1f" x2="%.1f" y1="%d" y2="%d" stroke="#555" stroke-width="3"/>' % (left, right, y - 5, y - 5))
        lines.append('<circle cx="%.1f" cy="%d" r="5" fill="#b2182b"/>' % (dot, y - 5))
        lines.append('<text x="%.1f" y="%d">%d%s</text>' % (right + 10, y, toll["best"], "+" if toll["open"] else ""))
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines + ["</svg>", ""]))


def main():
    rows = tolls(sys.argv[1])
    print("country,happenings,low,best,high,open")
    for country, toll in rows:
        print("%s,%d,%d,%d,%d,%s" % (country, toll["n"], toll["low"], toll["best"], toll["high"], "+" if toll["open"] else ""))
    if len(sys.argv) > 2:
        chart(rows, sys.argv[2])


if __name__ == "__main__":
    main()
