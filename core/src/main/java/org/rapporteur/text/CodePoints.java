package org.rapporteur.text;

/**
 * From UTF-16 offsets to code points and back, for one text. Every interface of the program counts in code points; inside,
 * offsets are UTF-16. A text without surrogates costs nothing.
 */
public final class CodePoints {
    private final int[] supplementary;

    private CodePoints(int[] supplementary) {
        this.supplementary = supplementary;
    }

    public static CodePoints of(String text) {
        int pairs = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                pairs++;
                i++;
            }
        }
        int[] at = new int[pairs];
        int n = 0;
        for (int i = 0; n < pairs; i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                at[n++] = i;
                i++;
            }
        }
        return new CodePoints(at);
    }

    /** The code point offset of a UTF-16 offset. */
    public int codePoint(int utf16) {
        int low = 0;
        int high = supplementary.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (supplementary[middle] < utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return utf16 - low;
    }

    /** The UTF-16 offset of a code point offset. */
    public int utf16(int codePoint) {
        int low = 0;
        int high = supplementary.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // a pair that is the n-th of the text begins n places earlier in code points
            if (supplementary[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
