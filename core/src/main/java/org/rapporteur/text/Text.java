package org.rapporteur.text;

import java.util.Objects;

/**
 * The decoded text of a dispatch before any cleaning: the one owner of its characters. Every span in the program refers to
 * it.
 *
 * @param value the characters, never normalised
 */
public record Text(String value) {
    public Text {
        Objects.requireNonNull(value);
    }

    public int length() {
        return value.length();
    }

    /**
     * The words at a span.
     *
     * @throws IndexOutOfBoundsException where the span leaves the text
     */
    public String at(Span span) {
        return value.substring(span.begin(), span.end());
    }

    /** The span with the words that stand there: what evidence is made of. */
    public Words words(Span span) {
        return new Words(span, at(span));
    }

    public char charAt(int offset) {
        return value.charAt(offset);
    }

    /** Converts UTF-16 offsets into code points; made once for a dispatch at the edge. */
    public CodePoints codePoints() {
        return CodePoints.of(value);
    }

    /** Whether the span lies within this text. */
    public boolean holds(Span span) {
        return span.end() <= value.length();
    }
}
