from rapporteur_training.read_names import _read_tagged


def read(*rows):
    doc = _read_tagged("test", "one", "\n".join(f"{word}\t{tag}" for word, tag in rows), {})
    return list(zip(doc.words, doc.tags["name"]))


def test_initials_and_their_stops_are_one_word_with_the_label_of_the_first():
    rows = (("U", "B-Location"), (".", "I-Location"), ("K", "I-Location"), (".", "I-Location"), ("aid", "O"))
    assert read(*rows) == [("U.K.", "B-Location"), ("aid", "O")]


def test_the_stop_of_an_abbreviation_does_not_end_a_sentence():
    assert read(("Oct", "B-Date"), (".", "I-Date"), ("3", "I-Date")) == [("Oct.", "B-Date"), ("3", "I-Date")]


def test_the_stop_after_a_common_word_stays_apart():
    assert read(("talks", "O"), (".", "O")) == [("talks", "O"), (".", "O")]


def test_a_clitic_goes_behind_its_apostrophe():
    assert read(("Oman", "B-Location"), ("\u2019", "O"), ("s", "O"))[1] == ("\u2019s", "O")
