package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;

import org.junit.jupiter.api.Test;

/** Parties that a sentence leaves unsaid, names in passing or knows by name alone. Every line is {@link CodedLines#line}. */
class ImpliedPartySpecTest {
    @Test
    void a1_police_arrest_and_courts_convict() {
        holds(
                "Three students were arrested in Nairobi on Monday after a march.\n\n"
                        + "A Kenyan minister was found guilty of treason.",
                "COERCE 'arrested' [KEN COP] -> [Three students KEN EDU] @Nairobi 2011-12-12 arrested 3..3",
                "SANCTION 'found guilty of' [KEN JUD] -> [A Kenyan minister KEN GOV]");
    }

    @Test
    void a2_fighters_fall_to_the_other_side() {
        holds(
                "Colombian troops fought FARC rebels in Cauca on Monday.\n\nSix soldiers were killed, the army said.",
                "ASSAULT 'killed' [COL REB] -> [Six soldiers COL MIL] killed 6..6 said-by the army");
    }

    @Test
    void a3_of_two_who_meet_the_second_is_met() {
        holds(
                "The presidents met in Geneva. Egypt and Sudan held talks on Monday.",
                "CONSULT 'held talks' [Egypt EGY GOV] -> [Sudan SDN GOV] 2011-12-12");
    }

    @Test
    void a4_whoever_is_said_to_have_done_it_is_accused() {
        holds(
                "The opposition in Ghana alleged that the central bank had printed money.",
                "ACCUSE 'alleged' [The opposition in Ghana GHA OPP] -> [the central bank GHA GOV] @Ghana");
    }

    @Test
    void a5_a_village_that_is_shelled_is_its_people() {
        holds(
                "Ukrainian forces shelled a village near Donetsk on Monday.",
                "ASSAULT 'shelled' [Ukrainian forces UKR MIL] -> [a village UKR CVL] @Donetsk 2011-12-12");
    }

    @Test
    void a6_a_decision_is_whoever_took_it() {
        holds(
                "The Security Council on Monday lifted sanctions on Liberia.\n\nFrance welcomed the decision.",
                "SUPPORT 'welcomed' [France FRA GOV] -> [UNO IGO]");
    }

    @Test
    void a7_states_in_a_list_are_each_a_party() {
        holds(
                "Serbia severed relations with the United States, Britain, France and Germany.",
                "SANCTION 'severed relations' [Serbia SRB GOV] -> [the United States USA GOV] [Britain GBR GOV] [France"
                        + " FRA GOV] [Germany DEU GOV]");
    }

    @Test
    void a8_people_of_unknown_name_are_of_the_country_that_is_told_of() {
        holds(
                "Ghana's parliament met on Monday. Ghanaian lawmakers quarrelled over the budget of the Ghanaian"
                        + " government.\n\nKofi Asare-Mensah accused the Bank of Ghana of printing money in Ghana.",
                "ACCUSE 'accused' [Kofi Asare-Mensah GHA] -> [the Bank of Ghana GHA BUS]");
    }

    @Test
    void a9_who_is_to_be_arrested_is_threatened() {
        holds(
                "Honduran soldiers threatened to arrest the Honduran mayor.",
                "THREATEN 'threatened' [Honduran soldiers HND MIL] -> [the Honduran mayor HND GOV]");
    }

    @Test
    void b1_an_adopted_text_is_its_bodys() {
        holds(
                "The Security Council adopted a resolution on Mali on Monday.\n\n"
                        + "The resolution calls on all states to inspect ships.",
                "REQUEST 'calls on' [The resolution UNO IGO] -> [all states ? GOV]");
    }

    @Test
    void b2_who_is_asked_stands_behind_the_verb() {
        holds(
                "Cambodia asked the United Nations on Monday to send peacekeepers to the border.",
                "REQUEST 'asked' [Cambodia KHM GOV] -> [the United Nations UNO IGO] 2011-12-12");
    }

    @Test
    void b3_titles_without_an_article_keep_their_preposition() {
        holds(
                "The American president held a joint meeting in the morning with Japan Prime Minister Shinzo Abe and South"
                        + " Korea President Park Geun-hye.",
                "CONSULT 'held a joint meeting' [The American president USA GOV] -> [Japan JPN GOV] [Prime Minister Shinzo"
                        + " Abe JPN GOV] [South Korea President Park Geun-hye KOR GOV]");
    }

    @Test
    void b4_a_president_is_of_the_state_that_owns_him() {
        holds(
                "Guinea's army shot protesters. Burkina Faso's president, Martin Zongo, condemned the army of Guinea.",
                "ACCUSE 'condemned' [president BFA GOV] -> [the army of Guinea GIN MIL]");
    }

    @Test
    void b5_leaders_of_several_states_are_a_party_each() {
        holds(
                "The leaders of Japan and Ireland condemned Russia on Wednesday.",
                "ACCUSE 'condemned' [The leaders of Japan and Ireland JPN GOV]"
                        + " [The leaders of Japan and Ireland IRL GOV] -> [Russia RUS GOV] 2011-12-14");
    }

    @Test
    void b6_those_who_flee_give_way_and_those_driven_out_suffer_it() {
        holds(
                "Some 4,000 villagers fled their homes in northern Mozambique. Some 900 miners were driven from their homes by rebels.",
                "RETREAT 'fled' [Some 4,000 villagers MOZ CVL] -> @Mozambique displaced 4000..4000",
                "COERCE 'driven' [rebels MOZ REB] -> [Some 900 miners MOZ LAB] displaced 900..900");
    }

    @Test
    void b7_sponsors_are_those_who_stand_behind_the_draft() {
        holds(
                "Chile and Portugal tabled a draft resolution on Sudan in the Security Council. China's ambassador reproached the sponsors."
                        + " Its authors refused to change a word.",
                "ACCUSE 'reproached' [China's ambassador CHN GOV] -> [the sponsors CHL GOV] [the sponsors PRT GOV]",
                "REJECT 'refused' [Its authors CHL GOV] [Its authors PRT GOV] ->");
    }
}
