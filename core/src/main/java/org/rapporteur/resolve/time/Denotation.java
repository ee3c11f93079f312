package org.rapporteur.resolve.time;

import java.util.Optional;
import org.rapporteur.resolve.TimeExpression.Anchor;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.resolve.TimeExpression.Kind;

/**
 * What an expression denotes, before it is tied to its words.
 *
 * @param kind TimeML's type
 * @param timex TIMEX3 value, empty where none can be given
 * @param interval its days, if they can be told
 * @param part part of day, empty when not said
 */
record Denotation(Kind kind, String timex, Optional<Interval> interval, String part) {

    static Denotation date(Stretch stretch, Anchor anchor) {
        return new Denotation(Kind.DATE, stretch.timex(), Optional.of(stretch.interval(anchor)), "");
    }

    static Denotation unresolved(Kind kind, String timex) {
        return new Denotation(kind, timex, Optional.empty(), "");
    }

    static Denotation duration(String timex) {
        return unresolved(Kind.DURATION, timex);
    }

    Denotation over(Interval days) {
        return new Denotation(kind, timex, Optional.of(days), part);
    }

    /** The same day narrowed to a part of it: "Monday night". */
    Denotation at(String code, String partOfDay) {
        return new Denotation(Kind.TIME, timex + "T" + code, interval, partOfDay);
    }
}
