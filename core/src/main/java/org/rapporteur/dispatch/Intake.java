package org.rapporteur.dispatch;

import org.rapporteur.text.Span;

/**
 * What came of one item of input: a dispatch, or why there is none. Bad input is a value, never an exception.
 */
public sealed interface Intake {
    /** A dispatch, ready to be read. */
    record Accepted(Dispatch dispatch) implements Intake {}

    /**
     * An item set aside.
     *
     * @param code stable: {@code empty}, {@code binary}, {@code not-english}, {@code bad-json}, {@code too-long}, ...
     * @param message one line that says what to do
     */
    record SetAside(Sighting sighting, String code, String message) implements Intake {}

    /** A remark on an accepted dispatch: {@code invalid-utf8} with where. */
    record Remark(String code, Span span, String message) {}
}
