package org.rapporteur.onnx;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.read.mention.NameSpan;

/** How likely a word is part of a name of each kind, whether it begins or goes on. */
final class NameKinds {
    private static final double LEAST = 1e-9;

    private final int[] kindOf;

    NameKinds(List<String> labels) {
        kindOf = labels.stream()
                .mapToInt(l -> l.length() > 2 ? ModelTypes.name(l.substring(2)).ordinal() : -1)
                .toArray();
    }

    /** Logarithms of the likelihoods, by the ordinal of the kind. */
    double[] at(Scored scores, int row) {
        double most = scores.at(row, scores.best(row));
        double all = 0;
        double[] kinds = new double[NameSpan.Kind.values().length];
        for (int label = 0; label < kindOf.length; label++) {
            double share = Math.exp(scores.at(row, label) - most);
            all += share;
            if (kindOf[label] >= 0) {
                kinds[kindOf[label]] += share;
            }
        }
        double total = all;
        return Arrays.stream(kinds)
                .map(k -> Math.log(Math.max(k / total, LEAST)))
                .toArray();
    }

    /** Of a word that the graph did not see: no kind is likely. */
    double[] none() {
        double[] kinds = new double[NameSpan.Kind.values().length];
        Arrays.fill(kinds, Math.log(LEAST));
        return kinds;
    }
}
