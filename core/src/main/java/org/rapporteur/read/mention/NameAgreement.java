package org.rapporteur.read.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * One name, one kind in a dispatch: a name that the model saw as several kinds is what it saw most often, and a lone
 * surname of a person named in full is a person ("Assad" after "Bashar al-Assad").
 */
public final class NameAgreement {
    private final IntFunction<String> words;
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, Integer> surnames = new TreeMap<>();

    private NameAgreement(IntFunction<String> words) {
        this.words = words;
    }

    /** The names with their kinds made to agree; words by token index. */
    public static List<NameSpan> agreed(List<NameSpan> names, IntFunction<String> words) {
        NameAgreement agreement = new NameAgreement(words);
        names.forEach(agreement::count);
        List<NameSpan> found = new ArrayList<>(names.size());
        for (NameSpan name : names) {
            found.add(new NameSpan(name.first(), name.end(), agreement.kind(name)));
        }
        return found;
    }

    private void count(NameSpan name) {
        counts.computeIfAbsent(text(name), k -> new int[NameSpan.Kind.values().length])[
                name.kind().ordinal()]++;
        if (name.kind() == NameSpan.Kind.PERSON && name.end() - name.first() > 1) {
            surnames.merge(words.apply(name.end() - 1), 1, Integer::sum);
        }
    }

    private NameSpan.Kind kind(NameSpan name) {
        if (name.kind() == NameSpan.Kind.DATE || name.kind() == NameSpan.Kind.MONEY) {
            return name.kind();
        }
        int[] seen = counts.getOrDefault(text(name), new int[NameSpan.Kind.values().length]);
        boolean unsure = seen[NameSpan.Kind.LOCATION.ordinal()] == 0;
        if (name.end() - name.first() == 1 && unsure && surnames.containsKey(text(name))) {
            return NameSpan.Kind.PERSON;
        }
        NameSpan.Kind best = name.kind();
        for (NameSpan.Kind kind : NameSpan.Kind.values()) {
            if (seen[kind.ordinal()] > seen[best.ordinal()]) {
                best = kind;
            }
        }
        return best;
    }

    private String text(NameSpan name) {
        StringBuilder text = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            text.append(words.apply(i)).append(' ');
        }
        return text.toString().strip();
    }
}
