"""Trains the branch of events on the train part of the event corpus and on the marked stances, and prints its figures on their dev parts.

`python -m rapporteur_training.event_train --data DATA --model FOLDER --out FILE`, a few minutes on a quiet core; then `graft` puts it into the graph.
"""
import argparse
import json
import random
from pathlib import Path

import torch

from . import labels as label_files
from .corpus_unpack import listed_in
from .event_branch import EventBranch, learn, rows_of, stance_rows_of
from .event_docs import read_events
from .event_figures import answers, figures, stance_figures
from .event_shipped import load_events
from .lower import Lower
from .model import Reader
from .session import Session
from .shipped import load_shipped
from .stance_docs import is_dev, read_stances
from .wordpiece import WordPieces
from .words import Tokeniser


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True, help="folder of the shipped reader")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="an earlier --out, of as many layers or fewer, or a reader.onnx that has a branch, to go on from, else the reader's own last layers and roles")
    parser.add_argument("--without", type=Path, help="a file of stems, one a line: these of the train part are not learned from")
    parser.add_argument("--layers", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--variants", type=int, default=2, help="so many times with other windows and letter case, beside the plain one")
    parser.add_argument("--share", type=float, default=1.0, help="of the event corpus that each variant takes, another part each time: less when mostly stances are new")
    parser.add_argument("--rate", type=float, default=2.5e-4)
    parser.add_argument("--pieces", type=int, default=900, help="wordpieces a batch")
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    pieces = WordPieces((options.model / "vocab.txt").read_text(encoding="utf-8").splitlines())
    labels = label_files.read(options.model / "reader.labels")
    session, lower, tokeniser = Session(options.model / "reader.onnx", pieces), Lower(options.model / "reader.onnx", pieces), Tokeniser.shipped()
    train, dev = (read_events(options.data, split, session, labels, tokeniser) for split in ("train", "dev"))
    left_out = listed_in(options.without) if options.without else set()
    train = [doc for doc in train if doc.doc.name not in left_out]
    seen = rows_of(dev, lower)
    marked = read_stances(session, labels, tokeniser)
    learned = [doc for doc in marked if not is_dev(doc.doc.name)]
    tried = stance_rows_of([doc for doc in marked if is_dev(doc.doc.name)], lower)
    turns = [None, *(random.Random(k) for k in range(options.variants))]
    parts = [random.Random(options.seed + k).sample(train, round(options.share * len(train))) for k in range(len(turns))]
    variants = [rows_of(part, lower, rng) + stance_rows_of(learned, lower, rng) for part, rng in zip(parts, turns)]
    reader = Reader({section: len(names) for section, names in labels.items()})
    load_shipped(reader, options.model / "reader.onnx")
    model = EventBranch(options.layers)
    model.start_from(reader, labels["role"])
    if options.start:
        shipped = options.start.suffix == ".onnx"
        model.go_on(load_events(options.start) if shipped else torch.load(options.start, map_location="cpu", weights_only=True))

    def report(turn: int, loss: float, mean) -> None:
        now = EventBranch(options.layers)
        now.load_state_dict(mean.state)
        torch.save({"state": mean.state, "layers": options.layers}, options.out)
        print(json.dumps({"round": turn + 1, "loss": round(loss, 3), **figures(dev, answers(now, seen, dev)), **stance_figures(now, tried)}), flush=True)

    learn(model, variants, options.rounds, options.seed, options.rate, options.pieces, report)


if __name__ == "__main__":
    main()
