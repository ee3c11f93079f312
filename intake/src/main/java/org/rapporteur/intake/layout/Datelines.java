package org.rapporteur.intake.layout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.dispatch.Dateline;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * Finds what stands before the dash at the begin of a lead: "BEIRUT, Dec. 16 (AFP) -", "Tegucigalpa –", "afrol News, 5
 * February -".
 */
final class Datelines {
    private static final int LONGEST = 100;
    private static final int SECOND_DASH_WITHIN = 160;
    private static final Set<String> AGENCIES = lower(WordList.read(Datelines.class, "agencies.txt"));
    private static final Set<String> SMALL =
            Set.of("of", "de", "la", "el", "al", "and", "the", "del", "du", "on", "upon");
    private static final Set<String> NOT_PLACES = lower(WordList.read(Datelines.class, "not-datelines.txt"));

    private Datelines() {}

    private static Set<String> lower(List<String> words) {
        Set<String> set = new HashSet<>();
        words.forEach(w -> set.add(w.toLowerCase(Locale.ROOT)));
        return set;
    }

    /**
     * What was found.
     *
     * @param dateline place and date; absent when only an agency stands there
     * @param agency empty when none stands there
     * @param span from the first character through the dash
     * @param next where the text goes on
     */
    record Found(Optional<Dateline> dateline, String agency, Span span, int next) {}

    static boolean isAgency(String words) {
        return AGENCIES.contains(words.strip().toLowerCase(Locale.ROOT));
    }

    static Optional<Found> find(Text text, Span block, Optional<LocalDate> published) {
        int limit = Math.min(block.end(), block.begin() + LONGEST);
        for (int i = block.begin() + 1; i < limit; i++) {
            int width = dash(text, i, block.end());
            if (width > 0) {
                Optional<Found> found = read(text, block, i, width, published);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** How many characters the dash at an offset has; 0 when there is none. A hyphen within a word is none. */
    private static int dash(Text text, int at, int end) {
        char c = text.charAt(at);
        boolean spaceBefore =
                text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ')' || text.charAt(at - 1) == '\u00A0';
        if (c == '\u2014' || c == '\u2015') {
            return 1;
        }
        if (c == '\u2013') {
            return spaceBefore ? 1 : 0;
        }
        if (c != '-') {
            return 0;
        }
        int width = 1;
        while (at + width < end && text.charAt(at + width) == '-') {
            width++;
        }
        boolean spaceAfter = at + width < end && text.charAt(at + width) == ' ';
        return width > 1 || spaceBefore && spaceAfter ? width : 0;
    }

    private static Optional<Found> read(Text text, Span block, int dash, int width, Optional<LocalDate> published) {
        int next = dash + width;
        while (next < block.end() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00A0')) {
            next++;
        }
        if (next >= block.end() || !beginsText(text.charAt(next))) {
            return Optional.empty();
        }
        int begin = block.begin();
        int end = dash;
        while (end > begin && text.charAt(end - 1) <= ' ') {
            end--;
        }
        String agency = "";
        if (end > begin && text.charAt(end - 1) == ')') {
            int open = text.value().lastIndexOf('(', end);
            if (open < begin) {
                return Optional.empty();
            }
            agency = text.value().substring(open + 1, end - 1).strip();
            end = open;
        }
        return place(text, Span.of(begin, dash + width), end, agency, published)
                .filter(f -> f.isSure() || !dashAgain(text, block, dash + width))
                .map(f -> new Found(
                        f.dateline(), f.agency(), Span.of(begin, dash + width), next(text, block, dash + width)));
    }

    private static int next(Text text, Span block, int from) {
        int next = from;
        while (next < block.end() && text.charAt(next) <= ' ') {
            next++;
        }
        return next;
    }

    private static boolean beginsText(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"'\u2018\u201C[(".indexOf(c) >= 0;
    }

    private static boolean dashAgain(Text text, Span block, int from) {
        int limit = Math.min(block.end(), from + SECOND_DASH_WITHIN);
        for (int i = from + 1; i < limit; i++) {
            if (dash(text, i, block.end()) > 0) {
                return true;
            }
        }
        return false;
    }

    private record Head(Optional<Dateline> dateline, String agency, boolean isSure) {}

    private static Optional<Head> place(Text text, Span head, int end, String agency, Optional<LocalDate> published) {
        Optional<DateScanner.Partial> date = Optional.empty();
        int placeEnd = end;
        for (int i = head.begin(); i < end && date.isEmpty(); i++) {
            boolean cut = text.charAt(i) == ',' || text.charAt(i) == ' ' && i + 1 < end && text.charAt(i + 1) > ' ';
            if (cut) {
                date = DateScanner.partial(text.value().substring(i + 1, end));
                placeEnd = date.isPresent() ? i : end;
            }
        }
        while (placeEnd > head.begin() && ", ".indexOf(text.charAt(placeEnd - 1)) >= 0) {
            placeEnd--;
        }
        if (placeEnd == head.begin() || isWeekday(text.value().substring(head.begin(), placeEnd))) {
            return agency.isEmpty() ? Optional.empty() : Optional.of(new Head(Optional.empty(), agency, true));
        }
        String words = text.value().substring(head.begin(), placeEnd);
        boolean told = !agency.isEmpty() || date.isPresent();
        if (isAgency(words) || date.isPresent() && words.endsWith(" News")) {
            return Optional.of(new Head(Optional.empty(), words, true));
        }
        if (!isPlace(words, told)) {
            return Optional.empty();
        }
        int comma = words.indexOf(',');
        Span place = Span.of(head.begin(), head.begin() + (comma < 0 ? words.length() : comma));
        Optional<LocalDate> day = date.flatMap(d -> d.near(published));
        boolean sure = told || Marks.isCapitals(text.at(place));
        return Optional.of(new Head(Optional.of(new Dateline(text.words(place), day)), agency, sure));
    }

    /** "Sun 11 Mar 2012 (Reuters) -" names a day and no place. */
    private static boolean isWeekday(String words) {
        return DateScanner.isWeekday(words.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlace(String words, boolean told) {
        int comma = words.indexOf(',');
        String first = comma < 0 ? words : words.substring(0, comma);
        List<String> parts = Marks.words(words);
        boolean capitals = Marks.isCapitals(first);
        if (first.isBlank()
                || parts.size() > (told || capitals ? 6 : 3)
                || NOT_PLACES.contains(first.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (String part : parts) {
            if (!SMALL.contains(part.toLowerCase(Locale.ROOT)) && !Marks.beginsCapital(part)) {
                return false;
            }
        }
        return words.codePoints()
                .allMatch(c -> Character.isLetter(c)
                        || " ,.'-/\u2019()".indexOf(c) >= 0
                        || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
