package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;
import static org.rapporteur.eval.spec.Specified.holdsNo;

import org.junit.jupiter.api.Test;

/** Common nouns and pronouns that stand for bodies, for several states, or for whom a possessive belongs to. */
class ReferenceSpecTest {
    @Test
    void a1_the_body_is_the_one_named_before() {
        holds(
                "Three states left the West African bloc ECOWAS. The 15-nation body imposed sanctions on Niger.",
                "SANCTION 'imposed sanctions' [The 15-nation body IGO IGO] -> [Niger NER GOV]");
    }

    @Test
    void a2_heads_of_state_are_those_of_the_union() {
        holds(
                "The European Union closed its airports to Belarus. The heads of state or government condemned the arrest"
                        + " of a journalist in Minsk.",
                "ACCUSE 'condemned' [The heads of state or government EUR IGO] ->");
    }

    @Test
    void a3_a_secretary_general_with_a_hyphen_is_one_man() {
        holds(
                "The Security Council adopted a resolution on Mali. It asks the Secretary-General to report in a month.",
                "REQUEST 'asks' [It UNO IGO] -> [the Secretary-General UNO IGO]");
    }

    @Test
    void b1_both_countries_are_the_two_named_before() {
        holds(
                "Pakistan said that India and Israel planned a strike on its reactor. Both countries denied the charge.",
                "REJECT 'denied the charge' [Both countries IND GOV] [Both countries ISR GOV] ->");
    }

    @Test
    void b2_they_are_all_who_were_joined() {
        holds(
                "Ireland and Slovenia said on Monday that they would arrest the general.",
                "COERCE 'arrest' [they IRL GOV] [they SVN GOV] -> [the general SVN MIL] said-by Ireland > Slovenia"
                        + " possible future");
    }

    @Test
    void c1_whose_is_of_what_stands_before_it() {
        holds(
                "Amnesty accused Eritrea, whose government denied on Monday that its troops had entered Ethiopia.",
                "REJECT 'denied' [whose government ERI GOV] -> 2011-12-12 said-by Amnesty alleged");
    }

    @Test
    void c2_the_staff_of_a_charity_are_its_own() {
        holds(
                "A gunship fired at a hospital in Afghanistan. Medecins Sans Frontieres said that its staff had telephoned"
                        + " NATO officers.",
                "CONSULT 'telephoned' [its staff NGO NGO] -> [NATO officers IGO MIL] said-by Medecins Sans Frontieres");
    }

    @Test
    void c3_who_withdraws_his_own_envoy_is_not_punished() {
        holdsNo(
                "Pakistan tested a bomb on Monday. Australia withdrew its ambassador in protest.",
                "-> [its ambassador");
    }

    @Test
    void d1_a_last_name_that_a_list_knows_does_not_make_the_first_name_a_kings() {
        holds(
                "CARACAS, Venezuela - Strike leader Carlos Ortega accused the government on Monday.",
                "ACCUSE 'accused' [Strike leader Carlos Ortega VEN OPP] -> [the government VEN GOV] 2011-12-12");
    }

    @Test
    void d2_the_country_to_which_somebody_fled_is_not_his() {
        holds(
                "ANKARA, Turkey - Eight officers who had fled to Greece on Sunday asked for asylum.",
                "RETREAT 'fled to' [Eight officers TUR MIL] -> [Greece GRC GOV] 2011-12-11 displaced 8..8");
    }

    @Test
    void e1_the_text_of_what_a_council_did_is_the_councils() {
        holds(
                "The Security Council imposed sanctions on Ivory Coast on Wednesday. The text, sponsored by France and"
                        + " Nigeria, condemns the shelling of Abidjan by the army.",
                "ACCUSE 'condemns' [The text UNO IGO] -> [the army CIV MIL]");
    }

    @Test
    void e2_several_nations_are_of_no_one_country() {
        holds(
                "Ten nations voted for the motion, which Denmark had tabled in the Security Council.",
                "SUPPORT 'voted for' [Ten nations ? GOV] ->");
    }

    @Test
    void the_two_sides_and_both_leaders_are_those_of_the_states_that_met() {
        holds(
                "Sudan and South Sudan held talks in Addis Ababa. The two sides agreed to a ceasefire. Both leaders praised the deal.",
                "CONCEDE 'agreed to a ceasefire' [The two sides SDN GOV] [The two sides SSD GOV] ->",
                "SUPPORT 'praised' [Both leaders SDN GOV] [Both leaders SSD GOV] ->");
    }

    @Test
    void the_two_sides_behind_a_meeting_are_those_who_met() {
        holds(
                "Prime Minister Mateusz Lis of Poland met the Slovak president in Warsaw. The two sides pledged to share power lines.",
                "AGREE 'pledged' [The two sides POL GOV] [The two sides SVK GOV] ->");
    }

    @Test
    void a_minister_without_a_country_is_of_where_the_dispatch_was_filed() {
        holds(
                "WELLINGTON, New Zealand (AP) - Foreign Minister Ann Brown condemned the fighting in Kenya, and New Zealand sent aid."
                        + " In Kenya, troops shelled Mombasa. The Kenyan army said rebels in Nakuru had fled.",
                "ACCUSE 'condemned' [Foreign Minister Ann Brown NZL GOV] ->");
    }

    @Test
    void officials_in_two_states_are_of_both() {
        holds(
                "Officials in Ghana and Togo rejected the report.",
                "REJECT 'rejected the report' [Officials in Ghana and Togo GHA GOV] [Officials in Ghana and Togo TGO GOV] -> @Ghana");
    }

    @Test
    void the_victims_of_what_is_condemned_are_not_accused() {
        holdsNo(
                "Norway condemned the bombing of the Spanish consulate in Oran.",
                "ACCUSE 'condemned' [Norway NOR GOV] -> [the Spanish consulate");
    }

    @Test
    void you_in_a_quotation_are_whom_the_speaker_speaks_to() {
        holds(
                "CARACAS - Colombian rebels freed two hostages on Thursday. \"I thank you,\" Ms. Rojas said to President Hugo Chavez."
                        + " He received both women at the palace.",
                "CONSULT 'received both women at' [He VEN GOV] -> [women COL CVL]");
    }

    @Test
    void who_was_expelled_from_a_country_is_not_the_country() {
        holds(
                "Kenyan diplomats were expelled from Somalia on Tuesday.",
                "SANCTION 'expelled from' [Somalia SOM GOV] -> [Kenyan diplomats KEN GOV] 2011-12-13");
    }

    @Test
    void those_whose_release_is_demanded_are_not_asked_for_it() {
        holdsNo(
                "Human Rights Watch demanded the release of 40 detainees in Ethiopia.",
                "REQUEST 'demanded the release' [Human Rights Watch NGO NGO] -> [40 detainees");
    }

    @Test
    void letters_that_a_dispatch_spells_out_are_nobody_elses() {
        holds(
                "SEOUL - The National Police Agency (NPA) summoned 12 union leaders. The NPA accused the union of fraud.",
                "ACCUSE 'accused' [The NPA KOR COP] -> [the union KOR LAB]");
    }

    @Test
    void a_general_manager_commands_no_troops() {
        holds(
                "LIMA - The general manager of a Peruvian mine accused villagers of theft.",
                "ACCUSE 'accused' [The general manager of a Peruvian mine PER BUS] -> [villagers PER CVL]");
    }

    @Test
    void a_congressman_is_of_the_country_that_is_told_of() {
        holds(
                "ASUNCION - Police arrested nine farmers in northern Paraguay. Congressman Julio Benitez condemned the arrests.",
                "ACCUSE 'condemned' [Congressman Julio Benitez PRY LEG] ->");
    }

    @Test
    void of_two_who_bear_one_last_name_the_title_tells() {
        holds(
                "ASUNCION - Gunmen attacked Mayor Julio Benitez of Encarnacion in Paraguay. He is a brother of the late senator Roberto Benitez."
                        + " Mayor Benitez accused the police of negligence.",
                "ACCUSE 'accused' [Mayor Benitez PRY GOV] -> [the police PRY COP]");
    }
}
