package org.rapporteur.eval.incidents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a MUC file by name, and the days of their datelines: {@code DEV-MUC3-0001 (NOSC)}, then {@code SAN SALVADOR, 3 JAN 90 -- ...}. */
final class MucTexts {
    private static final Pattern HEADING = Pattern.compile("(?m)^((?:DEV|TST)\\d?-MUC\\d-\\d+)\\b.*$");
    private static final Pattern DATELINE = Pattern.compile("(\\d{1,2} [A-Z]{3} \\d{2})\\b");
    private static final int WITHIN = 150;
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
            .toFormatter(Locale.ENGLISH);

    private MucTexts() {}

    static Map<String, String> of(String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        Matcher m = HEADING.matcher(file);
        String name = "";
        int begin = 0;
        while (m.find()) {
            put(texts, name, file.substring(begin, m.start()));
            name = m.group(1);
            begin = m.end();
        }
        put(texts, name, file.substring(begin));
        return texts;
    }

    private static void put(Map<String, String> texts, String name, String text) {
        if (!name.isEmpty()) {
            texts.put(name, text.strip() + "\n");
        }
    }

    /** The day of the dateline. */
    static Optional<LocalDate> day(String text) {
        Matcher m = DATELINE.matcher(text.substring(0, Math.min(WITHIN, text.length())));
        try {
            return m.find() ? Optional.of(LocalDate.parse(m.group(1), DAY)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A day as keys write it: "03 JAN 90". */
    static String written(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH)
                .format(day)
                .toUpperCase(Locale.ROOT);
    }
}
