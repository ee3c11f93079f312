package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Texts on which the work once grew with the cube of their words; found by feeding mutations to reader and coder. */
class HardTextSpecTest {
    /** Many times what they take, and a fraction of what they took. */
    private static final Duration LIMIT = Duration.ofSeconds(40);

    @Test
    void a_word_of_thousands_of_commas_is_looked_up_in_time() {
        String text = "1,".repeat(4000) + " rebels overthrew President Amadou Toumani Toure of Mali on Thursday.";
        assertTimeoutPreemptively(LIMIT, () -> CodedLines.of("2012-03-23", text));
    }

    @Test
    void a_sentence_of_thousands_of_words_about_a_draft_is_coded_in_time() {
        String text =
                "Russia circulated a draft resolution on Syria in the Security Council on Thursday. The envoy said that France could"
                        + " not support parts of the text because".repeat(300) + " it was too weak.";
        assertTimeoutPreemptively(LIMIT, () -> CodedLines.of("2011-12-16", text));
    }
}
