import csv
import re
from collections import Counter

import numpy as np
from rapporteur_training.corpus_select import HOME
from rapporteur_training.pair_types import FOLDS, Row, Setting, figures, folds, learn, log_shares, logs, rounded, write
from rapporteur_training.pairs import SOURCE, TARGET, TRIGGER, marked, written_pairs
from rapporteur_training.plv import ROOTS
from rapporteur_training.words import Tokeniser


def rows(count: int = 60) -> list[Row]:
    """Three types; a word tells the type, the rules say it half of the time."""
    found = []
    for i in range(count):
        root = i % 3
        said = f"best {ROOTS[root if i % 2 else (root + 1) % 3]}"
        found.append(Row([f"w1 verb{root}", f"w1 filler{i % 7}", f"w S name{i}", f"w S name{i}", said], root, root if i % 2 else (root + 1) % 3))
    return found


def test_what_stands_with_a_type_comes_to_speak_for_it():
    weights = learn(rows(), Setting())
    assert np.argmax(weights["w1 verb2"]) == 2
    asked = [Row(["w1 verb1", "w1 filler3"], 1, 1)]
    assert logs(weights, asked).argmax(1)[0] == 1
    assert np.allclose(np.exp(logs(weights, asked)).sum(1), 1)


def test_names_seen_once_have_no_weight():
    lone = Row(["w1 verb0", "w1 once"], 0, 0)
    weights = learn([*rows(), lone], Setting(least=2))
    assert "w1 once" not in weights and "w1 verb0" in weights


def test_evidence_that_nobody_learned_leaves_all_types_alike():
    scores = logs(learn(rows(), Setting()), [Row(["w1 never"], 0, 0)])
    assert np.allclose(scores, scores[0, 0])


def test_rows_of_one_sentence_share_a_fold_and_every_fold_has_every_common_type():
    twins = [Row([f"w1 word{i // 2}"], i // 2 % 3, 0) for i in range(120)]
    fold = folds(twins, 1)
    assert all(fold[i] == fold[i + 1] for i in range(0, 120, 2))
    assert set(fold) == set(range(FOLDS))


def test_macro_f1_counts_every_type_alike():
    gold = np.array([0] * 9 + [1])
    found = figures(np.zeros(10, dtype=int), gold)
    assert found["accuracy"] == 0.9
    assert found["macro_f1"] == round(round(18 / 19, 3) / len(ROOTS), 4)


def test_the_table_has_whole_hundredths_and_a_column_for_each_type(tmp_path):
    weights = {"w1 a": np.full(len(ROOTS), 0.126), "w1 b": np.full(len(ROOTS), 0.004)}
    write(rounded(weights), tmp_path / "pairs.tsv")
    comment, head, *lines = (tmp_path / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    assert comment.startswith("#") and head.split("\t")[1].split(" ") == list(ROOTS)
    assert lines == ["w1 a\t" + " ".join(["13"] * len(ROOTS))]


def test_shares_of_scores_do_not_overflow():
    assert np.allclose(np.exp(log_shares(np.array([[1e4, 1e4]]))), 0.5)


def test_marks_of_source_target_and_trigger():
    pair = marked("<s>Oslo</s> <e>put</e> talks <e>off</e> with <t>the rebels</t>.", 0, Tokeniser.shipped())
    assert pair.words == ["Oslo", "put", "talks", "off", "with", "the", "rebels", "."]
    assert pair.marks == [SOURCE, TRIGGER, 0, TRIGGER, 0, TARGET, TARGET, 0]


def test_every_written_sentence_has_one_source_one_target_and_a_trigger():
    pairs = written_pairs(Tokeniser.shipped())
    assert len(pairs) >= 1200
    for pair in pairs:
        assert all(any(mark & bit for mark in pair.marks) for bit in (SOURCE, TARGET, TRIGGER)), pair.words
    counts = Counter(pair.root for pair in pairs)
    assert len(counts) == len(ROOTS) and min(counts.values()) >= 80


def test_no_written_sentence_stands_twice():
    with (HOME / "pairs.tsv").open(encoding="utf-8", newline="") as lines:
        bare = [re.sub(r"</?[ste]>", "", row["marked_sentence"]) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
    assert len(set(bare)) == len(bare)
