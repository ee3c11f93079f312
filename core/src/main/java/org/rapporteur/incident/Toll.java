package org.rapporteur.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Source;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.text.Digest;
import org.rapporteur.text.Words;

/**
 * A number of people hurt, held or driven out, as one source gives it: "at least 27 troops" is killed [27, open].
 *
 * @param origin where it stands
 * @param count the number and what it counts
 * @param source who vouches for it; absent when the dispatch itself says it
 * @param words the figure, UTF-16
 * @param revises the figure it takes the place of ("raised to 84 from 71")
 * @param includes ids of tolls that are parts of it ("12 dead, including three children")
 * @param on the days it is for
 */
public record Toll(
        Origin origin,
        Count count,
        Optional<Source> source,
        Words words,
        Optional<Revised> revises,
        List<String> includes,
        Optional<Interval> on) {
    private static final int ID_FORMAT = 1;

    public Toll {
        includes = List.copyOf(includes);
    }

    /** {@code tol_} and 24 hexadecimal digits: of claim, words and unit. */
    public String id() {
        return Digest.of("toll", ID_FORMAT)
                .field("claim", origin.claimId())
                .field("begin", words.span().begin())
                .field("end", words.span().end())
                .field("unit", count.unit().code())
                .id("tol");
    }

    Toll withIncludes(List<String> parts) {
        return new Toll(origin, count, source, words, revises, parts, on);
    }

    /** Where a toll stands. */
    public record Origin(String happeningId, String dispatchId, String claimId) {}

    /**
     * A bounded number.
     *
     * @param low absent when open
     * @param high absent when open
     * @param scope of one incident, or a running total
     */
    public record Count(Unit unit, Optional<Long> low, Optional<Long> high, Quantity.Scope scope) {}

    /**
     * What is counted, as exactly as the words say: who is "dead" need not have been killed, who was "shot" need not be dead.
     */
    public enum Unit {
        KILLED,
        DEAD,
        SHOT,
        INJURED,
        ARRESTED,
        DISPLACED,
        INTERVIEWED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Units of one family may be compared: killed and dead are both deaths. */
        public Unit family() {
            return this == DEAD ? KILLED : this;
        }
    }

    /**
     * A figure that was given before.
     *
     * @param low of the figure
     * @param high of the figure
     * @param words where it stands
     */
    public record Revised(Optional<Long> low, Optional<Long> high, Words words) {}
}
