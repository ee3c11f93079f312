package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.resolve.TimeExpression.Kind;
import org.rapporteur.resolve.TimeExpression.Precision;

/** What the dispatch has told so far: the day, quarter and stretch last named, from which "the day before" is reckoned. */
final class Story {
    private Optional<Interval> day = Optional.empty();
    private Optional<Interval> sentenceDay = Optional.empty();
    private Optional<Stretch> quarter = Optional.empty();
    private Optional<Interval> stretch = Optional.empty();

    void sentenceEnds() {
        sentenceDay = Optional.empty();
    }

    void tell(Denotation denotation) {
        if (denotation.interval().isEmpty() || denotation.kind() == Kind.SET) {
            return;
        }
        Interval interval = denotation.interval().get();
        if (denotation.timex().contains("-Q")) {
            quarter = Optional.of(Stretch.quarter(
                    interval.from().getYear(), interval.from().get(IsoFields.QUARTER_OF_YEAR)));
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

    /** The day last named. */
    Optional<LocalDate> day() {
        return day.map(Interval::from);
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
