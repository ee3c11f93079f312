package org.rapporteur.read.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * One name, one kind in a dispatch: a name that the model saw as several kinds is what all its places taken together speak for, and
 * a lone surname of a person named in full is a person ("Assad" after "Bashar al-Assad").
 */
public final class NameAgreement {
    private static final int KINDS = NameSpan.Kind.values().length;
    private final IntFunction<String> words;
    private final IntFunction<double[]> leanings;
    private final Map<String, double[]> sums = new TreeMap<>();
    private final Map<String, Integer> surnames = new TreeMap<>();
    private final Map<String, Integer> places = new TreeMap<>();

    private NameAgreement(IntFunction<String> words, IntFunction<double[]> leanings) {
        this.words = words;
        this.leanings = leanings;
    }

    /**
     * The names with their kinds made to agree.
     *
     * @param words the word of a token index
     * @param leanings for each kind, by its ordinal, the logarithm of how likely the token is part of such a name
     */
    public static List<NameSpan> agreed(
            List<NameSpan> names, IntFunction<String> words, IntFunction<double[]> leanings) {
        NameAgreement agreement = new NameAgreement(words, leanings);
        names.forEach(agreement::count);
        List<NameSpan> found = new ArrayList<>(names.size());
        for (NameSpan name : names) {
            found.add(new NameSpan(name.first(), name.end(), agreement.kind(name)));
        }
        return found;
    }

    private void count(NameSpan name) {
        double[] sum = sums.computeIfAbsent(text(name), k -> new double[KINDS]);
        for (int token = name.first(); token < name.end(); token++) {
            double[] leaning = leanings.apply(token);
            for (int kind = 0; kind < KINDS; kind++) {
                sum[kind] += leaning[kind] / (name.end() - name.first());
            }
        }
        if (name.kind() == NameSpan.Kind.PERSON && name.end() - name.first() > 1) {
            surnames.merge(words.apply(name.end() - 1), 1, Integer::sum);
        }
        if (name.kind() == NameSpan.Kind.LOCATION) {
            places.merge(text(name), 1, Integer::sum);
        }
    }

    private NameSpan.Kind kind(NameSpan name) {
        if (!name.isWorded()) {
            return name.kind();
        }
        String text = text(name);
        boolean lone = name.end() - name.first() == 1 && !places.containsKey(text);
        if (lone && surnames.containsKey(text)) {
            return NameSpan.Kind.PERSON;
        }
        double[] sum = sums.getOrDefault(text, new double[KINDS]);
        NameSpan.Kind best = name.kind();
        for (NameSpan.Kind kind : NameSpan.Kind.values()) {
            if (sum[kind.ordinal()] > sum[best.ordinal()] && kind.isWorded()) {
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
