package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;

import org.junit.jupiter.api.Test;

/** Who did it to whom where the words stand elsewhere than usual: what is drawn, faced, issued, thrown, quoted. Every line is {@link CodedLines#line}. */
class RolePlaceSpecTest {
    @Test
    void a1_the_us_is_a_state_and_no_pronoun() {
        holds(
                "China called on the US to stop arms sales. \"The US must lift its sanctions,\" Foreign Minister Wang Yi said.",
                "REQUEST 'must lift' [Foreign Minister Wang Yi CHN GOV] -> [The US USA GOV] said-by Foreign Minister Wang Yi");
    }

    @Test
    void a2_who_is_quoted_vouches_and_who_quotes_passes_on() {
        holds(
                "State media quoted President Idriss Deby as saying that troops had killed 30 rebels in Chad.",
                "ASSAULT 'killed' [troops TCD MIL] -> [30 rebels TCD REB] @Chad killed 30..30 said-by State media > President Idriss Deby");
    }

    @Test
    void b1_who_draws_criticism_is_criticised() {
        holds(
                "The government of Malawi drew criticism from the churches of Zambia.",
                "ACCUSE 'drew criticism from' [the churches of Zambia ZMB REL] -> [The government of Malawi MWI GOV]");
    }

    @Test
    void b2_who_faces_charges_is_charged() {
        holds(
                "Mayor John Banda of Malawi is facing charges.",
                "ACCUSE 'facing charges' -> [Mayor John Banda of Malawi MWI GOV]");
    }

    @Test
    void b3_who_faces_resistance_is_refused() {
        holds(
                "The plan of the Greek government faces resistance from German lawmakers.",
                "REJECT 'faces resistance' [German lawmakers DEU LEG] -> [The plan of the Greek government GRC GOV]");
    }

    @Test
    void c1_a_statement_is_by_whoever_issues_it() {
        holds(
                "The envoys of Norway issued a statement that condemned the coup in Mali.",
                "ACCUSE 'condemned' [The envoys of Norway NOR GOV] ->");
    }

    @Test
    void c2_what_is_thrown_kills_for_whoever_throws_it() {
        holds(
                "Rebels threw three grenades that killed a soldier in Lima.",
                "ASSAULT 'killed' [Rebels PER REB] -> [a soldier PER MIL] @Lima killed 1..1");
    }

    @Test
    void c3_no_suburb_kills() {
        holds(
                "Greek troops fired mortars at a suburb killing nine civilians.",
                "ASSAULT 'killing' [Greek troops GRC MIL] -> [nine civilians GRC CVL] killed 9..9");
    }

    @Test
    void d1_whose_gatherings_are_struck() {
        holds(
                "The Syrian army targeted gatherings of rebels in Homs.",
                "ASSAULT 'targeted gatherings' [The Syrian army SYR MIL] -> [rebels in Homs SYR REB] @Homs");
    }

    @Test
    void d2_a_push_is_for_whoever_is_to_act() {
        holds(
                "Ban Ki-moon renewed his push for Syria to allow inspectors in.",
                "REQUEST 'renewed his push' [Ban Ki-moon UNO IGO] -> [Syria SYR GOV]",
                "RETREAT 'allow inspectors' [Syria SYR GOV] -> said-by Ban Ki-moon wanted goal");
    }

    @Test
    void d3_two_subjects_of_one_verb_meet() {
        holds(
                "Egypt's President Hosni Mubarak and Sudan's President Omar al-Bashir discussed trade.",
                "CONSULT 'discussed' [Egypt's President Hosni Mubarak EGY GOV] -> [Sudan's President Omar al-Bashir SDN GOV]");
    }

    @Test
    void d4_he_and_another_agree() {
        holds(
                "Egypt's President Hosni Mubarak met Kenyan President Mwai Kibaki. Mubarak said that he and Kibaki agreed to boost trade.",
                "AGREE 'agreed' [he EGY GOV] -> [Kibaki KEN GOV] said-by Mubarak");
    }

    @Test
    void e1_found_and_arrested_is_both_suffered() {
        holds(
                "An activist was found and arrested in Harare on Monday.",
                "COERCE 'arrested' [ZWE COP] -> [An activist ZWE SOC] @Harare 2011-12-12");
    }

    @Test
    void e2_reporters_are_banned_by_the_authorities() {
        holds(
                "Three reporters were questioned and banned from travelling in Cairo.",
                "COERCE 'banned' [EGY GOV] -> [Three reporters EGY JRN]");
    }

    @Test
    void f1_peacekeepers_are_of_the_body_that_sends_them() {
        holds(
                "The Security Council met on Mali. Rebels attacked the peacekeepers in Kidal.",
                "ASSAULT 'attacked' [Rebels MLI REB] -> [the peacekeepers UNO MIL] @Kidal");
    }
}
