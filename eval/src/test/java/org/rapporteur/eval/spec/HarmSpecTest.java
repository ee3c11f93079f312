package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;
import static org.rapporteur.eval.spec.Specified.holdsNo;

import org.junit.jupiter.api.Test;

/** Who is harmed and by what, and words that sound like harm and are none. */
class HarmSpecTest {
    @Test
    void a1_who_is_hurt_beside_the_dead_killed_nobody() {
        String text =
                "Car bomb kills three in Kabul. Three people were killed and five others injured in a car bomb attack in"
                        + " western Kabul on Sunday, Afghanistan's state agency reported.";
        holds(
                text,
                "ASSAULT 'killed' -> [Three people AFG CVL] @Kabul 2011-12-11 killed 3..3 injured 5..5 said-by Afghanistan's state agency");
        holdsNo(text, "[five others AFG UNK] ->");
    }

    @Test
    void a2_people_killed_are_the_dead_though_no_auxiliary_says_so() {
        String text =
                "Syrian planes hit a market in Idlib. It was noon, which is why there were so many villagers killed.";
        holds(text, "ASSAULT 'killed' -> [so many villagers SYR CVL]");
    }

    @Test
    void a3_a_battle_costs_the_lives_of_both_sides() {
        holds(
                "A battle in northern Mali that cost the lives of 12 soldiers and 15 rebels ended on Friday.",
                "ASSAULT 'cost the lives of' [MLI REB] -> [12 soldiers MLI MIL] [15 rebels MLI REB] killed 12..12 killed 15..15");
    }

    @Test
    void a4_the_bomb_of_a_bomb_attack_is_no_attack_of_its_own() {
        String text = "A terrorist car bomb attack killed four people in Baghdad.";
        holds(text, "ASSAULT 'bomb attack' [terrorist IRQ REB] -> @Baghdad");
        holdsNo(text, "ASSAULT 'car bomb'");
    }

    @Test
    void a5_a_town_before_a_bomb_is_where_it_went_off() {
        holdsNo("Kabul car bomb kills three. Afghan police blamed the Taliban.", "[Kabul car bomb");
    }

    @Test
    void b1_on_an_offensive_is_no_judgment() {
        String text =
                "Syria's army fought rebels on Sunday. Residents said the army was on a wide offensive on the suburbs of Homs.";
        holds(
                text,
                "ASSAULT 'was on a wide offensive' [the army SYR MIL] -> [the suburbs of Homs SYR CVL] @Homs said-by Residents");
        holdsNo(text, "ACCUSE 'offensive'");
    }

    @Test
    void b2_an_inquiry_into_an_attack_is_asked_for_and_threatens_nobody() {
        String text =
                "Soldiers seized the palace in Mali on Thursday. The Security Council called for an inquiry into the attack.";
        holds(text, "REQUEST 'called for' [The Security Council UNO IGO] ->");
        holdsNo(text, "THREATEN 'called for'");
    }

    @Test
    void b2a_a_thing_that_is_taken_at_gunpoint_is_seized_and_a_person_abducted() {
        String things = "Soldiers of Mali seized two lorries at gunpoint in Bamako on Sunday.";
        holds(things, "COERCE 'seized two lorries at gunpoint' [Soldiers of Mali MLI MIL] -> @Bamako 2011-12-11");
        holdsNo(things, "ASSAULT");
        holds(
                "Rebels of Mali seized two doctors at gunpoint in Gao on Sunday.",
                "ASSAULT 'seized two doctors at gunpoint' [Rebels of Mali MLI REB] -> [two doctors MLI MED] @Gao 2011-12-11 arrested 2..2");
    }

    @Test
    void b3_a_scathing_attack_is_one_in_words() {
        String text = "Kenya's opposition leader launched a scathing attack on the president.";
        holds(
                text,
                "ACCUSE 'launched a scathing attack' [Kenya's opposition leader KEN OPP] -> [the president KEN GOV]");
        holdsNo(text, "ASSAULT 'attack'");
    }

    @Test
    void b4_a_strike_is_called_for_by_nobody_of_the_army() {
        String text = "Unions in Chile met on Monday and called for a general strike.";
        holds(text, "REQUEST 'called for a general strike' [Unions in Chile CHL LAB] -> @Chile 2011-12-12");
        holdsNo(text, "CHL MIL");
    }

    @Test
    void b5_arms_are_taken_up_against_somebody() {
        holds(
                "The rebels took up arms against the government of Chad in May.",
                "MOBILIZE 'took up arms' [The rebels TCD REB] -> [the government of Chad TCD GOV] 2011-05-01..2011-05-31");
    }

    @Test
    void b6_what_is_fired_tells_whether_somebody_is_dismissed() {
        String text = "Regime forces in Syria fired \"rockets with poisonous heads\" on the town.";
        holds(
                text,
                "ASSAULT 'fired \"rockets with poisonous heads\" on' [Regime forces in Syria SYR MIL] -> [the town SYR CVL] @Syria");
        holdsNo(text, "SANCTION 'fired'");
    }

    @Test
    void c1_the_year_of_a_law_is_no_day_of_what_happens_under_it() {
        String text = "Police in Uganda charged the former minister on Monday under the Public Order Act, 1998.";
        holds(text, "ACCUSE 'charged' [Police in Uganda UGA COP] -> [the former minister UGA ELI] @Uganda 2011-12-12");
    }

    @Test
    void c2_a_division_of_a_court_is_none_of_the_army() {
        String text =
                "The Judge President of the Northern Division of South Africa's High Court criticised the government.";
        holdsNo(text, "ZAF MIL");
    }
}
