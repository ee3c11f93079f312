package org.rapporteur.record.sql;

import java.util.List;
import java.util.Locale;

/** How constants and lists of codes stand in a column: "draft-text", "GOV;MIL". */
final class Code {
    private static final char SEPARATOR = ';';

    private Code() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String join(List<String> codes) {
        for (String code : codes) {
            if (code.isEmpty() || code.indexOf(SEPARATOR) >= 0) {
                throw new IllegalArgumentException("not a code: '" + code + "'");
            }
        }
        return String.join(String.valueOf(SEPARATOR), codes);
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(String.valueOf(SEPARATOR)));
    }
}
