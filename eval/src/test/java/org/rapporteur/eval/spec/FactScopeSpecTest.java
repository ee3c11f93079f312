package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;

import org.junit.jupiter.api.Test;

/** What is wished, alleged, denied or planned, and what is told as fact beside it. Every line is {@link CodedLines#line}. */
class FactScopeSpecTest {
    @Test
    void a1_what_a_demand_tells_of_in_a_relative_clause_took_place() {
        holds(
                "Kenya called for an inquiry into the raid in which Ugandan troops killed nine herders.",
                "ASSAULT 'killed' [Ugandan troops UGA MIL] -> [nine herders UGA CVL] killed 9..9");
    }

    @Test
    void a2_a_participle_beside_a_demand_is_no_demand() {
        holds(
                "The opposition of Peru demanded the resignation of the minister, accusing him of fraud.",
                "ACCUSE 'accusing' [The opposition of Peru PER OPP] -> [him PER GOV]");
    }

    @Test
    void a3_what_one_had_to_do_is_done() {
        holds(
                "The general had to withdraw his troops from Goma.",
                "RETREAT 'withdraw his troops' [The general COD MIL] -> [Goma COD CVL]");
    }

    @Test
    void a4_who_goes_on_to_do_it_does_it() {
        holds(
                "The Sudanese army continued on Monday to shell Nyala.",
                "ASSAULT 'shell' [The Sudanese army SDN MIL] -> [Nyala SDN CVL]");
    }

    @Test
    void a5_a_decision_is_an_act() {
        holds(
                "The government of Chad decided to ban the rally in N'Djamena.",
                "COERCE 'ban' [The government of Chad TCD GOV] -> @N'Djamena said-by The government of Chad");
    }

    @Test
    void b1_a_claim_is_a_saying() {
        holds(
                "The rebels claimed that army planes had bombed a clinic in Taiz.",
                "ASSAULT 'bombed' [army planes YEM MIL] -> [a clinic YEM MED] @Taiz said-by The rebels");
    }

    @Test
    void b2_who_denies_one_thing_and_claims_another_denies_one() {
        holds(
                "The minister of Kenya denied the raid and claimed that Ugandan helicopters had bombed a column of civilians.",
                "ASSAULT 'bombed' [Ugandan helicopters UGA MIL] -> [civilians UGA CVL] said-by The minister of Kenya");
    }

    @Test
    void b3_allegations_that_it_was_done_allege() {
        holds(
                "The minister of Kenya spoke of allegations that the government carried out a deadly attack.",
                "ASSAULT 'carried out a deadly attack' [the government KEN GOV] -> [KEN] alleged");
    }

    @Test
    void c1_who_will_not_meet_refuses() {
        holds(
                "The president of Kenya will not hold talks with the rebels.",
                "REJECT 'hold talks' [The president of Kenya KEN GOV] -> [the rebels KEN REB]");
    }

    @Test
    void c2_nobody_has_done_it() {
        holds(
                "Nobody in the government of Iraq has condemned the killing.",
                "ACCUSE 'condemned' [Nobody in the government of Iraq IRQ GOV] -> negated");
    }

    @Test
    void c3_until_it_happened_it_happened() {
        holds(
                "Protesters of Kenya stayed in Nairobi until police attacked them.",
                "ASSAULT 'attacked' [police KEN COP] -> [them KEN CVL]");
    }

    @Test
    void what_came_before_a_request_is_no_part_of_it() {
        holds(
                "Cambodia asked the United Nations to send peacekeepers to a temple after a fourth day of clashes with Thai troops.",
                "ASSAULT 'clashes' [Thai troops THA MIL] ->");
    }

    @Test
    void a_vow_is_a_promise_unless_it_is_to_harm() {
        holds(
                "The government of Mali vowed to rebuild the north.",
                "AGREE 'vowed' [The government of Mali MLI GOV] ->");
        holds(
                "The government of Mali vowed to bomb the rebels.",
                "THREATEN 'vowed' [The government of Mali MLI GOV] -> [the rebels MLI REB]");
    }

    @Test
    void a_meeting_to_come_is_a_meeting() {
        holds(
                "The foreign minister of Kenya will meet the president of Uganda in Kampala on Friday.",
                "CONSULT 'meet' [The foreign minister of Kenya KEN GOV] -> [the president of Uganda UGA GOV] @Kampala 2011-12-16 possible future");
        holds(
                "Kenya is ready to meet the rebels of Uganda.",
                "AGREE 'meet' [Kenya KEN GOV] -> [the rebels of Uganda UGA REB]");
    }

    @Test
    void taking_a_town_coerces() {
        holds(
                "Rebels in Chad recaptured the town from the army.",
                "COERCE 'recaptured' [Rebels in Chad TCD REB] -> [the army TCD MIL] @Chad");
    }
}
