package org.rapporteur.eval.plv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class MarkedSentenceTest {
    @Test
    void marks_are_taken_out_and_their_places_kept() {
        MarkedSentence sentence = MarkedSentence.parse("<s>Peru</s> recalled its envoy to <t>Chile</t>.");
        assertEquals("Peru recalled its envoy to Chile.", sentence.text());
        assertEquals(Span.of(0, 4), sentence.source().orElseThrow());
        assertEquals(Span.of(27, 32), sentence.target().orElseThrow());
    }

    @Test
    void a_mark_that_is_missing_gives_no_span() {
        assertTrue(MarkedSentence.parse("<s>Peru</s> voted no.").target().isEmpty());
    }
}
