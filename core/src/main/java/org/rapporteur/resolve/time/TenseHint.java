package org.rapporteur.resolve.time;

import org.rapporteur.text.Span;

/**
 * What a caller knows of the clause around a time expression: "on Thursday" in "will vote on Thursday" is the
 * Thursday to come. {@link Tense#UNKNOWN} leaves it to the words around.
 */
@FunctionalInterface
public interface TenseHint {
    /** Nothing known anywhere. */
    TenseHint NONE = span -> Tense.UNKNOWN;

    /** The tense of the clause that holds the span. */
    Tense at(Span span);
}
