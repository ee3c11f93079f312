package org.rapporteur.text;

/**
 * A range of text, {@code [begin, end)}, in UTF-16 units of the original dispatch: {@code Span.of(0, 6)} is "Russia" in
 * "Russia vetoed". Never empty.
 *
 * @param begin first unit
 * @param end one past the last unit
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    public static Span of(int begin, int end) {
        return new Span(begin, end);
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(begin + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + begin + "," + end + ")";
    }
}
