package org.rapporteur.read;

import java.util.List;

/**
 * What the model takes each word for where a draft is debated: the head of the phrase that names somebody with a stance on it, and a word of a change
 * that is wanted in it. Likelihoods lie between 0 and 1. A reading by hand has none: then {@link #isKnown()} is false and every likelihood 0.
 */
public final class StanceScores {
    private final List<String> stances;
    private final float[] likelihoods;
    private final Scores change;

    private StanceScores(List<String> stances, float[] likelihoods, Scores change) {
        this.stances = stances;
        this.likelihoods = likelihoods;
        this.change = change;
    }

    /** Nothing is known of so many tokens. */
    public static StanceScores none(int tokens) {
        return new StanceScores(List.of(), new float[0], Scores.zero(tokens));
    }

    /**
     * @param stances names of the columns, as the record has them: "for-with-changes"
     * @param likelihoods by token, then stance; what is missing to 1 is the likelihood that the token heads no holder
     * @param change by token, how likely it is part of a change that is wanted
     */
    public static StanceScores of(List<String> stances, float[] likelihoods, Scores change) {
        if (likelihoods.length != stances.size() * change.size()) {
            throw new IllegalArgumentException(likelihoods.length + " likelihoods of " + stances.size()
                    + " stances for " + change.size() + " tokens");
        }
        return new StanceScores(List.copyOf(stances), likelihoods.clone(), change);
    }

    /** Whether a model has said anything at all. */
    public boolean isKnown() {
        return !stances.isEmpty();
    }

    public int size() {
        return change.size();
    }

    /** How likely a token heads a holder of a stance. */
    public double of(int token, String stance) {
        int column = stances.indexOf(stance);
        return column < 0 ? 0 : likelihoods[token * stances.size() + column];
    }

    /** How likely a token heads a holder of any stance. */
    public double any(int token) {
        double sum = 0;
        for (int column = 0; column < stances.size(); column++) {
            sum += likelihoods[token * stances.size() + column];
        }
        return sum;
    }

    /** How likely a token is part of a change that is wanted. */
    public double change(int token) {
        return change.at(token);
    }
}
