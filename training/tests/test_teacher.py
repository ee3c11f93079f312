import numpy as np
import torch

from rapporteur_training.corpus import Doc
from rapporteur_training.crew import Crew
from rapporteur_training.teacher import NameTeacher, label, label_all, learn
from rapporteur_training.wordpiece import WordPieces

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *"abcdefghij"]


def docs(count: int) -> list[Doc]:
    return [Doc("worldwide", str(n), list("abcdefab"), [0] * 4 + [1] * 4, tags={"name": [1, 0, 0, 2, 1, 0, 0, 2]}) for n in range(count)]


def test_it_learns_resumes_as_finished_and_hands_its_chances_on(tmp_path):
    torch.manual_seed(1)
    pieces, wire = WordPieces(VOCABULARY), {"worldwide": docs(12), "politics": docs(1)}
    teacher = learn(NameTeacher(3, layers=1), wire, pieces, tmp_path, Crew(), epochs=30)
    again = learn(NameTeacher(3, layers=1), wire, pieces, tmp_path, Crew(), epochs=30)
    assert all(torch.equal(a, b) for a, b in zip(teacher.state_dict().values(), again.state_dict().values()))
    label_all([teacher], {"worldwide": wire["worldwide"]}, pieces, tmp_path, Crew())
    chances = wire["worldwide"][0].soft
    assert chances.shape == (8, 3)
    np.testing.assert_allclose(chances.sum(1), 1, atol=0.01)
    fresh = docs(12)
    label_all([], {"worldwide": fresh}, pieces, tmp_path, Crew())
    np.testing.assert_array_equal(fresh[0].soft, chances)


def test_several_teachers_are_averaged():
    torch.manual_seed(1)
    pieces, first, second = WordPieces(VOCABULARY), NameTeacher(3, layers=1).eval(), NameTeacher(3, layers=1).eval()
    one, two, both = docs(1), docs(1), docs(1)
    label([first], one, pieces)
    label([second], two, pieces)
    label([first, second], both, pieces)
    np.testing.assert_allclose(both[0].soft, (one[0].soft.astype(float) + two[0].soft) / 2, atol=0.001)
