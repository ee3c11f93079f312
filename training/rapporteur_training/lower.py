"""States of the shipped encoder's layers, computed once by the shipped graph itself and kept, so that a branch can be trained beside frozen layers.

The graph is cut behind the layers wanted, so a branch learns from the very numbers (int8 as in the product) that it will be fed with.
"""
import random
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx.utils
import onnxruntime

from .batches import change_case, encode
from .corpus import Doc, windows
from .encoder import HIDDEN
from .wordpiece import WordPieces

LAYERS = (4, 5, 6)
STATE = "/encoder/layers.{}/norm2/LayerNormalization_output_0"


def state_name(layer: int) -> str:
    """The tensor behind a layer, counted from one."""
    return STATE.format(layer - 1)


@dataclass
class Window:
    """One window: states [layers, pieces, H] in fp16, first piece of each word, the shipped scores of name labels [words, labels],
    and where it stands in its document."""
    states: np.ndarray
    starts: np.ndarray
    names: np.ndarray
    doc: Doc
    begin: int
    end: int


class Lower:
    """`Lower(reader.onnx, pieces).windows(docs)` gives every window of every document."""

    def __init__(self, graph: Path, pieces: WordPieces, threads: int = 1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads, options.log_severity_level = threads, 1, 3
        with tempfile.TemporaryDirectory() as folder:
            cut = str(Path(folder) / "lower.onnx")
            onnx.utils.extract_model(str(graph), cut, ["input_ids", "case_ids", "word_starts"], [*map(state_name, LAYERS), "name"])
            self.session = onnxruntime.InferenceSession(cut, options, providers=["CPUExecutionProvider"])
        self.pieces = pieces

    def window(self, doc: Doc, begin: int, end: int, rng: random.Random | None = None) -> Window:
        """With `rng`, letter case is changed at random as when the reader was trained."""
        ids, cases, starts = encode(doc, begin, end, self.pieces)
        cases = change_case(cases, rng) if rng else cases
        *states, names = self.session.run(None, {"input_ids": np.array([ids]), "case_ids": np.array([cases]), "word_starts": np.array(starts)})
        return Window(np.concatenate(states).astype(np.float16), np.array(starts, dtype=np.int32), names, doc, begin, end)

    def windows(self, docs: list[Doc], rng: random.Random | None = None):
        for doc in docs:
            for begin, end in windows(doc, self.pieces, rng):
                yield self.window(doc, begin, end, rng)


class Kept:
    """Windows on disk: one flat file of states, opened as a memory map, and the rest beside it."""

    @staticmethod
    def write(path: Path, found, labels_of) -> None:
        """`labels_of(window)` gives the arrays to keep of a window, as a dictionary."""
        rows, size = [], 0
        with path.with_suffix(".new").open("wb") as out:
            for window in found:
                count = window.states.shape[1]
                out.write(np.ascontiguousarray(window.states.transpose(1, 0, 2)).tobytes())
                rows.append({"at": size, "count": count, "starts": window.starts, "names": window.names, **labels_of(window)})
                size += count
        np.save(path.with_suffix(".rows.npy"), np.array(rows, dtype=object), allow_pickle=True)
        path.with_suffix(".new").replace(path)

    def __init__(self, path: Path):
        self.states = np.memmap(path, dtype=np.float16, mode="r").reshape(-1, len(LAYERS), HIDDEN)
        self.rows = list(np.load(path.with_suffix(".rows.npy"), allow_pickle=True))

    def state(self, row: dict) -> np.ndarray:
        """[pieces, layers, H]"""
        return self.states[row["at"] : row["at"] + row["count"]]
