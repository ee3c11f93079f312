package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.code.Participant;
import org.rapporteur.text.Span;

/**
 * Weighs evidence by a log-linear model: the score of an answer is the sum of the weights of its evidence, the likelihood of an answer the
 * softmax of the scores. Answers of the same countries (or, without a country, of the same sector) count together; of the likeliest ones somebody
 * named is chosen only where it is clear who, else the country alone. The weights were learned on the train part of the event corpus (training/README.md), where an answer is right
 * when its countries are those of the gold record.
 */
public final class RoleWeights implements RoleJudge {
    /** What part of the likelihood of its country somebody named must have. */
    private static final double CLEAR = 0.6;

    private final Map<String, Double> weights;

    /**
     * Wraps weights.
     *
     * @param weights by the names of evidence; what has no weight counts nothing
     */
    public RoleWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    @Override
    public int choose(Side side, Span trigger, List<RoleAnswer> answers) {
        List<Double> scores = new ArrayList<>(answers.size());
        double top = Double.NEGATIVE_INFINITY;
        for (RoleAnswer answer : answers) {
            double score = 0;
            for (String name : answer.evidence()) {
                score += weights.getOrDefault(name, 0.0);
            }
            scores.add(score);
            top = Math.max(top, score);
        }
        Map<String, Double> together = new HashMap<>();
        List<Double> shares = new ArrayList<>(answers.size());
        for (int i = 0; i < scores.size(); i++) {
            shares.add(StrictMath.exp(scores.get(i) - top));
            together.merge(key(answers.get(i)), shares.get(i), Double::sum);
        }
        String likeliest = key(answers.get(0));
        double most = together.getOrDefault(likeliest, 0.0);
        for (RoleAnswer answer : answers) {
            double share = together.getOrDefault(key(answer), 0.0);
            likeliest = share > most ? key(answer) : likeliest;
            most = Math.max(most, share);
        }
        return ofGroup(likeliest, answers, shares, CLEAR * most);
    }

    /** Somebody named, if he is clearly the one; else what the rules found, else the bare country, else the best. */
    private static int ofGroup(String group, List<RoleAnswer> answers, List<Double> shares, double clear) {
        int best = -1;
        int bare = -1;
        for (int i = 0; i < answers.size(); i++) {
            RoleAnswer answer = answers.get(i);
            if (key(answer).equals(group)) {
                best = best < 0 || shares.get(i) > shares.get(best) ? i : best;
                bare = bare < 0 && !answer.isNamed() ? i : bare;
            }
        }
        return answers.get(best).isNamed() && shares.get(best) < clear && bare >= 0 ? bare : best;
    }

    private static String key(RoleAnswer answer) {
        TreeSet<String> sides = new TreeSet<>();
        for (Participant party : answer.parties()) {
            List<String> sectors = party.actor().sectors();
            sides.add(party.actor().country().orElse(sectors.isEmpty() ? "?" : "*" + sectors.get(0)));
        }
        return String.join(" ", sides);
    }
}
