package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;
import static org.rapporteur.eval.spec.Specified.holdsNo;

import org.junit.jupiter.api.Test;

/** What only sounds like an event, and what is said of a draft by a copy. Every line is {@link CodedLines#line}. */
class EverydaySpecTest {
    @Test
    void a1_who_wants_to_do_it_himself_asks_nobody() {
        holdsNo(
                "The Kenyan minister's driver did not want to be named. He said the police of Kenya wanted to go home.",
                "REQUEST");
    }

    @Test
    void a2_a_match_is_no_war() {
        holdsNo(
                "Guyana beat Barbados by eight wickets in the semifinal. Their captain struck an unbeaten 56 in the first innings, and "
                        + "Jamaica took first strike in the other match of the tournament.",
                "'");
    }

    @Test
    void a3_feelings_alone_blame_nobody() {
        holdsNo(
                "\"We are horrified,\" the mayor of Nairobi told reporters. The governor of Mombasa said he was saddened.",
                "ACCUSE");
    }

    @Test
    void b1_who_holds_a_copy_vouches_for_what_the_draft_says() {
        holds(
                "Kenya proposed a new resolution on Sudan to the Security Council. The draft condemns attacks by the army, according to "
                        + "a copy obtained by Reuters.",
                "ACCUSE 'condemns' [The draft KEN GOV] -> [the army SDN MIL] said-by a copy obtained by Reuters draft-text");
    }

    @Test
    void b2_the_next_sentence_reads_on_from_the_copy() {
        holds(
                "Kenya proposed a new resolution on Sudan to the Security Council. The draft condemns attacks by the army, according to "
                        + "a copy obtained by Reuters. It also criticises the rebels.",
                "ACCUSE 'criticises' [It KEN GOV] -> [the rebels SDN REB] said-by a copy obtained by Reuters draft-text");
    }

    @Test
    void c1_the_opposition_accuses_whoever_governs() {
        holds(
                "The army of Guinea shot protesters in Conakry on Monday. The police of Guinea arrested dozens. The opposition of Guinea "
                        + "condemned the violence.",
                "ACCUSE 'condemned' [The opposition of Guinea GIN OPP] -> [GIN GOV]");
    }

    @Test
    void d1_what_an_act_shows_is_the_judgment_of_whoever_says_so() {
        holds(
                "Kenya's envoy called the Sudanese move welcome and said it showed that the army of Sudan had bowed to pressure from protesters.",
                "CONCEDE 'bowed to pressure' [the army of Sudan SDN MIL] -> said-by Kenya's envoy");
    }

    @Test
    void d2_who_tells_of_a_killing_in_a_run_on_headline_did_not_kill() {
        holdsNo(
                "Rocket fire hit a market in Goma on Sunday killing 12 people and wounding 40 says Congo Rights Monitor.",
                "'killing' [Congo Rights Monitor");
    }

    @Test
    void e1_who_insists_that_it_is_so_rejects_and_who_insists_that_he_go_asks() {
        holds(
                "The interior minister of Togo insisted that the march was peaceful. The opposition of Togo insisted that the minister resign.",
                "REJECT 'insisted that' [The interior minister of Togo TGO GOV] ->",
                "REQUEST 'insisted' [The opposition of Togo TGO OPP] -> [the minister TGO GOV]");
    }

    @Test
    void e2_doctors_who_warn_blame_and_armies_that_warn_threaten() {
        holds(
                "Doctors warned that the hospitals of Sudan were overcrowded. The army of Sudan warned the governors not to leave their posts.",
                "ACCUSE 'warned' [Doctors SDN MED] -> [the hospitals of Sudan SDN MED]",
                "THREATEN 'warned' [The army of Sudan SDN MIL] -> [the governors SDN GOV]");
    }

    @Test
    void e3_who_demonstrates_something_does_not_march() {
        holdsNo(
                "The president of Ghana demonstrated his love of football on Sunday, ministers of Ghana said.",
                "PROTEST");
    }

    @Test
    void e4_a_participle_behind_a_hyphen_only_describes() {
        holdsNo("The star-struck soldiers of Ghana met the president of Togo.", "'struck'");
    }
}
