package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A slip of the finger is recognised, another word is not. */
class NearestNameTest {
    private static final List<String> KNOWN = List.of("--published", "--publisher", "--record", "--url");

    @Test
    void a_letter_dropped_swapped_or_changed_names_what_was_meant() {
        assertEquals(Optional.of("--record"), NearestName.find("--recrod", KNOWN));
        assertEquals(Optional.of("--published"), NearestName.find("--publishd", KNOWN));
        assertEquals(Optional.of("--url"), NearestName.find("--ulr", KNOWN));
    }

    @Test
    void a_word_far_from_all_names_nothing() {
        assertEquals(Optional.empty(), NearestName.find("--banana", KNOWN));
    }
}
