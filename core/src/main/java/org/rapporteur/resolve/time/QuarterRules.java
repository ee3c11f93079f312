package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;

/** Quarters, halves and seasons: "the third quarter", "the year-earlier quarter", "last fall", "the winter of 1994". */
final class QuarterRules {
    void register(Map<String, Reckoning> rules) {
        rules.put("quarter", this::quarter);
        rules.put("this-quarter", this::thisQuarter);
        rules.put("year-ago-quarter", this::yearAgoQuarter);
        rules.put("half", this::half);
        rules.put("season", this::season);
        rules.put(
                "season-of-year",
                (m, s) -> Optional.of(
                        s.said(CalendarRules.edged(m, Stretch.season(m.number("year"), m.part("season"))))));
    }

    private Optional<Denotation> quarter(Match m, Situation s) {
        int quarter = m.number("ord");
        if (quarter < 1 || quarter > 4) {
            return Optional.empty();
        }
        if (m.has("year")) {
            return Optional.of(s.said(Stretch.quarter(m.number("year"), quarter)));
        }
        if (s.today().isEmpty()) {
            return Optional.of(s.unresolved("XXXX-Q" + quarter));
        }
        LocalDate today = s.today().get();
        int now = today.get(IsoFields.QUARTER_OF_YEAR);
        int year = today.getYear();
        if (m.has("rel")) {
            year += m.number("rel");
        } else if (quarter > now && !s.future()) {
            year--;
        } else if (quarter < now - 1 && s.future()) {
            year++;
        }
        int back = m.has("year-ago") ? 1 : 0;
        return Optional.of(s.reckoned(Stretch.quarter(year - back, quarter)));
    }

    /** "the quarter", "the latest period": the quarter last named, or the one that ended last. */
    private Optional<Denotation> thisQuarter(Match m, Situation s) {
        return s.story().quarter().map(s::reckoned).or(() -> m.has("quarter-word") ? ended(s) : Optional.empty());
    }

    private static Optional<Denotation> ended(Situation s) {
        return s.today().map(day -> s.reckoned(Unit.QUARTER.around(day.minusMonths(3))));
    }

    /** "a year earlier", "the year-ago quarter", "the 1988 period": the same quarter of another year. */
    private Optional<Denotation> yearAgoQuarter(Match m, Situation s) {
        Optional<Stretch> quarter = s.story().quarter();
        if (quarter.isPresent()) {
            int year = m.has("year") ? m.number("year") : quarter.get().from().getYear() - 1;
            int ordinal = quarter.get().from().get(IsoFields.QUARTER_OF_YEAR);
            return Optional.of(s.reckoned(Stretch.quarter(year, ordinal)));
        }
        if (m.has("year")) {
            return Optional.of(s.said(Stretch.year(m.number("year"))));
        }
        return s.today().map(day -> s.reckoned(Stretch.year(day.getYear() - 1)));
    }

    private Optional<Denotation> half(Match m, Situation s) {
        int half = m.number("ord");
        if (half < 1 || half > 2) {
            return Optional.empty();
        }
        if (m.has("year")) {
            return Optional.of(s.said(Stretch.half(m.number("year"), half)));
        }
        int relation = m.find("rel").map(Integer::parseInt).orElse(0);
        return s.today().map(day -> s.reckoned(Stretch.half(day.getYear() + relation, half)));
    }

    private Optional<Denotation> season(Match m, Situation s) {
        String season = m.part("season");
        boolean collapse = s.lexemes().at(m.end() - 1).is("fall")
                && (s.after(m).is("of") || s.after(m).is("in"));
        if (collapse) {
            return Optional.empty();
        }
        if (s.today().isEmpty()) {
            return Optional.of(s.unresolved("XXXX-" + season));
        }
        LocalDate today = s.today().get();
        int relation = m.find("rel").map(Integer::parseInt).orElse(0);
        Stretch found = Stretch.season(today.getYear(), season);
        if (relation < 0 && !found.from().isBefore(today)) {
            found = Stretch.season(today.getYear() - 1, season);
        } else if (relation < 0 && !found.to().isBefore(today)) {
            found = Stretch.season(today.getYear() - 1, season);
        } else if (relation > 0 && !found.from().isAfter(today)) {
            found = Stretch.season(today.getYear() + 1, season);
        } else if (relation == 0 && !m.has("rel") && found.from().isAfter(today) && !s.future()) {
            found = Stretch.season(today.getYear() - 1, season);
        } else if (relation == 0 && season.equals("WI") && today.getMonthValue() <= 3 && !s.future()) {
            found = Stretch.season(today.getYear() - 1, season);
        }
        return Optional.of(s.reckoned(CalendarRules.edged(m, found)));
    }
}
