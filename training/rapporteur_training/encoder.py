"""A BERT encoder of 384 (MiniLM, or bge-small of twelve layers) in PyTorch, filled from the ONNX file inside the published Maven artifact."""
import json
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

LAYERS, HIDDEN, HEADS, INNER, POSITIONS, WORDS, CASES = 6, 384, 12, 1536, 512, 30522, 5


class Layer(nn.Module):
    """One transformer layer, normalised after each part as in BERT."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.up, self.down = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.plain = False

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        x = self.norm1(x + self.dropout(self.out(self._attend(x, mask))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))

    def _attend(self, x: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        batch, size = x.shape[0], x.shape[1]
        q, k, v = (part(x).view(batch, size, HEADS, HIDDEN // HEADS).transpose(1, 2)
                   for part in (self.query, self.key, self.value))
        if self.plain:
            scores = torch.matmul(q, k.transpose(2, 3)) * (HIDDEN // HEADS) ** -0.5
            mixed = torch.matmul(torch.softmax(scores, -1), v)
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        return mixed.transpose(1, 2).reshape(batch, size, HIDDEN)


class Encoder(nn.Module):
    """Wordpieces and letter case to states; the case embedding starts at zero."""

    def __init__(self, dropout: float = 0.1, layers: int = LAYERS):
        super().__init__()
        self.word = nn.Embedding(WORDS, HIDDEN)
        self.position = nn.Embedding(POSITIONS, HIDDEN)
        self.case = nn.Embedding(CASES, HIDDEN)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))

    def forward(self, ids: torch.Tensor, cases: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        return self.states_after(len(self.layers), ids, cases, mask)

    def states_after(self, layers: int, ids: torch.Tensor, cases: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        """States behind the first so many layers."""
        positions = self.position.weight[: ids.shape[1]]
        x = self.dropout(self.norm(self.word(ids) + self.case(cases) + positions))
        wide = None if mask is None else mask[:, None, None, :]
        for layer in self.layers[:layers]:
            x = layer(x, wide)
        return x


def read_artifact(jar: Path) -> tuple[onnx.ModelProto, list[str]]:
    """The ONNX model and the vocabulary inside the Maven artifact."""
    with zipfile.ZipFile(jar) as zipped:
        files = zipped.namelist()
        model = onnx.load_from_string(zipped.read(next(name for name in files if name.endswith(".onnx"))))
        words = json.loads(zipped.read(next(name for name in files if name.endswith("-tokenizer.json"))))["model"]["vocab"]
    return model, [word for word, _ in sorted(words.items(), key=lambda item: item[1])]


def load_pretrained(encoder: Encoder, model: onnx.ModelProto) -> None:
    """Copies the initialisers; matrices are found by the name of their MatMul node, and are transposed."""
    tensors = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    matrices = {n.name: tensors[n.input[1]] for n in model.graph.node
                if n.op_type == "MatMul" and len(n.input) > 1 and n.input[1] in tensors}

    def named(suffix: str) -> np.ndarray:
        return next(value for name, value in tensors.items() if name.endswith(suffix))

    def put(parameter: torch.Tensor, value: np.ndarray) -> None:
        parameter.data.copy_(torch.from_numpy(value.copy()))

    put(encoder.word.weight, named("embeddings.word_embeddings.weight"))
    position = named("embeddings.position_embeddings.weight") + named("embeddings.token_type_embeddings.weight")[0]
    put(encoder.position.weight, position)
    put(encoder.norm.weight, named("embeddings.LayerNorm.weight"))
    put(encoder.norm.bias, named("embeddings.LayerNorm.bias"))
    parts = {"query": "attention/self/query", "key": "attention/self/key", "value": "attention/self/value",
             "out": "attention/output/dense", "up": "intermediate/dense", "down": "output/dense"}
    for i, layer in enumerate(encoder.layers):
        for mine, theirs in parts.items():
            matrix = next(v for n, v in matrices.items() if n.endswith(f"/layer.{i}/{theirs}/MatMul"))
            put(getattr(layer, mine).weight, matrix.T)
            put(getattr(layer, mine).bias, named(f"layer.{i}.{theirs.replace('/', '.')}.bias"))
        for mine, theirs in (("norm1", "attention.output"), ("norm2", "output")):
            put(getattr(layer, mine).weight, named(f"layer.{i}.{theirs}.LayerNorm.weight"))
            put(getattr(layer, mine).bias, named(f"layer.{i}.{theirs}.LayerNorm.bias"))


def largest_difference(encoder: Encoder, model: onnx.ModelProto, ids: list[int]) -> float:
    """How far this rebuild is from ONNX Runtime on the published graph, over one sequence."""
    import onnxruntime
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    row = np.array([ids], dtype=np.int64)
    feeds = {"input_ids": row, "attention_mask": np.ones_like(row), "token_type_ids": np.zeros_like(row)}
    theirs = session.run(None, {i.name: feeds[i.name] for i in session.get_inputs()})[0]
    with torch.no_grad():
        encoder.eval()
        ours = encoder(torch.from_numpy(row), torch.zeros_like(torch.from_numpy(row)))
    return float(np.abs(ours.numpy() - theirs).max())
