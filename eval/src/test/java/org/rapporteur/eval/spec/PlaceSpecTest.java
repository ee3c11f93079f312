package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.library.Rapporteur;

/** R: which words of a dispatch are names of places, and which only look like it. */
class PlaceSpecTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.open();

    private static List<String> places(String text) {
        Intake intake = Inbox.read("text", text, Defaults.published(LocalDate.of(2014, 9, 5)));
        return RAPPORTEUR.resolve(((Intake.Accepted) intake).dispatch()).places().stream()
                .map(p -> p.words().text() + " = " + p.place().name() + ' '
                        + p.place().country())
                .toList();
    }

    private static void happenedIn(String text, String trigger, String place) {
        assertEquals(
                place,
                CodedLines.coding("2014-09-05", text).claims().stream()
                        .filter(c -> c.predicate().trigger().text().contains(trigger))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no claim of '" + trigger + "'"))
                        .circumstances()
                        .place()
                        .map(p -> p.place().name())
                        .orElse("nowhere"));
    }

    @Test
    void r1_a_word_in_capitals_within_a_sentence_is_an_agency_and_no_town() {
        assertEquals(
                List.of("Damascus = Damascus SYR"),
                places(
                        "Two mortar shells fell on a market in Damascus early in the morning, the news agency SANA reported."));
    }

    @Test
    void r2_a_dateline_in_capitals_is_a_town() {
        assertEquals(
                List.of("SANAA = Sanaa YEM"),
                places(
                        "SANAA, Sept 5 (Reuters) - Gunmen on motorcycles shot dead two policemen near the airport, a security official said."));
    }

    @Test
    void r3_the_state_in_brackets_behind_a_town_is_a_place_of_its_own() {
        assertEquals(
                List.of("CARACAS = Caracas VEN", "VENEZUELA = Venezuela VEN"),
                places(
                        "CARACAS (VENEZUELA), 5 SEP (DPA) -- THE GUERRILLAS HAVE CLAIMED RESPONSIBILITY FOR THE ATTACK ON THE BARRACKS."));
    }

    @Test
    void r4_a_word_that_abbreviates_a_state_in_capitals_does_not_in_small_letters() {
        assertEquals(
                List.of("Damascus = Damascus SYR"),
                places(
                        "Damascus Car bomb kills four people. The blast tore through a crowded street and wounded a dozen others."));
    }

    @Test
    void r5_harm_happened_where_the_clause_says_that_caused_it() {
        happenedIn(
                "At least 18 civilians were killed on Tuesday when a missile struck a crowded market in Aleppo.",
                "killed",
                "Aleppo");
    }

    @Test
    void r6_an_outcome_told_by_a_participle_shares_the_place_of_its_clause() {
        happenedIn(
                "A suicide bomber blew himself up at an army outpost in Kandahar on Monday, killing at least 25 soldiers.",
                "killing",
                "Kandahār");
    }

    @Test
    void r7_a_town_named_behind_city_of_is_where_it_happened() {
        happenedIn(
                "Rebels attacked two police stations in the northern city of Kunduz on Monday.", "attacked", "Kunduz");
    }

    @Test
    void r8_a_town_before_an_event_noun_is_where_it_happened() {
        happenedIn("The Peshawar attack left 22 people dead and wounded a hundred others.", "attack", "Peshawar");
    }

    @Test
    void r9_letters_with_stops_are_a_place_only_where_they_abbreviate_a_state() {
        assertEquals(
                List.of("U.S. = United States USA", "Tuzla = Tuzla BIH"),
                places(
                        "The U.N. and U.S. envoys met in Tuzla on Monday, and they said the talks would go on for another week."));
    }

    @Test
    void r10_a_people_of_two_names_is_of_both_lands() {
        assertEquals(
                List.of("Bosnian = Bosnia and Herzegovina BIH", "Serb = Serbia SRB", "Srebrenica = Srebrenica BIH"),
                places(
                        "Bosnian Serb forces entered the enclave of Srebrenica on Tuesday, and the refugees fled from them."));
    }
}
