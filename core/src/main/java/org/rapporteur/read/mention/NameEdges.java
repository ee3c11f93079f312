package org.rapporteur.read.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.rapporteur.read.WordLists;

/**
 * Names with whole edges: "United States of" and "America" are one, a possessive or preposition left over at the end is none of
 * it, a name all in Chinese signs repeats the one before it, a lone "Kingdom" is none, and a name whose last word says what it is
 * ("Port", "County", "Ministry") is that.
 */
public final class NameEdges {
    private static final Set<String> JOINING = new TreeSet<>(Set.of("of", "and", "&", "for", "de", "del", "al", "-"));
    private static final Set<String> LOOSE =
            new TreeSet<>(Set.of("of", "and", "&", "for", "in", "on", "at", "the", "'s", "\u2019s", ",", "-", "."));
    private final IntFunction<String> words;
    private final WordLists lists;

    private NameEdges(IntFunction<String> words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** The names with their edges mended; words by token index. */
    public static List<NameSpan> mended(List<NameSpan> names, IntFunction<String> words, WordLists lists) {
        NameEdges edges = new NameEdges(words, lists);
        List<NameSpan> found = new ArrayList<>(names.size());
        for (NameSpan name : names) {
            NameSpan last = found.isEmpty() ? name : found.get(found.size() - 1);
            if (!found.isEmpty() && edges.joins(last, name)) {
                found.set(found.size() - 1, new NameSpan(last.first(), name.end(), last.kind()));
            } else {
                found.add(name);
            }
        }
        found.replaceAll(edges::trimmed);
        found.removeIf(name -> edges.isGloss(name) || edges.isCommon(name));
        return found;
    }

    /** The names with the kind that their own last word tells. */
    public static List<NameSpan> typed(List<NameSpan> names, IntFunction<String> words, WordLists lists) {
        NameEdges edges = new NameEdges(words, lists);
        return names.stream().map(edges::typed).toList();
    }

    private String lower(int token) {
        return words.apply(token).toLowerCase(Locale.ROOT);
    }

    /** All in the signs of East Asia: how the name before it is written at home, not another name. */
    private boolean isGloss(NameSpan name) {
        for (int token = name.first(); token < name.end(); token++) {
            if (!words.apply(token).codePoints().allMatch(NameEdges::isEastAsian)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEastAsian(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }

    /** A lone noun for a kind of place ("the Kingdom"): which one is meant is told by what it refers to. */
    private boolean isCommon(NameSpan name) {
        return name.end() - name.first() == 1
                && name.isWorded()
                && lists.list("place-nouns").contains(lower(name.first()));
    }

    private boolean joins(NameSpan last, NameSpan next) {
        return last.end() == next.first()
                && last.isWorded()
                && next.isWorded()
                && JOINING.contains(lower(last.end() - 1));
    }

    private NameSpan trimmed(NameSpan name) {
        int end = name.end();
        while (name.isWorded() && end - 1 > name.first() && LOOSE.contains(lower(end - 1)) && !isInitial(end - 1)) {
            end--;
        }
        return new NameSpan(name.first(), end, name.kind());
    }

    private boolean isInitial(int token) {
        return words.apply(token).length() > 1 && words.apply(token).endsWith(".");
    }

    /** By the last word before the first "of" or "for", when a name has several. */
    private NameSpan typed(NameSpan name) {
        int noun = name.first();
        while (noun + 1 < name.end()
                && !lower(noun + 1).equals("of")
                && !lower(noun + 1).equals("for")) {
            noun++;
        }
        if (noun == name.first() && name.end() - name.first() < 2 || !name.isWorded()) {
            return name;
        }
        String word = lower(noun);
        if (lists.list("facility-names").contains(word)) {
            return new NameSpan(name.first(), name.end(), NameSpan.Kind.FACILITY);
        }
        if (lists.list("place-names").contains(word)) {
            return new NameSpan(name.first(), name.end(), NameSpan.Kind.LOCATION);
        }
        return lists.list("organisation-names").contains(word)
                ? new NameSpan(name.first(), name.end(), NameSpan.Kind.ORGANISATION)
                : name;
    }
}
