package org.rapporteur.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Kind;

/**
 * Times with a name: holidays and fasts ("Ramadan", "Christmas Eve"), and vague ones ("now", "recently", "in the
 * future").
 */
final class NamedRules {
    void register(Map<String, Reckoning> rules) {
        rules.put("holiday", this::holiday);
        rules.put("vague", this::vague);
        rules.put("now", this::now);
        rules.put("year-end", this::yearEnd);
    }

    private Optional<Denotation> vague(Match m, Situation s) {
        return Optional.of(Denotation.unresolved(Kind.DATE, m.part("vague-time")));
    }

    /** "now" is the time of speaking: the month of the dispatch is all that can be told. */
    private Optional<Denotation> now(Match m, Situation s) {
        Denotation now = Denotation.unresolved(Kind.DATE, "PRESENT_REF");
        return Optional.of(s.today()
                .map(day -> now.over(Unit.MONTH.around(day).interval(s.anchor().kind())))
                .orElse(now));
    }

    private Optional<Denotation> yearEnd(Match m, Situation s) {
        if (m.has("year")) {
            return Optional.of(s.said(Stretch.year(m.number("year")).edge("late")));
        }
        int relation = m.find("rel").map(Integer::parseInt).orElse(0);
        return s.today()
                .map(day -> s.reckoned(Stretch.day(LocalDate.of(day.getYear() + relation, Month.DECEMBER, 31))));
    }

    private Optional<Denotation> holiday(Match m, Situation s) {
        String name = m.part("holiday");
        if (m.has("year")) {
            return Optional.of(s.said(stretch(name, m.number("year"))));
        }
        if (s.today().isEmpty()) {
            return Optional.of(s.unresolved(name.startsWith("fixed-") ? "XXXX-" + name.substring(6) : ""));
        }
        LocalDate today = s.today().get();
        if (m.has("of-year")) {
            return Optional.of(s.reckoned(stretch(name, today.getYear() + m.number("of-year"))));
        }
        int relation = m.find("rel").map(Integer::parseInt).orElse(0);
        boolean ahead = s.future() || relation > 0;
        LocalDate latest = today.plusDays(ahead ? 330 : relation < 0 ? -1 : s.tense() == Tense.PAST ? 0 : 30);
        Stretch found = stretch(name, latest.getYear());
        for (int year = latest.getYear(); found.from().isAfter(latest); year--) {
            found = stretch(name, year - 1);
        }
        return Optional.of(s.reckoned(found));
    }

    private static Stretch stretch(String name, int year) {
        if (name.startsWith("fixed-")) {
            return Stretch.day(LocalDate.parse(year + "-" + name.substring(6)));
        }
        if (name.startsWith("easter")) {
            LocalDate easter = easter(year);
            return name.equals("easter-week")
                    ? Unit.WEEK.around(easter)
                    : Stretch.day(easter.plusDays(Integer.parseInt(name.substring("easter".length()))));
        }
        if (name.startsWith("hijra-")) {
            return hijra(name, year);
        }
        LocalDate november = LocalDate.of(year, Month.NOVEMBER, 1);
        if (name.equals("thanksgiving")) {
            return Stretch.day(november.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
        }
        return Stretch.day(
                november.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1));
    }

    /**
     * A day or month of the Islamic calendar (Umm al-Qura) that begins in the year: {@code hijra-09}, {@code
     * hijra-10-01}.
     */
    private static Stretch hijra(String name, int year) {
        String[] parts = name.split("-");
        int month = Integer.parseInt(parts[1]);
        int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
        int hijraYear = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        LocalDate first = LocalDate.from(HijrahDate.of(hijraYear, month, day));
        if (first.getYear() < year) {
            first = LocalDate.from(HijrahDate.of(hijraYear + 1, month, day));
        }
        if (parts.length > 2) {
            return Stretch.day(first);
        }
        LocalDate last = first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
        return Stretch.between(first + "/" + last, first, last);
    }

    /** Gregorian Easter after the anonymous (Meeus, Jones, Butcher) reckoning. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
