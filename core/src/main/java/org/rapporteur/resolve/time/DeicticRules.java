package org.rapporteur.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Kind;

/** Times told from the day of the dispatch: "yesterday", "Thursday", "last week", "late last year", "this morning". */
final class DeicticRules {
    private static final int WEEK_DAYS = 7;

    void register(Map<String, Reckoning> rules) {
        rules.put("day-word", this::dayWord);
        rules.put("weekday", this::weekday);
        rules.put("weekday-beside", this::weekdayBeside);
        rules.put("weekday-of-week", this::weekdayOfWeek);
        rules.put("relative-unit", this::relativeUnit);
        rules.put("part-of-day", this::partOfDay);
        rules.put("part-of-told-day", this::partOfToldDay);
        rules.put("overnight", this::overnight);
    }

    private Optional<Denotation> dayWord(Match m, Situation s) {
        Denotation day = s.today()
                .map(today -> s.reckoned(Stretch.day(today.plusDays(m.number("day-word")))))
                .orElseGet(() -> s.unresolved(m.number("day-word") == 0 ? "PRESENT_REF" : ""));
        return Optional.of(inPart(day, m));
    }

    static Denotation inPart(Denotation day, Match m) {
        Optional<String> caught = m.find("part").or(() -> m.find("tonight"));
        if (caught.isEmpty() || day.timex().isEmpty() || day.timex().endsWith("_REF")) {
            return day;
        }
        String part = caught.get();
        int colon = part.lastIndexOf(':');
        return day.at(part.substring(0, colon), part.substring(colon + 1));
    }

    private Optional<Denotation> weekday(Match m, Situation s) {
        DayOfWeek weekday = DayOfWeek.of(m.number("weekday"));
        if (s.today().isEmpty()) {
            return Optional.of(inPart(s.unresolved("XXXX-WXX-" + weekday.getValue()), m));
        }
        LocalDate found = dayOf(weekday, m, s, s.today().get());
        return Optional.of(inPart(s.reckoned(Stretch.day(found)), m));
    }

    /** The most recent one, the dispatch's own day included, unless the clause tells of what is to come. */
    private static LocalDate dayOf(DayOfWeek weekday, Match m, Situation s, LocalDate today) {
        if (m.has("rel")) {
            int relation = m.number("rel");
            LocalDate ahead = today.with(TemporalAdjusters.nextOrSame(weekday));
            if (relation < 0) {
                return today.with(TemporalAdjusters.previous(weekday));
            }
            if (relation == 0) {
                return s.tense() == Tense.PAST ? today.with(TemporalAdjusters.previousOrSame(weekday)) : ahead;
            }
            return ahead.equals(today) ? today.plusDays(WEEK_DAYS) : nextWeekday(ahead, today, m);
        }
        if (m.has("coming") || s.future()) {
            return today.with(TemporalAdjusters.nextOrSame(weekday));
        }
        return today.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** "next Friday" on a Tuesday is that of the week to come. */
    private static LocalDate nextWeekday(LocalDate ahead, LocalDate today, Match m) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return ahead.isAfter(sunday) ? ahead : ahead.plusDays(WEEK_DAYS);
    }

    /** "the previous Friday": before the day last named. */
    private Optional<Denotation> weekdayBeside(Match m, Situation s) {
        DayOfWeek weekday = DayOfWeek.of(m.number("weekday"));
        boolean back = m.number("story-rel") < 0;
        return s.story()
                .day()
                .or(s::today)
                .map(day -> inPart(
                        s.reckoned(Stretch.day(day.with(
                                back ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)))),
                        m));
    }

    private Optional<Denotation> weekdayOfWeek(Match m, Situation s) {
        int weekday = m.number("weekday");
        if (s.today().isEmpty()) {
            return Optional.of(s.unresolved("XXXX-WXX-" + weekday));
        }
        LocalDate monday = s.today().get().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate found = monday.plusDays((long) WEEK_DAYS * m.number("rel") + weekday - 1);
        return Optional.of(inPart(s.reckoned(Stretch.day(found)), m));
    }

    private Optional<Denotation> relativeUnit(Match m, Situation s) {
        Unit unit = Unit.valueOf(m.part("unit"));
        if (unit.isClock() || (unit == Unit.DAY && m.has("rel"))) {
            return Optional.empty();
        }
        if (s.today().isEmpty()) {
            return Optional.of(s.unresolved(""));
        }
        LocalDate today = s.today().get();
        int relation = m.find("rel").map(Integer::parseInt).orElse(0);
        Stretch found = unit.around(unit.plus(today, relation));
        if (unit == Unit.WEEKEND && !m.has("rel") && found.from().isAfter(today) && !s.future()) {
            found = unit.around(today.minusDays(WEEK_DAYS));
        }
        if (m.has("edge")) {
            found = found.edge(m.part("edge"));
        }
        if (m.has("shift")) {
            found = found.shift(m.part("shift"), today);
        }
        return Optional.of(s.reckoned(found));
    }

    /** "this morning", "last night": of the dispatch's day; "at dawn": of the day named in the sentence. */
    private Optional<Denotation> partOfDay(Match m, Situation s) {
        int relation = m.find("rel").map(Integer::parseInt).orElse(0);
        if (!m.has("rel") && s.story().sentenceDay().isPresent()) {
            Denotation day = Denotation.unresolved(
                            Kind.DATE, s.story().sentenceDay().get().from().toString())
                    .over(s.story().sentenceDay().get());
            return Optional.of(inPart(day, m));
        }
        boolean ownDay = m.has("rel") || m.has("tonight");
        if (s.today().isEmpty() || !ownDay) {
            Optional<LocalDate> day = s.story().day().or(s::today);
            String timex = day.map(LocalDate::toString).orElse("XXXX-XX-XX");
            return Optional.of(inPart(Denotation.unresolved(Kind.TIME, timex), m));
        }
        LocalDate day = s.today().get().plusDays(relation);
        return Optional.of(inPart(s.reckoned(Stretch.day(day)), m));
    }

    /** "that night": of the day last named. */
    private Optional<Denotation> partOfToldDay(Match m, Situation s) {
        return s.story()
                .sentenceDay()
                .or(s.story()::dayAsSaid)
                .map(day -> inPart(
                        Denotation.unresolved(Kind.DATE, day.from().toString()).over(day), m));
    }

    private Optional<Denotation> overnight(Match m, Situation s) {
        if (s.today().isEmpty()) {
            return Optional.of(new Denotation(Kind.TIME, "XXXX-XX-XXTNI", Optional.empty(), "night"));
        }
        LocalDate today = s.today().get();
        Stretch night = Stretch.between(today.minusDays(1) + "TNI", today.minusDays(1), today);
        return Optional.of(new Denotation(
                Kind.TIME, night.timex(), Optional.of(night.interval(s.anchor().kind())), "night"));
    }
}
