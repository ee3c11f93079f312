package org.rapporteur.code.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.code.Coding;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Position;
import org.rapporteur.read.Mention.Type;

/** Stands and wanted changes that the reader sees where no list holds the words; a position is {@code holder: stance}. */
class SeenStandsTest {
    private static final RuleCoder CODER = new RuleCoder(Codebook.load(), RoleJudge.rulesAlone());

    private static final String TABLED = """
            Norway Norway PROPN NNP 2 nsubj
            circulated circulate VERB VBD 0 root
            a a DET DT 5 det
            draft draft NOUN NN 5 compound
            resolution resolution NOUN NN 2 obj
            . . PUNCT . 2 punct

            """;

    /** "Norway circulated a draft resolution. Peru ...", with a turn of phrase that no list holds. */
    private static HandReading debate() {
        return HandReading.of(TABLED + """
                Peru Peru PROPN NNP 2 nsubj
                frowned frown VERB VBD 0 root
                upon upon ADP IN 5 case
                the the DET DT 5 det
                text text NOUN NN 2 obl
                and and CCONJ CC 7 cc
                fancied fancy VERB VBD 2 conj
                a a DET DT 10 det
                gentler gentle ADJ JJR 10 amod
                preamble preamble NOUN NN 7 obj
                . . PUNCT . 2 punct

                Peru Peru PROPN NNP 2 nsubj
                yawned yawn VERB VBD 0 root
                at at ADP IN 4 case
                it it PRON PRP 2 obl
                . . PUNCT . 2 punct""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("a draft resolution", Type.DOCUMENT, "")
                .mention("Peru", Type.COUNTRY, "PER GOV")
                .mention("the text", Type.DOCUMENT, "")
                .mentionAgain("Peru", Type.COUNTRY, "PER GOV");
    }

    private static Coding code(HandReading reading) {
        return CODER.code(reading.resolved());
    }

    private static List<String> positions(HandReading reading) {
        return code(reading).entries().stream()
                .filter(Position.class::isInstance)
                .map(Position.class::cast)
                .map(p -> p.holder().label() + ": " + p.stance().code())
                .toList();
    }

    private static List<String> amendments(HandReading reading) {
        return code(reading).entries().stream()
                .filter(Amendment.class::isInstance)
                .map(Amendment.class::cast)
                .map(a -> a.demandedBy().stream().map(Party::label).collect(Collectors.joining(", ")) + ": "
                        + a.what().text())
                .toList();
    }

    @Test
    void a1_what_no_list_holds_tells_a_stance_when_the_reader_is_sure() {
        assertEquals(List.of("NOR: sponsor"), positions(debate()));
        assertEquals(List.of("NOR: sponsor", "PER: against"), positions(debate().holds("Peru", "against", 0.9)));
    }

    @Test
    void a2_it_tells_none_when_the_reader_is_in_doubt() {
        assertEquals(List.of("NOR: sponsor"), positions(debate().holds("Peru", "against", 0.2)));
    }

    @Test
    void a3_what_is_seen_in_two_places_is_the_likeliest_of_both_together() {
        HandReading twice = debate().holds("Peru", "against", 0.6).holdsAgain("Peru", "for", 0.95);
        assertEquals(List.of("NOR: sponsor", "PER: for"), positions(twice));
    }

    @Test
    void a4_a_sponsor_stays_one() {
        assertEquals(List.of("NOR: sponsor"), positions(debate().holds("Norway", "for", 0.9)));
    }

    @Test
    void a5_what_a_list_tells_is_believed_whatever_is_seen() {
        HandReading listed = HandReading.of(TABLED + """
                Peru Peru PROPN NNP 2 nsubj
                opposes oppose VERB VBZ 0 root
                the the DET DT 4 det
                text text NOUN NN 2 obj
                . . PUNCT . 2 punct""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("a draft resolution", Type.DOCUMENT, "")
                .mention("Peru", Type.COUNTRY, "PER GOV")
                .mention("the text", Type.DOCUMENT, "");
        assertEquals(List.of("NOR: sponsor", "PER: against"), positions(listed.holds("Peru", "for", 0.99)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sponsor",
                "for",
                "for-with-changes",
                "undecided",
                "against-unless-changed",
                "against",
                "vetoed",
                "abstained"
            })
    void a6_every_stance_that_is_seen_is_the_one_told(String stance) {
        assertEquals(List.of("NOR: sponsor", "PER: " + stance), positions(debate().holds("Peru", stance, 0.9)));
    }

    @Test
    void a7_the_likeliest_side_is_chosen_before_the_stance() {
        HandReading both = debate().holds("Peru", "for", 0.4)
                .holds("Peru", "against", 0.3)
                .holds("Peru", "against-unless-changed", 0.25);
        assertEquals(List.of("NOR: sponsor", "PER: against"), positions(both));
    }

    @Test
    void a8_aid_workers_tell_of_a_debate_and_take_no_part() {
        HandReading seen = HandReading.of(TABLED + """
                Amnesty Amnesty PROPN NNP 2 nsubj
                counted count VERB VBD 0 root
                graves grave NOUN NNS 2 obj
                . . PUNCT . 2 punct""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("a draft resolution", Type.DOCUMENT, "")
                .mention("Amnesty", Type.ORGANISATION, "NGO NGO");
        assertEquals(List.of("NOR: sponsor"), positions(seen.holds("Amnesty", "against", 0.99)));
    }

    @Test
    void a9_whom_the_text_itself_tells_of_takes_no_stance_there() {
        HandReading seen = HandReading.of(TABLED + """
                The the DET DT 2 det
                text text NOUN NN 3 nsubj
                warns warn VERB VBZ 0 root
                Peru Peru PROPN NNP 3 obj
                . . PUNCT . 3 punct""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("a draft resolution", Type.DOCUMENT, "")
                .mention("The text", Type.DOCUMENT, "")
                .mention("Peru", Type.COUNTRY, "PER GOV");
        assertEquals(List.of("NOR: sponsor"), positions(seen.holds("Peru", "against", 0.99)));
    }

    @Test
    void b1_words_in_a_row_are_a_wanted_change_of_who_holds_something_there() {
        HandReading seen = debate().holds("Peru", "for-with-changes", 0.9).change("a gentler preamble");
        assertEquals(List.of("PER: a gentler preamble"), amendments(seen));
        assertEquals(List.of("NOR: sponsor", "PER: for-with-changes"), positions(seen));
    }

    @Test
    void b1a_a_sponsor_asks_for_no_change_of_his_own_text() {
        assertEquals(
                List.of(), amendments(debate().holds("Norway", "sponsor", 0.9).change("a draft resolution")));
    }

    @Test
    void b2_a_change_of_nobody_is_none() {
        assertEquals(List.of(), amendments(debate().change("a gentler preamble")));
    }
}
