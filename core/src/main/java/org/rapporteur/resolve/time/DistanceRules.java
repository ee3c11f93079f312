package org.rapporteur.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Anchor;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.resolve.TimeExpression.Kind;
import org.rapporteur.resolve.TimeExpression.Precision;

/**
 * Times told by a distance: "two days ago", "three weeks later", "the day before", "the past two days", "the third
 * straight day". Those that lean on what was told before are reckoned from the day last named.
 */
final class DistanceRules {
    private final Lexicon lexicon;

    DistanceRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void register(Map<String, Reckoning> rules) {
        rules.put("ago", this::ago);
        rules.put("from-now", this::fromNow);
        rules.put("from-story", this::fromStory);
        rules.put("year-from-story", this::yearFromStory);
        rules.put("day-beside", this::dayBeside);
        rules.put("same-unit", this::sameUnit);
        rules.put("window", this::window);
        rules.put("streak", this::streak);
    }

    private static double count(Match m) {
        return (m.has("n")
                        ? m.amount("n")
                        : m.find("pair").map(Double::parseDouble).orElse(1.0))
                + m.find("and-half").map(h -> 0.5).orElse(0.0);
    }

    private static Stretch at(LocalDate day, Match m, int direction) {
        Unit unit = Unit.valueOf(m.part("unit"));
        long n = Math.round(count(m));
        return unit.around(unit.plus(day, direction * n));
    }

    private static int direction(Match m) {
        return m.has("direction") ? m.number("direction") : m.number("joint");
    }

    private Optional<Denotation> ago(Match m, Situation s) {
        return away(m, s, -1);
    }

    private Optional<Denotation> fromNow(Match m, Situation s) {
        return away(m, s, 1);
    }

    private static Optional<Denotation> away(Match m, Situation s, int direction) {
        if (count(m) > 5000) {
            return Optional.empty();
        }
        if (Unit.valueOf(m.part("unit")).isClock()) {
            return Optional.of(Denotation.duration(Unit.valueOf(m.part("unit")).duration(count(m))));
        }
        return Optional.of(
                s.today().map(day -> s.reckoned(at(day, m, direction))).orElseGet(() -> s.unresolved("")));
    }

    /** "two days later", "a day earlier": from the day last named, else from the dispatch's own. */
    private Optional<Denotation> fromStory(Match m, Situation s) {
        Optional<LocalDate> from = base(m, s);
        if (count(m) > 5000 || leansOnWhatFollows(m, s)) {
            return Optional.empty();
        }
        boolean nothingTold = s.story().stretch().isEmpty() && direction(m) > 0;
        if (nothingTold || from.isEmpty() || Unit.valueOf(m.part("unit")).isClock()) {
            return Optional.of(Denotation.duration(Unit.valueOf(m.part("unit")).duration(count(m))));
        }
        Stretch found = at(from.get(), m, direction(m));
        return Optional.of(Denotation.date(found, anchor(s, from.get())));
    }

    private Optional<Denotation> yearFromStory(Match m, Situation s) {
        Optional<Stretch> quarter = s.story().quarter();
        if (quarter.isEmpty()) {
            return m.has("direction") || m.has("joint") ? fromStory(m, s) : ago(m, s);
        }
        Stretch before = Unit.QUARTER.around(quarter.get().from().minusYears(1));
        return Optional.of(s.reckoned(before));
    }

    private static Optional<LocalDate> base(Match m, Situation s) {
        Unit unit = Unit.valueOf(m.part("unit"));
        if (unit == Unit.MONTH || unit == Unit.YEAR || unit == Unit.DECADE) {
            return s.story().stretch().map(Interval::from).or(s::today);
        }
        return s.story().day().or(s::today);
    }

    private static Anchor anchor(Situation s, LocalDate from) {
        return s.today().filter(from::equals).isPresent() ? s.anchor().kind() : Anchor.TEXT;
    }

    /** "the day before the vote" is told from the vote, not from the day last named. */
    private boolean leansOnWhatFollows(Match m, Situation s) {
        Lexeme after = s.after(m);
        boolean preposition = m.has("joint");
        return preposition && after.kind() == Lexeme.Kind.WORD && !lexicon.has("clause-end", after.form());
    }

    private Optional<Denotation> dayBeside(Match m, Situation s) {
        Unit unit = Unit.valueOf(m.part("unit"));
        if (leansOnWhatFollows(m, s) || unit.isClock()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = base(m, s);
        return Optional.of(from.map(day -> DeicticRules.inPart(
                        Denotation.date(unit.around(unit.plus(day, direction(m))), anchor(s, day)), m))
                .orElseGet(() -> s.unresolved("")));
    }

    private Optional<Denotation> sameUnit(Match m, Situation s) {
        Unit unit = Unit.valueOf(m.part("unit"));
        Optional<LocalDate> from = base(m, s);
        if (unit.isClock() || from.isEmpty()) {
            return Optional.empty();
        }
        Stretch found = unit.around(from.get());
        return Optional.of(Denotation.date(
                m.has("shift") ? found.shift(m.part("shift"), from.get()) : found, anchor(s, from.get())));
    }

    /** "the past two days": the days before the dispatch's own; "the next three weeks": those after it. */
    private Optional<Denotation> window(Match m, Situation s) {
        Unit unit = Unit.valueOf(m.part("unit"));
        if (lexicon.has("not-time", s.after(m).form())) {
            return Optional.empty();
        }
        double n = count(m);
        Denotation duration = Denotation.duration(m.has("vague") ? unit.vagueDuration() : unit.duration(n));
        if (s.today().isEmpty() || m.has("vague") || n > 5000 || m.number("window") == 0) {
            return Optional.of(duration);
        }
        LocalDate today = s.today().get();
        long whole = Math.max(1, Math.round(n));
        long days = unit == Unit.HOUR ? Math.max(1, Math.round(n / 24)) : 0;
        boolean past = m.number("window") < 0;
        LocalDate far = days > 0 ? today.plusDays(past ? -days : days) : unit.plus(today, past ? -whole : whole);
        LocalDate near = unit.isClock() ? today : today.plusDays(past ? -1 : 1);
        LocalDate from = past ? far : near;
        LocalDate to = past ? near : far;
        return Optional.of(
                duration.over(new Interval(from, to, Precision.RANGE, s.anchor().kind())));
    }

    /** "for the third straight day on Thursday": the weekday that follows at once. */
    private Optional<Interval> weekdayBehind(Match m, Situation s) {
        if (!s.after(m).is("on") || s.today().isEmpty()) {
            return Optional.empty();
        }
        return lexicon.value("weekday", s.lexemes().at(m.end() + 1).form())
                .map(n -> s.today().get().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(n))))
                .map(day -> new Interval(day, day, Precision.DAY, s.anchor().kind()));
    }

    /** "a third straight day" said of Thursday: Tuesday to Thursday. */
    private Optional<Denotation> streak(Match m, Situation s) {
        Unit unit = Unit.valueOf(m.part("unit"));
        int n = m.number("ord");
        if (n < 1 || unit.isClock() || unit == Unit.QUARTER) {
            return Optional.empty();
        }
        Denotation duration = Denotation.duration(unit.duration(n));
        Optional<Interval> own = weekdayBehind(m, s).or(() -> s.story().sentenceDay());
        Optional<LocalDate> last = own.map(Interval::to).or(s::today);
        if (last.isEmpty()) {
            return Optional.of(duration);
        }
        LocalDate from = unit.around(unit.plus(last.get(), 1L - n)).from();
        Anchor anchor = own.map(Interval::anchor).orElse(s.anchor().kind());
        Interval days = new Interval(from.isAfter(last.get()) ? last.get() : from, last.get(), Precision.RANGE, anchor);
        return Optional.of(new Denotation(Kind.DURATION, duration.timex(), Optional.of(days), ""));
    }
}
