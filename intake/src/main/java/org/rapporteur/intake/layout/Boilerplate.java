package org.rapporteur.intake.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells lines that are no part of a dispatch: "Share", "Read more: ...", copyright lines. */
public final class Boilerplate {
    private static final int LONGEST_BEGUN = 160;
    private static final Set<String> WHOLE = new HashSet<>();
    private static final List<String> BEGINS;

    static {
        List<String> lines = WordList.read(Boilerplate.class, "boilerplate.txt");
        lines.stream().filter(l -> l.startsWith("= ")).forEach(l -> WHOLE.add(l.substring(2)));
        BEGINS = lines.stream()
                .filter(l -> l.startsWith("^ "))
                .map(l -> l.substring(2))
                .toList();
    }

    private Boilerplate() {}

    public static boolean is(String line) {
        String folded = line.strip().toLowerCase(Locale.ROOT);
        String bare = bare(folded);
        if (WHOLE.contains(bare) || bare.isEmpty()) {
            return true;
        }
        return folded.length() <= LONGEST_BEGUN && BEGINS.stream().anyMatch(folded::startsWith);
    }

    /** Without the marks around it: "» Share «" is "share". A line of marks alone is empty. */
    private static String bare(String line) {
        int begin = 0;
        int end = line.length();
        while (begin < end && isMark(line.charAt(begin))) {
            begin++;
        }
        while (end > begin && isMark(line.charAt(end - 1)) && line.charAt(end - 1) != '.') {
            end--;
        }
        String bare = line.substring(begin, end);
        return WHOLE.contains(line) ? line : bare;
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '@' && c != '(' && c != '\u00A9';
    }
}
