from rapporteur_training.plv import parse
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
