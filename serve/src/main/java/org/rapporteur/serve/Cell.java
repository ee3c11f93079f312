package org.rapporteur.serve;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.export.SafeCell;
import tools.jackson.databind.JsonNode;

/** A value as one cell of CSV (RFC 4180): lists are joined by " | ", counts by "; ", formulas made safe. */
final class Cell {
    private Cell() {}

    static String of(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isNumber() || value.isBoolean()) {
            return value.asString();
        }
        return quoted(SafeCell.of(text(value)));
    }

    private static String text(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(v -> parts.add(text(v)));
            return String.join(" | ", parts);
        }
        if (value.isObject()) {
            value.properties().forEach(e -> parts.add(e.getKey() + " " + text(e.getValue())));
            return String.join("; ", parts);
        }
        return value.asString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                && text.strip().equals(text);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
