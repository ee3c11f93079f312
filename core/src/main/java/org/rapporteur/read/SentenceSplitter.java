package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.text.Span;

/**
 * Where the sentences of one section end. A stop, a question or exclamation mark ends one when what follows can begin
 * one; closing quotation marks and brackets behind it belong to it. An abbreviation ends one only before a word that
 * opens sentences ("at 5 p.m. The"), a blank line always, and no sentence is longer than 2,000 characters,
 * which is more than one of newswire has: what takes time by the square of a sentence must end on any text.
 */
public final class SentenceSplitter {
    private static final int LONGEST = 2_000;
    private static final String CLOSERS = "\"'\u201d\u2019)]\u00bb";
    private static final String OPENERS = "\"'\u201c\u2018([-\u2013\u2014\u00ab\u201e";
    private final Set<String> openingWords;
    private final Set<String> titles;

    /**
     * @param openingWords words that open a sentence even behind an abbreviation, capitalised: "The", "He"
     * @param titles abbreviations that stand before a name and never end a sentence: "Mr.", "Gen."
     */
    public SentenceSplitter(Set<String> openingWords, Set<String> titles) {
        this.openingWords = new TreeSet<>(openingWords);
        this.titles = new TreeSet<>(titles);
    }

    /** One past the last word of each sentence; the last entry is the number of words. */
    public List<Integer> ends(String text, List<Span> words) {
        List<Integer> ends = new ArrayList<>();
        boolean openQuote = false;
        int begin = 0;
        int at = 0;
        while (at < words.size()) {
            Span word = words.get(at);
            if (isSign(text, word, '"')) {
                openQuote = !openQuote;
            }
            at++;
            if (isStop(text, word)) {
                while (at < words.size() && closes(text, words.get(at), openQuote)) {
                    openQuote &= !isSign(text, words.get(at), '"');
                    at++;
                }
            }
            if (at < words.size() && endsBefore(text, words, begin, at)) {
                ends.add(at);
                begin = at;
                openQuote &= !hasBlankLine(
                        text, words.get(at - 1).end(), words.get(at).begin());
            }
        }
        if (!words.isEmpty()) {
            ends.add(words.size());
        }
        return ends;
    }

    private boolean endsBefore(String text, List<Span> words, int begin, int at) {
        Span last = words.get(at - 1);
        Span next = words.get(at);
        if (hasBlankLine(text, last.end(), next.begin())
                || next.end() - words.get(begin).begin() > LONGEST) {
            return true;
        }
        int stop = at - 1;
        while (stop > begin && isSignOf(text, words.get(stop), CLOSERS)) {
            stop--;
        }
        if (isStop(text, words.get(stop))) {
            return opens(text, next);
        }
        return stop == at - 1
                && endsInAbbreviation(text, last)
                && openingWords.contains(text.substring(next.begin(), next.end()));
    }

    private boolean endsInAbbreviation(String text, Span word) {
        return word.length() > 1
                && text.charAt(word.end() - 1) == '.'
                && !titles.contains(text.substring(word.begin(), word.end()));
    }

    private static boolean opens(String text, Span next) {
        int first = text.codePointAt(next.begin());
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || OPENERS.indexOf(first) >= 0
                || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private static boolean closes(String text, Span word, boolean openQuote) {
        if (isStop(text, word)) {
            return true;
        }
        return isSignOf(text, word, CLOSERS) && (openQuote || text.charAt(word.begin()) != '"');
    }

    private static boolean isStop(String text, Span word) {
        return isSignOf(text, word, ".!?\u2026") || word.length() == 3 && text.startsWith("...", word.begin());
    }

    private static boolean isSign(String text, Span word, char sign) {
        return word.length() == 1 && text.charAt(word.begin()) == sign;
    }

    private static boolean isSignOf(String text, Span word, String signs) {
        return word.length() == 1 && signs.indexOf(text.charAt(word.begin())) >= 0;
    }

    private static boolean hasBlankLine(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }
}
