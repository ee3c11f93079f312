package org.rapporteur.code.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.Mention;

/**
 * Weighs evidence of which country somebody is, by a log-linear model: the score of an answer is the sum of the weights of its evidence, the best answer
 * is taken. The weights were learned on the train part of the event corpus (training/README.md), from the parties whose own words tell no country.
 */
public final class LandWeights implements LandJudge {
    private final Map<String, Double> weights;

    /**
     * Wraps weights.
     *
     * @param weights by the names of evidence; what has no weight counts nothing
     */
    public LandWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    @Override
    public Optional<String> choose(Mention mention, List<LandAnswer> answers) {
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (LandAnswer answer : answers) {
            double score = 0;
            for (String name : answer.evidence()) {
                score += weights.getOrDefault(name, 0.0);
            }
            if (score > most) {
                most = score;
                best = answer.country();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
