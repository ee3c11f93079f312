package org.rapporteur.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Bodies other than the Security Council: members by date, and decisions by shares, consensus and unanimity. */
class OtherBodiesTest {
    private final Bodies bodies = Bodies.load();

    @Test
    void a1_the_assembly_grows_from_51_to_193_members() {
        assertEquals(51, size("UNGA", "1945-12-31"));
        assertEquals(60, size("UNGA", "1950-12-31"));
        assertEquals(127, size("UNGA", "1970-12-31"));
        assertEquals(166, size("UNGA", "1991-12-31"));
        assertEquals(193, size("UNGA", "2011-12-16"));
    }

    @Test
    void a2_two_thirds_of_those_voting_carry_an_important_question_and_abstentions_do_not_count() {
        Rule rule = rule("UNGA", "important", "2022-03-02");
        assertEquals(Outcome.ADOPTED, rule.outcome(new Tally(141, 5, 35, 12), 0));
        assertEquals(Outcome.ADOPTED, rule.outcome(new Tally(20, 10, 163, 0), 0));
        assertEquals(Outcome.NOT_ADOPTED, rule.outcome(new Tally(20, 11, 162, 0), 0));
        assertEquals(Outcome.NOT_ADOPTED, rule.outcome(new Tally(0, 0, 193, 0), 0));
    }

    @Test
    void a3_other_questions_take_a_majority_and_a_tie_fails() {
        Rule rule = rule("UNGA", "other", "1975-11-10");
        assertEquals(Outcome.ADOPTED, rule.outcome(new Tally(51, 50, 40, 0), 0));
        assertEquals(Outcome.NOT_ADOPTED, rule.outcome(new Tally(50, 50, 41, 0), 0));
    }

    @Test
    void b1_the_human_rights_council_has_47_members_but_for_suspensions_and_a_vacancy() {
        for (int year = 2006; year <= 2026; year++) {
            int expected = year == 2011 ? 46 : 47;
            assertEquals(expected, size("UNHRC", year + "-10-01"), "in " + year);
        }
        assertFalse(sits("UNHRC", "LBY", "2011-08-22"));
        assertTrue(sits("UNHRC", "LBY", "2011-12-02"));
        assertFalse(sits("UNHRC", "RUS", "2022-04-07"));
    }

    @Test
    void b2_a_majority_of_those_voting_carries_there() {
        assertEquals(Outcome.ADOPTED, rule("UNHRC", "", "2011-08-23").outcome(new Tally(33, 4, 9, 0), 0));
        assertEquals(Outcome.NOT_ADOPTED, rule("UNHRC", "", "2022-10-06").outcome(new Tally(17, 19, 11, 0), 0));
    }

    @Test
    void b3_a_third_of_its_members_calls_a_special_session() {
        Rule rule = rule("UNHRC", "special-session", "2011-08-22");
        assertEquals(Outcome.ADOPTED, rule.outcome(new Tally(16, 0, 31, 0), 0));
        assertEquals(Outcome.NOT_ADOPTED, rule.outcome(new Tally(15, 0, 32, 0), 0));
    }

    @Test
    void c1_the_arab_league_has_22_members_and_a_suspended_one_has_no_vote() {
        assertEquals(22, size("LAS", "2010-03-27"));
        assertTrue(sits("LAS", "SYR", "2011-11-12"));
        assertFalse(sits("LAS", "SYR", "2011-12-16"));
        assertFalse(sits("LAS", "EGY", "1980-01-01"));
        assertTrue(sits("LAS", "EGY", "1990-08-10"));
    }

    @Test
    void c2_until_2005_a_majority_there_bound_only_those_that_accepted() {
        Rule rule = rule("LAS", "", "1990-08-10");
        assertEquals(Outcome.ADOPTED, rule.outcome(new Tally(12, 3, 6, 0), 0));
        assertTrue(rule.caveat().contains("binds only the members that accept it"));
        assertEquals(Outcome.NOT_ADOPTED, rule("LAS", "unanimity", "1990-08-10").outcome(new Tally(12, 3, 6, 0), 0));
    }

    @Test
    void d1_one_objection_blocks_an_alliance_that_decides_by_consensus() {
        VoteOutlook outlook = outlook("NATO", "2003-02-10", Map.of("BEL", Leaning.AGAINST));
        assertEquals(VoteOutlook.Verdict.BLOCKED, outlook.verdict());
        assertEquals(19, outlook.roster().size());
    }

    @Test
    void d2_with_nobody_against_every_member_is_decisive() {
        VoteOutlook outlook = outlook("NATO", "2011-03-27", Map.of("FRA", Leaning.FOR, "TUR", Leaning.UNDECIDED));
        assertEquals(VoteOutlook.Verdict.OPEN, outlook.verdict());
        assertEquals(OptionalInt.of(1), outlook.needs().toBlock());
        assertTrue(outlook.needs().pivotal().contains("TUR"));
        assertFalse(outlook.needs().pivotal().contains("FRA"));
    }

    @Test
    void d3_an_abstention_stops_the_gulf_states_but_not_the_europeans() {
        assertEquals(
                VoteOutlook.Verdict.BLOCKED,
                outlook("GCC", "2017-06-05", Map.of("OMN", Leaning.ABSTAINED)).verdict());
        assertEquals(
                VoteOutlook.Verdict.OPEN,
                outlook("EU", "2008-02-18", Map.of("CYP", Leaning.ABSTAINED)).verdict());
    }

    @Test
    void e1_the_members_of_some_bodies_are_not_among_the_data_and_it_is_said_so() {
        assertEquals(
                "the members of AUPSC are not among the data",
                bodies.outlook("AU Peace and Security Council", LocalDate.of(2023, 8, 14), new TreeMap<>())
                        .reason());
        assertEquals(
                "at least 2/3 of the members present and voting; abstentions do not count",
                rule("AUPSC", "", "2023-08-14").quota().words(15));
    }

    @Test
    void e2_every_body_is_found_by_its_id_name_and_aliases_and_by_no_other_bodys() {
        for (Body body : bodies.all()) {
            assertEquals(body, bodies.find(body.id()).orElseThrow());
            assertEquals(body, bodies.find(body.name()).orElseThrow());
            body.aliases()
                    .forEach(alias -> assertEquals(body, bodies.find(alias).orElseThrow(), alias));
        }
    }

    private int size(String body, String day) {
        return roster(body, day).size();
    }

    private boolean sits(String body, String code, String day) {
        return roster(body, day).find(code).isPresent();
    }

    private Roster roster(String body, String day) {
        return bodies.find(body)
                .orElseThrow()
                .roster(LocalDate.parse(day))
                .found()
                .orElseThrow();
    }

    private Rule rule(String body, String matter, String day) {
        return bodies.find(body)
                .orElseThrow()
                .rule(matter, LocalDate.parse(day))
                .found()
                .orElseThrow();
    }

    private VoteOutlook outlook(String body, String day, Map<String, Leaning> positions) {
        return bodies.outlook(body, LocalDate.parse(day), positions).found().orElseThrow();
    }
}
