package org.rapporteur.eval.spec;

import static org.rapporteur.eval.spec.Specified.holds;
import static org.rapporteur.eval.spec.Specified.holdsNo;

import org.junit.jupiter.api.Test;

/** What only sounds like an event, and what is said of a draft by a copy. Every line is {@link CodedLines#line}. */
class EverydaySpecTest {
    @Test
    void a1_who_wants_to_do_it_himself_asks_nobody() {
        holdsNo(
                "The Kenyan minister's driver did not want to be named. He said the police of Kenya wanted to talk.",
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
}
