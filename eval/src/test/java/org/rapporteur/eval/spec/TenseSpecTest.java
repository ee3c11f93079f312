package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;

/** Q: a bare day of the week is the last one or the next one by the tense of its clause. All dispatches are of Friday, 16 December 2011. */
class TenseSpecTest {
    private static void on(String text, String trigger, String day) {
        List<Claim> claims = CodedLines.coding("2011-12-16", text).claims();
        Claim claim = claims.stream()
                .filter(c -> c.predicate().trigger().text().contains(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + trigger + "' among "
                        + claims.stream().map(CodedLines::line).toList()));
        assertEquals(
                day,
                claim.circumstances()
                        .time()
                        .flatMap(t -> t.interval().map(i -> i.from().toString()))
                        .orElse("no time"));
    }

    @Test
    void q1_a_past_clause_means_the_day_that_was() {
        on("Soldiers killed six protesters in Homs on Wednesday.", "killed", "2011-12-14");
    }

    @Test
    void q2_a_clause_with_will_means_the_day_to_come() {
        on("Foreign ministers will meet in Cairo on Wednesday.", "meet", "2011-12-21");
    }

    @Test
    void q3_the_tense_of_the_event_counts_and_not_that_of_the_saying_before_it() {
        on("The envoy said that the ministers will meet in Cairo on Tuesday.", "meet", "2011-12-20");
    }

    @Test
    void q4_an_intention_carried_through_is_past() {
        on("Rebels managed to seize the border post on Monday.", "seize", "2011-12-12");
    }

    @Test
    void q5_what_happened_when_something_else_did_was_on_its_day() {
        on("Nine peacekeepers died on Saturday when a jet bombed their camp in Bouake.", "bombed", "2011-12-10");
        on("The rebel leader was shot in the leg when soldiers captured him on May 17.", "shot", "2011-05-17");
        on(
                "The UN condemned the killing of protesters on 3 June, when soldiers broke up their sit-in in Khartoum.",
                "broke up",
                "2011-06-03");
    }
}
