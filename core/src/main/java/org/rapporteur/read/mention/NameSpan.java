package org.rapporteur.read.mention;

/**
 * A name that the model saw: tokens {@code [first, end)} of the dispatch.
 *
 * @param first index of the first token
 * @param end one past the last
 * @param kind what the name names
 */
public record NameSpan(int first, int end, Kind kind) {
    public NameSpan {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a range of tokens: [" + first + ", " + end + ")");
        }
    }

    /** The classes of names. */
    public enum Kind {
        PERSON,
        LOCATION,
        FACILITY,
        ORGANISATION,
        NATIONALITY,
        PRODUCT,
        MONEY,
        DATE,
        OTHER;

        /** Whether such names are made of words, unlike dates and sums. */
        public boolean isWorded() {
            return this != DATE && this != MONEY;
        }
    }

    /** Whether it is made of words, unlike dates and sums. */
    public boolean isWorded() {
        return kind.isWorded();
    }

    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
