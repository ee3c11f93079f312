package org.rapporteur.code.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Participant;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.read.Mention.Type;
import org.rapporteur.text.Words;

/** What the coder makes of trees given by hand; a claim is {@code TYPE trigger: actors -> recipients modality realis}. */
class RuleCoderTest {
    private static final RuleCoder CODER = new RuleCoder(Codebook.load(), RoleJudge.rulesAlone());

    private static List<String> code(HandReading reading) {
        return CODER.code(reading.resolved()).claims().stream()
                .map(RuleCoderTest::line)
                .toList();
    }

    private static String line(Claim claim) {
        return claim.predicate().type() + " " + claim.predicate().trigger().text() + ": "
                + names(claim.participants().actors()) + " -> "
                + names(claim.participants().recipients()) + " "
                + HandReading.lower(claim.voice().modality()) + " "
                + HandReading.lower(claim.voice().realis());
    }

    private static String names(List<Participant> participants) {
        return participants.stream()
                .map(p -> p.words()
                        .map(Words::text)
                        .orElse("*" + p.actor().country().orElse("")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void a1_the_subject_acts_on_the_object() {
        HandReading reading = HandReading.of("""
                Norway Norway PROPN NNP 2 nsubj
                condemned condemn VERB VBD 0 root
                Chile Chile PROPN NNP 2 obj
                . . PUNCT . 2 punct""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(List.of("ACCUSE condemned: Norway -> Chile asserted actual"), code(reading));
    }

    @Test
    void a2_a_passive_is_turned() {
        HandReading reading = HandReading.of("""
                Chile Chile PROPN NNP 3 nsubj:pass
                was be AUX VBD 3 aux:pass
                condemned condemn VERB VBN 0 root
                by by ADP IN 5 case
                Norway Norway PROPN NNP 3 obl:agent""")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .mention("Norway", Type.COUNTRY, "NOR GOV");
        assertEquals(List.of("ACCUSE condemned: Norway -> Chile asserted actual"), code(reading));
    }

    @Test
    void a3_coordinated_actors_are_several_participants() {
        HandReading reading = HandReading.of("""
                Norway Norway PROPN NNP 4 nsubj
                and and CCONJ CC 3 cc
                Peru Peru PROPN NNP 1 conj
                condemned condemn VERB VBD 0 root
                Chile Chile PROPN NNP 4 obj""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Peru", Type.COUNTRY, "PER GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(List.of("ACCUSE condemned: Norway, Peru -> Chile asserted actual"), code(reading));
    }

    @Test
    void a4_harm_without_an_actor_is_kept() {
        HandReading reading = HandReading.of("""
                Nine nine NUM CD 2 nummod
                soldiers soldier NOUN NNS 4 nsubj:pass
                were be AUX VBD 4 aux:pass
                killed kill VERB VBN 0 root""").mention("Nine soldiers", Type.PERSON, "CHL MIL");
        assertEquals(List.of("ASSAULT killed:  -> Nine soldiers asserted actual"), code(reading));
    }

    @Test
    void b1_what_is_asked_for_is_wanted_of_the_one_who_is_asked() {
        HandReading reading = HandReading.of("""
                Norway Norway PROPN NNP 2 nsubj
                urged urge VERB VBD 0 root
                Chile Chile PROPN NNP 2 obj
                to to PART TO 5 mark
                release release VERB VB 2 xcomp
                prisoners prisoner NOUN NNS 5 obj""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .mention("prisoners", Type.PERSON, "");
        List<String> lines = code(reading);
        assertEquals("REQUEST urged: Norway -> Chile asserted actual", lines.get(0));
        assertEquals("RETREAT release prisoners: Chile ->  wanted goal", lines.get(1));
    }

    @Test
    void b2_a_negated_killing_is_negated() {
        HandReading reading = HandReading.of("""
                Troops troops NOUN NNS 4 nsubj
                did do AUX VBD 4 aux
                not not PART RB 4 advmod
                kill kill VERB VB 0 root
                villagers villager NOUN NNS 4 obj""")
                .mention("Troops", Type.PERSON, "CHL MIL")
                .mention("villagers", Type.PERSON, "CHL CVL");
        assertEquals(List.of("ASSAULT kill: Troops -> villagers negated actual"), code(reading));
    }

    @Test
    void b3_who_is_accused_of_a_killing_is_alleged_to_have_done_it() {
        HandReading reading = HandReading.of("""
                Norway Norway PROPN NNP 2 nsubj
                accused accuse VERB VBD 0 root
                Chile Chile PROPN NNP 2 obj
                of of SCONJ IN 5 mark
                killing kill VERB VBG 2 advcl
                villagers villager NOUN NNS 5 obj""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .mention("villagers", Type.PERSON, "CHL CVL");
        assertEquals(
                "ASSAULT killing: Chile -> villagers alleged actual",
                code(reading).get(1));
    }

    @Test
    void c1_words_of_a_draft_are_its_sponsors_and_not_yet_real() {
        HandReading reading = HandReading.of("""
                A a DET DT 3 det
                Norwegian norwegian ADJ JJ 3 amod
                draft draft NOUN NN 4 nsubj
                condemns condemn VERB VBZ 0 root
                Chile Chile PROPN NNP 4 obj""")
                .mention("A Norwegian draft", Type.DOCUMENT, "")
                .mention("Norwegian", Type.NATIONALITY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(List.of("ACCUSE condemns: A Norwegian draft -> Chile asserted draft_text"), code(reading));
    }

    @Test
    void c2_a_verdict_is_its_speakers_and_falls_on_the_sponsors() {
        HandReading reading = HandReading.of("""
                Peru Peru PROPN NNP 2 nsubj
                called call VERB VBD 0 root
                the the DET DT 5 det
                Norwegian norwegian ADJ JJ 5 amod
                draft draft NOUN NN 2 obj
                unbalanced unbalanced ADJ JJ 2 xcomp""")
                .mention("Peru", Type.COUNTRY, "PER GOV")
                .mention("the Norwegian draft", Type.DOCUMENT, "")
                .mention("Norwegian", Type.NATIONALITY, "NOR GOV");
        assertEquals(
                List.of("ACCUSE called the Norwegian draft unbalanced: Peru -> the Norwegian draft asserted actual"),
                code(reading));
    }

    @Test
    void d1_the_innermost_source_vouches() {
        HandReading reading = HandReading.of("""
                Police police NOUN NNS 2 nsubj
                said say VERB VBD 0 root
                rebels rebel NOUN NNS 4 nsubj
                killed kill VERB VBD 2 ccomp
                villagers villager NOUN NNS 4 obj""")
                .mention("Police", Type.ORGANISATION, "CHL COP")
                .mention("rebels", Type.PERSON, "CHL REB")
                .mention("villagers", Type.PERSON, "CHL CVL");
        Claim claim = CODER.code(reading.resolved()).claims().get(0);
        assertEquals(
                "Police",
                claim.voice().attribution().get(0).words().orElseThrow().text());
        assertEquals(
                "said", claim.voice().attribution().get(0).cue().orElseThrow().text());
    }

    @Test
    void e1_a_number_of_victims_is_a_toll_with_bounds() {
        HandReading reading = HandReading.of("""
                Rebels rebel NOUN NNS 2 nsubj
                killed kill VERB VBD 0 root
                at at ADP IN 4 case
                least least ADJ JJS 5 advmod
                27 27 NUM CD 6 nummod
                troops troops NOUN NNS 2 obj
                on on ADP IN 8 case
                Thursday Thursday PROPN NNP 2 obl""")
                .mention("Rebels", Type.PERSON, "CHL REB")
                .mention("at least 27 troops", Type.PERSON, "CHL MIL");
        Claim claim = CODER.code(reading.resolved()).claims().get(0);
        assertEquals(
                27L, claim.circumstances().quantities().get(0).amount().low().orElseThrow());
        assertEquals(
                0,
                claim.circumstances().quantities().get(0).amount().high().stream()
                        .count());
        assertEquals(
                "2011-12-15",
                claim.circumstances()
                        .time()
                        .orElseThrow()
                        .interval()
                        .orElseThrow()
                        .from()
                        .toString());
    }

    @Test
    void f1_coding_twice_gives_the_same() {
        HandReading reading = HandReading.of("""
                Norway Norway PROPN NNP 2 nsubj
                condemned condemn VERB VBD 0 root
                Chile Chile PROPN NNP 2 obj""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(CODER.code(reading.resolved()), CODER.code(reading.resolved()));
    }

    @Test
    void g1_what_is_no_event_of_politics_is_left_out() {
        HandReading reading = HandReading.of("""
                Anna Anna PROPN NNP 2 nsubj
                condemned condemn VERB VBD 0 root
                the the DET DT 4 det
                referee referee NOUN NN 2 obj""").mention("Anna", Type.PERSON, "");
        assertEquals(List.of(), code(reading));
    }
}
