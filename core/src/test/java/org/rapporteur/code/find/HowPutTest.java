package org.rapporteur.code.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.Mention.Type;

/** How certain an event is as it is put: tried, believed, refused, planned, wanted. A claim is {@code TYPE trigger modality realis}. */
class HowPutTest {
    @Test
    void a1_who_tries_to_shell_does_it() {
        HandReading reading =
                HandReading.of("""
                Rebels rebel NOUN NNS 2 nsubj
                tried try VERB VBD 0 root
                to to PART TO 4 mark
                shell shell VERB VB 2 xcomp
                troops troops NOUN NNS 4 obj""").mention("Rebels", Type.PERSON, "MLI REB").mention("troops", Type.PERSON, "MLI MIL");
        assertEquals(List.of("ASSAULT shell asserted actual"), HandReading.claims(reading));
    }

    @Test
    void a2_a_killing_that_somebody_believes_in_is_alleged() {
        HandReading reading = HandReading.of("""
                Norway norway PROPN NNP 2 nsubj
                believes believe VERB VBZ 0 root
                that that SCONJ IN 5 mark
                rebels rebel NOUN NNS 5 nsubj
                killed kill VERB VBD 2 ccomp
                four four NUM CD 7 nummod
                soldiers soldier NOUN NNS 5 obj""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("rebels", Type.PERSON, "MLI REB")
                .mention("four soldiers", Type.PERSON, "MLI MIL");
        assertEquals(List.of("ASSAULT killed alleged actual"), HandReading.claims(reading));
    }

    @Test
    void a3_what_breaks_a_law_by_violence_is_charged_with_it() {
        HandReading reading =
                HandReading.of("""
                Chile chile PROPN NNP 2 nsubj
                faces face VERB VBZ 0 root
                a a DET DT 4 det
                charge charge NOUN NN 2 obj
                of of SCONJ IN 6 mark
                fouling foul VERB VBG 4 acl
                rivers river NOUN NNS 6 obj
                by by SCONJ IN 9 mark
                bombing bomb VERB VBG 6 advcl
                Peru peru PROPN NNP 9 obj""").mention("Chile", Type.COUNTRY, "CHL GOV").mention("Peru", Type.COUNTRY, "PER GOV");
        assertEquals(
                List.of("ASSAULT bombing alleged actual"),
                HandReading.claims(reading).stream()
                        .filter(l -> l.startsWith("ASSAULT"))
                        .toList());
    }

    @Test
    void b1_direct_talks_are_ordered_by_nobody() {
        HandReading reading = HandReading.of("""
                Norway norway PROPN NNP 2 nsubj
                held hold VERB VBD 0 root
                direct direct ADJ JJ 4 amod
                talks talk NOUN NNS 2 obj
                with with ADP IN 6 case
                Chile chile PROPN NNP 2 obl""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(List.of("CONSULT held direct talks asserted actual"), HandReading.claims(reading));
    }

    @Test
    void b2_who_vows_one_thing_and_did_another_did_it() {
        HandReading reading =
                HandReading.of("""
                Chile chile PROPN NNP 2 nsubj
                vowed vow VERB VBD 0 root
                that that SCONJ IN 6 mark
                it it PRON PRP 6 nsubj
                would would AUX MD 6 aux
                endure endure VERB VB 2 ccomp
                and and CCONJ CC 8 cc
                bombed bomb VERB VBD 6 conj
                Peru peru PROPN NNP 8 obj""").mention("Chile", Type.COUNTRY, "CHL GOV").mention("Peru", Type.COUNTRY, "PER GOV");
        assertEquals(
                List.of("ASSAULT bombed asserted actual"),
                HandReading.claims(reading).stream()
                        .filter(l -> l.startsWith("ASSAULT"))
                        .toList());
    }

    @Test
    void b3_a_list_of_what_is_planned_is_planned_to_its_end() {
        HandReading reading = HandReading.of("""
                Norway norway PROPN NNP 3 nsubj:pass
                was be AUX VBD 3 aux:pass
                scheduled schedule VERB VBN 0 root
                to to PART TO 5 mark
                rest rest VERB VB 3 xcomp
                and and CCONJ CC 7 cc
                meet meet VERB VB 3 conj
                Chile chile PROPN NNP 7 obj""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(List.of("CONSULT meet possible future"), HandReading.claims(reading));
    }

    @Test
    void c1_who_says_that_we_will_bomb_them_threatens() {
        HandReading reading = HandReading.of("""
                We we PRON PRP 3 nsubj
                will will AUX MD 3 aux
                bomb bomb VERB VB 5 ccomp
                Peru peru PROPN NNP 3 obj
                said say VERB VBD 0 root
                Chile chile PROPN NNP 5 nsubj""")
                .mention("We", Type.PERSON, "CHL GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .mention("Peru", Type.COUNTRY, "PER GOV")
                .attribution("Chile", "said", "We will bomb Peru");
        assertEquals(List.of("THREATEN bomb asserted actual"), HandReading.claims(reading));
    }

    @Test
    void c2_a_ban_defied_to_demand_something_does_not_undo_the_demand() {
        HandReading reading =
                HandReading.of("""
                Peru peru PROPN NNP 2 nsubj
                defied defy VERB VBD 0 root
                the the DET DT 4 det
                ban ban NOUN NN 2 obj
                to to PART TO 6 mark
                condemn condemn VERB VB 2 advcl
                Chile chile PROPN NNP 6 obj""").mention("Peru", Type.COUNTRY, "PER GOV").mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(
                List.of(),
                HandReading.claims(reading).stream()
                        .filter(l -> l.contains("negated"))
                        .toList());
    }

    @Test
    void d1_what_is_alleged_of_the_first_of_a_row_of_verbs_is_alleged_of_all() {
        HandReading reading = HandReading.of("""
                Niger niger PROPN NNP 2 nsubj
                named name VERB VBD 0 root
                soldiers soldier NOUN NNS 2 obj
                who who PRON WP 6 nsubj
                allegedly allegedly ADV RB 6 advmod
                beat beat VERB VBD 3 acl:relcl
                or or CCONJ CC 8 cc
                shelled shell VERB VBD 3 acl:relcl
                villagers villager NOUN NNS 8 obj""")
                .mention("Niger", Type.COUNTRY, "NER GOV")
                .mention("soldiers", Type.PERSON, "NER MIL")
                .mention("villagers", Type.PERSON, "NER CVL");
        List<String> told = HandReading.claims(reading);
        assertEquals(
                List.of(),
                told.stream()
                        .filter(l -> l.endsWith("asserted actual") && l.startsWith("ASSAULT"))
                        .toList());
        assertEquals(true, told.contains("ASSAULT shelled alleged actual"), told.toString());
    }
}
