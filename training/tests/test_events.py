"""The branch of events: labels from spans, and the graph's shortcut for attribution."""
import numpy as np
import torch

from rapporteur_training.attr_rows import LEAST, AttributedRows
from rapporteur_training.corpus import IGNORE, Doc
from rapporteur_training.encoder import HIDDEN
from rapporteur_training.event_branch import EventBranch, part_rows
from rapporteur_training.event_docs import PARTS, TYPES, EventDoc, Told, head_of, tag_rows
from rapporteur_training.model import Attributed, Reader


def document() -> EventDoc:
    doc = Doc("events", "made")
    doc.add_sentence(["Norway", "heaped", "scorn", "on", "Chile", "."])
    doc.add_sentence(["It", "rained", "."])
    told = Told([1, 2], 1, TYPES.index("ACCUSE"), True, 0, 0, [[0], [4], []], [True, True, False])
    return EventDoc(doc, [1, -1, 1, 4, 1, 1, 7, -1, 7], ["PROPN", "VERB", "NOUN", "ADP", "PROPN", "PUNCT", "PRON", "VERB", "PUNCT"], [told], 8)


def test_every_word_of_a_trigger_has_its_type_and_words_behind_the_annotated_part_have_none():
    tags = tag_rows(document(), 0, 9)
    accuse = TYPES.index("ACCUSE")
    assert tags["kind"].tolist() == [0, accuse, accuse, 0, 0, 0, 0, 0, IGNORE]
    assert tags["core"][1] == 1 and tags["core"][0] == IGNORE


def test_parties_are_asked_in_the_sentence_of_the_trigger_and_not_where_they_are_implied():
    rows = part_rows(document(), 0, 9)
    assert rows[PARTS.index("actor"), 1].tolist() == [1, 0, 0, 0, 0, 0, IGNORE, IGNORE, IGNORE]
    assert rows[PARTS.index("recipient"), 2, 4] == 1
    assert (rows[PARTS.index("place")] == IGNORE).all()


def test_the_head_of_a_span_is_the_word_under_which_most_of_it_stands():
    assert head_of([3, 4], [1, -1, 1, 4, 1, 1]) == 4
    assert head_of([0, 2], [1, -1, 1, 4, 1, 1]) == 0


def test_attribution_of_words_that_may_begin_a_cue_is_what_it_is_for_all_words():
    torch.manual_seed(1)
    head, words, cue = Attributed(0.0).eval(), torch.randn(1, 9, HIDDEN), torch.zeros(9, 3)
    cue[:, 1] = torch.tensor([-9.0, 1.0, -9.0, 0.0, -9.0, -9.0, LEAST + 0.1, -9.0, -9.0])
    with torch.no_grad():
        whole = head(words, words, torch.arange(9).unsqueeze(0), None)[0]
        fewer = AttributedRows(head)(words, cue)
    asked = [1, 3, 6]
    assert torch.allclose(fewer[asked], whole[asked], atol=1e-5)
    assert (fewer[[2, 4, 5, 7, 8]] == 0).all()


def test_a_new_branch_scores_actors_as_the_reader_scores_first_arguments():
    torch.manual_seed(1)
    roles = ["none", "ARG0", "ARG1", "ARGM-LOC"]
    sizes = {"upos": 2, "xpos": 2, "lemma": 2, "nominal": 2, "cue": 3, "name": 3, "rel": 2, "role": len(roles)}
    reader, branch = Reader(sizes).eval(), EventBranch(1).eval()
    branch.start_from(reader, roles)
    words = torch.randn(1, 5, HIDDEN)
    with torch.no_grad():
        theirs, mine = reader.role(words, words)[0], branch.part(words, words)[0]
    assert np.allclose(mine[:, 0], theirs[:, 1] - theirs[:, 0], atol=1e-4)
