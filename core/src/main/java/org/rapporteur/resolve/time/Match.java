package org.rapporteur.resolve.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a pattern caught: the stretch of lexemes and the values of its named parts ("month" is 12, "day" is 15).
 *
 * @param begin first lexeme
 * @param end one past the last
 * @param parts values by name
 */
record Match(int begin, int end, Map<String, String> parts) {
    Match {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** A part that the pattern always catches. */
    String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name + " in " + parts.keySet());
        }
        return part;
    }

    int number(String name) {
        return Integer.parseInt(part(name));
    }

    double amount(String name) {
        return Double.parseDouble(part(name));
    }
}
