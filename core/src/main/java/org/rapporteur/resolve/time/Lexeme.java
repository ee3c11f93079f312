package org.rapporteur.resolve.time;

import org.rapporteur.text.Span;

/**
 * A word, a number or a mark of punctuation in the text, with its lower-case form: "Dec" is {@code dec}, "1,300" is
 * the whole number 1300.
 *
 * @param span where it stands
 * @param form lower-case form; apostrophes and hyphens in their plain form; a number's digits without separators
 * @param kind what it is
 * @param capital how its letters are cased
 */
public record Lexeme(Span span, String form, Kind kind, Capital capital) {

    /** What a lexeme is made of. */
    public enum Kind {
        WORD,
        WHOLE,
        DECIMAL,
        MARK,
        BREAK
    }

    /** How the letters are cased. */
    public enum Capital {
        NONE,
        FIRST,
        ALL
    }

    /** Whether it reads so. */
    public boolean is(String other) {
        return form.equals(other);
    }

    /** The value of a whole number of at most eighteen digits, or -1. */
    public long whole() {
        if (kind != Kind.WHOLE || form.length() > 18) {
            return -1;
        }
        return Long.parseLong(form);
    }
}
