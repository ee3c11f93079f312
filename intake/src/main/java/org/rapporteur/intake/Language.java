package org.rapporteur.intake;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.intake.layout.WordList;

/**
 * Tells English from other languages by its small words: at least one word in nine of a longer text is one, and other languages
 * have few of them; in a text of some sentences one such word and none of another
 * language will do, in one of under 24 words none of another language.
 */
final class Language {
    private static final Set<String> ENGLISH = new HashSet<>(WordList.read(Language.class, "english.txt"));
    private static final Set<String> FOREIGN = new HashSet<>(WordList.read(Language.class, "foreign.txt"));
    private static final int LOOK = 40_000;
    private static final int FEW_WORDS = 12;
    private static final int SHORT_WORDS = 24;
    private static final int SOME_WORDS = 60;
    private static final double LEAST_SHARE = 0.11;

    private Language() {}

    static boolean isEnglish(String text) {
        int words = 0;
        int english = 0;
        int foreign = 0;
        int latin = 0;
        int letters = 0;
        int end = Math.min(text.length(), LOOK);
        int begin = -1;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetter(c) || Character.isSurrogate(c)) {
                begin = begin < 0 ? i : begin;
                letters++;
                latin += c < 0x80 || UnicodeScript.of(c) == UnicodeScript.LATIN ? 1 : 0;
            } else if (begin >= 0) {
                String word = text.substring(begin, i).toLowerCase(Locale.ROOT);
                words++;
                english += ENGLISH.contains(word) ? 1 : 0;
                foreign += FOREIGN.contains(word) ? 1 : 0;
                begin = -1;
            }
        }
        if (latin * 2 < letters) {
            return false;
        }
        boolean unmixed = words < SOME_WORDS && foreign == 0 && (english > 0 || words < SHORT_WORDS);
        boolean share = words < FEW_WORDS || english >= words * LEAST_SHARE || unmixed;
        boolean shortAndClear = words < FEW_WORDS && foreign < 2;
        return share && (english >= foreign || shortAndClear);
    }
}
