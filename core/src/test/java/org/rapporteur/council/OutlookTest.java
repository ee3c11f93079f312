package org.rapporteur.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the positions of a body's members settle, and what they leave open. Made-up positions of real rosters. */
class OutlookTest {
    private final Bodies bodies = Bodies.load();

    @Test
    void a1_with_nobody_heard_everything_is_open_and_nothing_guessed() {
        VoteOutlook outlook = council(2003, "");
        assertEquals(VoteOutlook.Verdict.OPEN, outlook.verdict());
        assertEquals(15, outlook.members(Leaning.NOT_STATED).size());
        assertEquals(OptionalInt.of(9), outlook.needs().moreYes());
        assertEquals(List.of("CHN", "FRA", "GBR", "RUS", "USA"), outlook.needs().vetoOpen());
    }

    @Test
    void a2_seven_open_members_can_block_without_a_veto() {
        assertEquals(OptionalInt.of(7), council(2003, "").needs().toBlock());
    }

    @Test
    void a3_before_1966_seven_of_eleven_carry_and_five_block() {
        VoteOutlook outlook = council(1954, "");
        assertEquals(OptionalInt.of(7), outlook.needs().moreYes());
        assertEquals(OptionalInt.of(5), outlook.needs().toBlock());
    }

    @Test
    void b1_one_stated_veto_blocks_whatever_the_others_do() {
        VoteOutlook outlook = council(2003, "FRA against");
        assertEquals(VoteOutlook.Verdict.BLOCKED, outlook.verdict());
        assertEquals(List.of("FRA"), outlook.needs().vetoStated());
        assertEquals(OptionalInt.empty(), outlook.needs().moreYes());
        assertEquals(List.of(), outlook.needs().pivotal());
    }

    @Test
    void b1b_what_the_soviet_union_says_is_said_for_the_seat_that_russia_has_now() {
        VoteOutlook outlook = council(1954, "SUN against");
        assertEquals(VoteOutlook.Verdict.BLOCKED, outlook.verdict());
        assertEquals(List.of("RUS"), outlook.needs().vetoStated());
    }

    @Test
    void b2_an_elected_member_against_it_blocks_nothing() {
        VoteOutlook outlook = council(2003, "CHL against");
        assertEquals(VoteOutlook.Verdict.OPEN, outlook.verdict());
        assertEquals(List.of(), outlook.needs().vetoStated());
    }

    @Test
    void b3_a_permanent_member_that_abstains_does_not_veto() {
        VoteOutlook outlook = council(2003, "CHN abstained, RUS abstained");
        assertEquals(List.of("FRA", "GBR", "USA"), outlook.needs().vetoOpen());
        assertEquals(VoteOutlook.Verdict.OPEN, outlook.verdict());
    }

    @Test
    void b4_seven_members_against_or_abstaining_block_without_a_veto() {
        VoteOutlook outlook = council(
                2003, "AGO against, CHL against, CMR abstained, GIN against, MEX abstained, PAK against, SYR against");
        assertEquals(VoteOutlook.Verdict.BLOCKED, outlook.verdict());
        assertEquals(List.of(), outlook.needs().vetoStated());
        assertEquals(OptionalInt.of(0), outlook.needs().toBlock());
    }

    @Test
    void c1_nine_in_favour_with_all_permanent_members_carry_it() {
        VoteOutlook outlook = council(
                2003, "CHN for, FRA for, GBR sponsor, RUS for, USA sponsor, ESP for, BGR for, DEU for, MEX for");
        assertEquals(VoteOutlook.Verdict.CARRIED, outlook.verdict());
        assertEquals(OptionalInt.of(0), outlook.needs().moreYes());
    }

    @Test
    void c2_nine_in_favour_leave_it_open_while_one_permanent_member_has_not_spoken() {
        VoteOutlook outlook = council(
                2003, "CHN for, FRA for, GBR sponsor, USA sponsor, ESP for, BGR for, DEU for, MEX for, CHL for");
        assertEquals(VoteOutlook.Verdict.OPEN, outlook.verdict());
        assertEquals(List.of("RUS"), outlook.needs().pivotal());
    }

    @Test
    void c3_with_eight_in_favour_every_open_member_could_be_the_ninth() {
        VoteOutlook outlook = council(
                2003, "CHN for, FRA for, GBR sponsor, RUS abstained, USA sponsor, ESP for, BGR for, DEU for, MEX for");
        assertEquals(OptionalInt.of(1), outlook.needs().moreYes());
        assertEquals(
                List.of("AGO", "CHL", "CMR", "GIN", "PAK", "SYR"),
                outlook.needs().pivotal());
    }

    @Test
    void d1_a_condition_is_no_vote_until_it_is_met() {
        VoteOutlook outlook = council(1999, "RUS sponsor, FRA for-with-changes, USA against-unless-changed");
        assertEquals(
                List.of("as-stated", "changes-made", "changes-refused", "all-others-yes", "one-veto"), ids(outlook));
        assertEquals(1, decision(outlook, "as-stated").tally().yes());
        assertEquals(3, decision(outlook, "changes-made").tally().yes());
        assertEquals(1, decision(outlook, "changes-refused").tally().no());
        assertEquals(Outcome.ADOPTED, decision(outlook, "all-others-yes").outcome());
        assertEquals(Outcome.VETOED, decision(outlook, "one-veto").outcome());
    }

    @Test
    void d2_too_few_in_favour_is_no_veto_whoever_votes_against() {
        VoteOutlook outlook = council(1999, "CHN against, GBR for");
        assertEquals(Outcome.NOT_ADOPTED, decision(outlook, "as-stated").outcome());
        assertEquals(Outcome.VETOED, decision(outlook, "all-others-yes").outcome());
    }

    @Test
    void e1_on_a_procedural_question_no_permanent_member_blocks_alone() {
        VoteOutlook outlook = bodies.body("UNSC")
                .then(b -> b.outlook("procedural", LocalDate.of(2022, 2, 20), positions("RUS against")))
                .found()
                .orElseThrow();
        assertEquals(VoteOutlook.Verdict.OPEN, outlook.verdict());
        assertEquals(List.of(), outlook.needs().vetoOpen());
    }

    @Test
    void f1_the_sentences_give_the_rule_and_what_is_needed() {
        List<String> lines = council(2003, "GBR sponsor, USA sponsor").lines();
        assertTrue(lines.get(0).startsWith("UN Charter, Article 27(3): 9 votes in favour"), lines.get(0));
        assertTrue(lines.contains("Open: 13 of 15 members have not settled their vote; none is guessed."));
        assertTrue(
                lines.contains("To carry: 7 more yes of the 13 open members, the others abstaining and none vetoing."));
        assertTrue(lines.contains("Could still veto: CHN FRA RUS."), lines.toString());
    }

    @Test
    void g1_a_stranger_a_date_or_a_body_that_is_not_known_is_said_so() {
        assertEquals(
                "\"BRA\" was no member of UNSC on 2003-03-07; members go by ISO code, as in AGO",
                answer("UNSC", 2003, "BRA for").reason());
        assertTrue(answer("UNSC", 1939, "").reason().startsWith("no rule of UNSC"));
        assertTrue(
                answer("UNSC", 2031, "").reason().endsWith("known from 1946-01-12 to 2027-12-31, not on 2031-03-07"));
        assertTrue(answer("Council of Elrond", 2003, "").reason().startsWith("no body \"Council of Elrond\" is known"));
    }

    private VoteOutlook council(int year, String positions) {
        return answer("Security Council", year, positions).found().orElseThrow();
    }

    private Answer<VoteOutlook> answer(String body, int year, String positions) {
        return bodies.outlook(body, LocalDate.of(year, 3, 7), positions(positions));
    }

    private static Map<String, Leaning> positions(String text) {
        Map<String, Leaning> positions = new TreeMap<>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .forEach(p -> positions.put(
                        p.substring(0, 3), Leaning.find(p.substring(4)).orElseThrow()));
        return positions;
    }

    private static List<String> ids(VoteOutlook outlook) {
        return outlook.scenarios().stream().map(Scenario::id).toList();
    }

    private static Decision decision(VoteOutlook outlook, String id) {
        return outlook.scenarios().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow()
                .decision();
    }
}
