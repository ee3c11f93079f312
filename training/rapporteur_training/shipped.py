"""Weights back out of an exported reader.onnx, so that training can go on from what was shipped."""
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .model import Reader


def load_shipped(reader: Reader, path: Path) -> None:
    """Fills every parameter from the graph; int8 weights come back as the fp32 numbers that they stood for."""
    graph = onnx.load(str(path)).graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    state = {name: torch.from_numpy(value.copy()) for name, value in _named(graph, tensors).items()}
    wanted = reader.state_dict()
    if missing := sorted(set(wanted) - set(state)):
        raise ValueError(f"{path} has no weights for {', '.join(missing[:5])}: was it exported from this model?")
    reader.load_state_dict({name: state[name].reshape(value.shape) for name, value in wanted.items()})


def _named(graph: onnx.GraphProto, tensors: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    found = {_own(name): value for name, value in tensors.items() if name.startswith(("reader.", "rows.rows.", "attributed."))}
    found["encoder.word.weight"] = plain("reader.encoder.word.weight", tensors)
    for node in graph.node:
        if node.op_type not in ("MatMul", "MatMulInteger", "Expand"):
            continue
        tensor = next((name for name in node.input if name in tensors and name.startswith(("onnx::MatMul", "onnx::Expand", "rows.onnx::MatMul"))
                       and not name.endswith("zero_point")), None)
        if tensor is None:
            continue
        if node.op_type == "Expand":
            found["root"] = tensors[tensor]
            continue
        base = _own(node.name.strip("/").removesuffix("_quant").removesuffix("/MatMul").replace("/", "."))
        value = plain(tensor.removesuffix("_quantized"), tensors)
        if base + ".bias" in found:
            found[base + ".weight"] = value.T
        else:
            found[base + ".cross"] = value
    return found


def _own(name: str) -> str:
    """The parameter's name in the reader: attribution stands apart in the graph, computed for some words only."""
    for prefix in ("rows.rows.", "rows..rows.", "attributed.", "reader."):
        name = name.removeprefix(prefix)
    return name


def plain(name: str, tensors: dict[str, np.ndarray]) -> np.ndarray:
    """A matrix in fp32, whether the graph has it so or in int8."""
    if name in tensors:
        return tensors[name]
    whole = tensors[name + "_quantized"].astype(np.float32) - tensors[name + "_zero_point"].astype(np.float32)
    return whole * tensors[name + "_scale"]
