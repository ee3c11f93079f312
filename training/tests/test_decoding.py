"""Decoding and windows; no data needed."""
import numpy as np

from rapporteur_training.corpus import Doc, windows
from rapporteur_training.decoding import legal_tags, pieces_of, runs, tree
from rapporteur_training.labels import apply_script, script_of
from rapporteur_training.read_polnear import spans_and_events
from rapporteur_training.read_ud import role_of, span_head


class OnePiece:
    @staticmethod
    def ids(word):
        return (1,)


def test_windows_hold_whole_sentences_until_they_are_full():
    doc = Doc("t", "t")
    for size in (60, 60, 60, 300):
        doc.add_sentence(["w"] * size)
    assert windows(doc, OnePiece()) == [(0, 120), (120, 180), (180, 306), (306, 432), (432, 480)]


def test_a_tree_has_one_root_and_no_cycle():
    scores = np.array([[1.0, -9, 5, 0], [0.5, 5, -9, 0], [0.4, 0, 1, -9]])
    parents = tree(scores)
    assert parents.count(0) == 1
    assert parents == [0, 1, 2]


def test_an_inside_tag_without_its_own_begin_starts_a_span():
    assert runs(["O", "I-Person", "I-Person", "B-Person", "I-Location"]) == [
        (1, 3, "Person"), (3, 4, "Person"), (4, 5, "Location")]


def test_scripts_give_the_lemma_back():
    for word, tag, lemma in (("Cities", "NNS", "city"), ("Assad", "NNP", "Assad"), ("said", "VBD", "say"), ("The", "DT", "the")):
        assert apply_script(word, script_of(word, tag, lemma)) == lemma
    assert script_of("was", "VBD", "be") == ""


def test_a_span_is_headed_by_the_word_governed_from_outside():
    assert span_head([1, 2, -1, 2], 0, 2) == 1


def test_references_and_continuations_are_no_roles():
    assert [role_of(x) for x in ("ARG0", "R-ARG0", "C-ARG1", "ARGM-TMP", "ARGM-COM", "C-V")] == [
        "ARG0", "", "", "ARGM-TMP", "ARGM", ""]


def test_discontinuous_spans_are_read_in_order():
    spans, events = spans_and_events("T1\tContent 9 12;0 4\tx\nT2\tCue 5 8\ty\nE1\tAttribution:T3 Content:T1 Cue:T2\n")
    assert spans["T1"] == ("Content", [(0, 4), (9, 12)])
    assert events == [{"Attribution": ["T3"], "Content": ["T1"], "Cue": ["T2"]}]


def test_runs_of_words_are_pieces():
    assert pieces_of([1, 2, 5]) == [(1, 3), (5, 6)]


def test_a_tag_sequence_is_legal_and_the_best_of_the_legal_ones():
    names = ["O", "B-Person", "I-Person", "B-Place", "I-Place"]
    scores = np.full((3, 5), -4.0)
    scores[0, 3] = 2.0
    scores[1, 2], scores[1, 4] = 1.0, 0.5
    scores[2, 0] = 3.0
    assert legal_tags(scores, names, [0, 0, 0]) == ["B-Place", "I-Place", "O"]


def test_no_sequence_begins_inside():
    assert legal_tags(np.array([[0.0, 0.5, 9.0]]), ["O", "B", "I"], [0]) == ["B"]


def test_spans_do_not_cross_sentences():
    scores = np.array([[0.0, 2.0, 0.0], [0.0, 1.0, 9.0]])
    assert legal_tags(scores, ["O", "B", "I"], [0, 0]) == ["B", "I"]
    assert legal_tags(scores, ["O", "B", "I"], [0, 1]) == ["B", "B"]
