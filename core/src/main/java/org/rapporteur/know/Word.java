package org.rapporteur.know;

/**
 * One word of a phrase as names are compared: "Sana'a's" is {@code sanaa}, capital, possessive.
 *
 * @param folded lower case, without accents, full stops and apostrophes
 * @param begin offset of its first character in the phrase
 * @param end one past its last character, possessive ending excluded
 * @param letters how its letters stand
 * @param possessive whether an apostrophe ending follows
 * @param before what stands between it and the word before
 */
public record Word(String folded, int begin, int end, Letters letters, boolean possessive, Gap before) {
    /** Capitals and small letters of a word. */
    public enum Letters {
        SMALL,
        CAPITAL,
        ALL_CAPITALS
    }

    /** What separates a word from the one before it. */
    public enum Gap {
        SPACE,
        HYPHEN,
        BREAK
    }

    public boolean isCapital() {
        return letters != Letters.SMALL;
    }

    public boolean isJoined() {
        return before == Gap.HYPHEN;
    }
}
