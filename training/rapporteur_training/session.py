"""Runs an exported graph as the Java side does: one unpadded window a run, one thread."""
from pathlib import Path

import numpy as np
import onnxruntime

from .batches import encode
from .corpus import Doc, windows
from .wordpiece import WordPieces

OUTPUTS = ("upos", "xpos", "lemma", "arc", "rel", "name", "nominal", "cue", "attr", "edge", "role", "fact", "coref", "event", "core", "party", "stance", "change")


class Session:
    """`Session(path, pieces).document(doc)` gives the answers of each window of a document."""

    def __init__(self, path: Path, pieces: WordPieces, threads: int = 1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.pieces = pieces
        self.answers = tuple(name for name in OUTPUTS if name in {out.name for out in self.session.get_outputs()})

    def window(self, doc: Doc, begin: int, end: int, wanted: tuple[str, ...] = ()) -> dict[str, np.ndarray]:
        ids, cases, starts = encode(doc, begin, end, self.pieces)
        feeds = {"input_ids": np.array([ids], dtype=np.int64), "case_ids": np.array([cases], dtype=np.int64),
                 "word_starts": np.array(starts, dtype=np.int64)}
        wanted = wanted or self.answers
        return dict(zip(wanted, self.session.run(list(wanted), feeds)))

    def document(self, doc: Doc, wanted: tuple[str, ...] = ()):
        for begin, end in windows(doc, self.pieces):
            yield begin, end, self.window(doc, begin, end, wanted)
