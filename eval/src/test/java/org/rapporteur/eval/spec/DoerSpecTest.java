package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;
import static org.rapporteur.eval.spec.Specified.holdsNo;

import org.junit.jupiter.api.Test;

/** Whose act it is where the sentence winds: asked and expected doers, amounts, first names, portfolios, kin. */
class DoerSpecTest {
    @Test
    void those_expected_to_do_it_do_it() {
        holds(
                "Police had expected supporters of the FDC opposition to take to the streets on Sunday 20 March.",
                "PROTEST 'take to the streets' [supporters of the FDC opposition UGA CVL] -> 2011-03-20 said-by Police possible future");
    }

    @Test
    void who_is_urged_stands_before_the_infinitive() {
        holds(
                "The ministers “deplore the cowardly attacks” by Russia against Georgia and urge Moscow to withdraw its troops, they said in a joint statement.",
                "ASSAULT 'attacks' [Russia RUS GOV] -> [Georgia GEO GOV] said-by they",
                "RETREAT 'withdraw its troops' [Moscow RUS GOV] -> said-by they wanted goal");
    }

    @Test
    void sanctions_led_by_one_state_are_against_another() {
        holds(
                "The European Union imposed a wave of sanctions coordinated by Britain against Belarus.",
                "SANCTION 'imposed a wave of sanctions' [The European Union EUR IGO] -> [Belarus BLR GOV]");
    }

    @Test
    void by_behind_a_closing_quotation_mark_is_the_attackers() {
        holds(
                "Germany condemned the “barbaric shelling” by government forces in Homs.",
                "ASSAULT 'shelling' [government forces in Homs SYR MIL] -> @Homs said-by Germany");
    }

    @Test
    void a_short_form_made_in_the_dispatch_means_what_it_was_made_for() {
        holds(
                "The Central Bank of Somalia (CBS) met donors on Monday. The CBS condemned the president of Egypt.",
                "ACCUSE 'condemned' [The CBS SOM GOV] -> [the president of Egypt EGY GOV]");
    }

    @Test
    void he_who_is_named_beside_another_is_not_that_other() {
        holds(
                "Ghana's president Kofi Mensah received President Moussa Traore of Mali in Accra. President Traore thanked Ghana. "
                        + "Mensah also said that he and Traore agreed to meet again.",
                "AGREE 'agreed' [he GHA GOV] -> [Traore MLI GOV] said-by Mensah");
    }

    @Test
    void a_prefix_stays_with_its_verb() {
        holds(
                "Turkey re-imposed sanctions on Iraq. Iran agreed to co-operate with inspectors of the IAEA. Britain urged Chad to re-open the border.",
                "SANCTION 're-imposed sanctions' [Turkey TUR GOV] -> [Iraq IRQ GOV]",
                "CONCEDE 're-open the border' [Chad TCD GOV] -> said-by Britain wanted goal");
    }

    @Test
    void a_minister_of_labour_is_of_no_labour_party() {
        holds(
                "In Abuja, President Muhammadu Buhari ordered the Minister of Labour and Employment, Chris Ngige, to step down.",
                "RETREAT 'step down' [the Minister of Labour and Employment NGA GOV] -> wanted goal");
    }

    @Test
    void an_uncle_is_not_his_nephew() {
        holds(
                "President Obiang killed his uncle after a coup in Equatorial Guinea.",
                "ASSAULT 'killed' [President Obiang GNQ GOV] -> [his uncle GNQ CVL] @Equatorial Guinea");
    }

    @Test
    void a_first_name_that_is_a_countrys_name_gives_no_country() {
        holdsNo("Police in Sydney arrested Chad Cooper at a march against a coal mine.", "TCD");
    }

    @Test
    void nobody_fights_himself() {
        holdsNo(
                "Supporters of the president arrived in Cairo. They fought supporters of the president.",
                "-> [supporters of the president");
    }

    @Test
    void once_adopted_a_text_is_its_bodys_whoever_drafted_it() {
        holds(
                "The UN Security Council voted 10-0 on Thursday to impose a no-fly zone over Libya. "
                        + "The resolution, drafted by Britain and France, demands an immediate ceasefire.",
                "REQUEST 'demands an immediate ceasefire' [The resolution UNO IGO] ->");
        holds(
                "The UN Security Council failed on Thursday to agree on Libya. "
                        + "The resolution, drafted by Britain and France, demands an immediate ceasefire.",
                "REQUEST 'demands an immediate ceasefire' [The resolution FRA GOV] [The resolution GBR GOV] -> draft-text");
    }

    @Test
    void who_dies_in_clashes_between_others_is_told() {
        holds(
                "The ministry said 82 people had died in clashes between riot police and protesters in Kiev.",
                "ASSAULT 'died in clashes' -> [82 people UKR CVL] @Kyiv killed 82..82 said-by The ministry");
    }

    @Test
    void force_that_is_only_a_means_is_nobody() {
        holdsNo("Taiwan's minister said China must not change the island's status by force.", "[force");
    }
}
