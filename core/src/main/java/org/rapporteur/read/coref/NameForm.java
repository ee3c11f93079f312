package org.rapporteur.read.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Wording;

/**
 * A name as names are compared: its words lower-cased without articles, particles and signs. "Bashar al-Assad" is
 * bashar, assad; "U.N." is un.
 */
final class NameForm {
    private static final Set<String> LEFT_OUT = new TreeSet<>(Set.of(
            "the", "a", "an", "al", "el", "bin", "ibn", "bint", "de", "del", "van", "von", "of", "for", "and", "on",
            "in", "to", "'s", "\u2019s"));
    private static final Set<String> PREPOSITIONS = new TreeSet<>(Set.of("of", "for", "on", "in", "to"));
    private final List<String> words;
    private final String initials;
    private final boolean capitals;
    private final String noun;

    private NameForm(List<String> words, String noun, String initials, boolean capitals) {
        this.noun = noun;
        this.words = words;
        this.initials = initials;
        this.capitals = capitals;
    }

    static NameForm of(Wording wording, TokenRange range) {
        List<String> words = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        boolean capitals = true;
        String noun = "";
        boolean closed = false;
        for (int i = range.first(); i < range.end(); i++) {
            String plain = plain(wording.word(i));
            String lower = plain.toLowerCase(java.util.Locale.ROOT);
            if (!plain.isEmpty() && !LEFT_OUT.contains(lower)) {
                words.add(lower);
                noun = closed ? noun : lower;
                initials.append(Character.toLowerCase(plain.charAt(0)));
                capitals &=
                        plain.equals(plain.toUpperCase(java.util.Locale.ROOT)) && Character.isLetter(plain.charAt(0));
            } else {
                closed |= PREPOSITIONS.contains(lower) && !words.isEmpty();
            }
        }
        return new NameForm(List.copyOf(words), noun, initials.toString(), capitals);
    }

    List<String> words() {
        return words;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String last() {
        return words.get(words.size() - 1);
    }

    boolean sameWords(NameForm other) {
        return words.equals(other.words);
    }

    /** HRW for Human Rights Watch: one word in capitals that is the other's initials. */
    boolean isAcronymOf(NameForm other) {
        return words.size() == 1
                && capitals
                && words.get(0).length() >= 2
                && other.words.size() >= 2
                && words.get(0).equals(other.initials);
    }

    /** "the Security Council" for "the UN Security Council", "the Observatory" for the one in Syria: words of the other, in order, its noun among them. */
    boolean isPartOf(NameForm other) {
        int at = 0;
        for (String word : other.words) {
            if (at < words.size() && words.get(at).equals(word)) {
                at++;
            }
        }
        return !words.isEmpty()
                && at == words.size()
                && words.size() < other.words.size()
                && words.contains(other.noun);
    }

    /** The surname alone, or full names whose first names agree as far as both are given. */
    boolean mayBePersonOf(NameForm other) {
        if (!last().equals(other.last())) {
            return words.size() == 1
                    && other.words.size() > 1
                    && other.words.get(0).equals(words.get(0));
        }
        return words.size() == 1
                || other.words.size() == 1
                || words.get(0).equals(other.words.get(0))
                || words.get(0).length() == 1 && other.words.get(0).startsWith(words.get(0));
    }

    private static String plain(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
