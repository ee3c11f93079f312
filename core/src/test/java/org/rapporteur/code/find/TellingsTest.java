package org.rapporteur.code.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.read.Mention.Type;

/** What the coder makes of words that the reader takes for the telling of an event; a claim is {@code rule: TYPE trigger}. */
class TellingsTest {
    private static final Codebook CODEBOOK = Codebook.load();
    private static final RuleCoder CODER = new RuleCoder(CODEBOOK, new RoleWeights(CODEBOOK.roles()));

    private static List<String> code(HandReading reading) {
        return CODER.code(reading.resolved()).claims().stream()
                .map(TellingsTest::line)
                .toList();
    }

    private static String line(Claim claim) {
        return claim.provenance().rule() + ": " + claim.predicate().type() + " "
                + claim.predicate().trigger().text();
    }

    /** A verb of the lexicon, which the reader takes for an event, and another. */
    private static HandReading roasting(String verb) {
        return HandReading.of("""
                Norway Norway PROPN NNP 2 nsubj
                condemned condemn VERB VBD 0 root
                Peru Peru PROPN NNP 2 obj
                and and CCONJ CC 5 cc
                VERB VERB VERB VBD 2 conj
                Chile Chile PROPN NNP 5 obj
                . . PUNCT . 2 punct""".replace("VERB VERB VERB", verb + " " + verb + " VERB"))
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Peru", Type.COUNTRY, "PER GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
    }

    private static HandReading roastingToo(double likelihood) {
        return roasting("roasted").told("condemned", "ACCUSE", 0.9).told("roasted", "ACCUSE", likelihood);
    }

    @Test
    void a1_a_word_of_no_entry_tells_an_event_when_the_reader_is_sure() {
        assertEquals(
                List.of("lexicon:condemn/verb: ACCUSE condemned", "reader:roasted/verb: ACCUSE roasted"),
                code(roastingToo(0.95)));
    }

    @Test
    void a2_it_tells_none_when_the_reader_is_in_doubt() {
        assertEquals(List.of("lexicon:condemn/verb: ACCUSE condemned"), code(roastingToo(0.3)));
    }

    @Test
    void a3_it_tells_none_where_nothing_is_known_of_the_readers_view() {
        assertEquals(List.of("lexicon:condemn/verb: ACCUSE condemned"), code(roasting("roasted")));
    }

    @Test
    void a4_an_entry_of_the_lexicon_goes_first() {
        HandReading reading = HandReading.of("""
                Norway Norway PROPN NNP 2 nsubj
                condemned condemn VERB VBD 0 root
                Chile Chile PROPN NNP 2 obj""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .told("condemned", "REJECT", 0.95);
        assertEquals(List.of("lexicon:condemn/verb: ACCUSE condemned"), code(reading));
    }

    @Test
    void a5_words_that_tell_it_together_are_one_trigger() {
        HandReading reading = HandReading.of("""
                Norway Norway PROPN NNP 2 nsubj
                condemned condemn VERB VBD 0 root
                Peru Peru PROPN NNP 2 obj
                and and CCONJ CC 5 cc
                slathered slather VERB VBD 2 conj
                ridicule ridicule NOUN NN 5 obj
                on on ADP IN 8 case
                Chile Chile PROPN NNP 5 obl""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Peru", Type.COUNTRY, "PER GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .told("condemned", "ACCUSE", 0.9)
                .told("slathered", "ACCUSE", 0.9)
                .told("ridicule", "ACCUSE", 0.9);
        assertEquals(
                List.of("lexicon:condemn/verb: ACCUSE condemned", "reader:slather/verb: ACCUSE slathered ridicule"),
                code(reading));
    }

    @Test
    void a6_where_the_lexicon_finds_no_event_the_reader_is_believed_too() {
        HandReading reading = HandReading.of("""
                Norway Norway PROPN NNP 2 nsubj
                roasted roast VERB VBD 0 root
                Chile Chile PROPN NNP 2 obj""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV")
                .told("roasted", "ACCUSE", 0.95);
        assertEquals(List.of("reader:roast/verb: ACCUSE roasted"), code(reading));
    }

    @Test
    void a7_such_a_claim_is_less_sure_than_one_of_the_lexicon() {
        List<Double> confidences = CODER.code(roastingToo(0.95).resolved()).claims().stream()
                .map(c -> c.provenance().confidence())
                .toList();
        assertEquals(List.of(0.8, 0.6), confidences);
    }

    @Test
    void a8_a_word_of_the_lexicon_that_the_reader_takes_for_no_event_is_passed_over() {
        assertEquals(
                List.of("reader:roasted/verb: ACCUSE roasted"),
                code(roasting("roasted").told("roasted", "ACCUSE", 0.95).told("condemned", "ACCUSE", 0.05)));
    }

    @Test
    void a9_in_a_text_of_a_few_sentences_it_takes_much_to_pass_one_over() {
        assertEquals(
                List.of("lexicon:condemn/verb: ACCUSE condemned", "reader:roasted/verb: ACCUSE roasted"),
                code(roasting("roasted").told("roasted", "ACCUSE", 0.95).told("condemned", "ACCUSE", 0.2)));
    }
}
