package org.rapporteur.text;

/**
 * Evidence: a span and the words that stand there, verbatim. {@code Words(Span[0,6), "Russia")}.
 *
 * @param span where, in UTF-16 units of the dispatch
 * @param text what stands there
 */
public record Words(Span span, String text) implements Comparable<Words> {
    public Words {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("span " + span + " is not as long as its words: " + text);
        }
    }

    @Override
    public int compareTo(Words other) {
        return span.compareTo(other.span);
    }
}
