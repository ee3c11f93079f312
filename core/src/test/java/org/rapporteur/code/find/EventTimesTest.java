package org.rapporteur.code.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.read.Mention.Type;

/** Which day is an event's own, and what is told twice; published on Friday 2011-12-16. A claim is {@code trigger from links}. */
class EventTimesTest {
    private static final RuleCoder CODER = new RuleCoder(Codebook.load(), RoleJudge.rulesAlone());

    private static List<String> code(HandReading reading) {
        return CODER.code(reading.resolved()).claims().stream()
                .map(EventTimesTest::line)
                .toList();
    }

    private static String line(Claim claim) {
        String day = claim.circumstances()
                .time()
                .flatMap(t -> t.interval())
                .map(i -> i.from().toString())
                .orElse("-");
        String links =
                claim.context().links().stream().map(l -> l.kind().code()).collect(Collectors.joining(","));
        return (claim.predicate().trigger().text() + " " + day + " " + links).strip();
    }

    @Test
    void a1_a_date_printed_above_the_text_is_not_the_day_of_the_event() {
        HandReading reading = HandReading.of("""
                Sun sun PROPN NNP 3 compound
                11 11 NUM CD 3 nummod
                Dec dec PROPN NNP 6 obl
                2011 2011 NUM CD 3 nummod
                Rebels rebel NOUN NNS 6 nsubj
                killed kill VERB VBD 0 root
                four four NUM CD 8 nummod
                soldiers soldier NOUN NNS 6 obj""")
                .mention("Rebels", Type.PERSON, "MLI REB")
                .mention("four soldiers", Type.PERSON, "MLI MIL");
        assertEquals(List.of("killed -"), code(reading));
    }

    @Test
    void a2_the_year_of_a_deal_is_not_the_year_of_its_rejection() {
        HandReading reading = HandReading.of("""
                Chile chile PROPN NNP 2 nsubj
                rejected reject VERB VBD 0 root
                the the DET DT 5 det
                2009 2009 NUM CD 5 nummod
                deal deal NOUN NN 2 obj""").mention("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals("rejected -", code(reading).get(0));
    }

    @Test
    void a3_the_day_of_a_vote_to_come_is_not_the_day_of_an_insult_before_it() {
        HandReading reading =
                HandReading.of("""
                Chile chile PROPN NNP 2 nsubj
                insulted insult VERB VBD 0 root
                Peru peru PROPN NNP 2 obj
                ahead ahead ADV RB 7 case
                of of ADP IN 4 fixed
                Monday's monday PROPN NNP 7 nmod:poss
                vote vote NOUN NN 2 obl""").mention("Chile", Type.COUNTRY, "CHL GOV").mention("Peru", Type.COUNTRY, "PER GOV");
        assertEquals("insulted -", code(reading).get(0));
    }

    @Test
    void a4_who_is_killed_on_thursday_is_killed_on_thursday() {
        HandReading reading = HandReading.of("""
                Rebels rebel NOUN NNS 2 nsubj
                killed kill VERB VBD 0 root
                soldiers soldier NOUN NNS 2 obj
                on on ADP IN 5 case
                Thursday thursday PROPN NNP 2 obl""")
                .mention("Rebels", Type.PERSON, "MLI REB")
                .mention("soldiers", Type.PERSON, "MLI MIL");
        assertEquals(List.of("killed 2011-12-15"), code(reading));
    }

    @Test
    void b1_a_headline_that_the_lead_repeats_is_coded_once() {
        HandReading reading = HandReading.of("""
                Rebels rebel NOUN NNS 2 nsubj
                killed kill VERB VBD 0 root
                four four NUM CD 4 nummod
                soldiers soldier NOUN NNS 2 obj

                Rebels rebel NOUN NNS 2 nsubj
                killed kill VERB VBD 0 root
                four four NUM CD 4 nummod
                soldiers soldier NOUN NNS 2 obj
                on on ADP IN 6 case
                Thursday thursday PROPN NNP 2 obl""")
                .mention("Rebels", Type.PERSON, "MLI REB")
                .mention("four soldiers", Type.PERSON, "MLI MIL");
        assertEquals(1, code(reading).size());
    }

    @Test
    void b2_a_sentence_printed_again_tells_the_same_event() {
        String twice = """
                Norway norway PROPN NNP 2 nsubj
                condemned condemn VERB VBD 0 root
                Chile chile PROPN NNP 2 obj
                in in ADP IN 5 case
                Oslo oslo PROPN NNP 2 obl""";
        HandReading reading = HandReading.of("""
                It it PRON PRP 2 nsubj
                rained rain VERB VBD 0 root

                """ + twice + "\n\n" + twice)
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .mentionAgain("Norway", Type.COUNTRY, "NOR GOV")
                .mentionAgain("Chile", Type.COUNTRY, "CHL GOV");
        assertEquals(List.of("condemned -", "condemned - same-event"), code(reading));
    }

    @Test
    void c1_a_blast_on_a_day_kills_on_that_day() {
        HandReading reading = HandReading.of("""
                On on ADP IN 4 case
                Thursday thursday PROPN NNP 4 compound
                car car NOUN NN 4 compound
                bombing bombing NOUN NN 5 nsubj
                killed kill VERB VBD 0 root
                four four NUM CD 7 nummod
                soldiers soldier NOUN NNS 5 obj""").mention("four soldiers", Type.PERSON, "MLI MIL");
        assertEquals(List.of("car bombing 2011-12-15", "killed 2011-12-15"), code(reading));
    }

    @Test
    void c2_since_a_revolt_began_runs_from_its_beginning() {
        HandReading reading = HandReading.of("""
                Rebels rebel NOUN NNS 3 nsubj
                have have AUX VBP 3 aux
                killed kill VERB VBN 0 root
                soldiers soldier NOUN NNS 3 obj
                since since SCONJ IN 8 mark
                the the DET DT 7 det
                drought drought NOUN NN 8 nsubj
                began begin VERB VBD 3 advcl
                in in ADP IN 10 case
                2009 2009 NUM CD 8 obl""")
                .mention("Rebels", Type.PERSON, "MLI REB")
                .mention("soldiers", Type.PERSON, "MLI MIL");
        assertEquals(List.of("killed 2009-01-01"), code(reading));
    }

    @Test
    void c3_what_has_been_done_is_not_of_a_day_that_is_over() {
        HandReading reading =
                HandReading.of("""
                Chile chile PROPN NNP 3 nsubj
                has have AUX VBZ 3 aux
                condemned condemn VERB VBN 0 root
                Peru peru PROPN NNP 3 obj
                for for ADP IN 7 case
                Monday monday PROPN NNP 3 obl:unmarked
                failures failure NOUN NNS 3 obl""").mention("Chile", Type.COUNTRY, "CHL GOV").mention("Peru", Type.COUNTRY, "PER GOV");
        assertEquals("condemned -", code(reading).get(0));
    }

    @Test
    void c4_who_refuses_by_words_refuses_when_he_says_so() {
        HandReading reading = HandReading.of("""
                Chile chile PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                on on ADP IN 4 case
                Thursday thursday PROPN NNP 2 obl
                that that SCONJ IN 7 mark
                it it PRON PRP 7 nsubj
                rejects reject VERB VBZ 2 ccomp
                the the DET DT 9 det
                plan plan NOUN NN 7 obj""")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .mention("it", Type.COUNTRY, "CHL GOV")
                .attribution("Chile", "said", "that it rejects the plan");
        assertEquals("rejects the plan 2011-12-15", code(reading).get(0));
    }

    @Test
    void c5_what_was_before_and_what_came_of_it_are_of_two_days() {
        HandReading reading =
                HandReading.of("""
                Chile chile PROPN NNP 3 nsubj
                had have AUX VBD 3 aux
                condemned condemn VERB VBN 0 root
                Peru peru PROPN NNP 3 obj
                but but CCONJ CC 6 cc
                hesitated hesitate VERB VBD 3 conj
                on on ADP IN 8 case
                Thursday thursday PROPN NNP 6 obl""").mention("Chile", Type.COUNTRY, "CHL GOV").mention("Peru", Type.COUNTRY, "PER GOV");
        assertEquals("condemned -", code(reading).get(0));
    }
}
