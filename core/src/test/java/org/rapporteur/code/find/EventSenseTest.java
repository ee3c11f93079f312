package org.rapporteur.code.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.Mention.Type;

/** Which everyday words tell an event of politics; a claim is {@code TYPE trigger modality realis}. */
class EventSenseTest {
    @Test
    void a1_what_a_private_person_has_to_do_is_no_demand() {
        HandReading reading = HandReading.of("""
                The the DET DT 2 det
                doctor doctor NOUN NN 3 nsubj
                said say VERB VBD 0 root
                patients patient NOUN NNS 5 nsubj
                need need VERB VB 3 ccomp
                to to PART TO 7 mark
                rest rest VERB VB 5 xcomp""")
                .mention("The doctor", Type.PERSON, "ZWE MED")
                .mention("patients", Type.PERSON, "ZWE CVL");
        assertEquals(List.of(), HandReading.claims(reading));
    }

    @Test
    void a2_what_a_state_says_another_must_do_is_a_demand() {
        HandReading reading = HandReading.of("""
                Norway norway PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                Chile chile PROPN NNP 5 nsubj
                must must AUX MD 5 aux
                free free VERB VB 2 ccomp
                the the DET DT 7 det
                prisoners prisoner NOUN NNS 5 obj""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .mention("the prisoners", Type.PERSON, "CHL CVL");
        assertEquals(
                List.of("REQUEST must free asserted actual", "RETREAT free the prisoners wanted goal"),
                HandReading.claims(reading));
    }

    @Test
    void a3_a_demand_with_must_in_it_asks_once() {
        HandReading reading = HandReading.of("""
                Norway norway PROPN NNP 2 nsubj
                demanded demand VERB VBD 0 root
                that that SCONJ IN 6 mark
                Chile chile PROPN NNP 6 nsubj
                must must AUX MD 6 aux
                withdraw withdraw VERB VB 2 ccomp""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(
                List.of("REQUEST demanded asserted actual", "RETREAT withdraw wanted goal"),
                HandReading.claims(reading));
    }

    @Test
    void b1_a_politician_attacks_with_words() {
        HandReading reading = HandReading.of("""
                The the DET DT 2 det
                senator senator NOUN NN 3 nsubj
                attacked attack VERB VBD 0 root
                the the DET DT 5 det
                mayor mayor NOUN NN 3 obj""")
                .mention("The senator", Type.PERSON, "CHL LEG")
                .mention("the mayor", Type.PERSON, "CHL GOV");
        assertEquals(List.of("ACCUSE attacked asserted actual"), HandReading.claims(reading));
    }

    @Test
    void b2_an_army_attacks_with_arms() {
        HandReading reading = HandReading.of("""
                The the DET DT 2 det
                army army NOUN NN 3 nsubj
                attacked attack VERB VBD 0 root
                the the DET DT 5 det
                mayor mayor NOUN NN 3 obj""")
                .mention("The army", Type.ORGANISATION, "CHL MIL")
                .mention("the mayor", Type.PERSON, "CHL GOV");
        assertEquals(List.of("ASSAULT attacked asserted actual"), HandReading.claims(reading));
    }

    @Test
    void b3_an_earthquake_is_nobodys_act() {
        HandReading reading = HandReading.of("""
                An a DET DT 2 det
                earthquake earthquake NOUN NN 3 nsubj
                killed kill VERB VBD 0 root
                villagers villager NOUN NNS 3 obj""").mention("villagers", Type.PERSON, "PER CVL");
        assertEquals(List.of(), HandReading.claims(reading));
    }

    @Test
    void b4_taking_part_is_not_taking_in() {
        HandReading reading = HandReading.of("""
                The the DET DT 2 det
                ministers minister NOUN NNS 3 nsubj
                took take VERB VBD 0 root
                part part NOUN NN 3 obj
                in in ADP IN 7 case
                the the DET DT 7 det
                feast feast NOUN NN 3 obl""").mention("The ministers", Type.PERSON, "PER GOV");
        assertEquals(List.of(), HandReading.claims(reading));
    }

    @Test
    void c1_of_two_joined_verbs_both_are_told() {
        HandReading reading = HandReading.of("""
                The the DET DT 2 det
                ministers minister NOUN NNS 3 nsubj
                agreed agree VERB VBD 0 root
                and and CCONJ CC 5 cc
                called call VERB VBD 3 conj
                on on ADP IN 8 case
                the the DET DT 8 det
                rebels rebel NOUN NNS 5 obl
                to to PART TO 10 mark
                disarm disarm VERB VB 5 advcl""")
                .mention("The ministers", Type.PERSON, "PER GOV")
                .mention("the rebels", Type.PERSON, "PER REB");
        assertEquals(
                List.of(
                        "AGREE agreed asserted actual",
                        "REQUEST called on asserted actual",
                        "RETREAT disarm wanted goal"),
                HandReading.claims(reading));
    }

    @Test
    void c2_soldiers_who_protest_mutiny_and_rebels_who_loot_seize() {
        HandReading reading = HandReading.of("""
                Soldiers soldier NOUN NNS 2 nsubj
                protested protest VERB VBD 0 root

                Rebels rebel NOUN NNS 2 nsubj
                looted loot VERB VBD 0 root
                shops shop NOUN NNS 2 obj""")
                .mention("Soldiers", Type.PERSON, "BEN MIL")
                .mention("Rebels", Type.PERSON, "BEN REB");
        assertEquals(
                List.of("REJECT protested asserted actual", "COERCE looted shops asserted actual"),
                HandReading.claims(reading));
    }

    @Test
    void d1_what_is_denied_is_not_what_is_wanted() {
        HandReading reading = HandReading.of("""
                The the DET DT 2 det
                senate senate NOUN NNP 3 nsubj
                rejected reject VERB VBD 0 root
                accusations accusation NOUN NNS 3 obj
                that that SCONJ IN 7 mark
                police police NOUN NN 7 nsubj
                tortured torture VERB VBN 4 acl
                students student NOUN NNS 7 obj""")
                .mention("The senate", Type.ORGANISATION, "PER LEG")
                .mention("police", Type.ORGANISATION, "PER COP")
                .mention("students", Type.PERSON, "PER EDU");
        assertEquals(
                List.of("REJECT rejected accusations asserted actual", "ASSAULT tortured denied actual"),
                HandReading.claims(reading));
    }

    @Test
    void d2_the_reluctant_have_not_acted() {
        HandReading reading = HandReading.of("""
                Norway norway PROPN NNP 3 nsubj
                is be AUX VBZ 3 cop
                reluctant reluctant ADJ JJ 0 root
                to to PART TO 5 mark
                send send VERB VB 3 xcomp
                troops troops NOUN NNS 5 obj""").mention("Norway", Type.COUNTRY, "NOR GOV");
        assertEquals(List.of("MOBILIZE send troops possible hypothetical"), HandReading.claims(reading));
    }

    @Test
    void d3_a_refusal_under_a_condition_has_not_happened() {
        HandReading reading = HandReading.of("""
                Chile chile PROPN NNP 3 nsubj
                will will AUX MD 3 aux
                attack attack VERB VB 0 root
                if if SCONJ IN 7 mark
                the the DET DT 6 det
                rebels rebel NOUN NNS 7 nsubj
                refuse refuse VERB VBP 3 advcl
                to to PART TO 9 mark
                leave leave VERB VB 7 xcomp""")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .mention("the rebels", Type.PERSON, "CHL REB");
        assertEquals(
                List.of("ASSAULT attack possible future", "REJECT refuse possible hypothetical"),
                HandReading.claims(reading));
    }

    @Test
    void d4_what_something_was_used_for_was_done() {
        HandReading reading = HandReading.of("""
                The the DET DT 2 det
                rope rope NOUN NN 4 nsubj:pass
                was be AUX VBD 4 aux:pass
                used use VERB VBN 0 root
                to to PART TO 6 mark
                execute execute VERB VB 4 advcl
                the the DET DT 8 det
                general general NOUN NN 6 obj""").mention("the general", Type.PERSON, "TUR MIL");
        assertEquals(List.of("ASSAULT execute asserted actual"), HandReading.claims(reading));
    }

    @Test
    void e1_a_tree_with_two_subjects_at_the_very_beginning_is_coded() {
        HandReading reading = HandReading.of("""
                The the DET DT 3 det
                Watch watch PROPN NNP 4 nsubj
                group group NOUN NN 4 nsubj
                condemned condemn VERB VBD 0 root
                Chile chile PROPN NNP 4 obj""")
                .mention("Watch", Type.ORGANISATION, "NGO NGO")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(List.of("ACCUSE condemned asserted actual"), HandReading.claims(reading));
    }

    /** A killing; with "the minister" for the baker it is told of politics. */
    private static HandReading killing(String victim, String sector) {
        return HandReading.of("""
                The the DET DT 2 det
                robber robber NOUN NN 3 nsubj
                stabbed stab VERB VBD 0 root
                the the DET DT 5 det
                %1$s %1$s NOUN NN 3 obj
                . . PUNCT . 3 punct

                Detectives detective NOUN NNS 2 nsubj
                arrested arrest VERB VBD 0 root
                his his PRON PRP$ 4 nmod:poss
                accomplice accomplice NOUN NN 2 obj
                . . PUNCT . 2 punct""".formatted(victim))
                .mention("The robber", Type.PERSON, "PER CRM")
                .mention("the " + victim, Type.PERSON, "PER " + sector)
                .mention("Detectives", Type.PERSON, "PER COP")
                .mention("his accomplice", Type.PERSON, "PER CVL");
    }

    @Test
    void f1_a_dispatch_that_tells_of_private_crime_alone_tells_no_event() {
        assertEquals(List.of(), HandReading.claims(killing("baker", "CVL")));
    }

    @Test
    void f2_crime_beside_politics_is_an_event() {
        assertEquals(
                List.of("ASSAULT stabbed asserted actual", "COERCE arrested asserted actual"),
                HandReading.claims(killing("minister", "GOV")));
    }

    @Test
    void b5_a_word_away_from_a_preposition_must_stand_in_its_phrase() {
        HandReading reading =
                HandReading.of("""
                Farmers farmer NOUN NNS 3 nsubj:pass
                were be AUX VBD 3 aux:pass
                killed kill VERB VBN 0 root
                in in ADP IN 5 case
                Tambo tambo PROPN NNP 3 obl
                by by ADP IN 8 case
                rebel rebel NOUN NN 8 compound
                fire fire NOUN NN 3 obl:agent""").mention("Farmers", Type.PERSON, "PER CVL").mention("rebel", Type.PERSON, "PER REB");
        assertEquals(List.of("ASSAULT killed asserted actual"), HandReading.claims(reading));
    }

    @Test
    void b6_what_is_counted_is_what_is_done() {
        HandReading reading = HandReading.of("""
                A a DET DT 2 det
                number number NOUN NN 6 nsubj:pass
                of of ADP IN 4 case
                rockets rocket NOUN NNS 2 nmod
                were be AUX VBD 6 aux:pass
                launched launch VERB VBN 0 root
                by by ADP IN 8 case
                rebels rebel NOUN NNS 6 obl:agent""").mention("rebels", Type.PERSON, "PER REB");
        assertEquals(List.of("ASSAULT rockets were launched asserted actual"), HandReading.claims(reading));
    }

    /** What a minister says a judge has to do, in a clause opened by a word. */
    private static HandReading owing(String opener) {
        return HandReading.of("""
                The the DET DT 2 det
                minister minister NOUN NN 3 nsubj
                said say VERB VBD 0 root
                %1$s %1$s SCONJ %2$s
                the the DET DT 6 det
                judge judge NOUN NN 8 nsubj
                should should AUX MD 8 aux
                free free VERB VB 3 ccomp
                the the DET DT 10 det
                rebels rebel NOUN NNS 8 obj""".formatted(opener, opener.equals("why") ? "WRB 8 advmod" : "IN 8 mark"))
                .mention("The minister", Type.PERSON, "PER GOV")
                .mention("the judge", Type.PERSON, "PER JUD")
                .mention("the rebels", Type.PERSON, "PER REB");
    }

    @Test
    void a4_why_somebody_should_act_is_no_demand() {
        assertEquals(
                List.of("REQUEST should free asserted actual", "RETREAT free wanted goal"),
                HandReading.claims(owing("that")));
        assertEquals(
                List.of(),
                HandReading.claims(owing("why")).stream()
                        .filter(c -> c.startsWith("REQUEST"))
                        .toList());
    }

    @Test
    void b7_going_to_act_is_no_visit() {
        HandReading reading = HandReading.of("""
                The the DET DT 2 det
                minister minister NOUN NN 4 nsubj
                is be AUX VBZ 4 aux
                going go VERB VBG 0 root
                to to PART TO 6 mark
                think think VERB VB 4 xcomp
                about about ADP IN 8 case
                Peru peru PROPN NNP 6 obl""")
                .mention("The minister", Type.PERSON, "CHL GOV")
                .mention("Peru", Type.COUNTRY, "PER GOV");
        assertEquals(List.of(), HandReading.claims(reading));
    }

    /** What a colonel vows to do to a town. */
    private static List<String> vow(String verb, String lemma, String adverb) {
        return HandReading.claims(
                HandReading.of("""
                The the DET DT 2 det
                colonel colonel NOUN NN 3 nsubj
                vowed vow VERB VBD 0 root
                %s
                to to PART TO 6 mark
                %s %s VERB VB 3 xcomp
                the the DET DT 8 det
                town town NOUN NN 6 obj""".formatted(adverb, verb, lemma)).mention("The colonel", Type.PERSON, "PER MIL"));
    }

    @Test
    void c3_to_vow_harm_threatens_and_to_vow_not_to_act_refuses() {
        assertEquals(
                "THREATEN vowed asserted actual",
                vow("shell", "shell", "today today NOUN NN 3 obl:tmod").get(0));
        assertEquals(
                "REJECT vowed asserted actual",
                vow("leave", "leave", "never never ADV RB 6 advmod").get(0));
    }

    @Test
    void c4_one_named_person_attacks_another_with_words() {
        HandReading reading =
                HandReading.of("""
                Lund lund PROPN NNP 2 nsubj
                attacked attack VERB VBD 0 root
                Paz paz PROPN NNP 2 obj""").mention("Lund", Type.PERSON, "NOR CVL").mention("Paz", Type.PERSON, "NOR GOV");
        assertEquals(List.of("ACCUSE attacked asserted actual"), HandReading.claims(reading));
    }

    @Test
    void c5_a_noun_behind_there_or_behind_what_led_into_it_tells_an_event() {
        HandReading there = HandReading.of("""
                There there PRON EX 2 expl
                were be VERB VBD 0 root
                protests protest NOUN NNS 2 nsubj
                against against ADP IN 6 case
                the the DET DT 6 det
                minister minister NOUN NN 3 nmod""").mention("the minister", Type.PERSON, "PER GOV");
        HandReading plunged = HandReading.of("""
                The the DET DT 2 det
                city city NOUN NN 3 nsubj
                plunged plunge VERB VBD 0 root
                into into ADP IN 5 case
                protests protest NOUN NNS 3 obl
                against against ADP IN 8 case
                the the DET DT 8 det
                minister minister NOUN NN 5 nmod""").mention("the minister", Type.PERSON, "PER GOV");
        assertEquals(List.of("PROTEST protests asserted actual"), HandReading.claims(there));
        assertEquals(List.of("PROTEST protests asserted actual"), HandReading.claims(plunged));
    }

    @Test
    void c6_what_protesters_wave_while_they_march_is_part_of_the_march() {
        HandReading reading = HandReading.of("""
                Students student NOUN NNS 2 nsubj
                marched march VERB VBD 0 root
                to to ADP IN 5 case
                the the DET DT 5 det
                parliament parliament NOUN NN 2 obl
                waving wave VERB VBG 2 advcl
                flags flag NOUN NNS 6 obj""")
                .mention("Students", Type.PERSON, "PER CVL,OPP")
                .mention("the parliament", Type.ORGANISATION, "PER LEG");
        assertEquals(List.of("PROTEST marched to asserted actual"), HandReading.claims(reading));
    }

    @Test
    void d5_to_refuse_a_refusal_is_one_refusal() {
        HandReading reading = HandReading.of("""
                Chile chile PROPN NNP 2 nsubj
                refused refuse VERB VBD 0 root
                to to PART TO 4 mark
                reject reject VERB VB 2 xcomp
                the the DET DT 6 det
                treaty treaty NOUN NN 4 obj""").mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(1, HandReading.claims(reading).size());
    }
}
