package org.rapporteur.onnx;

/** The letter case of a word as the graph is told it; only characters that are upper or lower case count. */
final class LetterCase {
    static final int NONE = 0;
    static final int LOWER = 1;
    static final int FIRST_UPPER = 2;
    static final int UPPER = 3;
    static final int MIXED = 4;

    private LetterCase() {}

    static int of(CharSequence word) {
        int cased = 0;
        int upper = 0;
        boolean firstUpper = false;
        for (int i = 0; i < word.length(); ) {
            int c = Character.codePointAt(word, i);
            i += Character.charCount(c);
            boolean isUpper = Character.isUpperCase(c);
            if (isUpper || Character.isLowerCase(c)) {
                firstUpper |= cased == 0 && isUpper;
                cased++;
                upper += isUpper ? 1 : 0;
            }
        }
        if (cased == 0) {
            return NONE;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (upper == cased) {
            return cased >= 2 ? UPPER : FIRST_UPPER;
        }
        return firstUpper && upper == 1 ? FIRST_UPPER : MIXED;
    }
}
