package org.rapporteur.read.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * An acronym that a dispatch gives in brackets behind a name ("the Bank of Ghana (BoG)") is of that name's kind wherever it stands, and
 * is a name there even where the model saw none.
 */
public final class NameAcronyms {
    private final IntFunction<String> words;
    private final int size;

    private NameAcronyms(IntFunction<String> words, int size) {
        this.words = words;
        this.size = size;
    }

    /**
     * The names with those of the acronyms, by where they begin.
     *
     * @param words the word of a token index
     * @param size how many tokens the dispatch has
     */
    public static List<NameSpan> spread(List<NameSpan> names, IntFunction<String> words, int size) {
        NameAcronyms acronyms = new NameAcronyms(words, size);
        Map<String, NameSpan.Kind> told = new TreeMap<>();
        names.forEach(name -> acronyms.tell(name, told));
        return told.isEmpty() ? names : acronyms.named(names, told);
    }

    private void tell(NameSpan name, Map<String, NameSpan.Kind> told) {
        int at = name.end() + 1;
        if (name.isWorded()
                && name.end() - name.first() > 1
                && at + 1 < size
                && words.apply(at - 1).equals("(")
                && words.apply(at + 1).equals(")")
                && standsFor(words.apply(at), name)) {
            told.putIfAbsent(words.apply(at), name.kind());
        }
    }

    /** Two capitals at least, and all of them first letters of the name's words, in that order, from the first word on. */
    private boolean standsFor(String acronym, NameSpan name) {
        int[] capitals = acronym.codePoints().filter(Character::isUpperCase).toArray();
        if (capitals.length < 2 || capitals[0] != acronym.codePointAt(0) || capitals[0] != initial(name.first())) {
            return false;
        }
        int met = 0;
        for (int token = name.first(); token < name.end() && met < capitals.length; token++) {
            met += initial(token) == capitals[met] ? 1 : 0;
        }
        return met == capitals.length;
    }

    private int initial(int token) {
        return Character.toUpperCase(words.apply(token).codePointAt(0));
    }

    private List<NameSpan> named(List<NameSpan> names, Map<String, NameSpan.Kind> told) {
        boolean[] taken = new boolean[size];
        List<NameSpan> found = new ArrayList<>(names.size());
        for (NameSpan name : names) {
            NameSpan.Kind kind = name.end() - name.first() == 1 ? told.get(words.apply(name.first())) : null;
            found.add(kind == null ? name : new NameSpan(name.first(), name.end(), kind));
            for (int token = name.first(); token < name.end(); token++) {
                taken[token] = true;
            }
        }
        for (int token = 0; token < size; token++) {
            NameSpan.Kind kind = taken[token] ? null : told.get(words.apply(token));
            if (kind != null) {
                found.add(new NameSpan(token, token + 1, kind));
            }
        }
        found.sort(Comparator.comparingInt(NameSpan::first));
        return found;
    }
}
