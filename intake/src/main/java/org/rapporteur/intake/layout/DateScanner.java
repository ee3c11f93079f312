package org.rapporteur.intake.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a date that stands alone: "2011-12-16", "Fri, 16 Dec 2011 10:00 GMT", "December 16, 2011", "16/12/2011". A date that
 * could be two days, like "05/04/2011", is none.
 */
public final class DateScanner {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> FULL_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> BESIDE = List.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "at",
            "on",
            "of",
            "the",
            "am",
            "pm",
            "gmt",
            "utc",
            "z",
            "est",
            "edt",
            "cet",
            "bst",
            "pst",
            "t");

    private DateScanner() {}

    /** Whether a word in small letters is a weekday, in full or short. */
    static boolean isWeekday(String word) {
        int at = BESIDE.indexOf(word);
        return at >= 0 && at <= BESIDE.indexOf("sun");
    }

    /** A day and month, with the year when it is told. */
    public record Partial(MonthDay day, Optional<Integer> year) {
        /** The date in the year told, or in the year that brings it nearest to another date. */
        public Optional<LocalDate> near(Optional<LocalDate> other) {
            if (year.isPresent()) {
                return valid(year.get(), day.getMonthValue(), day.getDayOfMonth());
            }
            return other.map(o -> {
                LocalDate best = day.atYear(o.getYear());
                for (int y = o.getYear() - 1; y <= o.getYear() + 1; y++) {
                    LocalDate there = day.atYear(y);
                    if (Math.abs(there.toEpochDay() - o.toEpochDay()) < Math.abs(best.toEpochDay() - o.toEpochDay())) {
                        best = there;
                    }
                }
                return best;
            });
        }
    }

    /** The date, when the whole text is one, with or without weekday and time of day. */
    public static Optional<LocalDate> whole(String text) {
        return partial(text).flatMap(p -> p.year().isPresent() ? p.near(Optional.empty()) : Optional.empty());
    }

    /** The date, when the whole text is one, with or without a year. */
    public static Optional<Partial> partial(String text) {
        String said = text.strip();
        if (said.length() > 60) {
            return Optional.empty();
        }
        List<String> parts = parts(withoutTime(said));
        if (parts.size() < 2 || parts.size() > 3) {
            return Optional.empty();
        }
        int month = -1;
        int at = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (month(parts.get(i)) > 0) {
                month = month(parts.get(i));
                at = i;
            }
        }
        return month > 0 ? named(parts, at, month) : numbers(parts);
    }

    /** The first date written year first within a name or address: "reuters_2011-12-16.txt", ".../2011/12/16/...". */
    public static Optional<LocalDate> within(String name) {
        for (int i = 0; i + 8 <= name.length(); i++) {
            if (i > 0 && isDigit(name.charAt(i - 1))) {
                continue;
            }
            Optional<LocalDate> found = yearFirst(name, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> yearFirst(String name, int at) {
        int end = at;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        if (end - at == 8) {
            return valid(number(name, at, at + 4), number(name, at + 4, at + 6), number(name, at + 6, end));
        }
        if (end - at != 4 || end >= name.length() || "-_/.".indexOf(name.charAt(end)) < 0) {
            return Optional.empty();
        }
        int month = end + 1;
        int monthEnd = digitsEnd(name, month);
        if (monthEnd - month < 1 || monthEnd - month > 2 || monthEnd >= name.length()) {
            return Optional.empty();
        }
        int day = monthEnd + 1;
        int dayEnd = digitsEnd(name, day);
        if (name.charAt(monthEnd) != name.charAt(end) || dayEnd - day < 1 || dayEnd - day > 2) {
            return Optional.empty();
        }
        return valid(number(name, at, end), number(name, month, monthEnd), number(name, day, dayEnd));
    }

    private static int digitsEnd(String name, int from) {
        int end = from;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Cuts the time of day off: from the first number that a colon follows, or the T after a date. */
    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        int end = colon < 0 ? text.length() : colon;
        if (colon > 0) {
            while (end > 0 && isDigit(text.charAt(end - 1))) {
                end--;
            }
            String before = text.substring(0, end).strip();
            String after = afterTime(text, colon);
            return (before.endsWith("T") ? before.substring(0, before.length() - 1) : before) + " " + after;
        }
        return text;
    }

    /** What follows the time of day, without zone: some agencies write "10:00 GMT 16 Dec 2011". */
    private static String afterTime(String text, int colon) {
        int at = colon;
        while (at < text.length() && (isDigit(text.charAt(at)) || ":.+".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String rest = text.substring(at);
        return isZone(rest.strip()) ? "" : rest;
    }

    /** "Z", "+0300", "-05:00": a dash with words behind it begins a sentence. */
    private static boolean isZone(String rest) {
        if (rest.startsWith("Z")) {
            return true;
        }
        return (rest.startsWith("+") || rest.startsWith("-"))
                && rest.length() > 1
                && rest.chars().skip(1).allMatch(c -> isDigit((char) c) || c == ':');
    }

    private static List<String> parts(String text) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                String part = text.substring(at, end).toLowerCase(Locale.ROOT);
                if (!BESIDE.contains(part)) {
                    found.add(part);
                }
                at = end;
            } else if (" ,.-/_|()\u2013\u00A0".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                return List.of();
            }
        }
        return found;
    }

    private static Optional<Partial> named(List<String> parts, int at, int month) {
        List<String> others = new ArrayList<>(parts);
        others.remove(at);
        int day = day(others.get(0));
        Optional<Integer> year = Optional.empty();
        if (others.size() == 2) {
            boolean yearLast = year(others.get(1)) > 0;
            year = Optional.of(year(others.get(yearLast ? 1 : 0)));
            day = day(others.get(yearLast ? 0 : 1));
            if (year.get() < 0) {
                return Optional.empty();
            }
        }
        return day > 0 && valid(year.orElse(2000), month, day).isPresent()
                ? Optional.of(new Partial(MonthDay.of(month, day), year))
                : Optional.empty();
    }

    private static Optional<Partial> numbers(List<String> parts) {
        if (parts.size() != 3) {
            return Optional.empty();
        }
        int first = small(parts.get(0));
        int second = small(parts.get(1));
        int third = small(parts.get(2));
        if (parts.get(0).length() == 4) {
            return of(year(parts.get(0)), second, third);
        }
        if (parts.get(2).length() != 4 || first < 0 || second < 0) {
            return Optional.empty();
        }
        int year = year(parts.get(2));
        if (first > 12 || first == second) {
            return of(year, second, first);
        }
        return second > 12 ? of(year, first, second) : Optional.empty();
    }

    private static Optional<Partial> of(int year, int month, int day) {
        return valid(year, month, day).map(d -> new Partial(MonthDay.from(d), Optional.of(year)));
    }

    static Optional<LocalDate> valid(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String part) {
        int full = FULL_MONTHS.indexOf(part);
        int at = full >= 0 ? full : MONTHS.indexOf(part.equals("sept") ? "sep" : part);
        return at + 1;
    }

    private static int day(String part) {
        String number = part.endsWith("th") || part.endsWith("st") || part.endsWith("nd") || part.endsWith("rd")
                ? part.substring(0, part.length() - 2)
                : part;
        int day = small(number);
        return number.length() <= 2 && day <= 31 ? day : -1;
    }

    private static int year(String part) {
        int year = small(part);
        if (part.length() == 2 && year >= 0) {
            return year < 50 ? 2000 + year : 1900 + year;
        }
        return part.length() == 4 && year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }

    private static int small(String part) {
        if (part.isEmpty() || part.length() > 4) {
            return -1;
        }
        for (int i = 0; i < part.length(); i++) {
            if (!isDigit(part.charAt(i))) {
                return -1;
            }
        }
        return Integer.parseInt(part);
    }
}
