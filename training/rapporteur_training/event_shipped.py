"""The branch of events back out of a reader.onnx, so that training can go on from what was shipped. The graph has no heads of modality and realis."""
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .event_branch import TAGS, EventBranch
from .shipped import plain

PREFIX = "branch."
OWN = PREFIX + "events."


def load_events(path: Path) -> dict:
    """What `event_train` writes, `state` and `layers`; int8 weights come back as the fp32 numbers that they stood for."""
    graph = onnx.load(str(path)).graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer if tensor.name.startswith(PREFIX)}
    if not tensors:
        raise ValueError(f"{path} has no branch of events: give the --out of an earlier training")
    found = {name.removeprefix(OWN): value for name, value in tensors.items() if name.startswith(OWN)}
    mix = {}
    for node in graph.node:
        if not node.name.startswith(PREFIX):
            continue
        weight = next((name for name in node.input if name.startswith(PREFIX + "onnx::") and not name.endswith(("zero_point", "scale"))), None)
        if weight is None:
            continue
        if node.op_type == "Mul":
            mix[next(name for name in node.input if name != weight)] = tensors[weight]
        elif node.op_type in ("MatMul", "MatMulInteger"):
            own = node.name.removeprefix(PREFIX).strip("/").removesuffix("_quant").removesuffix("/MatMul").replace("/", ".")
            own = f"trunk.{own}" if own.startswith("layers.") else f"tags.{own}" if own in TAGS else own
            value = plain(weight.removesuffix("_quantized"), tensors)
            found[own + (".weight" if own + ".bias" in found else ".cross")] = value.T if own + ".bias" in found else value
    layers = len({name.split(".")[2] for name in found if name.startswith("trunk.layers.")})
    found["trunk.mix"] = np.stack([mix[name] for name in sorted(mix)])
    wanted = EventBranch(layers).state_dict()
    return {"state": {name: torch.from_numpy(value.copy()).reshape(wanted[name].shape) for name, value in found.items()}, "layers": layers}
