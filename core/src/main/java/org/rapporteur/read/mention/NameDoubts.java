package org.rapporteur.read.mention;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Leaves out titles, works, laws and products of which the model is not sure. Of what is called OTHER only a third is right, and more
 * than half where every word is likelier than the bar, which was set on the held-out countries of the newswire names.
 */
public final class NameDoubts {
    private static final double BAR = 0.6;

    private NameDoubts() {}

    /**
     * The names without the doubtful ones.
     *
     * @param leanings for each kind, by its ordinal, the logarithm of how likely the token is part of such a name
     */
    public static List<NameSpan> without(List<NameSpan> names, IntFunction<double[]> leanings) {
        return names.stream().filter(name -> !isDoubtful(name, leanings)).toList();
    }

    /** By the least likely word, because one word too many or too few makes another name. */
    private static boolean isDoubtful(NameSpan name, IntFunction<double[]> leanings) {
        if (name.kind() != NameSpan.Kind.OTHER && name.kind() != NameSpan.Kind.PRODUCT) {
            return false;
        }
        for (int token = name.first(); token < name.end(); token++) {
            if (leanings.apply(token)[name.kind().ordinal()] < Math.log(BAR)) {
                return true;
            }
        }
        return false;
    }
}
