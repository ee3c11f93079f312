import numpy as np

from rapporteur_training.plv import Pair, parse
from rapporteur_training.plv_folds import FOLDS, evidence, folds
from rapporteur_training.words import Tokeniser


def test_marks_leave_the_text_and_stay_on_their_words():
    words, marks = parse("<s>Fiji</s> has thanked <t>the Tongan envoy</t> .", Tokeniser.shipped())
    assert words == ["Fiji", "has", "thanked", "the", "Tongan", "envoy", "."]
    assert marks == [1, 0, 0, 2, 2, 2, 0]


def test_a_source_inside_the_target_is_both():
    words, marks = parse("<t>the <s>Fijian</s> army</t> left", Tokeniser.shipped())
    assert marks == [2, 3, 2, 0]


def test_a_sentence_without_a_target_has_no_such_mark():
    assert parse("<s>Fiji</s> protested", Tokeniser.shipped())[1] == [1, 0]


def test_rows_of_one_sentence_share_a_fold_and_every_fold_has_every_common_type():
    pairs = [Pair([str(i // 2)], [0], i // 2 % 3, i) for i in range(120)]
    fold = folds(pairs, 1)
    assert all(fold[i] == fold[i + 1] for i in range(0, 120, 2))
    assert set(fold) == set(range(FOLDS))


def test_what_the_rules_often_say_of_a_type_speaks_for_it():
    table = evidence(np.array([4, 4, 4, 2]), np.array([4, 4, 2, 2]))
    assert table[4, 4] > table[4, 2] > table[4, 3]
    assert np.allclose(np.exp(table).sum(0), 1)
