"""Trains from scratch: `python -m rapporteur_training.run --data ../shared/data --weights JAR --out FOLDER`."""
import argparse
import random
from pathlib import Path

import torch

from . import labels as label_files
from .batches import index_labels
from .encoder import largest_difference, load_pretrained, read_artifact
from .model import Reader
from .read_names import read_gap, read_politics, read_worldwide
from .read_polnear import read_polnear
from .read_ud import read_ewt, read_gum
from .read_wire import read_wire
from .teacher import load_labels
from .train import Run
from .wordpiece import WordPieces
from .words import Tokeniser


def training_documents(data: Path) -> dict[str, list]:
    tokeniser = Tokeniser.shipped()
    return {"ewt": read_ewt(data, "train"), "gum": read_gum(data, "train"),
            "worldwide": read_worldwide(data, held_out=False), "politics": read_politics(data, "train"),
            "polnear": read_polnear(data, "train", tokeniser), "gap": read_gap(data, "development", tokeniser),
            "wire": read_wire(data, tokeniser)}


def write_tables(docs: dict[str, list], vocabulary: list[str], out: Path) -> dict[str, list[str]]:
    """Label lists, irregular lemmas and vocabulary, which the exported graph goes with."""
    labels, irregular = label_files.collect([doc for part in docs.values() for doc in part])
    label_files.write(labels, out / "reader.labels")
    rows = "".join(f"{form}\t{tag}\t{lemma}\n" for form, tag, lemma in irregular)
    (out / "lemmas.tsv").write_text(rows, encoding="utf-8")
    (out / "vocab.txt").write_text("".join(word + "\n" for word in vocabulary), encoding="utf-8")
    return label_files.read(out / "reader.labels")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True, help="the Maven artifact with all-minilm-l6-v2.onnx")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=0, help="stop and decay by the clock instead of by rounds")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--accumulate", type=int, default=2)
    parser.add_argument("--encoder-rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--floor", type=float, default=0.02, help="the learning rate never falls below this part of its top")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=17)
    parser.add_argument("--windows", type=int, default=0, help="a smoke test over so many documents of each corpus")
    parser.add_argument("--start", type=Path, help="weights of an earlier run to begin from")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    published, vocabulary = read_artifact(options.weights)
    pieces = WordPieces(vocabulary)
    docs = training_documents(options.data)
    labels = write_tables(docs, vocabulary, options.out)
    if options.windows:
        docs = {name: part[: options.windows] for name, part in docs.items()}
    for part in docs.values():
        index_labels(part, labels)
    load_labels(docs, options.out)
    model = Reader({section: len(names) for section, names in labels.items()})
    load_pretrained(model.encoder, published)
    print("difference to the published graph", largest_difference(model.encoder, published, [101, 2040, 2056, 2054, 102]))
    if options.start:
        state = torch.load(options.start, map_location="cpu", weights_only=True)
        model.load_state_dict(state.get("mean", state["model"]))
    run = Run(model, docs, pieces, labels, options.out, options)
    print("resumed" if run.resume() else "from the start", {name: len(part) for name, part in docs.items()}, flush=True)
    run.go()


if __name__ == "__main__":
    main()
