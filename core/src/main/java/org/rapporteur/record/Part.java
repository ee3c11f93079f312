package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.RapporteurException;
import org.rapporteur.text.Span;

/**
 * One part of a claim as an edit writes it: where its words stand, and what they mean. {@code 120-133;name=Free Syrian
 * Army;country=SYR} is the words from code point 120 to 133, end exclusive; {@code -;country=SYR} has no words. Several parts stand
 * apart by " | "; in values {@code %3B}, {@code %7C} and {@code %25} stand for {@code ; | %}.
 *
 * @param points where its words stand in the dispatch, in code points; absent where the sentence only implies it
 * @param values what is said of it, by name; names without a value are left out
 */
record Part(Optional<Span> points, Map<String, String> values) {
    private static final int MOST = 20;

    Part {
        Map<String, String> kept = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                kept.put(name, value);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /**
     * @param field what is edited, for messages
     * @param known names that a part of this field may have
     * @throws RapporteurException {@code usage} where the text is not written so
     */
    static List<Part> parse(String field, String text, List<String> known) {
        List<Part> parts = new ArrayList<>();
        for (String one : text.isBlank() ? List.<String>of() : List.of(text.split("\\|", -1))) {
            parts.add(one(field, one.strip(), known));
        }
        if (parts.size() > MOST) {
            throw new RapporteurException("usage", field + " has at most " + MOST + " parts");
        }
        return parts;
    }

    private static Part one(String field, String text, List<String> known) {
        String[] pieces = text.split(";", -1);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < pieces.length; i++) {
            int equals = pieces[i].indexOf('=');
            String name = equals < 0 ? "" : pieces[i].substring(0, equals).strip();
            if (!known.contains(name)) {
                throw new RapporteurException(
                        "usage",
                        "\"" + pieces[i] + "\" is nothing that " + field + " has; it has " + String.join("=, ", known)
                                + "=");
            }
            values.put(name, open(pieces[i].substring(equals + 1).strip()));
        }
        return new Part(points(field, pieces[0].strip()), values);
    }

    private static Optional<Span> points(String field, String text) {
        if (text.equals("-")) {
            return Optional.empty();
        }
        int dash = text.indexOf('-');
        try {
            if (dash > 0) {
                int begin = Integer.parseInt(text.substring(0, dash));
                int end = Integer.parseInt(text.substring(dash + 1));
                if (begin >= 0 && begin < end) {
                    return Optional.of(Span.of(begin, end));
                }
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new RapporteurException(
                "usage",
                "a value of " + field
                        + " begins with where its words stand, as 120-133 (code points of the dispatch, end"
                        + " exclusive), not \"" + text + "\"");
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The same with another value, or without one where it is empty. */
    Part with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Part(points, all);
    }

    static String print(List<Part> parts) {
        return parts.stream().map(Part::print).collect(Collectors.joining(" | "));
    }

    private String print() {
        StringBuilder text =
                new StringBuilder(points.map(p -> p.begin() + "-" + p.end()).orElse("-"));
        values.forEach(
                (name, value) -> text.append(';').append(name).append('=').append(closed(value)));
        return text.toString();
    }

    private static String closed(String value) {
        return value.replace("%", "%25")
                .replace(";", "%3B")
                .replace("|", "%7C")
                .replace('\n', ' ')
                .replace('\r', ' ');
    }

    private static String open(String value) {
        return value.replace("%3B", ";").replace("%7C", "|").replace("%25", "%");
    }
}
