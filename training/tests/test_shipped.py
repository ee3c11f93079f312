from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from rapporteur_training import labels
from rapporteur_training.export import Graph, export_plain
from rapporteur_training.model import Reader
from rapporteur_training.shipped import load_shipped

MODEL = Path(__file__).resolve().parents[2] / "model/src/main/resources/org/rapporteur/model"
FEEDS = (torch.tensor([[101, 2343, 2056, 2001, 102]]), torch.tensor([[0, 1, 1, 2, 0]]), torch.tensor([1, 2, 3]))


@pytest.fixture(scope="module")
def shipped() -> Reader:
    reader = Reader({section: len(names) for section, names in labels.read(MODEL / "reader.labels").items()})
    load_shipped(reader, MODEL / "reader.onnx")
    return reader.eval()


def test_the_reader_from_the_shipped_file_answers_nearly_as_the_file_does(shipped):
    session = onnxruntime.InferenceSession(str(MODEL / "reader.onnx"))
    theirs = session.run(["upos", "name", "fact"], {"input_ids": FEEDS[0].numpy(), "case_ids": FEEDS[1].numpy(), "word_starts": FEEDS[2].numpy()})
    with torch.no_grad():
        ours = dict(zip([out.name for out in session.get_outputs()], Graph(shipped)(*FEEDS)))
    for name, scores in zip(("upos", "name", "fact"), theirs):
        assert np.corrcoef(ours[name].numpy().ravel(), scores.ravel())[0, 1] > 0.99, name


def test_weights_that_are_exported_and_read_back_are_the_same(shipped, tmp_path):
    export_plain(shipped, tmp_path / "plain.onnx")
    other = Reader({section: len(names) for section, names in labels.read(MODEL / "reader.labels").items()})
    load_shipped(other, tmp_path / "plain.onnx")
    for (name, mine), theirs in zip(shipped.state_dict().items(), other.state_dict().values()):
        assert torch.equal(mine, theirs), name
