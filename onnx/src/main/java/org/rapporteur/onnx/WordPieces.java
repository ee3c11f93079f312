package org.rapporteur.onnx;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts one word into pieces of the uncased vocabulary, greedily from the left, as docs/reader-graph.md describes:
 * {@code ids("Daraa")}. A run of characters that cannot be covered is unknown.
 */
final class WordPieces {
    static final int MOST_IN_WORD = 126;
    private static final int LONGEST_WORD = 100;
    private final Vocabulary vocabulary;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The pieces of a word, at most 126. */
    int[] ids(String word) {
        if (word.length() > LONGEST_WORD && word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return new int[] {vocabulary.unknown()};
        }
        String plain = normalised(word);
        int[] found = new int[Math.max(1, plain.length())];
        int n = 0;
        int begin = 0;
        while (begin < plain.length()) {
            int end = runEnd(plain, begin);
            n = greedy(plain, begin, end, found, n);
            begin = end;
        }
        if (n == 0) {
            found[n++] = vocabulary.unknown();
        }
        return Arrays.copyOf(found, Math.min(n, MOST_IN_WORD));
    }

    private int greedy(String text, int begin, int end, int[] out, int from) {
        int n = from;
        int at = begin;
        while (at < end) {
            int node = at == begin ? Vocabulary.BEGIN : Vocabulary.INSIDE;
            int piece = Vocabulary.NONE;
            int pieceEnd = at;
            for (int i = at; i < end; i++) {
                node = vocabulary.next(node, text.charAt(i));
                if (node == Vocabulary.NONE) {
                    break;
                }
                if (vocabulary.piece(node) != Vocabulary.NONE) {
                    piece = vocabulary.piece(node);
                    pieceEnd = i + 1;
                }
            }
            if (piece == Vocabulary.NONE) {
                out[from] = vocabulary.unknown();
                return from + 1;
            }
            out[n++] = piece;
            at = pieceEnd;
        }
        return n;
    }

    /** End of the run at an offset: a sign or an ideograph stands alone. */
    private static int runEnd(String text, int begin) {
        int at = begin;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isPunctuation(c) || isIdeograph(c)) {
                return at == begin ? at + Character.charCount(c) : at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static String normalised(String word) {
        boolean ascii = true;
        for (int i = 0; ascii && i < word.length(); i++) {
            char c = word.charAt(i);
            ascii = c > ' ' && c < 0x7f;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return ascii ? lower : withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
    }

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> {
                    int type = Character.getType(c);
                    return type != Character.NON_SPACING_MARK
                            && type != Character.CONTROL
                            && type != Character.FORMAT
                            && c != 0xfffd;
                })
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return 0x4e00 <= c && c <= 0x9fff
                || 0x3400 <= c && c <= 0x4dbf
                || 0x20000 <= c && c <= 0x2ceaf
                || 0xf900 <= c && c <= 0xfaff;
    }
}
