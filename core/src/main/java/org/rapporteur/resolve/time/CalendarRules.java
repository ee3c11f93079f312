package org.rapporteur.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Dates by the calendar: "15 December 2011", "Dec. 15", "mid-March", "early 2011", "the 1990s", "the 20th century". */
final class CalendarRules {
    private static final int DAYS_AHEAD = 100;
    private static final int DAYS_AHEAD_OF_PAST = 20;
    private final Lexicon lexicon;

    CalendarRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void register(Map<String, Reckoning> rules) {
        rules.put("day-of-month", (m, s) -> dayOfMonth(m, s).map(d -> DeicticRules.inPart(d, m)));
        rules.put("days-of-month", this::daysOfMonth);
        rules.put(
                "iso",
                (m, s) -> day(m.number("year"), m.number("mm"), m.number("dd")).map(s::said));
        rules.put("compact", this::compact);
        rules.put("slashed", this::slashed);
        rules.put("month-of-year", this::monthOfYear);
        rules.put("month-of-relative-year", this::monthOfRelativeYear);
        rules.put("month", this::month);
        rules.put("relative-month", this::relativeMonth);
        rules.put("year", this::year);
        rules.put("said-year", (m, s) -> Optional.of(s.said(edged(m, Stretch.year(m.number("year"))))));
        rules.put("decade", this::decade);
        rules.put("century", (m, s) -> Optional.of(s.said(edged(m, Stretch.century(m.number("ord"))))));
    }

    static Stretch edged(Match match, Stretch stretch) {
        return match.find("edge").map(stretch::edge).orElse(stretch);
    }

    private static Optional<Stretch> day(int year, int month, int day) {
        try {
            return Optional.of(Stretch.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Denotation> dayOfMonth(Match m, Situation s) {
        int month = m.number("month");
        int day = m.number("day");
        if (m.has("year")) {
            return day(m.number("year"), month, day).map(s::said);
        }
        boolean monthFirst = lexicon.has("month", s.lexemes().at(m.begin()).form());
        if (monthFirst && s.before(m).is("in")) {
            return Optional.empty();
        }
        if (s.today().isEmpty()) {
            return Optional.of(s.unresolved(String.format(java.util.Locale.ROOT, "XXXX-%02d-%02d", month, day)));
        }
        LocalDate today = s.today().get();
        Optional<Stretch> sameYear = day(today.getYear(), month, day);
        if (sameYear.isEmpty()) {
            return Optional.empty();
        }
        LocalDate latest = today.plusDays(daysAhead(m, s));
        int year = today.getYear();
        LocalDate found = sameYear.get().from();
        if (found.plusYears(1).compareTo(latest) <= 0) {
            year++;
        } else if (found.isAfter(latest)) {
            year--;
        }
        return day(year, month, day).map(s::reckoned);
    }

    /** How far ahead of the dispatch a day without a year may lie before it is taken for that of the year before. */
    private static int daysAhead(Match m, Situation s) {
        int relation = m.find("rel").map(Integer::parseInt).orElse(0);
        if (relation < 0) {
            return -1;
        }
        if (relation > 0 || s.future()) {
            return 300;
        }
        return s.tense() == Tense.PAST ? DAYS_AHEAD_OF_PAST : DAYS_AHEAD;
    }

    private Optional<Denotation> daysOfMonth(Match m, Situation s) {
        Optional<Denotation> last = dayOfMonth(with(m, "day", m.part("d2")), s);
        if (last.isEmpty() || last.get().interval().isEmpty() || m.number("d1") >= m.number("d2")) {
            return last;
        }
        LocalDate to = last.get().interval().get().to();
        LocalDate from = to.withDayOfMonth(m.number("d1"));
        Stretch days = Stretch.between(from + "/" + to, from, to);
        return Optional.of(m.has("year") ? s.said(days) : s.reckoned(days));
    }

    private static Match with(Match m, String name, String value) {
        Map<String, String> parts = new java.util.LinkedHashMap<>(m.parts());
        parts.put(name, value);
        return new Match(m.begin(), m.end(), parts);
    }

    private Optional<Denotation> compact(Match m, Situation s) {
        int digits = m.number("compact");
        return day(digits / 10000, digits / 100 % 100, digits % 100).map(s::said);
    }

    private Optional<Denotation> slashed(Match m, Situation s) {
        int first = m.number("a");
        int second = m.number("b");
        boolean dashed = s.lexemes().at(m.begin() + 1).is("-");
        boolean dayFirst = first > 12 || (dashed && second <= 12);
        return day(m.number("year"), dayFirst ? second : first, dayFirst ? first : second)
                .map(s::said);
    }

    private Optional<Denotation> monthOfYear(Match m, Situation s) {
        return Optional.of(s.said(edged(m, Stretch.of(YearMonth.of(m.number("year"), m.number("month"))))));
    }

    private Optional<Denotation> monthOfRelativeYear(Match m, Situation s) {
        if (s.today().isEmpty()) {
            return Optional.of(s.unresolved(unknownYear(m.number("month"))));
        }
        int year = s.today().get().getYear() + m.number("rel");
        return Optional.of(s.reckoned(edged(m, Stretch.of(YearMonth.of(year, m.number("month"))))));
    }

    private static String unknownYear(int month) {
        return String.format(java.util.Locale.ROOT, "XXXX-%02d", month);
    }

    private Optional<Denotation> month(Match m, Situation s) {
        if (s.today().isEmpty()) {
            return Optional.of(s.unresolved(unknownYear(m.number("month"))));
        }
        YearMonth now = YearMonth.from(s.today().get());
        int year = now.getYear();
        int month = m.number("month");
        boolean ahead = s.future()
                || (s.tense() != Tense.PAST && month == now.plusMonths(1).getMonthValue());
        if (ahead && month < now.getMonthValue()) {
            year++;
        } else if (!ahead && month > now.getMonthValue()) {
            year--;
        }
        return Optional.of(s.reckoned(edged(m, Stretch.of(YearMonth.of(year, month)))));
    }

    private Optional<Denotation> relativeMonth(Match m, Situation s) {
        if (s.today().isEmpty()) {
            return Optional.of(s.unresolved(unknownYear(m.number("month"))));
        }
        YearMonth now = YearMonth.from(s.today().get());
        YearMonth found = YearMonth.of(now.getYear(), m.number("month"));
        int relation = m.number("rel");
        if (relation < 0 && found.compareTo(now) >= 0) {
            found = found.minusYears(1);
        } else if (relation > 0 && found.compareTo(now) <= 0) {
            found = found.plusYears(1);
        }
        return Optional.of(s.reckoned(edged(m, Stretch.of(found))));
    }

    /** A bare number of four digits is a year when nothing says that it counts or numbers something. */
    private Optional<Denotation> year(Match m, Situation s) {
        int year = m.number("year");
        Lexeme before = s.before(m);
        Lexeme after = s.after(m);
        boolean led = m.has("edge") || lexicon.has("before-year", before.form());
        boolean joined = s.lexemes().joined(m.begin() - 1) && !before.is("(") && !before.is("-") && !before.is("/");
        boolean numbered = joined
                || before.is("at")
                || lexicon.has("before-count", before.form())
                || lexicon.has("numbered", before.form())
                || after.is("%")
                || (s.lexemes().joined(m.end() - 1) && (after.is("/") || after.is(":")))
                || after.kind() == Lexeme.Kind.WHOLE;
        if (numbered && !m.has("edge")) {
            return Optional.empty();
        }
        boolean counting = !led && (lexicon.has("counted", after.form()) || isLowerPlural(after));
        boolean plausible = led ? year >= 1400 && year < 2100 : year >= 1900 && year < 2060 && year % 100 != 0;
        return plausible && !counting ? Optional.of(s.said(edged(m, Stretch.year(year)))) : Optional.empty();
    }

    private static boolean isLowerPlural(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.WORD
                && lexeme.capital() == Lexeme.Capital.NONE
                && lexeme.form().length() > 3
                && lexeme.form().endsWith("s");
    }

    private Optional<Denotation> decade(Match m, Situation s) {
        int year = m.has("year") ? m.number("year") : m.has("yy") ? 1900 + m.number("yy") : m.number("decade");
        if (year % 10 != 0 || year < 1100) {
            return Optional.empty();
        }
        return Optional.of(s.said(edged(m, Stretch.decade(year))));
    }
}
