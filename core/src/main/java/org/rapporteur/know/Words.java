package org.rapporteur.know;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a phrase into the words by which names are compared. "Russia's U.N. envoy" gives russia (possessive), un, envoy;
 * hyphens separate ("Kurdish-led" is two words, the second joined), commas, brackets and dashes break.
 */
public final class Words {
    private static final char FIRST_ACCENTED = '\u00c0';
    private static final char END_ACCENTED = '\u0180';
    /** The plain letter of each letter from U+00C0 to U+017F, '?' where there is none. */
    private static final String PLAIN =
            "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
                    + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private final String phrase;
    private final List<Word> found = new ArrayList<>();
    private Word.Gap gap = Word.Gap.SPACE;

    private Words(String phrase) {
        this.phrase = phrase;
    }

    /** The words of a phrase, in order. */
    public static List<Word> of(String phrase) {
        Words words = new Words(phrase);
        words.scan();
        return List.copyOf(words.found);
    }

    /** Lower case without accents, full stops and apostrophes: the form in which words are compared. */
    static String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < FIRST_ACCENTED) {
                if (c != '.' && c != '\'') {
                    out.append(Character.toLowerCase(c));
                }
            } else if (c < END_ACCENTED) {
                char plain = PLAIN.charAt(c - FIRST_ACCENTED);
                out.append(plain == '?' ? c : plain);
            } else if (!isApostrophe(c)) {
                rest(out, c);
            }
        }
        return out.toString();
    }

    private static void rest(StringBuilder out, char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                out.append(Character.toLowerCase(parts.charAt(i)));
            }
        }
    }

    private void scan() {
        int at = 0;
        while (at < phrase.length()) {
            char c = phrase.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                separate(c, at);
                at++;
            }
        }
    }

    private void separate(char c, int at) {
        boolean spaced = at > 0 && phrase.charAt(at - 1) == ' ';
        if (isHyphen(c) && !spaced) {
            gap = Word.Gap.HYPHEN;
        } else if (isBreak(c) || isHyphen(c)) {
            gap = Word.Gap.BREAK;
        } else if (gap == Word.Gap.HYPHEN) {
            gap = Word.Gap.SPACE;
        }
    }

    private int word(int begin) {
        int end = begin;
        while (end < phrase.length() && belongs(begin, end)) {
            end++;
        }
        int stop = phrase.charAt(end - 1) == '.' ? end - 1 : end;
        boolean possessive = false;
        int core = stop;
        if (stop - begin > 2 && phrase.charAt(stop - 1) == 's' && isApostrophe(phrase.charAt(stop - 2))) {
            core = stop - 2;
            possessive = true;
        } else if (isApostrophe(phrase.charAt(stop - 1))) {
            core = stop - 1;
            possessive = true;
        }
        String text = phrase.substring(begin, core);
        found.add(new Word(fold(text), begin, core, letters(text), possessive, gap));
        gap = Word.Gap.SPACE;
        return end;
    }

    private boolean belongs(int begin, int at) {
        char c = phrase.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        if (isApostrophe(c)) {
            return at > begin && (nextIsLetter(at) || phrase.charAt(at - 1) == 's');
        }
        if ((c == '.' || c == ',') && isWithinNumber(at)) {
            return true;
        }
        if (c == '.') {
            return isInitialism(begin, at);
        }
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '&';
    }

    private boolean isWithinNumber(int at) {
        return at > 0
                && Character.isDigit(phrase.charAt(at - 1))
                && at + 1 < phrase.length()
                && Character.isDigit(phrase.charAt(at + 1));
    }

    private boolean nextIsLetter(int at) {
        return at + 1 < phrase.length() && Character.isLetter(phrase.charAt(at + 1));
    }

    /** A full stop after a single letter, as in "U.S.": the letters belong together. */
    private boolean isInitialism(int begin, int at) {
        boolean single = at - begin == 1 || phrase.charAt(at - 2) == '.';
        return single && Character.isLetter(phrase.charAt(at - 1));
    }

    private static Word.Letters letters(String text) {
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        if (letters > 1 && upper == letters) {
            return Word.Letters.ALL_CAPITALS;
        }
        return Character.isUpperCase(text.charAt(0)) ? Word.Letters.CAPITAL : Word.Letters.SMALL;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`' || c == '\u02bb';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014' || c == '/';
    }

    private static boolean isBreak(char c) {
        return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '[' || c == ']';
    }
}
