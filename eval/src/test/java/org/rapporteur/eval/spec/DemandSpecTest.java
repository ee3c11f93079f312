package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Party;

/** Q, further: changes of a text that are wanted without "should" and "wants". */
class DemandSpecTest {
    private static final String DRAFT = "Norway has tabled a draft resolution on Chad in the Security Council. ";

    private static List<String> amendments(String text) {
        return CodedLines.coding("2008-02-04", DRAFT + text).entries().stream()
                .filter(Amendment.class::isInstance)
                .map(Amendment.class::cast)
                .map(a -> String.join(
                                " ", a.demandedBy().stream().map(Party::label).toList())
                        + " " + a.change().code() + ": " + a.what().text())
                .toList();
    }

    private static void holds(String text, String wanted) {
        List<String> found = amendments(text);
        assertTrue(found.contains(wanted), "no '" + wanted + "' among " + found);
    }

    private static void none(String text) {
        assertEquals(List.of(), amendments(text));
    }

    @Test
    void a_wish_for_more_or_less_of_something_is_a_change() {
        holds("Ghana would have liked stronger wording.", "GHA strengthen: stronger wording");
        holds("Cuba asked for a softer preamble.", "CUB soften: a softer preamble");
        holds("Peru's envoy said the text should be clearer on refugees.", "PER strengthen: clearer on refugees");
        none("Ghana would have liked more time.");
    }

    @Test
    void a_noun_may_tell_the_change() {
        holds("Mali requested the deletion of the fifth paragraph.", "MLI drop: the deletion of the fifth paragraph");
        holds("Fiji called for the inclusion of a sunset clause.", "FJI add: the inclusion of a sunset clause");
    }

    @Test
    void what_a_text_is_reproached_with_lacking_is_to_be_added() {
        holds("Nepal complained that the text makes no mention of landmines.", "NPL add: landmines");
        holds("Malta deplored the absence of a deadline.", "MLT add: a deadline");
        holds("Kenya regretted that the draft does not set a date.", "KEN add: a date");
        none("The draft does not set a date.");
    }

    @Test
    void what_is_asked_in_return_for_support_is_to_be_added() {
        holds(
                "Togo would support the text only with a guarantee for its traders.",
                "TGO add: a guarantee for its traders");
        holds("Chile will not back the draft without a clause on fishing.", "CHL add: a clause on fishing");
    }

    @Test
    void what_was_changed_for_somebody_he_wanted() {
        holds("A paragraph on oil was removed at Gabon's request.", "GAB drop: A paragraph on oil");
        holds("Norway added a sentence on refugees to win over Kenya.", "KEN add: a sentence on refugees");
        none("A paragraph on oil was removed on Monday.");
    }

    @Test
    void a_part_of_a_text_that_is_objected_to_is_to_be_dropped() {
        holds("Qatar is opposed to any reference to the court.", "QAT drop: any reference to the court");
        holds("Serbia could not live with the passage on minorities.", "SRB drop: the passage on minorities");
    }

    @Test
    void what_follows_a_wish_as_its_outcome_is_not_wanted() {
        holds("Panama insisted on a paragraph on trade, and it was added.", "PAN add: a paragraph on trade");
    }

    @Test
    void what_a_vote_is_made_to_hang_on_is_wanted() {
        holds("Benin made its vote contingent on a clause on cotton.", "BEN add: a clause on cotton");
        holds(
                "Laos came on board only after a paragraph on dams was removed.",
                "LAO drop: a paragraph on dams was removed");
        holds("Zambia would like the council to go further.", "ZMB strengthen: go further");
    }

    @Test
    void a_part_that_should_go_is_wanted_out_of_the_text() {
        holds(
                "Peru said the clause on the court should be deleted.",
                "PER drop: the clause on the court should be deleted");
        holds(
                "Ghana's envoy said the amnesty must be taken out of the draft.",
                "GHA drop: the amnesty must be taken out of the draft");
        none("Peru said the rebels should be removed from the airport.");
    }
}
