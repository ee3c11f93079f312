"""A checkpoint as one ONNX graph (docs/reader-graph.md), dynamic int8, with its tables and digests.

`python -m rapporteur_training.export --run FOLDER --out FOLDER`
"""
import argparse
import hashlib
import shutil
import warnings
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import labels as label_files
from .attr_rows import AttributedRows
from .model import LABELS, Reader

INPUTS = ("input_ids", "case_ids", "word_starts")
OUTPUTS = ("upos", "xpos", "lemma", "arc", "rel", "name", "nominal", "cue", "attr", "edge", "role", "fact", "coref")
TABLES = ("reader.labels", "lemmas.tsv", "vocab.txt")


class Graph(nn.Module):
    """The reader over one unpadded window, with the answers that docs/reader-graph.md names."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader.eval()
        self.attributed = AttributedRows(reader.attr)
        for layer in reader.encoder.layers:
            layer.plain = True

    def forward(self, input_ids: torch.Tensor, case_ids: torch.Tensor, word_starts: torch.Tensor) -> tuple:
        r = self.reader
        words = r.encoder(input_ids, case_ids)[:, word_starts]
        rooted = r.with_root(words)
        anaphor, antecedent = r.vectors(words)
        flat = [getattr(r, task)(words)[0] for task in ("upos", "xpos", "lemma")]
        flat += [r.arcs(words, rooted)[0], r.rel(words, rooted)[0].argmax(1).to(torch.int32)]
        flat += [getattr(r, task)(words)[0] for task in ("name", "nominal", "cue")]
        attr = self.attributed(words, flat[-1])
        flat += [attr[..., :LABELS], attr[..., LABELS:], r.role(words, words)[0].argmax(1).to(torch.int32)]
        flat += [r.fact(words)[0, :, 0], torch.stack([anaphor[0], antecedent[0]], 1)]
        return tuple(flat)


def load(run: Path, checkpoint: str = "last.pt") -> tuple[Reader, dict[str, list[str]]]:
    labels = label_files.read(run / "reader.labels")
    reader = Reader({section: len(names) for section, names in labels.items()})
    state = torch.load(run / checkpoint, map_location="cpu", weights_only=True)
    reader.load_state_dict(state.get("mean", state["model"]))
    return reader.eval(), labels


def export_plain(reader: Reader, path: Path) -> None:
    """The fp32 graph."""
    ids = torch.randint(1000, 20000, (1, 24))
    example = (ids, torch.ones_like(ids), torch.arange(1, 23))
    axes = {"input_ids": {1: "T"}, "case_ids": {1: "T"}, "word_starts": {0: "W"}}
    for name in OUTPUTS:
        axes[name] = {0: "W"}
    axes["arc"], axes["rel"] = {0: "W", 1: "V"}, {0: "W", 1: "V"}
    axes |= {name: {0: "W", 1: "W"} for name in ("attr", "edge", "role")}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(Graph(reader), example, str(path), input_names=list(INPUTS), output_names=list(OUTPUTS),
                          dynamic_axes=axes, opset_version=17, dynamo=False, do_constant_folding=True)
    model = onnx.load(str(path))
    onnx.checker.check_model(model)


def quantise(plain: Path, out: Path) -> None:
    """int8 weights for the encoder's matrices and the embeddings; every head stays in fp32."""
    model = onnx.load(str(plain))
    weights = {tensor.name for tensor in model.graph.initializer}
    chosen = []
    for node in model.graph.node:
        inner = "/encoder/" in node.name
        if node.op_type == "MatMul" and inner and node.input[1] in weights:
            chosen.append(node.name)
        elif node.op_type == "Gather" and node.input[0] in weights and "word.weight" in node.input[0]:
            chosen.append(node.name)
    quantize_dynamic(str(plain), str(out), nodes_to_quantize=chosen, op_types_to_quantize=["MatMul", "Gather"],
                     weight_type=QuantType.QInt8, reduce_range=True, per_channel=True)


def write_digests(folder: Path) -> None:
    """SHA-256 of every file that the reader loads."""
    names = ("reader.onnx", *TABLES, "abbreviations.txt")
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n"
             for name in names if (folder / name).exists()]
    (folder / "reader.sha256").write_text("".join(lines), encoding="utf-8")


def export(run: Path, out: Path, abbreviations: Path, checkpoint: str = "last.pt") -> None:
    out.mkdir(parents=True, exist_ok=True)
    reader, _ = load(run, checkpoint)
    export_plain(reader, run / "reader-fp32.onnx")
    quantise(run / "reader-fp32.onnx", out / "reader.onnx")
    for name in TABLES:
        shutil.copyfile(run / name, out / name)
    if abbreviations.parent.resolve() != out.resolve():
        shutil.copyfile(abbreviations, out / "abbreviations.txt")
    write_digests(out)


def main() -> None:
    from .words import ABBREVIATIONS
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--checkpoint", default="last.pt")
    options = parser.parse_args()
    export(options.run, options.out, ABBREVIATIONS, options.checkpoint)


if __name__ == "__main__":
    main()
