"""News without labels of ours, from which the reader learns what its teacher sees: dispatches on Syria, local and web news."""
import csv
import json
from pathlib import Path

from .corpus import Doc
from .read_polnear import document
from .words import Tokeniser


def read_wire(data: Path, tokeniser: Tokeniser) -> list[Doc]:
    """FA-KES and GeoWebNews: text alone, none of what was annotated in them."""
    docs = []
    with (data / "fa-kes/fakes.csv").open(encoding="utf-8", errors="replace", newline="") as lines:
        for i, row in enumerate(csv.DictReader(lines)):
            docs.append(document(f"fa-kes-{i}", row["article_content"], tokeniser))
    with (data / "geo/GeoWebNews/GeoWebNews.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            docs.append(document(f"web-{article['id']}", article["text"], tokeniser))
    for doc in docs:
        doc.corpus = "wire"
    return [doc for doc in docs if doc.words]
