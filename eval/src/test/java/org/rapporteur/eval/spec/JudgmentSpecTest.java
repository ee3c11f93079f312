package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;
import static org.rapporteur.eval.spec.Specified.holdsNo;

import org.junit.jupiter.api.Test;

/** Judgments by a name, refusals in a word, acts that somebody claims. */
class JudgmentSpecTest {
    private static final String LONDON = "LONDON, England - ";

    @Test
    void a1_to_call_somebody_a_name_accuses() {
        holds(
                LONDON + "The White House called the coup a barbaric crime.",
                "ACCUSE 'called the coup a barbaric crime' [The White House USA GOV] ->");
    }

    @Test
    void a2_to_call_something_a_success_supports_it() {
        holds(
                LONDON + "The foreign minister called the talks with Iran a success.",
                "SUPPORT 'called the talks with Iran a success' [The foreign minister GBR GOV] -> [Iran IRN GOV]");
    }

    @Test
    void a3_to_call_something_a_lie_refuses_it() {
        holds(
                "Amnesty accused Guatemala's army of burning villages. President Otto Perez Molina called the report a lie.",
                "REJECT 'called the report a lie' [President Otto Perez Molina GTM GOV] -> [NGO NGO]");
    }

    @Test
    void b1_to_say_no_refuses() {
        holds(
                "The UN asked Italy to withdraw its general from Somalia. Rome said no.",
                "REJECT 'said no' [Rome ITA GOV] ->");
    }

    @Test
    void b2_what_a_body_failed_to_do_on_a_day_was_not_done() {
        holds(
                "The Security Council failed on Monday to demand an end to the fighting in Sudan.",
                "REQUEST 'demand an end to' [The Security Council UNO IGO] -> negated");
    }

    @Test
    void b3_those_who_are_told_to_go_are_asked_to() {
        holds(
                "COLOMBO, Sri Lanka - The UN monitors were told on Friday to leave the town.",
                "REQUEST 'told' -> [The UN monitors UNO IGO] 2011-12-16");
    }

    @Test
    void c1_who_claims_an_attack_made_it() {
        holds(
                "SANAA, Yemen - Houthi rebels claimed responsibility for an attack on a Saudi refinery.",
                "ASSAULT 'claimed responsibility for an attack' [Houthi rebels YEM REB] -> [a Saudi refinery SAU CVL]");
    }

    @Test
    void c2_what_nobody_claims_is_nobodys_act() {
        holdsNo(
                "SANAA, Yemen - A car bomb killed nine people in the port of Aden on Sunday, police said. No group claimed responsibility.",
                "[No group");
    }
}
