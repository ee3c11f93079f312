package org.rapporteur.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the Security Council decided, from its first members to the latest. Votes not named are yes. */
class CouncilVotesTest {
    private final Bodies bodies = Bodies.load();
    private final Body council = bodies.find("UNSC").orElseThrow();

    @Test
    void a1_in_1950_a_member_that_stayed_away_did_not_veto() {
        // Korea, resolution 83: the Soviet Union was absent, Yugoslavia against, Egypt and India took no part
        assertEquals("adopted 7-1-0, 3 not voting", vote("1950-06-27", "RUS NV, YUG N, EGY NV, IND NV"));
    }

    @Test
    void a2_the_same_votes_with_the_soviet_union_against_are_a_veto() {
        assertEquals("vetoed 7-2-0, 2 not voting by RUS", vote("1950-06-27", "RUS N, YUG N, EGY NV, IND NV"));
    }

    @Test
    void a3_one_vote_fewer_is_lack_of_votes_whoever_is_against() {
        assertEquals("not-adopted 6-2-1, 2 not voting", vote("1950-06-27", "RUS N, YUG N, EGY NV, IND NV, CUB A"));
    }

    @Test
    void b1_until_the_end_of_1965_eleven_members_decide_with_seven() {
        assertEquals(11, size("1965-12-31"));
        assertEquals("adopted 7-0-4", vote("1965-12-31", "FRA A, RUS A, BOL A, URY A"));
    }

    @Test
    void b2_from_1966_fifteen_members_decide_with_nine() {
        assertEquals(15, size("1966-01-01"));
        assertEquals("not-adopted 8-0-7", vote("1966-01-01", "FRA A, RUS A, ARG A, URY A, BGR A, JOR A, MLI A"));
        assertEquals("adopted 9-0-6", vote("1966-01-01", "FRA A, RUS A, ARG A, URY A, BGR A, JOR A"));
    }

    @Test
    void c1_the_seat_of_china_is_one_seat_and_changes_hands_on_25_october_1971() {
        assertEquals("China, Republic of", name("CHN", "1971-10-24"));
        assertEquals("China, People's Republic of", name("CHN", "1971-10-25"));
    }

    @Test
    void c2_the_seat_of_the_soviet_union_goes_to_russia_in_december_1991() {
        assertEquals("Union of Soviet Socialist Republics", name("RUS", "1991-12-23"));
        assertEquals("Russian Federation", name("RUS", "1991-12-24"));
        assertEquals("vetoed 14-1-0 by RUS", vote("1991-12-23", "RUS N"));
        assertEquals("vetoed 14-1-0 by RUS", vote("1991-12-24", "RUS N"));
    }

    @Test
    void d1_every_year_has_eleven_or_fifteen_members_and_the_five_permanent_ones() {
        for (int year = 1946; year <= 2027; year++) {
            Roster roster = council.roster(LocalDate.of(year, 6, 15)).found().orElseThrow();
            assertEquals(year < 1966 ? 11 : 15, roster.size(), "members in " + year);
            assertEquals(
                    List.of("CHN", "FRA", "GBR", "RUS", "USA"),
                    roster.permanent().stream().map(Member::code).toList());
        }
    }

    @Test
    void d2_terms_may_be_split_or_shorter_than_two_years() {
        assertTrue(sits("ITA", "2017-12-31"));
        assertFalse(sits("ITA", "2018-01-01"));
        assertTrue(sits("NLD", "2018-01-01"));
        assertTrue(sits("YUG", "1956-12-31"));
        assertTrue(sits("PHL", "1957-01-01"));
        assertFalse(sits("SAU", "2014-06-01"));
        assertTrue(sits("JOR", "2014-06-01"));
    }

    @Test
    void e1_on_procedure_the_negative_vote_of_a_permanent_member_prevents_nothing() {
        List<Cast> ballot = ballot("2022-02-27", "RUS N, CHN A, IND A, ARE A");
        Decision procedural = council.decide("procedural", LocalDate.of(2022, 2, 27), ballot)
                .found()
                .orElseThrow();
        assertEquals(Outcome.ADOPTED, procedural.outcome());
        assertEquals("vetoed 11-1-3 by RUS", vote("2022-02-27", "RUS N, CHN A, IND A, ARE A"));
    }

    @Test
    void f1_fourteen_votes_are_no_ballot_of_fifteen_members() {
        List<Cast> ballot = new ArrayList<>(ballot("2003-03-07", ""));
        ballot.removeIf(cast -> cast.member().equals("ESP"));
        assertEquals(
                "14 votes, but UNSC had 15 members on 2003-03-07; no vote is given for ESP",
                refused("2003-03-07", ballot));
    }

    @Test
    void f2_a_member_twice_or_a_stranger_is_refused() {
        List<Cast> twice = new ArrayList<>(ballot("2003-03-07", ""));
        twice.add(new Cast("ESP", Vote.NO));
        assertEquals("ESP stands twice among the votes", refused("2003-03-07", twice));
        List<Cast> stranger = new ArrayList<>(ballot("2003-03-07", ""));
        stranger.add(new Cast("IRQ", Vote.NO));
        assertTrue(refused("2003-03-07", stranger).startsWith("\"IRQ\" was no member of UNSC on 2003-03-07"));
    }

    @Test
    void f3_outside_its_data_nothing_is_known() {
        assertTrue(council.roster(LocalDate.of(1945, 12, 31)).reason().contains("known from 1946-01-12"));
        assertTrue(council.roster(LocalDate.of(2028, 1, 1)).found().isEmpty());
        assertEquals(
                "UNSC has no rule for \"secret\"; its matters are substantive, procedural",
                council.rule("secret", LocalDate.of(2003, 3, 7)).reason());
    }

    private String vote(String day, String others) {
        Decision decision = council.decide("", LocalDate.parse(day), ballot(day, others))
                .found()
                .orElseThrow();
        boolean vetoed = decision.outcome() == Outcome.VETOED;
        return decision.outcome().code() + " " + decision.tally()
                + (vetoed ? " by " + String.join(" ", decision.against()) : "");
    }

    private List<Cast> ballot(String day, String others) {
        List<Cast> ballot = new ArrayList<>();
        Set<String> named = new java.util.TreeSet<>();
        for (String other : others.isEmpty() ? new String[0] : others.split(", ")) {
            ballot.add(new Cast(
                    other.substring(0, 3), Vote.find(other.substring(4)).orElseThrow()));
            named.add(other.substring(0, 3));
        }
        for (Member member :
                council.roster(LocalDate.parse(day)).found().orElseThrow().members()) {
            if (!named.contains(member.code())) {
                ballot.add(new Cast(member.code(), Vote.YES));
            }
        }
        return ballot;
    }

    private String refused(String day, List<Cast> ballot) {
        return council.decide("", LocalDate.parse(day), ballot).reason();
    }

    private int size(String day) {
        return council.roster(LocalDate.parse(day)).found().orElseThrow().size();
    }

    private String name(String code, String day) {
        return council.roster(LocalDate.parse(day))
                .found()
                .orElseThrow()
                .find(code)
                .orElseThrow()
                .name();
    }

    private boolean sits(String code, String day) {
        return council.roster(LocalDate.parse(day))
                .found()
                .orElseThrow()
                .find(code)
                .isPresent();
    }
}
