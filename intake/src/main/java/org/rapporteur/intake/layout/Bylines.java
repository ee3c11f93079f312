package org.rapporteur.intake.layout;

import java.util.List;
import java.util.Locale;

/** Tells lines that name who wrote: "By Jane Doe in Beirut", "(Reporting by ...; Editing by ...)", "AFP". */
final class Bylines {
    private static final int LONGEST = 120;
    private static final int LONGEST_CREDIT = 300;
    private static final int MOST_WORDS = 14;
    private static final List<String> CREDITS = List.of(
            "(reporting by",
            "reporting by",
            "(additional reporting",
            "additional reporting",
            "(writing by",
            "writing by",
            "(editing by",
            "editing by",
            "(edited by",
            "edited by",
            "(with inputs from",
            "with inputs from",
            "(with input from",
            "(source:",
            "translated by",
            "(compiled by");

    private Bylines() {}

    static boolean is(String line) {
        String folded = line.strip().toLowerCase(Locale.ROOT);
        if (folded.length() <= LONGEST_CREDIT && CREDITS.stream().anyMatch(folded::startsWith)) {
            return true;
        }
        if (folded.length() > LONGEST || Marks.endsStopped(line)) {
            return false;
        }
        if (folded.startsWith("by ") && line.length() > 3) {
            List<String> words = Marks.words(line.substring(3));
            return !words.isEmpty() && words.size() <= MOST_WORDS && Marks.beginsCapital(words.get(0)) && names(words);
        }
        return folded.startsWith("from our ") && folded.contains("correspondent");
    }

    /** Most words are names: a headline that begins with "By" has few. */
    private static boolean names(List<String> words) {
        long capital = words.stream().filter(Marks::beginsCapital).count();
        return capital * 2 >= words.size();
    }

    /** The names of a byline, without "By". */
    static String names(String line) {
        String bare = line.strip();
        return bare.regionMatches(true, 0, "by ", 0, 3) ? bare.substring(3).strip() : bare;
    }
}
