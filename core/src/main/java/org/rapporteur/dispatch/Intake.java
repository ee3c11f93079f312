package org.rapporteur.dispatch;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * What came of one item of input: a dispatch, or why there is none. Bad input is a value, never an exception.
 */
public sealed interface Intake {
    /** Where the item was come upon. */
    Sighting sighting();

    /**
     * A dispatch, ready to be read.
     *
     * @param dispatch what came in
     * @param remarks what to know of it ("invalid-utf8", "no-date")
     * @param raw the bytes it was decoded from; absent for a text that came as one
     */
    record Accepted(Dispatch dispatch, List<Remark> remarks, Optional<RawBytes> raw) implements Intake {
        public Accepted {
            remarks = List.copyOf(remarks);
        }

        public Accepted(Dispatch dispatch) {
            this(dispatch, List.of(), Optional.empty());
        }

        /** The same with the bytes it was decoded from. */
        public Accepted withRaw(RawBytes bytes) {
            return new Accepted(dispatch, remarks, Optional.of(bytes));
        }

        /** The same without them. */
        public Accepted withoutRaw() {
            return new Accepted(dispatch, remarks, Optional.empty());
        }

        @Override
        public Sighting sighting() {
            return dispatch.sighting();
        }
    }

    /**
     * An item set aside.
     *
     * @param sighting where it was come upon
     * @param code stable: {@code empty}, {@code binary}, {@code not-english}, {@code bad-json}, {@code too-long}, ...
     * @param message one line that says what to do
     */
    record SetAside(Sighting sighting, String code, String message) implements Intake {
        public SetAside {
            if (code.isEmpty() || message.isEmpty()) {
                throw new IllegalArgumentException("an item set aside without a reason: " + sighting);
            }
        }
    }

    /**
     * A remark on an accepted dispatch.
     *
     * @param code stable: {@code invalid-utf8}, {@code no-date}, {@code latin-1}, ...
     * @param span where, when it concerns a place in the text
     * @param message one line
     */
    record Remark(String code, Optional<Span> span, String message) {}
}
