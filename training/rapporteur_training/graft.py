"""Puts trained branches into the shipped graph: `python -m rapporteur_training.graft --model FOLDER --names FILE --events FILE --out FOLDER`.

Nothing that was in the graph changes but the name of one tensor: the reader's own scores of names become an inner value, and `name` is the mean of
their logarithms of likelihood and those of the branch. All other answers stay as they were, bit for bit.
"""
import argparse
import shutil
import tempfile
import warnings
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import labels as label_files
from .attr_rows import AttributedRows
from .branch import NameBranch
from .encoder import HIDDEN
from .event_branch import EventBranch
from .event_docs import PARTS, TYPES
from .event_shipped import PREFIX, load_events
from .export import TABLES, write_digests
from .lower import LAYERS, state_name
from .model import LABELS, Reader
from .shipped import load_shipped
from .stance_docs import STANCES

OLD, FIRST = 0.5, "reader.name_scores"
OUTPUTS = ("name", "event", "core", "stance", "change", "party")
TASKS = ("kind", "core", "stance", "change")


class Branches(nn.Module):
    """The branches over one unpadded window; states [1, T, H] behind each of the reader's last layers. Without a branch of names, the reader's scores stay."""

    def __init__(self, names: NameBranch | None, events: EventBranch, old: float):
        super().__init__()
        self.names, self.events, self.old = names.eval() if names else None, events.eval(), old
        for branch in (names, events):
            for layer in branch.trunk.layers if branch else ():
                layer.plain = True

    def forward(self, state4: torch.Tensor, state5: torch.Tensor, state6: torch.Tensor, word_starts: torch.Tensor, first: torch.Tensor) -> tuple:
        states = (state4, state5, state6)
        last = state6[:, word_starts]
        found = []
        if self.names:
            mine = self._trunk(self.names.trunk, states)[:, word_starts]
            scores = F.log_softmax(self.names.name(mine)[0] + self.names.last(last)[0], 1)
            found.append(self.old * F.log_softmax(first, 1) + (1 - self.old) * scores)
        told = self._trunk(self.events.trunk, states)[:, word_starts]
        both = torch.cat([told, last], 2)
        tags = [self.events.tags[task](both)[0] for task in TASKS]
        return (*found, *tags, self.events.part(told, told)[0])

    @staticmethod
    def _trunk(trunk: nn.Module, states: tuple) -> torch.Tensor:
        x = sum(state * trunk.mix[k] for k, state in enumerate(states))
        for layer in trunk.layers:
            x = layer(x, None)
        return x


def export_branches(branches: Branches, labels: int, folder: Path) -> onnx.ModelProto:
    """The branches as a graph, int8 like the encoder: the matrices of their layers, every head in fp32."""
    state, starts = torch.randn(1, 24, HIDDEN), torch.arange(1, 23)
    example = (state, state.clone(), state.clone(), starts, torch.randn(22, labels))
    inputs, outputs = [*(f"state{layer}" for layer in LAYERS), "word_starts", "first"], OUTPUTS if branches.names else OUTPUTS[1:]
    axes = {**{f"state{layer}": {1: "T"} for layer in LAYERS}, "word_starts": {0: "W"}, "first": {0: "W"}, **{name: {0: "W"} for name in outputs}}
    axes["party"] = {0: "W", 2: "W"}
    plain, small = folder / "branches-fp32.onnx", folder / "branches.onnx"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(branches, example, str(plain), input_names=inputs, output_names=list(outputs), dynamic_axes=axes, opset_version=17,
                          dynamo=False, do_constant_folding=True)
    model = onnx.load(str(plain))
    weights = {tensor.name for tensor in model.graph.initializer}
    chosen = [n.name for n in model.graph.node if n.op_type == "MatMul" and "/layers." in n.name and n.input[1] in weights]
    quantize_dynamic(str(plain), str(small), nodes_to_quantize=chosen, op_types_to_quantize=["MatMul"], weight_type=QuantType.QInt8,
                     reduce_range=True, per_channel=True)
    return onnx.load(str(small))


def bare(graph: onnx.GraphProto) -> None:
    """Takes an earlier branch of events out again; one of names cannot be, since the reader's own scores would have to come back."""
    if any(FIRST in node.output for node in graph.node):
        raise ValueError("the graph has a branch of names already: give the reader as export writes it")
    left = [value for value in graph.output if value.name not in OUTPUTS[1:]]
    del graph.output[:]
    graph.output.extend(left)
    append(graph, onnx.GraphProto(), {}, "", list(graph.node))


def grafted(reader: onnx.ModelProto, branches: onnx.ModelProto) -> onnx.ModelProto:
    """The reader's graph with the branches behind it."""
    whole = onnx.ModelProto()
    whole.CopyFrom(reader)
    graph = whole.graph
    bare(graph)
    answers = [value.name for value in branches.graph.output]
    for node in graph.node:
        for names in (node.input, node.output):
            for k, name in enumerate(names):
                if name == "name" and "name" in answers:
                    names[k] = FIRST
    taken = {**{f"state{layer}": state_name(layer) for layer in LAYERS}, "word_starts": "word_starts", "first": FIRST, **{name: name for name in answers}}
    for value in branches.graph.output:
        if value.name != "name":
            graph.output.add().CopyFrom(value)
    append(graph, branches.graph, taken, PREFIX, list(graph.node))
    onnx.checker.check_model(whole)
    return whole


class Attribution(nn.Module):
    """The head of attribution by itself."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.rows = AttributedRows(reader.attr.eval())

    def forward(self, words: torch.Tensor, cue: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        scores = self.rows(words, cue)
        return scores[..., :LABELS], scores[..., LABELS:]


def fewer_rows(whole: onnx.ModelProto, reader: Reader, folder: Path) -> onnx.ModelProto:
    """The same graph with attribution computed for the words that may begin a cue, if it is not yet."""
    if any(node.name.startswith("rows.") for node in whole.graph.node):
        return whole
    plain = folder / "attribution.onnx"
    axes = {"words": {1: "W"}, "cue": {0: "W"}, "attr": {0: "W", 1: "W"}, "edge": {0: "W", 1: "W"}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(Attribution(reader), (torch.randn(1, 22, HIDDEN), torch.randn(22, 3) * 8), str(plain), input_names=["words", "cue"],
                          output_names=["attr", "edge"], dynamic_axes=axes, opset_version=17, dynamo=False, do_constant_folding=True)
    states = next(n.input[0] for n in whole.graph.node if n.name == "/upos/MatMul")
    left = [n for n in whole.graph.node if not {"attr", "edge"} & set(n.output)]
    append(whole.graph, onnx.load(str(plain)).graph, {"words": states, "cue": "cue", "attr": "attr", "edge": "edge"}, "rows.", left)
    onnx.checker.check_model(whole)
    return whole


def append(graph: onnx.GraphProto, other: onnx.GraphProto, taken: dict[str, str], prefix: str, left: list) -> None:
    """Nodes of another graph behind those that are left; its values get a prefix but for those that are taken. What nobody reads is dropped."""
    renamed = lambda name: taken.get(name, prefix + name) if name else name
    nodes = [onnx.NodeProto.FromString(n.SerializeToString()) for n in left]
    tensors = list(graph.initializer)
    for tensor in other.initializer:
        tensors.append(onnx.TensorProto.FromString(tensor.SerializeToString()))
        tensors[-1].name = renamed(tensor.name)
    for node in other.node:
        nodes.append(onnx.NodeProto.FromString(node.SerializeToString()))
        nodes[-1].name = prefix + node.name
        nodes[-1].input[:] = [renamed(name) for name in node.input]
        nodes[-1].output[:] = [renamed(name) for name in node.output]
    wanted, kept = {value.name for value in graph.output}, []
    for node in reversed(nodes):
        if wanted & set(node.output):
            kept.append(node)
            wanted |= set(node.input)
    tensors = [onnx.TensorProto.FromString(t.SerializeToString()) for t in tensors if t.name in wanted]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(reversed(kept))
    graph.initializer.extend(tensors)


def load_branches(names: Path | None, events: Path, labels: int) -> tuple[NameBranch | None, EventBranch]:
    found = torch.load(events, map_location="cpu", weights_only=True)
    two = EventBranch(found["layers"])
    two.load_state_dict(found["state"])
    if not names:
        return None, two
    found = torch.load(names, map_location="cpu", weights_only=True)
    one = NameBranch(labels, found["layers"])
    one.load_state_dict(found["state"])
    return one, two


def mix(branch: EventBranch, older: dict[str, torch.Tensor], share: float) -> None:
    """The mean of a branch's weights, so much of them, and older ones; heads that the older has not stay as they are."""
    state = branch.state_dict()
    branch.load_state_dict({name: older[name] * (1 - share) + value * share if name in older else value for name, value in state.items()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder of the reader; a branch of events in it is replaced")
    parser.add_argument("--names", type=Path, help="what branch_names wrote; without it the scores of names stay as they are")
    parser.add_argument("--events", type=Path, required=True)
    parser.add_argument("--share", type=float, default=1.0, help="of the new branch of events in the mean with the one that the graph has: less keeps more of what that did well")
    parser.add_argument("--old", type=float, default=OLD, help="share of the reader's own scores in those of names")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    labels = label_files.read(options.model / "reader.labels")
    names, events = load_branches(options.names, options.events, len(labels["name"]))
    if options.share < 1:
        mix(events, load_events(options.model / "reader.onnx")["state"], options.share)
    branches = Branches(names, events, options.old)
    with tempfile.TemporaryDirectory() as folder:
        whole = grafted(onnx.load(str(options.model / "reader.onnx")), export_branches(branches, len(labels["name"]), Path(folder)))
        reader = Reader({section: len(names) for section, names in labels.items()})
        load_shipped(reader, options.model / "reader.onnx")
        whole = fewer_rows(whole, reader, Path(folder))
    onnx.save(whole, str(options.out / "reader.onnx"))
    label_files.write({**labels, "event": list(TYPES), "core": ["optional", "core"], "party": list(PARTS), "stance": list(STANCES)}, options.out / "reader.labels")
    for name in (*TABLES, "abbreviations.txt"):
        if name != "reader.labels" and options.model.resolve() != options.out.resolve():
            shutil.copyfile(options.model / name, options.out / name)
    write_digests(options.out)


if __name__ == "__main__":
    main()
