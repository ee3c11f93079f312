"""Source and content of one cue from its rows of labels and edges."""
import numpy as np

from rapporteur_training.decoding import attributed


def rows(size, source, content, labels, anchor):
    edge = np.full((size, 4), -5.0)
    for column, at in enumerate((*(source or (anchor, anchor)), *(content or (anchor, anchor)))):
        edge[at, column] = 5.0
    row = np.full((size, 3), -1.0)
    for j, label in enumerate(labels):
        row[j, label] = 1.0
    return row, edge


def test_source_and_content_lie_between_their_edges():
    row, edge = rows(6, (0, 1), (3, 5), [1, 1, 0, 2, 2, 2], 2)
    assert attributed(row, edge, range(2, 3)) == ([0, 1], [3, 4, 5])


def test_a_quotation_resumed_after_the_cue_has_two_runs():
    row, edge = rows(8, (3, 3), (0, 7), [2, 2, 0, 1, 0, 0, 2, 2], 4)
    assert attributed(row, edge, range(4, 5)) == ([3], [0, 1, 6, 7])


def test_short_doubts_inside_the_content_stay_in_it():
    row, edge = rows(8, (0, 0), (2, 7), [1, 0, 2, 2, 0, 2, 2, 2], 1)
    assert attributed(row, edge, range(1, 2)) == ([0], [2, 3, 4, 5, 6, 7])


def test_the_anchor_stands_for_nothing():
    row, edge = rows(4, None, None, [0, 0, 0, 0], 1)
    assert attributed(row, edge, range(1, 2)) == ([], [])


def test_a_source_never_covers_the_cue():
    row, edge = rows(5, (0, 4), None, [0] * 5, 2)
    source, _ = attributed(row, edge, range(2, 3))
    assert 2 not in source
