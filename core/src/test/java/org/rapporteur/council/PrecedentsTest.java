package org.rapporteur.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.know.Knowledge;

/** What the Security Council voted on before a day, found by countries and words. */
class PrecedentsTest {
    private static final Bodies BODIES = Bodies.load();
    private static final Precedents PRECEDENTS = new Precedents(BODIES, Knowledge.load());

    @Test
    void a1_the_record_agrees_with_the_members_of_every_day() {
        Body council = BODIES.find("UNSC").orElseThrow();
        for (RecordedVote vote : PRECEDENTS.all()) {
            Roster roster = council.roster(vote.day()).found().orElseThrow();
            assertEquals(roster.size(), vote.votes().size(), vote.symbol());
        }
        assertEquals(3202, PRECEDENTS.all().size());
    }

    @Test
    void a2_vetoes_since_1946_by_country() {
        assertEquals(
                Map.of("RUS", 159, "USA", 96, "GBR", 32, "CHN", 21, "FRA", 17), PRECEDENTS.vetoes(PRECEDENTS.all()));
    }

    @Test
    void b1_a_country_is_found_under_any_of_its_names() {
        assertEquals(about("Rhodesia", "2030-01-01"), about("Zimbabwe", "2030-01-01"));
        assertTrue(about("Cambodia", "1980-01-01").stream()
                .anyMatch(v -> v.outcome() == Outcome.VETOED && v.day().getYear() == 1979));
    }

    @Test
    void b2_every_word_of_a_topic_must_be_there() {
        List<RecordedVote> votes = about("Syrian chemical weapons", "2020-01-01");
        assertTrue(votes.size() >= 5, votes.toString());
        assertTrue(votes.size() < about("Syria", "2020-01-01").size());
        assertEquals(List.of(), about("Syria porridge", "2020-01-01"));
    }

    @Test
    void b3_an_empty_topic_is_said_to_be_one() {
        assertEquals(
                "name a topic, as in \"Syria\" or \"Iraq sanctions\"",
                PRECEDENTS.about("the", LocalDate.of(2000, 1, 1)).reason());
    }

    @Test
    void c1_whether_somebody_vetoed_again_can_be_told() {
        List<RecordedVote> earlier = about("Myanmar", "2021-02-01");
        List<RecordedVote> vetoes = PRECEDENTS.vetoed(earlier, Optional.of("CHN"));
        assertEquals(1, vetoes.size());
        assertEquals("S/2007/14", vetoes.get(0).symbol());
        assertEquals(List.of("CHN", "RUS"), PRECEDENTS.vetoedBy(vetoes.get(0)));
        assertEquals(List.of(), PRECEDENTS.vetoed(earlier, Optional.of("FRA")));
    }

    @Test
    void c2_only_votes_before_the_day_count() {
        assertEquals(List.of(), about("Myanmar", "2007-01-12"));
        assertEquals(1, about("Myanmar", "2007-01-13").size());
    }

    @Test
    void c3_the_admission_of_a_country_is_no_precedent_unless_asked_for() {
        assertEquals(
                "S/RES/45(1948)", about("Burma admission", "1950-01-01").get(0).symbol());
        assertEquals(List.of(), about("Burma", "1950-01-01"));
    }

    @Test
    void d1_two_countries_agreement_counts_votes_in_which_both_voted() {
        Precedents.Agreement agreement = Precedents.agreement(about("Kosovo", "2010-01-01"), "RUS", "CHN");
        assertTrue(agreement.alike() <= agreement.both());
        assertTrue(agreement.both() > 5);
        assertEquals(0, Precedents.agreement(PRECEDENTS.all(), "RUS", "LIE").both());
    }

    @Test
    void d2_a_vote_is_found_by_its_symbol() {
        RecordedVote vote = PRECEDENTS.find("S/RES/1973(2011)").orElseThrow();
        assertEquals("10-0-5", vote.tally().toString());
        assertEquals(Optional.of(Vote.ABSTAIN), vote.vote("DEU"));
        assertEquals(Optional.empty(), vote.vote("LBY"));
    }

    private static List<RecordedVote> about(String topic, String before) {
        return PRECEDENTS.about(topic, LocalDate.parse(before)).found().orElseThrow();
    }
}
