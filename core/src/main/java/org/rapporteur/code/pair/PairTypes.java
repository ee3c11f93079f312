package org.rapporteur.code.pair;

import java.util.List;
import java.util.Map;
import org.rapporteur.code.EventType;

/**
 * How likely each type is between two parties, by a log-linear model: the score of a type is the sum of the weights of all evidence, the likelihoods
 * are the softmax of the scores. There are fifteen types, PLOVER's with CONCEDE and RETREAT together as YIELD. The weights were learned from PLV's
 * training rows and sentences written for the project (training/README.md).
 */
public final class PairTypes {
    private static final float HUNDREDTH = 0.01f;
    private final List<String> types;
    private final Map<String, short[]> weights;

    private PairTypes(List<String> types, Map<String, short[]> weights) {
        this.types = types;
        this.weights = weights;
    }

    /**
     * What a sentence tells between its parties.
     *
     * @param type the likeliest, the first of equals
     * @param likelihood of it, between 0 and 1
     * @param all likelihoods in the order of {@link #types()}
     */
    public record Answer(String type, double likelihood, List<Double> all) {
        public Answer {
            all = List.copyOf(all);
        }
    }

    /**
     * @param types names of the columns
     * @param weights by the names of evidence, in hundredths, one for each type
     */
    public static PairTypes of(List<String> types, Map<String, short[]> weights) {
        weights.forEach((name, row) -> {
            if (row.length != types.size()) {
                throw new IllegalArgumentException(row.length + " weights of " + types.size() + " types for " + name);
            }
        });
        return new PairTypes(List.copyOf(types), Map.copyOf(weights));
    }

    public List<String> types() {
        return types;
    }

    /** What a type of PLOVER is called here. */
    public static String label(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
    }

    /** The likelihoods of all types. */
    public Answer answer(PairQuestion question) {
        return answer(PairEvidence.of(question));
    }

    Answer answer(List<String> evidence) {
        double[] scores = new double[types.size()];
        for (String name : evidence) {
            short[] row = weights.get(name);
            for (int i = 0; row != null && i < scores.length; i++) {
                scores[i] += row[i] * HUNDREDTH;
            }
        }
        int best = 0;
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        Double[] all = new Double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            all[i] = StrictMath.exp(scores[i] - scores[best]);
            sum += all[i];
        }
        for (int i = 0; i < scores.length; i++) {
            all[i] /= sum;
        }
        return new Answer(types.get(best), all[best], List.of(all));
    }
}
