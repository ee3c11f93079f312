"""How accuracy and speed go with the encoder and its depth: `python -m rapporteur_training.encoders --data DATA --minilm JAR --bge JAR --out FOLDER`
writes FOLDER/encoders.md and FOLDER/encoders.svg.

The encoders are taken as published, frozen, and cut behind a layer. On the states there, log-linear probes learn three tasks: the type of event between a marked source and target (PLV's
training rows, five folds), parts of speech, and words in names. Speed is that of the cut encoder alone, int8 as in the product, in ONNX Runtime on one thread, by processor time.
"""
import argparse
import json
import platform
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import onnx
import onnx.utils
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from .batches import encode
from .corpus import Doc, windows
from .encoder import HIDDEN, Encoder, load_pretrained, read_artifact
from .encoders_page import Point, page, picture
from .pair_types import FOLDS, figures, log_shares, minimise
from .plv import ROOTS, SOURCE, TARGET, Pair, read_plv
from .read_names import read_worldwide
from .read_ud import read_ewt
from .wordpiece import WordPieces

DEPTHS = {"MiniLM": (3, 4, 5, 6), "bge-small": (3, 6, 9, 12)}
LONGEST, PRIOR, STEPS, ROUNDS = 160, 3.0, 60, 3


@dataclass
class Probe:
    """Windows with a label for each word, None where there is none; windows from `cut` on are tested, those before it trained on."""
    windows: list[tuple[Doc, int, int]]
    labels: list[list[str | None]]
    cut: int


def probe(train: list[Doc], test: list[Doc], task: str, pieces: WordPieces, sizes: tuple[int, int]) -> Probe:
    """So many windows of each part, evenly spread over it."""
    chosen: list[tuple[Doc, int, int]] = []
    for docs, size in zip((train, test), sizes):
        every = [(doc, begin, end) for doc in docs for begin, end in windows(doc, pieces)]
        chosen += [every[int(k * len(every) / size)] for k in range(size)]
    return Probe(chosen, [doc.tags[task][begin:end] for doc, begin, end in chosen], sizes[0])


@torch.no_grad()
def states(encoder: Encoder, ids: list[int], depths: tuple[int, ...]) -> dict[int, np.ndarray]:
    """[T, H] behind each depth."""
    given = torch.tensor([ids])
    x, found = encoder.states_after(0, given, torch.zeros_like(given)), {}
    for depth, layer in enumerate(encoder.layers, 1):
        x = layer(x, None)
        if depth in depths:
            found[depth] = x[0].numpy()
    return found


def log_linear(x: np.ndarray, gold: np.ndarray, classes: int) -> np.ndarray:
    """Weights [H + 1, classes]."""
    wanted = np.eye(classes, dtype=np.float32)[gold]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        logs = log_shares(x @ weights)
        return PRIOR / 2 * float((weights**2).sum()) - float((wanted * logs).sum()), x.T @ (np.exp(logs) - wanted) + PRIOR * weights

    return minimise(loss, np.zeros((x.shape[1], classes), dtype=np.float32), STEPS)


def standard(x: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """Mean 0 and deviation 1 over the rows seen in training, with a column of ones."""
    mean, deviation = x[seen].mean(0), x[seen].std(0) + 1e-3
    return np.concatenate([(x - mean) / deviation, np.ones((len(x), 1))], 1).astype(np.float32)


def typing(encoder: Encoder, pairs: list[Pair], pieces: WordPieces, depths: tuple[int, ...]) -> dict[int, float]:
    """Macro-F1 over five folds from the means of the states of the source, of the target, of the words between them, and of all."""
    rows: dict[int, list[np.ndarray]] = {depth: [] for depth in depths}
    for pair in pairs:
        doc = Doc("plv", str(pair.row))
        doc.add_sentence(pair.words)
        ids, _, starts = encode(doc, 0, len(pair.words), pieces)
        keep = [i for i, start in enumerate(starts) if start < LONGEST - 1]
        found = states(encoder, ids[:LONGEST], depths)
        marks = np.array(pair.marks)[keep]
        marked = np.flatnonzero(marks)
        between = np.arange(len(marks)) if not len(marked) else np.arange(marked[0], marked[-1] + 1)
        for depth, state in found.items():
            words = state[np.array(starts)[keep]]
            mean = lambda chosen: words[chosen].mean(0) if len(chosen) else np.zeros(HIDDEN, dtype=np.float32)
            parts = [np.flatnonzero(marks & SOURCE), np.flatnonzero(marks & TARGET), between[marks[between] == 0], np.arange(len(marks))]
            rows[depth].append(np.concatenate([mean(part) for part in parts]))
    gold, fold = np.array([pair.root for pair in pairs]), np.arange(len(pairs)) % FOLDS
    best: dict[int, float] = {}
    for depth in depths:
        x, found = np.array(rows[depth]), np.zeros(len(gold), dtype=int)
        for k in range(FOLDS):
            seen = fold != k
            scaled = standard(x, seen) / 4
            found[~seen] = (scaled[~seen] @ log_linear(scaled[seen], gold[seen], len(ROOTS))).argmax(1)
        best[depth] = figures(found, gold)["macro_f1"]
    return best


def tagging(encoder: Encoder, asked: Probe, pieces: WordPieces, depths: tuple[int, ...], outside: str | None) -> dict[int, float]:
    """Share of words right, or with a label for words outside everything, F1 over the words inside."""
    names = sorted({label for labels in asked.labels for label in labels if label is not None})
    x: dict[int, list[np.ndarray]] = {depth: [] for depth in depths}
    gold, seen = [], []
    for k, ((doc, begin, end), labels) in enumerate(zip(asked.windows, asked.labels)):
        ids, _, starts = encode(doc, begin, end, pieces)
        keep = [i for i, label in enumerate(labels) if label is not None]
        for depth, state in states(encoder, ids, depths).items():
            x[depth].append(state[np.array(starts)[keep]])
        gold += [names.index(labels[i]) for i in keep]
        seen += [k < asked.cut] * len(keep)
    answers, learned, found = np.array(gold), np.array(seen), {}
    for depth in depths:
        scaled = standard(np.concatenate(x[depth]), learned)
        best = (scaled[~learned] @ log_linear(scaled[learned], answers[learned], len(names))).argmax(1)
        wanted = answers[~learned]
        none = names.index(outside) if outside else -1
        right = int(((best == wanted) & (wanted != none)).sum())
        found[depth] = 2 * right / (int((best != none).sum()) + int((wanted != none).sum()))
    return found


def words_a_second(graph: onnx.ModelProto, depth: int, asked: Probe, pieces: WordPieces, folder: Path) -> float:
    """Of processor time, of the best of three rounds over the windows."""
    node = next(n for n in reversed(graph.graph.node) if n.name.endswith("output/LayerNorm/Add_1") and f"/layer.{depth - 1}/output/LayerNorm" in n.name)
    whole, cut, small = folder / "whole.onnx", folder / "cut.onnx", folder / "small.onnx"
    onnx.save(graph, str(whole))
    onnx.utils.extract_model(str(whole), str(cut), [i.name for i in graph.graph.input], [node.output[0]], check_model=False)
    quantize_dynamic(str(cut), str(small), op_types_to_quantize=["MatMul"], weight_type=QuantType.QInt8, reduce_range=True, per_channel=True)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = 1, 1
    session = onnxruntime.InferenceSession(str(small), options, providers=["CPUExecutionProvider"])
    wanted, fed, words = {i.name for i in session.get_inputs()}, [], 0
    for doc, begin, end in asked.windows[asked.cut :]:
        ids = np.array([encode(doc, begin, end, pieces)[0]], dtype=np.int64)
        every = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        fed.append({name: value for name, value in every.items() if name in wanted})
        words += end - begin
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.process_time()
        for feeds in fed:
            session.run(None, feeds)
        best = min(best, time.process_time() - begun)
    return words / best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--bge", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("runs/encoders"), help="for the cut graphs and what is measured already")
    parser.add_argument("--rows", type=int, default=1050, help="of PLV")
    options = parser.parse_args()
    torch.set_num_threads(1)
    options.work.mkdir(parents=True, exist_ok=True)
    kept = options.work / "points.json"
    points = [Point(**point) for point in json.loads(kept.read_text(encoding="utf-8"))] if kept.exists() else []
    pairs = read_plv(options.data)[: options.rows]
    ewt = [read_ewt(options.data, part) for part in ("train", "dev")]
    news = [read_worldwide(options.data, held_out) for held_out in (False, True)]
    for name, jar in (("MiniLM", options.minilm), ("bge-small", options.bge)):
        if any(point.encoder == name for point in points):
            continue
        graph, vocabulary = read_artifact(jar)
        pieces = WordPieces(vocabulary)
        encoder = Encoder(layers=max(DEPTHS[name]))
        load_pretrained(encoder, graph)
        encoder.eval()
        parts, names = probe(*ewt, "upos", pieces, (260, 130)), probe(*news, "name", pieces, (260, 130))
        types = typing(encoder, pairs, pieces, DEPTHS[name])
        upos, named = tagging(encoder, parts, pieces, DEPTHS[name], None), tagging(encoder, names, pieces, DEPTHS[name], "O")
        for depth in DEPTHS[name]:
            points.append(Point(name, depth, types[depth], upos[depth], named[depth], words_a_second(graph, depth, names, pieces, options.work)))
            print(points[-1], flush=True)
        kept.write_text(json.dumps([asdict(point) for point in points]), encoding="utf-8")
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "encoders.md").write_text(page(points, platform.machine()), encoding="utf-8")
    (options.out / "encoders.svg").write_text(picture(points), encoding="utf-8")


if __name__ == "__main__":
    main()
