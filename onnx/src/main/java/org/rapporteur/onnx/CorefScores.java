package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.read.coref.Affinity;

/** The model's affinity of two words anywhere in a dispatch: the product of the vectors that the graph gave them. */
final class CorefScores implements Affinity {
    private static final int NOT_READ = -1;

    /** Of words that were not read: as far apart as words can be. */
    private static final double APART = -100;

    private final List<Scored> vectors = new ArrayList<>();
    private final int[] windowOf;
    private final int[] rowOf;

    CorefScores(int words) {
        this.windowOf = new int[words];
        Arrays.fill(windowOf, NOT_READ);
        this.rowOf = new int[words];
    }

    void add(Window window, Scored coref) {
        for (int word = window.begin(); word < window.end(); word++) {
            windowOf[word] = vectors.size();
            rowOf[word] = word - window.begin();
        }
        vectors.add(coref);
    }

    @Override
    public double score(int anaphor, int antecedent) {
        if (windowOf[anaphor] == NOT_READ || windowOf[antecedent] == NOT_READ) {
            return APART;
        }
        Scored one = vectors.get(windowOf[anaphor]);
        Scored other = vectors.get(windowOf[antecedent]);
        double sum = 0;
        for (int i = 0; i < one.columns(); i++) {
            sum += one.at(rowOf[anaphor] * 2, i) * other.at(rowOf[antecedent] * 2 + 1, i);
        }
        return sum;
    }
}
