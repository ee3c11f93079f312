"""The tokeniser and wordpieces of docs/reader-graph.md; no data needed."""
from rapporteur_training.wordpiece import WordPieces, case_of, chunks, normalise
from rapporteur_training.words import Tokeniser, sentence_breaks, split_dashes

TOKENISER = Tokeniser({"Mr.", "Jan.", "St."})


def texts(sentence):
    return [word.text for word in TOKENISER.words(sentence)]


def test_signs_are_split_off_both_ends():
    assert texts('"Stop," he said (twice).') == ['"', "Stop", ",", '"', "he", "said", "(", "twice", ")", "."]


def test_abbreviations_and_initials_keep_their_stop():
    assert texts("Mr. J. Smith of the U.N. left on Jan. 5.") == [
        "Mr.", "J.", "Smith", "of", "the", "U.N.", "left", "on", "Jan.", "5", "."]


def test_clitics_are_words():
    assert texts("They can't, don\u2019t and cannot; Syria's army'll go.") == [
        "They", "ca", "n't", ",", "do", "n\u2019t", "and", "can", "not", ";", "Syria", "'s", "army", "'ll", "go", "."]


def test_dashes_between_letters_are_words():
    assert texts("Britain-based pro-Russian 2010-12 9/11") == [
        "Britain", "-", "based", "pro", "-", "Russian", "2010", "-", "12", "9", "/", "11"]
    assert split_dashes("U.S.-led") == ["U.S.", "-", "led"]


def test_money_and_percent_are_words():
    assert texts("$5.2 billion, 38% and 1,200") == ["$", "5.2", "billion", ",", "38", "%", "and", "1,200"]


def test_offsets_give_the_words_back():
    text = 'He said: "Don\u2019t shoot 🕊️..." -- twice.'
    assert all(text[w.begin : w.end] == w.text for w in TOKENISER.words(text))


def test_sentences_end_after_their_closing_quotation_mark():
    words = '" We go . " He left . Then 5 came'.split()
    assert sentence_breaks(words) == [5, 8, 11]


def test_accents_and_case_do_not_reach_the_vocabulary():
    assert normalise("Traoré") == "traore"
    assert chunks("u.n.") == ["u", ".", "n", "."]


def test_unknown_words_have_one_piece():
    pieces = WordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "dar", "##aa"])
    assert pieces.ids("Daraa") == (4, 5)
    assert pieces.ids("zzz") == (1,)
    assert pieces.ids("\u0301") == (1,)


def test_case_classes():
    assert [case_of(w) for w in ("12", "the", "Syria", "UN", "A", "McKay", "الحسكة")] == [0, 1, 2, 3, 2, 4, 0]
