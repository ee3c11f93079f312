package org.rapporteur.resolve;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.text.Words;

/**
 * A time expression with the interval it denotes: "on Thursday" in a dispatch of 2011-12-16 is 2011-12-15.
 *
 * @param words what stands in the text, without the preposition
 * @param kind TimeML's type
 * @param timex TIMEX3 value ("2011-12-15", "P2D", "PAST_REF"); empty where none can be given
 * @param interval the days it denotes; absent for durations that are not anchored, sets, and relative times without a date
 * @param partOfDay dawn, morning, noon, afternoon, evening or night; empty when not said
 */
public record TimeExpression(Words words, Kind kind, String timex, Optional<Interval> interval, String partOfDay) {

    /** TIMEX3 types. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** How exact an interval is. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        RANGE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an interval was reckoned from. */
    public enum Anchor {
        PUBLICATION,
        DATELINE,
        TEXT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Days, both ends included.
     *
     * @param from first day
     * @param to last day
     */
    public record Interval(LocalDate from, LocalDate to, Precision precision, Anchor anchor) {
        public Interval {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("an interval that ends before it begins: " + from + ".." + to);
            }
        }
    }
}
