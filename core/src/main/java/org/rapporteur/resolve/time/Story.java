package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.resolve.TimeExpression.Kind;
import org.rapporteur.resolve.TimeExpression.Precision;

/**
 * What the dispatch has told so far: the day, quarter and stretch last named, from which "the day before" is
 * reckoned.
 */
final class Story {
    private Optional<Interval> day = Optional.empty();
    private Optional<Interval> sentenceDay = Optional.empty();
    private Optional<Stretch> quarter = Optional.empty();
    private Optional<Interval> stretch = Optional.empty();

    void sentenceEnds() {
        sentenceDay = Optional.empty();
    }

    void tell(Denotation denotation, Optional<LocalDate> today) {
        if (denotation.interval().isEmpty() || denotation.kind() == Kind.SET) {
            return;
        }
        Interval interval = denotation.interval().get();
        if (denotation.timex().contains("-Q")) {
            tellQuarter(Unit.QUARTER.around(interval.from()), today);
        }
        if (denotation.kind() == Kind.DURATION || denotation.timex().endsWith("_REF")) {
            return;
        }
        stretch = Optional.of(interval);
        if (interval.precision() == Precision.DAY) {
            day = Optional.of(interval);
            sentenceDay = Optional.of(interval);
        }
    }

    /** Reports compare with the quarter a year before: the later one stays the one they are about. */
    private void tellQuarter(Stretch told, Optional<LocalDate> today) {
        boolean ended = today.filter(day -> !told.to().isBefore(day)).isEmpty();
        if (ended && quarter.filter(q -> q.from().isAfter(told.from())).isEmpty()) {
            quarter = Optional.of(told);
        }
    }

    /** The day last named. */
    Optional<LocalDate> day() {
        return day.map(Interval::from);
    }

    /** The day last named, with what it was reckoned from. */
    Optional<Interval> dayAsSaid() {
        return day;
    }

    /** The day last named in this sentence, with what it was reckoned from. */
    Optional<Interval> sentenceDay() {
        return sentenceDay;
    }

    Optional<Stretch> quarter() {
        return quarter;
    }

    /** The day, month or year last named. */
    Optional<Interval> stretch() {
        return stretch;
    }
}
