package org.rapporteur.read;

/** Which characters are signs at the edge of a word, dashes, apostrophes, currencies: the classes that tokenising speaks of. */
final class Signs {
    private static final String DASHES = "-\u2010\u2011\u2013/";
    private static final String CURRENCY = "$\u20ac\u00a3\u00a5\u20b9\u20a1\u20aa\u20a9\u20ba\u20bd";
    private static final String BREAKING = "\u2014\"\u201c\u201d()[]";
    private static final String WORDLIKE = "#@_&+*\u00b0";
    private static final int FIRST_SYMBOL = 0x2190;
    private static final int FIRST_LATE_PUNCTUATION = 0x2e00;
    private static final int LAST_LATE_PUNCTUATION = 0x303f;

    private Signs() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Split off at either end of a run of characters. Surrogates never are: emoji and rare letters stay with their word. */
    static boolean isEdge(char c) {
        if (c >= FIRST_SYMBOL && !(FIRST_LATE_PUNCTUATION <= c && c <= LAST_LATE_PUNCTUATION)) {
            return false;
        }
        return !isAlphanumeric(c) && WORDLIKE.indexOf(c) < 0 && !isMark(c);
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isCurrency(char c) {
        return CURRENCY.indexOf(c) >= 0;
    }

    /** Cuts a word wherever it stands. */
    static boolean isBreaking(char c) {
        return BREAKING.indexOf(c) >= 0;
    }

    static boolean isAlphanumeric(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }
}
