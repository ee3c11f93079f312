package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

    /** A claim whose line holds some words. */
    private static void tells(String text, String part) {
        List<String> coded = CodedLines.of("2011-12-16", text);
        assertTrue(
                coded.stream().anyMatch(l -> l.contains(part)), part + "\nis in none of\n" + String.join("\n", coded));
    }

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
                "ASSAULT 'put the death toll at 157' -> killed 157..157 running said-by Human Rights Watch");
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
                "RETREAT 'left' [Some 9,000 villagers GIN CVL] -> displaced 9000..9000");
        String both =
                "Guinea's army attacked Macenta. Three villagers were killed and 600 were driven from their homes.";
        holds(
                both,
                "ASSAULT 'killed' -> [Three villagers GIN CVL] killed 3..3",
                "COERCE 'driven' -> displaced 600..600");
        holdsNo(SHOOTING + "A minister left the country.", "displaced");
    }

    @Test
    void a9_the_number_is_put_at_so_many_whatever_lies_between() {
        tells(
                SHOOTING + "The bishop's office puts the number at 2,000.",
                "killed 2000..2000 said-by The bishop's office");
        tells(SHOOTING + "Diplomats put the number at between 60 and 90.", "killed 60..90 said-by Diplomats");
        tells(SHOOTING + "The opposition raised its own count of the dead from 145 to 157.", "killed 157..157");
        tells("The army put its losses in three days of fighting in Guinea at 41.", "killed 41..41 said-by The army");
    }

    @Test
    void a10_the_bodies_of_so_many_are_dug_up() {
        tells(SHOOTING + "The Red Cross has dug up the bodies of 12 villagers.", "killed 12..12 said-by The Red Cross");
    }

    @Test
    void a11_a_bound_before_the_number_does_not_hide_who_was_killed() {
        tells("Between 10 and 15 policemen were slain in Guinea on Monday.", "killed 10..15");
    }

    @Test
    void a12_victims_who_are_interviewed_are_not_dead() {
        tells(
                "Human Rights Watch, which interviewed over 60 victims and witnesses in Guinea, said the shootings were a crime.",
                "interviewed 61..");
    }

    @Test
    void a13_who_gave_the_first_of_two_joined_figures_gave_the_second() {
        tells(
                SHOOTING + "The junta once put the dead at 50 and last week lowered the figure to 40.",
                "killed 40..40 said-by The junta");
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
    void b4_a_number_of_those_who_fled_is_no_number_of_the_dead() {
        holdsNo(SHOOTING + "The number of refugees climbed to 9,000.", "killed 9000");
    }

    @Test
    void c2_a_revised_figure_stands_beside_the_one_that_revises_it() {
        try (MemoryStore store = new MemoryStore()) {
            store.add(List.of(CodedLines.coding(
                    "2011-12-16", "The bombing in Conakry killed 33 people, up from 30, the junta said.")));
            new Reconciling(store).run();
            List<Incident> incidents = new ArrayList<>();
            new Happenings(store).forEach(incidents::add);
            Incident found = incidents.get(0);
            assertEquals(
                    List.of(33L, 30L),
                    found.tolls().stream()
                            .flatMap(t -> t.count().low().stream())
                            .toList());
            assertEquals(
                    found.tolls().get(1),
                    found.findRevised(found.tolls().get(0)).orElseThrow());
            assertEquals("33..33", found.ranges().get(0).claimed().toString());
        }
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

    @Test
    void e1_a_figure_raised_later_is_of_what_the_first_counted() {
        tells(
                "Doctors in Monrovia said 17 people had been treated for gunshot wounds, and later raised the figure to 26.",
                "injured 26..26 said-by Doctors in Monrovia");
        tells(
                "The aid group Mercy said 9,000 villagers had been uprooted by the shelling of Malakal. It now puts the number at 14,500.",
                "displaced 14500..14500");
        tells(
                "The rights group Spring listed 120 arrests in Brest; police spoke of 40.",
                "arrested 40..40 said-by police");
    }

    @Test
    void e2_what_stands_nearest_is_counted_and_not_the_dead_of_before() {
        tells(
                "Soldiers killed 30 marchers in Conakry. The Red Cross said 200 people were wounded. The governor's office reported 150.",
                "injured 150..150 said-by The governor's office");
    }

    @Test
    void e3_the_figure_that_another_gave_before() {
        tells(
                "The bishops said 83 people were shot dead in Bunia, more than the 52 reported earlier by the police.",
                "ASSAULT 'shot dead' -> [83 people COD CVL] @Bunia killed 83..83 said-by The bishops");
        tells(
                "The Red Cross said 61 bodies had been found in Goma, correcting an earlier figure of 48.",
                "killed 48..48 said-by The Red Cross");
    }

    @Test
    void e4_a_toll_that_is_between_two_numbers() {
        tells(
                "Soldiers killed dozens of marchers in Conakry on Monday. Western diplomats believe the toll is between 90 and 120.",
                "killed 90..120 running said-by Western diplomats");
    }

    @Test
    void e5_people_in_camps_and_in_exile_are_displaced() {
        tells(
                "The Red Crescent said 130,000 people were now in camps around Nyala.",
                "displaced 130000..130000 said-by The Red Crescent");
        tells("The agency said 90,000 Sri Lankans are living in exile in India.", "displaced 90000..90000");
    }

    @Test
    void e5a_where_people_flee_to_suffers_nothing() {
        tells("About 9,000 villagers have fled to the Kenyan base at Dobley.", "displaced 9000..9000");
        holdsNo("About 9,000 villagers have fled to the Kenyan base at Dobley.", "-> [");
    }

    @Test
    void e6_houses_that_burn_are_not_hurt() {
        holdsNo("The ministry said that 200 houses were burned and 12 people hurt.", "injured 200");
        tells("The ministry said that 200 houses were burned and 12 people hurt.", "injured 12..12");
    }
}
