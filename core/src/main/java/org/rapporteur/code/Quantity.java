package org.rapporteur.code;

import java.util.List;
import java.util.Locale;
import org.rapporteur.resolve.Amount;

/**
 * A bounded number with what it counts.
 *
 * @param amount the number with its bounds and words
 * @param unit what is counted
 * @param scope this incident, or a running total
 * @param sources the sources of the figure when it has its own ("which the UN says"), outermost first; else empty
 */
public record Quantity(Amount amount, Unit unit, Scope scope, List<Source> sources) {
    public Quantity {
        sources = List.copyOf(sources);
    }

    /** What a quantity counts. */
    public enum Unit {
        KILLED,
        INJURED,
        ARRESTED,
        DISPLACED,
        PARTICIPANTS,
        INTERVIEWED,
        NAMED,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of one incident, or since the beginning. */
    public enum Scope {
        INCIDENT,
        RUNNING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
