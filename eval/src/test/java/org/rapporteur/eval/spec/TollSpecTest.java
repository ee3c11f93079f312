package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapporteur.eval.spec.Specified.holds;
import static org.rapporteur.eval.spec.Specified.holdsNo;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.incident.Incident;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.Reconciling;

/** Figures of the dead by different sources, told without a verb of killing. */
class TollSpecTest {
    private static final String SHOOTING =
            "Soldiers shot dead at least 30 protesters in Conakry on Monday, doctors said. ";

    @Test
    void a1_each_source_has_its_figure() {
        holds(
                SHOOTING + "The bishop's office counted 45; the junta says nine.",
                "ASSAULT 'counted 45' [GIN MIL] -> [GIN CVL] killed 45..45 said-by The bishop's office",
                "ASSAULT 'says nine' [GIN MIL] -> [GIN CVL] killed 9..9 said-by the junta");
    }

    @Test
    void a2_who_puts_the_dead_at_a_number_killed_nobody() {
        holds(
                "Human Rights Watch put the death toll at 157.",
                "ASSAULT 'death toll' -> killed 157..157 running said-by Human Rights Watch");
    }

    @Test
    void a3_a_second_figure_of_the_same_source_is_another_claim() {
        holds(
                SHOOTING + "Officials first spoke of seven dead, then of 14 in the whole city.",
                "ASSAULT 'spoke of seven dead' [GIN MIL] -> [GIN CVL] killed 7..7 said-by Officials");
    }

    @Test
    void a4_a_figure_according_to_somebody() {
        holds(
                SHOOTING
                        + "Estimates of the dead vary: 60 according to the Red Cross, 157 according to the opposition.",
                "ASSAULT '60' [GIN MIL] -> [GIN CVL] killed 60..60 said-by the Red Cross",
                "ASSAULT '157' [GIN MIL] -> [GIN CVL] killed 157..157 said-by the opposition");
    }

    @Test
    void a5_so_many_dead_counted() {
        holds(
                SHOOTING + "The Red Cross has counted 57 dead in two days.",
                "ASSAULT 'counted 57 dead' [GIN MIL] -> [GIN CVL] killed 57..57 said-by The Red Cross");
    }

    @Test
    void a6_the_day_of_a_figure_is_not_that_of_the_deaths() {
        holds(
                SHOOTING + "On Thursday the opposition put the toll at 157.",
                "ASSAULT 'put the toll at 157' [GIN MIL] -> [GIN CVL] killed 157..157 running said-by the opposition");
    }

    @Test
    void a7_the_deaths_or_the_loss_of_so_many() {
        holds(
                SHOOTING + "A lawyers' group has documented the deaths of 71 people.",
                "ASSAULT 'documented the deaths of 71 people' [GIN MIL] -> [GIN CVL] killed 71..71 said-by A lawyers' group");
    }

    @Test
    void a8_so_many_had_to_leave() {
        holds(
                SHOOTING + "Some 9,000 villagers have left the country.",
                "COERCE 'left' -> [Some 9,000 villagers GIN CVL] displaced 9000..9000");
        String both =
                "Guinea's army attacked Macenta. Three villagers were killed and 600 were driven from their homes.";
        holds(
                both,
                "ASSAULT 'killed' -> [Three villagers GIN CVL] killed 3..3",
                "COERCE 'driven' -> displaced 600..600");
        holdsNo(SHOOTING + "A minister left the country.", "displaced");
    }

    @Test
    void b2_so_many_of_so_many_are_a_share() {
        holdsNo("A report counts 900 people, eight in ten of them children, killed in Guinea.", "killed 8..8");
    }

    @Test
    void b3_a_text_that_is_killed_harms_nobody() {
        holdsNo("Guinea killed the draft in the council with its allies.", "ASSAULT");
    }

    @Test
    void b1_a_number_of_something_else_is_no_toll() {
        holdsNo("Parliament has 110 seats. The opposition counted 60; the junta says 52.", "ASSAULT");
        holdsNo(SHOOTING + "The governor gave the soldiers 12 days to leave.", "'gave");
    }

    @Test
    void c1_figures_of_one_killing_stand_side_by_side_in_one_happening() {
        try (MemoryStore store = new MemoryStore()) {
            store.add(List.of(CodedLines.coding(
                    "2011-12-16", SHOOTING + "The bishop's office counted 45; the junta says nine.")));
            new Reconciling(store).run();
            List<Incident> incidents = new ArrayList<>();
            new Happenings(store).forEach(incidents::add);
            assertEquals(1, incidents.size(), incidents.toString());
            assertEquals(3, incidents.get(0).tolls().size(), incidents.toString());
        }
    }
}
