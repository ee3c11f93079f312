package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;

import org.junit.jupiter.api.Test;

/** Who did it to whom, from harm whose doer stands aside to documents and bodies. Every line is {@link CodedLines#line}. */
class WhoWhomSpecTest {
    @Test
    void a1_an_air_strike_is_its_armys() {
        holds(
                "Nine villagers were killed in army air strikes near Marib on Tuesday.",
                "ASSAULT 'killed' [army YEM MIL] -> [Nine villagers YEM CVL] @Ma'rib 2011-12-13 killed 9..9",
                "ASSAULT 'air strikes' [army YEM MIL] -> @Ma'rib 2011-12-13");
    }

    @Test
    void a2_a_raid_is_whose_raid_it_is() {
        holds(
                "Four farmers were killed in raids by the Sudanese army on a market in Darfur.",
                "ASSAULT 'killed' [the Sudanese army SDN MIL] -> [Four farmers SDN AGR] @Darfur killed 4..4",
                "ASSAULT 'raids by the Sudanese army on' [the Sudanese army SDN MIL] -> [a market in Darfur SDN CVL] @Darfur");
    }

    @Test
    void a3_an_ambush_is_its_rebels() {
        holds(
                "Forty soldiers killed in rebel ambush in Colombia",
                "ASSAULT 'killed' [rebel COL REB] -> [Forty soldiers COL MIL] @Colombia killed 40..40",
                "ASSAULT 'ambush' [rebel COL REB] -> @Colombia");
    }

    @Test
    void a4_shelling_is_by_whoever_shells() {
        holds(
                "Six people died in shelling by rebels in Donetsk, the mayor said.",
                "ASSAULT 'shelling' [rebels UKR REB] -> @Donetsk said-by the mayor");
    }

    @Test
    void a5_bombs_are_of_those_who_drop_them() {
        holds(
                "Barrel bombs dropped by the regime killed 14 people in Homs.",
                "ASSAULT 'bombs dropped' [the regime SYR GOV] -> [SYR] @Homs",
                "ASSAULT 'killed' [the regime SYR GOV] -> [14 people SYR CVL] killed 14..14");
    }

    @Test
    void a6_a_missile_is_of_those_who_fire_it() {
        holds(
                "A missile fired by Houthi rebels killed two dockers in Jeddah.",
                "ASSAULT 'missile fired' [Houthi rebels YEM REB] -> [SAU]",
                "ASSAULT 'killed' [Houthi rebels YEM REB] -> [two dockers SAU LAB] @Jeddah killed 2..2");
    }

    @Test
    void a7_a_nationality_before_an_attack_is_its_military() {
        holds(
                "An Israeli air strike killed three militants in Gaza on Monday.",
                "ASSAULT 'killed' [Israeli ISR MIL] -> [three militants PSE REB] @Gaza 2011-12-12 killed 3..3");
    }

    @Test
    void a8_a_coup_is_the_soldiers() {
        holds(
                "The president of Mali was overthrown in a military coup.",
                "ASSAULT 'overthrown' [military MLI MIL] -> [The president of Mali MLI GOV]");
    }

    @Test
    void a9_both_sides_of_a_battle_act() {
        holds(
                "Thousands of people fled fighting between government forces and Tuareg rebels in northern Mali.",
                "ASSAULT 'fighting' [government forces MLI MIL] [Tuareg rebels MLI REB] -> @Mali");
    }

    @Test
    void b1_the_owner_of_a_murder_is_the_murdered() {
        holds(
                "Nepali journalist Uma Singh wrote about land. Her murder shocked the country.",
                "ASSAULT 'murder' -> [Her NPL JRN]");
    }

    @Test
    void b2_by_behind_the_victim_names_the_killers() {
        holds(
                "The killing of a journalist by soldiers sparked protests in Manila.",
                "ASSAULT 'killing' [soldiers PHL MIL] -> [a journalist PHL JRN] @Manila");
    }

    @Test
    void b3_those_blamed_for_an_attack_made_it() {
        holds(
                "The government of Niger blamed the attacks on Boko Haram.",
                "ACCUSE 'blamed' [The government of Niger NER GOV] -> [Boko Haram NGA REB]",
                "ASSAULT 'attacks' [Boko Haram NGA REB] -> said-by The government of Niger alleged");
    }

    @Test
    void b4_those_accused_are_told_before_what_of() {
        holds(
                "Serbia blamed Kosovo for the clashes.",
                "ACCUSE 'blamed Kosovo for' [Serbia SRB GOV] -> [Kosovo XKX GOV]",
                "ASSAULT 'clashes' [Kosovo XKX GOV] -> said-by Serbia alleged");
    }

    @Test
    void b5_what_an_attack_goes_against_is_struck() {
        holds(
                "Ethiopia carried out air strikes against the positions of Eritrean rebels.",
                "ASSAULT 'carried out air strikes' [Ethiopia ETH GOV] -> [the positions of Eritrean rebels ERI REB]");
    }

    @Test
    void c1_those_called_on_are_the_ones_to_do_it() {
        holds(
                "Norway called on states to supply the Kurds with food.",
                "REQUEST 'called on' [Norway NOR GOV] -> [states ? GOV]",
                "AID 'supply' [states ? GOV] -> said-by Norway wanted goal");
    }

    @Test
    void c2_an_envoy_within_the_words_of_the_act_is_its_recipient() {
        holds(
                "Ecuador expelled the American ambassador.",
                "SANCTION 'expelled the American ambassador' [Ecuador ECU GOV] -> [the American ambassador USA GOV]");
    }

    @Test
    void c3_a_headline_names_the_country_of_the_troops() {
        holds(
                "Peru troops kill 12 as Shining Path rebels attack base",
                "ASSAULT 'kill' [Peru troops PER MIL] -> [PER] killed 12..12");
    }

    @Test
    void c4_deserters_leave_their_own_side() {
        holds(
                "Sixty soldiers defected in Yemen on Sunday, witnesses said.",
                "RETREAT 'defected' [Sixty soldiers YEM MIL] -> [YEM GOV] @Yemen 2011-12-11 said-by witnesses");
    }

    @Test
    void c5_who_trains_is_not_trained() {
        holds(
                "Pakistan denied that its spies had trained the gunmen who killed 166 people in Mumbai.",
                "AID 'trained' [its spies PAK SPY] -> [the gunmen IND UAF] said-by Pakistan denied");
    }

    @Test
    void d1_words_of_an_adopted_resolution_are_the_bodys() {
        holds(
                "The Security Council adopted a resolution on Monday demanding that Sudan halt its attacks. The "
                        + "resolution condemns the bombing of villages by Sudanese planes.",
                "ACCUSE 'condemns' [The resolution UNO IGO] -> [Sudanese planes SDN GOV]");
    }

    @Test
    void d2_what_a_text_needs_is_asked_of_its_sponsors() {
        holds(
                "Belgium tabled a draft resolution on Burundi in the Security Council.\n\nChina's UN ambassador Li "
                        + "Baodong said the draft \"needs serious changes\".",
                "REQUEST 'needs serious changes' [China's UN ambassador Li Baodong CHN GOV] -> [the draft BEL GOV] "
                        + "said-by China's UN ambassador Li Baodong");
    }

    @Test
    void d3_we_in_a_council_are_the_council() {
        holds(
                "Belgium tabled a draft resolution on Burundi in the Security Council.\n\n"
                        + "\"We must show that the killing of farmers is the work of the Burundian army,\" Peru's UN"
                        + " ambassador Carlos Ruiz said.",
                "REQUEST 'must show' [Peru's UN ambassador Carlos Ruiz PER GOV] -> [We UNO IGO] said-by Peru's UN "
                        + "ambassador Carlos Ruiz");
    }

    @Test
    void e1_a_part_of_the_dead_does_not_replace_them() {
        holds(
                "At least eleven people, among them three children, were killed in the strike in Gaza, doctors said.",
                "ASSAULT 'killed' -> [least eleven people PSE CVL] @Gaza killed 11.. other 3..3 said-by doctors");
    }

    @Test
    void e2_a_relative_clause_keeps_its_count() {
        holds(
                "The clashes, which killed 500 to 1,000 people, began in Juba.",
                "ASSAULT 'killed' -> [500 to 1,000 people SSD CVL] killed 500..1000");
    }

    @Test
    void z1_initials_mean_the_body_that_the_dispatch_names() {
        holds(
                "The Election Commission of Bangladesh urged political parties to keep faith in the Election Commission. The EC met three political"
                        + " parties of Bangladesh on Sunday.",
                "CONSULT 'met' [The EC BGD GOV] -> [three political parties of Bangladesh BGD PTY] 2011-12-11");
    }
}
