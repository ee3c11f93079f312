package org.rapporteur.read;

/**
 * Tokens {@code [first, end)} of a dispatch.
 *
 * @param first index of the first token
 * @param end one past the last
 */
public record TokenRange(int first, int end) {
    public TokenRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a range of tokens: [" + first + ", " + end + ")");
        }
    }

    public boolean holds(int token) {
        return first <= token && token < end;
    }

    public TokenRange cover(TokenRange other) {
        return new TokenRange(Math.min(first, other.first), Math.max(end, other.end));
    }
}
