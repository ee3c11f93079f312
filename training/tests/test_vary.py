import random

from rapporteur_training.corpus import Doc
from rapporteur_training.vary import CHANCE, Names

LABELS = ["O", "B-Person", "I-Person", "B-Location", "I-Location", "B-Date", "I-Date"]


def doc(words: str, tags: str) -> Doc:
    tokens = words.split()
    return Doc("worldwide", "one", tokens, [0] * len(tokens), tags={"name": [LABELS.index(tag) for tag in tags.split()]})


ARTICLE = doc("Ama Mensah left Accra on Monday . Mensah likes Accra", "B-Person I-Person O B-Location O B-Date O B-Person O B-Location")
OTHERS = [doc("Juan Carlos Flores saw Santa Cruz", "B-Person I-Person I-Person O B-Location I-Location")]


def varied(monkeypatch, seed: int = 1) -> Doc:
    for kind in CHANCE:
        monkeypatch.setitem(CHANCE, kind, 1.0)
    return Names(OTHERS, LABELS).varied(ARTICLE, random.Random(seed))


def test_a_name_is_replaced_wherever_it_stands_and_a_surname_with_it(monkeypatch):
    assert " ".join(varied(monkeypatch).words) == "Juan Carlos Flores left Santa Cruz on Monday . Flores likes Santa Cruz"


def test_labels_and_sentences_follow_the_new_words(monkeypatch):
    other = varied(monkeypatch)
    assert [LABELS[tag] for tag in other.tags["name"][:6]] == ["B-Person", "I-Person", "I-Person", "O", "B-Location", "I-Location"]
    assert len(other.words) == len(other.sentence) == len(other.tags["name"])


def test_dates_and_the_original_stay(monkeypatch):
    assert "Monday" in varied(monkeypatch).words
    assert ARTICLE.words[0] == "Ama"


def test_nothing_is_replaced_where_chance_says_no(monkeypatch):
    for kind in CHANCE:
        monkeypatch.setitem(CHANCE, kind, 0.0)
    assert Names(OTHERS, LABELS).varied(ARTICLE, random.Random(1)).words == ARTICLE.words
