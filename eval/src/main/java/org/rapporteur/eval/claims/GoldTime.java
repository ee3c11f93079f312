package org.rapporteur.eval.claims;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Intervals of gold events and claims: "2011-10" is the whole month. */
final class GoldTime {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private GoldTime() {}

    static Optional<String> interval(JsonNode time) {
        Optional<String> from = first(time, "from", "value").flatMap(v -> day(v, false));
        Optional<String> to = first(time, "to", "end", "value", "from").flatMap(v -> day(v, true));
        return from.map(f -> f + "/" + to.orElse(""));
    }

    static Set<String> intervals(JsonNode time) {
        Set<String> all = new TreeSet<>();
        interval(time).ifPresent(all::add);
        for (JsonNode other : time.path("alternatives")) {
            if (other.isObject()) {
                interval(other).ifPresent(all::add);
            } else if (other.isArray() && !other.isEmpty()) {
                Optional<String> from = day(other.path(0).asString(""), false);
                Optional<String> to = day(other.path(other.size() - 1).asString(""), true);
                from.ifPresent(f -> all.add(f + "/" + to.orElse("")));
            }
        }
        return all;
    }

    private static Optional<String> first(JsonNode time, String... fields) {
        for (String field : fields) {
            Optional<String> value = Party.text(time, field);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> day(String value, boolean last) {
        return switch (value.length()) {
            case YEAR -> Optional.of(value + (last ? "-12-31" : "-01-01"));
            case MONTH ->
                Optional.of((last
                                ? YearMonth.parse(value).atEndOfMonth()
                                : YearMonth.parse(value).atDay(1))
                        .toString());
            case DAY -> Optional.of(value);
            default -> Optional.empty();
        };
    }
}
