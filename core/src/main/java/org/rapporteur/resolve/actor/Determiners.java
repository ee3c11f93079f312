package org.rapporteur.resolve.actor;

import java.util.Set;

/** Words that open a phrase and are no part of a name. */
final class Determiners {
    private static final Set<String> ALL = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "some", "many",
            "several", "all", "other", "both", "each", "every", "any", "no", "at", "least");

    private Determiners() {}

    static boolean holds(String folded) {
        return ALL.contains(folded);
    }
}
