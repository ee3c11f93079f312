package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.text.Span;

/**
 * Cuts text into the words of Universal Dependencies' EWT, dashes apart: {@code U.N.-backed} gives {@code U.N.}, {@code -},
 * {@code backed}; {@code Annan's} gives {@code Annan}, {@code 's}. The rules stand in docs/reader-graph.md; training follows the same ones.
 */
public final class Tokenizer {
    private static final Set<String> PREFIXES = Set.of("re", "co", "de", "pre");
    private static final String[] CLITICS = {"s", "re", "ve", "ll", "d", "m"};
    private final Set<String> abbreviations;

    /** With the words that keep their final full stop; each is known in capitals too. */
    public Tokenizer(Set<String> abbreviations) {
        this.abbreviations = new TreeSet<>(abbreviations);
        abbreviations.forEach(a -> this.abbreviations.add(a.toUpperCase(Locale.ROOT)));
    }

    /** The words between two offsets of a text, in text order. */
    public List<Span> words(String text, int from, int to) {
        List<Span> found = new ArrayList<>((to - from) / 5 + 1);
        int begin = from;
        while (begin < to) {
            while (begin < to && Signs.isSpace(text.charAt(begin))) {
                begin++;
            }
            int end = begin;
            while (end < to && !Signs.isSpace(text.charAt(end))) {
                end++;
            }
            if (end > begin) {
                new Chunk(text, begin, end, found).cut();
            }
            begin = end;
        }
        return found;
    }

    /** The parts of a word that came cut already: at a dash between letters or digits alone. */
    public static List<String> splitAtDashes(String word) {
        if (word.startsWith("http") || word.startsWith("www.") || word.indexOf('@') >= 0) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>(1);
        int start = 0;
        for (int at = 1; at < word.length() - 1; at++) {
            if (joinsAt(word, at)) {
                if (at > start) {
                    parts.add(word.substring(start, at));
                }
                parts.add(word.substring(at, at + 1));
                start = at + 1;
            }
        }
        parts.add(word.substring(start));
        return parts;
    }

    /** Whether a dash stands there with a letter or digit behind, and one or a full stop before. */
    private static boolean joinsAt(String text, int at) {
        return Signs.isDash(text.charAt(at))
                && !isPrefixed(text, at)
                && Signs.isAlphanumeric(text.codePointAt(at + 1))
                && (text.charAt(at - 1) == '.' || Signs.isAlphanumeric(text.codePointBefore(at)));
    }

    /** "Re-open", "co-operate": the treebank keeps these prefixes with their word, in small letters or all in capitals. */
    private static boolean isPrefixed(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String prefix = text.substring(from, at);
        boolean apart = from == 0 || !Signs.isDash(text.charAt(from - 1));
        char next = text.charAt(at + 1);
        boolean cased = Character.isLowerCase(next)
                || Character.isUpperCase(next) && prefix.equals(prefix.toUpperCase(Locale.ROOT));
        return apart && cased && PREFIXES.contains(prefix.toLowerCase(Locale.ROOT));
    }

    /** Whether a word with its full stop is a known abbreviation or initials, so that the stop belongs to it. */
    public boolean keepsStop(String word) {
        int begin = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Signs.isDash(word.charAt(i))) {
                begin = i + 1;
            }
        }
        String last = word.substring(begin);
        return abbreviations.contains(last) || isInitials(last);
    }

    /** {@code J.} or {@code U.S.} or {@code a.m.}: single letters, each with its stop; one alone must be a capital. */
    private static boolean isInitials(String word) {
        int letters = 0;
        int at = 0;
        while (at < word.length()) {
            int letter = word.codePointAt(at);
            int stop = at + Character.charCount(letter);
            if (!Character.isLetter(letter) || stop >= word.length() || word.charAt(stop) != '.') {
                return false;
            }
            letters++;
            at = stop + 1;
        }
        return letters > 1 || letters == 1 && Character.isUpperCase(word.codePointAt(0));
    }

    /** One run without white space while it is being cut. */
    private final class Chunk {
        private final String text;
        private final List<Span> out;
        private int begin;
        private int end;

        Chunk(String text, int begin, int end, List<Span> out) {
            this.text = text;
            this.begin = begin;
            this.end = end;
            this.out = out;
        }

        void cut() {
            cutFront();
            int tail = findTail();
            if (begin < tail) {
                cutMiddle(tail);
            }
            cutTail(tail);
        }

        private void cutFront() {
            while (begin < end && (Signs.isEdge(text.charAt(begin)) || Signs.isCurrency(text.charAt(begin)))) {
                int step = signLength(begin, end);
                if (step == 1 && belongsToWord()) {
                    return;
                }
                out.add(Span.of(begin, begin + step));
                begin += step;
            }
        }

        /** A stop before a digit (".5"), an apostrophe before nothing but a clitic ("'s"). */
        private boolean belongsToWord() {
            char c = text.charAt(begin);
            if (c == '.') {
                return begin + 1 < end && Character.isDigit(text.charAt(begin + 1));
            }
            return Signs.isApostrophe(c) && isClitic(begin + 1);
        }

        private boolean isClitic(int from) {
            int to = end;
            while (to > from && ".,;:!?\"".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            for (String clitic : CLITICS) {
                if (to - from == clitic.length() && text.regionMatches(true, from, clitic, 0, clitic.length())) {
                    return true;
                }
            }
            return false;
        }

        /** Where the signs at the end of the run begin. */
        private int findTail() {
            int tail = end;
            while (begin < tail) {
                char c = text.charAt(tail - 1);
                if (!Signs.isEdge(c) && !Signs.isCurrency(c) && c != '%') {
                    return tail;
                }
                int step = signLengthBefore(tail);
                if (c == '.' && step != 3 && keepsStop(text.substring(begin, tail))) {
                    return tail;
                }
                tail -= step;
            }
            return tail;
        }

        private void cutTail(int tail) {
            List<Span> signs = new ArrayList<>();
            int at = end;
            while (at > tail) {
                int step = signLengthBefore(at);
                signs.add(Span.of(at - step, at));
                at -= step;
            }
            for (int i = signs.size() - 1; i >= 0; i--) {
                out.add(signs.get(i));
            }
        }

        private int signLength(int at, int limit) {
            if (at + 3 <= limit && text.startsWith("...", at)) {
                return 3;
            }
            return at + 2 <= limit && text.startsWith("--", at) ? 2 : 1;
        }

        private int signLengthBefore(int at) {
            if (at - begin >= 3 && text.startsWith("...", at - 3)) {
                return 3;
            }
            return at - begin >= 2 && text.startsWith("--", at - 2) ? 2 : 1;
        }

        /** The inside of a run: dashes and slashes between letters or digits, dots and brackets anywhere. */
        private void cutMiddle(int limit) {
            boolean web = text.startsWith("http", begin) || text.startsWith("www.", begin) || holdsAt(limit);
            int start = begin;
            int at = begin;
            while (at < limit) {
                int step = innerSign(at, limit, web);
                if (step == 0) {
                    at++;
                    continue;
                }
                cutWord(start, at);
                out.add(Span.of(at, at + step));
                at += step;
                start = at;
            }
            cutWord(start, limit);
        }

        private boolean holdsAt(int limit) {
            int at = text.indexOf('@', begin);
            return at >= 0 && at < limit;
        }

        private int innerSign(int at, int limit, boolean web) {
            int step = signLength(at, limit);
            char c = text.charAt(at);
            if (step > 1 || Signs.isBreaking(c)) {
                return step;
            }
            return !web && at > begin && at < limit - 1 && joinsAt(text, at) ? 1 : 0;
        }

        /** One word: currency signs apart, clitics behind. */
        private void cutWord(int from, int to) {
            int start = from;
            if (to - start > 1 && Signs.isCurrency(text.charAt(start))) {
                out.add(Span.of(start, start + 1));
                start++;
            }
            for (int at = start + 1; at < to - 1; at++) {
                if (Signs.isCurrency(text.charAt(at))) {
                    cutWord(start, at);
                    cutWord(at, to);
                    return;
                }
            }
            int cut = to - cliticLength(start, to);
            if (cut > start) {
                out.add(Span.of(start, cut));
            }
            if (cut < to) {
                out.add(Span.of(cut, to));
            }
        }

        private int cliticLength(int from, int to) {
            int length = to - from;
            if (length == 6 && text.regionMatches(true, from, "cannot", 0, 6)) {
                return 3;
            }
            if (length > 3
                    && Signs.isApostrophe(text.charAt(to - 2))
                    && Character.toLowerCase(text.charAt(to - 3)) == 'n'
                    && Character.toLowerCase(text.charAt(to - 1)) == 't') {
                return 3;
            }
            for (String clitic : CLITICS) {
                int size = clitic.length();
                if (length > size + 1
                        && Signs.isApostrophe(text.charAt(to - size - 1))
                        && text.regionMatches(true, to - size, clitic, 0, size)) {
                    return size + 1;
                }
            }
            return 0;
        }
    }
}
