package org.rapporteur.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Interval;

/** Days, numbers, lists and cuts as plain English has them. */
final class Plain {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Plain() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(Plain::day).orElse("undated");
    }

    static String days(Interval days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from.equals(to)) {
            return day(from);
        }
        boolean year = from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        boolean month =
                from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
        if (year || month) {
            return year ? Integer.toString(from.getYear()) : MONTH.format(from);
        }
        return (from.getYear() == to.getYear() ? DAY_OF_YEAR : DAY).format(from) + " to " + day(to);
    }

    /** "A, B and C". */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** "27 or more", "at most 30", "12 to 15", "40". */
    static String bounds(Optional<Long> low, Optional<Long> high) {
        if (low.isPresent() && high.isPresent()) {
            return low.get().equals(high.get()) ? number(low.get()) : number(low.get()) + " to " + number(high.get());
        }
        return low.map(n -> number(n) + " or more")
                .or(() -> high.map(n -> "at most " + number(n)))
                .orElse("no number");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** On one line; control characters become a mark. */
    static String line(String text) {
        StringBuilder out = new StringBuilder();
        boolean blank = false;
        for (int c : text.codePoints().toArray()) {
            boolean space = Character.isWhitespace(c);
            if (!(space && blank)) {
                out.appendCodePoint(space ? ' ' : Character.isISOControl(c) ? 0xFFFD : c);
            }
            blank = space;
        }
        return out.toString().strip();
    }

    /** At most so many characters, cut between words. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        int end = space > longest / 2 ? space : longest - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + " \u2026";
    }

    static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
