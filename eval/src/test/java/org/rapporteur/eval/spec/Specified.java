package org.rapporteur.eval.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What a specification of coding says of a dispatch published on Friday, 16 December 2011. */
final class Specified {
    private static final String FRIDAY = "2011-12-16";

    private Specified() {}

    /** Exactly these claims. */
    static void gives(String text, String... lines) {
        assertEquals(List.of(lines), CodedLines.of(FRIDAY, text));
    }

    /** These claims among others. */
    static void holds(String text, String... lines) {
        List<String> coded = CodedLines.of(FRIDAY, text);
        for (String line : lines) {
            assertTrue(coded.contains(line), () -> line + "\nis not among\n" + String.join("\n", coded));
        }
    }

    /** No claim whose line holds some words. */
    static void holdsNo(String text, String part) {
        List<String> coded = CodedLines.of(FRIDAY, text);
        assertTrue(
                coded.stream().noneMatch(l -> l.contains(part)),
                () -> part + "\nis among\n" + String.join("\n", coded));
    }
}
