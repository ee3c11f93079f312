"""Marks of stances in the text of mini-dispatches."""
import pytest

from rapporteur_training.stance_docs import HOME, STANCES, is_dev, plain


def words(line: str) -> list[tuple[str, str]]:
    text, spans = plain(line)
    return [(kind, text[begin:end]) for kind, begin, end in spans]


def test_marks_are_taken_out_and_kept_as_ranges():
    line = "[for-with-changes|Chile's envoy] wants {a deadline} first, [against|he] said."
    assert plain(line)[0] == "Chile's envoy wants a deadline first, he said."
    assert words(line) == [("for-with-changes", "Chile's envoy"), ("change", "a deadline"), ("against", "he")]


def test_a_holder_may_stand_within_a_change():
    assert sorted(words("It asked that {a line [for|Togo] likes} go.")) == [("change", "a line Togo likes"), ("for", "Togo")]


@pytest.mark.parametrize("path", sorted(HOME.glob("*.txt")), ids=lambda path: path.stem)
def test_every_mark_of_the_corpus_is_closed_and_known(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("## "):
            text, spans = plain(line)
            assert not set("[]{}|") & set(text), line
            assert all(kind in (*STANCES[1:], "change") and begin < end for kind, begin, end in spans), line


def test_one_in_twelve_is_kept_to_be_measured_on():
    ids = [f"x/{k}" for k in range(2400)]
    assert 150 < sum(map(is_dev, ids)) < 250
