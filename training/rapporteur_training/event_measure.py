"""How well a branch tells stances and wanted changes on the mini-dispatches that are kept to be measured on:
`python -m rapporteur_training.event_measure --model FOLDER FILE...`, each a reader.onnx with a branch or what `event_train` wrote."""
import argparse
import json
from pathlib import Path

import torch

from . import labels as label_files
from .event_branch import EventBranch, stance_rows_of
from .event_figures import stance_figures
from .event_shipped import load_events
from .lower import Lower
from .session import Session
from .stance_docs import is_dev, read_stances
from .wordpiece import WordPieces
from .words import Tokeniser


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="folder of the shipped reader, whose states the branches read")
    parser.add_argument("files", type=Path, nargs="+")
    options = parser.parse_args()
    pieces = WordPieces((options.model / "vocab.txt").read_text(encoding="utf-8").splitlines())
    session, lower = Session(options.model / "reader.onnx", pieces), Lower(options.model / "reader.onnx", pieces)
    marked = read_stances(session, label_files.read(options.model / "reader.labels"), Tokeniser.shipped())
    kept = [doc for doc in marked if is_dev(doc.doc.name)]
    rows = stance_rows_of(kept, lower)
    for file in options.files:
        found = load_events(file) if file.suffix == ".onnx" else torch.load(file, map_location="cpu", weights_only=True)
        branch = EventBranch(found["layers"])
        branch.go_on(found)
        print(json.dumps({"file": file.name, "dispatches": len(kept), **stance_figures(branch, rows)}), flush=True)


if __name__ == "__main__":
    main()
