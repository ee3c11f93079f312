"""Annotation files of the event corpus: what a line means, what is refused, and that words come back as offsets."""
import json

from rapporteur_training.corpus_count import rows, table
from rapporteur_training.corpus_lines import read_sheet
from rapporteur_training.corpus_pack import Codes, Packer
from rapporteur_training.corpus_select import split_of
from rapporteur_training.corpus_texts import Document, sentences
from rapporteur_training.corpus_unpack import gold
from rapporteur_training.words import Tokeniser

TEXT = (
    "Norway\u2019s foreign minister, Kari Lund, urged both armies on Tuesday to meet.\n"
    "Army shelling killed at least 12 villagers, River Monitor said. The army killed nobody, Mr Lund said."
)
DOC = Document("written", "river", TEXT, "2004-03-05")
HEAD = "# doc written/river\n# by anna\n@ lund = NOR/GOV Kari Lund\n"
TOKENISER = Tokeniser({"Mr."})


def pack(lines):
    sheet, wrong = read_sheet(HEAD + lines)
    events, faults = Packer(sheet, DOC, 99, Codes(), TOKENISER).events()
    return sheet, events, wrong + faults


def words(span):
    return TEXT[span[0]:span[1]]


def test_a_line_break_ends_a_sentence():
    assert [TEXT[b:e][:5] for b, e in sentences(TEXT, TOKENISER)] == ["Norwa", "Army ", "The a"]


def test_words_become_offsets_and_straight_quotes_find_curly_ones():
    _, events, wrong = pack("1 | urged | REQUEST/meet | A Norway's foreign minister, Kari Lund @lund | R both armies SDN/MIL | T Tuesday =2004-03-02\n")
    assert not wrong
    assert words(events[0]["trigger"]) == "urged"
    assert words(events[0]["actors"][0]["span"]) == "Norway\u2019s foreign minister, Kari Lund"
    assert events[0]["actors"][0]["countries"] == ["NOR"]
    assert events[0]["time"]["days"] == ["2004-03-02"]


def test_words_coded_once_keep_their_code():
    _, events, wrong = pack("2 | killed | ASSAULT | A Army SDN/MIL | R villagers SDN/CVL\n?2 | shelling | ASSAULT/heavy-weapons | A Army | R villagers\n")
    assert not wrong
    assert events[1]["actors"][0]["countries"] == ["SDN"] and not events[1]["core"]


def test_a_source_may_stand_in_another_sentence():
    _, events, wrong = pack("2 | killed | ASSAULT | R villagers SDN/CVL | S 3:Mr Lund @lund\n")
    assert not wrong
    assert words(events[0]["sources"][0]["span"]) == "Mr Lund"


def test_every_fault_is_one_line_that_says_what_to_do():
    _, _, wrong = pack("\n".join([
        "2 | shot | ASSAULT | R villagers SDN/CVL",
        "2 | killed | MURDER | R villagers SDN/CVL",
        "2 | killed | ASSAULT/polite | R villagers SDN/CVL",
        "2 | killed | ASSAULT | R villagers SUDAN/CVL",
        "2 | killed | ASSAULT",
        "9 | killed | ASSAULT | R ~ SDN/CVL",
        "2 | killed | ASSAULT | R River Monitor",
        "2 | killed | ASSAULT | R ~ SDN/CVL | Q at least 12 =killed many",
    ]) + "\n")
    assert len(wrong) == 8
    assert all(message.startswith("line ") for message in wrong)
    assert any("'shot' does not stand in sentence 2" in message for message in wrong)
    assert any("'polite' is no mode of ASSAULT" in message for message in wrong)


def test_a_packed_event_holds_no_word_of_the_text_and_comes_back_as_gold():
    line = "2 | killed | ASSAULT/heavy-weapons,COERCE,- | A Army SDN/MIL | R villagers SDN/CVL | R* - | Q at least 12 =killed 12.. | S River Monitor [said] -/NGO | M alleged,asserted\n"
    sheet, events, wrong = pack(line)
    assert not wrong
    packed = json.dumps(events)
    assert not any(word in packed for word in ("shelling", "villagers", "River", "said "))
    head = {"until": len(TEXT), "entities": {}}
    event = gold(head, events, DOC)["events"][0]
    assert event["trigger"]["text"] == "killed"
    assert event["type_alternatives"] == ["COERCE", None]
    assert event["recipient"][0]["text"] == "villagers" and event["recipient_alternatives"] == [[]]
    assert event["quantities"][0]["range"] == [12, None]
    assert event["attribution"][0]["text"] == "River Monitor"
    assert event["modality"] == "alleged" and event["modality_alternatives"] == ["asserted"]


def test_a_document_never_changes_sides():
    assert split_of("written/river") == split_of("written/river")
    splits = [split_of(f"written/{n}") for n in range(400)]
    assert 60 < splits.count("test") < 140 and 20 < splits.count("dev") < 70


def test_calibration_counts_claims_that_are_right_in_each_tenth(tmp_path):
    from rapporteur_training.corpus_calibration import bins, diagram, lines
    rows = [(0.95, True, True), (0.9, True, False), (0.85, False, False), (0.41, False, False)]
    assert [(n, typed, parties) for _, n, typed, parties in bins(rows)] == [(1, 0, 0), (1, 0, 0), (2, 1, 0.5)]
    assert lines(rows)[-1] == "of 3 claims with confidence >= 0.8: typed 0.667, with parties 0.333"
    diagram(rows, tmp_path / "reliability.svg")
    assert (tmp_path / "reliability.svg").read_text(encoding="utf-8").count("<circle") == 3


def test_documents_sentences_and_core_events_are_counted_by_kind_and_split():
    core, other = {"core": True}, {"core": False}
    documents = [
        ("written.river", {"split": "train", "sentences": 14}, [core, core, other]),
        ("muc4.one", {"split": "test", "sentences": 1600}, [core]),
        ("written.hills", {"split": "train", "sentences": 13}, [other]),
    ]
    assert table(rows(documents)).splitlines()[2:] == [
        "| newswire, test | 1 | 1,600 | 1 | 1 |",
        "| written, train | 2 | 27 | 4 | 2 |",
    ]


def test_the_soviet_union_may_be_told_by_its_own_code_while_it_was_there():
    from rapporteur_training.corpus_unpack import former
    assert former(["RUS"], "1988-03-01") == ["RUS", "SUN"]
    assert former(["RUS"], "2008-03-01") == ["RUS"] and former(["RUS"], None) == ["RUS"]
    assert former(["SUN", "RUS"], "1988-03-01") == ["SUN", "RUS"]
