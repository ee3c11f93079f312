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
}
