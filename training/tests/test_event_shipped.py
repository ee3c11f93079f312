"""The branch comes back out of the shipped graph as it went in."""
from pathlib import Path

import numpy as np
import torch

from rapporteur_training.corpus import Doc
from rapporteur_training.event_branch import EventBranch
from rapporteur_training.event_shipped import load_events
from rapporteur_training.graft import mix
from rapporteur_training.lower import Lower
from rapporteur_training.session import Session
from rapporteur_training.wordpiece import WordPieces

MODEL = Path(__file__).parents[2] / "model/src/main/resources/org/rapporteur/model"


def shipped() -> EventBranch:
    found = load_events(MODEL / "reader.onnx")
    branch = EventBranch(found["layers"])
    branch.go_on(found)
    return branch.eval()


def test_it_answers_what_the_graph_answers() -> None:
    pieces = WordPieces((MODEL / "vocab.txt").read_text(encoding="utf-8").splitlines())
    doc = Doc("test", "one")
    doc.add_sentence("Norway vetoed the draft resolution on Chad , while Peru wanted a deadline added .".split())
    window = next(iter(Lower(MODEL / "reader.onnx", pieces).windows([doc])))
    states, starts = torch.from_numpy(window.states.astype(np.float32)).transpose(0, 1)[None], torch.from_numpy(window.starts.astype(np.int64))[None]
    with torch.no_grad():
        mine = shipped()(states, starts)["stance"][0].softmax(1).numpy()
    theirs = torch.from_numpy(Session(MODEL / "reader.onnx", pieces).window(doc, 0, len(doc.words), ("stance",))["stance"]).softmax(1).numpy()
    assert np.abs(mine - theirs).max() < 0.12, "the graph computes in int8, the branch in fp32"
    assert (mine.argmax(1) == theirs.argmax(1)).all()


def test_a_mean_lies_between() -> None:
    branch, older = shipped(), load_events(MODEL / "reader.onnx")["state"]
    name = "tags.stance.bias"
    before = branch.state_dict()[name].clone()
    mix(branch, {name: older[name] + 2}, 0.5)
    assert torch.allclose(branch.state_dict()[name], before + 1)
