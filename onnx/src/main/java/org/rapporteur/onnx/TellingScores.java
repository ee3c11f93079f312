package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.read.Scores;
import org.rapporteur.read.Tellings;
import org.rapporteur.read.Tellings.Part;
import org.rapporteur.read.Tellings.Party;

/** Gathers what the branch of events says of the windows of a dispatch. Column 0 of its types is "no event". */
final class TellingScores {
    /** What is less likely than this is not kept: it would never be asked for. */
    private static final double LEAST_TELLING = 0.05;

    private static final double LEAST_PARTY = 0.05;
    private static final Part[] PARTS = Part.values();
    private final List<String> types;
    private final float[] likelihoods;
    private final float[] core;
    private final List<Party> parties = new ArrayList<>();

    TellingScores(List<String> labels, int tokens) {
        this.types = labels.subList(1, labels.size());
        this.likelihoods = new float[tokens * types.size()];
        this.core = new float[tokens];
    }

    void add(Window window, Answer answer, int[] sentenceOf) {
        for (int word = window.begin(); word < window.end(); word++) {
            int row = word - window.begin();
            double none = addTypes(word, answer.event(), row);
            core[word] =
                    (float) sigmoid(answer.core().at(row, 1) - answer.core().at(row, 0));
            if (1 - none >= LEAST_TELLING) {
                addParties(window, word, answer, sentenceOf);
            }
        }
    }

    /** The likelihood of no event. */
    private double addTypes(int word, Scored event, int row) {
        double most = event.at(row, event.best(row));
        double all = 0;
        for (int label = 0; label < event.columns(); label++) {
            all += Math.exp(event.at(row, label) - most);
        }
        for (int type = 0; type < types.size(); type++) {
            likelihoods[word * types.size() + type] = (float) (Math.exp(event.at(row, type + 1) - most) / all);
        }
        return Math.exp(event.at(row, 0) - most) / all;
    }

    private void addParties(Window window, int teller, Answer answer, int[] sentenceOf) {
        for (int word = window.begin(); word < window.end(); word++) {
            for (int part = 0; part < PARTS.length && sentenceOf[word] == sentenceOf[teller]; part++) {
                double likelihood = sigmoid(answer.party(teller - window.begin(), part, word - window.begin()));
                if (likelihood >= LEAST_PARTY) {
                    parties.add(new Party(teller, word, PARTS[part], (float) likelihood));
                }
            }
        }
    }

    Tellings tellings() {
        return Tellings.of(types, likelihoods, Scores.of(core), parties);
    }

    private static double sigmoid(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
