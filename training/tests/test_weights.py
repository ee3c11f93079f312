"""Weights of evidence: folds that stay the same, spans that are one party, and what is learned from right and wrong answers."""
from rapporteur_training.corpus_lands import right, shared
from rapporteur_training.corpus_roles import Question, learn
from rapporteur_training.folds import folds


def asked(country: str) -> Question:
    answers = [{"evidence": ["none"]}, {"evidence": ["state beside"]}, {"evidence": ["state far"]}]
    return Question("made", answers, [False, country == "beside", country == "far"], 0)


def test_a_dispatch_is_in_the_same_fold_whatever_the_order_and_folds_are_of_like_size():
    stems = [f"d{k}" for k in range(23)]
    first = folds(stems, 5)
    assert first == folds(stems[::-1] + stems[:4], 5)
    sizes = [list(first.values()).count(k) for k in range(5)]
    assert max(sizes) - min(sizes) <= 1


def test_a_mention_is_a_party_by_the_characters_they_share():
    assert shared({"begin": 10, "end": 20}, 10, 20) == 1
    assert shared({"begin": 10, "end": 20}, 15, 20) == 0.5
    assert shared({"begin": 10, "end": 20}, 20, 30) == 0


def test_evidence_of_right_answers_weighs_more_and_the_heaviest_answer_is_taken():
    weights = learn([asked("beside")] * 9 + [asked("far")], 2, 1.0)
    assert weights["state beside"] > weights["state far"] > weights["none"]
    assert right([asked("beside"), asked("far")], weights) == [True, False]


def test_evidence_that_is_too_rare_has_no_weight():
    once = Question("made", [{"evidence": ["none"]}, {"evidence": ["state seldom"]}], [False, True], 0)
    weights = learn([asked("beside")] * 4 + [once], 4, 1.0)
    assert "state beside" in weights and "state seldom" not in weights
