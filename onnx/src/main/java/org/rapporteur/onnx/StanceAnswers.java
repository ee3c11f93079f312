package org.rapporteur.onnx;

import java.util.List;
import org.rapporteur.read.Scores;
import org.rapporteur.read.StanceScores;

/** Gathers what the branch says of stances on drafts and of wanted changes in the windows of a dispatch. Column 0 of its stances is none. */
final class StanceAnswers {
    private final List<String> stances;
    private final float[] likelihoods;
    private final float[] change;

    StanceAnswers(List<String> labels, int tokens) {
        this.stances = labels.subList(1, labels.size());
        this.likelihoods = new float[tokens * stances.size()];
        this.change = new float[tokens];
    }

    void add(Window window, Answer answer) {
        for (int word = window.begin(); word < window.end(); word++) {
            int row = word - window.begin();
            double[] shares = answer.stance().shares(row);
            for (int stance = 0; stance < stances.size(); stance++) {
                likelihoods[word * stances.size() + stance] = (float) shares[stance + 1];
            }
            change[word] = (float) answer.change().shares(row)[1];
        }
    }

    StanceScores scores() {
        return StanceScores.of(stances, likelihoods, Scores.of(change));
    }
}
