package org.rapporteur.resolve.time;

/**
 * A number as read from digits or words: "twenty-seven" is 27 over three lexemes, "1.5 million" is 1500000, "two and
 * a half" is 2.5.
 *
 * @param value its value
 * @param end one past its last lexeme
 */
public record Numeral(double value, int end) {
    /** Whether it has no fraction. */
    public boolean isWhole() {
        return value == Math.rint(value);
    }

    public long whole() {
        return Math.round(value);
    }
}
