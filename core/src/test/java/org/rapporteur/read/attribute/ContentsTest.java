package org.rapporteur.read.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.Parsed;
import org.rapporteur.read.Reading;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Wording;

/** Where the words that are attributed end. */
class ContentsTest {
    @Test
    void the_stop_of_the_sentence_is_not_told() {
        assertEquals(
                new TokenRange(2, 5),
                content(
                        "He/PRP/2/nsubj said/VBD/0/root talks/NNS/4/nsubj would/MD/5/aux fail/VB/2/ccomp ././2/punct",
                        2,
                        6));
    }

    @Test
    void broken_off_speech_keeps_its_stop() {
        assertEquals(
                new TokenRange(2, 6),
                content(
                        "He/PRP/2/nsubj said/VBD/0/root talks/NNS/5/nsubj would/MD/2/ccomp --/:/4/punct ././2/punct",
                        2,
                        6));
    }

    @Test
    void a_quotation_is_left_as_it_stands() {
        assertEquals(
                new TokenRange(2, 5),
                content("He/PRP/2/nsubj said/VBD/0/root \"/``/4/punct Never/RB/2/ccomp ././2/punct", 2, 5));
    }

    private static TokenRange content(String sentence, int first, int end) {
        Reading reading = new Parsed().sentence(sentence).read();
        Wording wording = new Wording(reading.dispatch().text(), reading.syntax());
        SeenAttribution seen = new SeenAttribution(
                new TokenRange(1, 2), Optional.of(new TokenRange(0, 1)), List.of(new TokenRange(first, end)));
        return new Contents(wording, List.of()).mended(seen).content().get(0);
    }
}
