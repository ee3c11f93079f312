package org.rapporteur.onnx;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best tree of a sentence: every word under its best head when that is a tree with one root, else the maximum spanning
 * tree (Chu and Liu 1965, Edmonds 1967), tried with the five words that make the best roots.
 */
final class Trees {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final int ROOTS_TRIED = 5;

    private Trees() {}

    /**
     * Heads of words {@code [begin, end)} of a window, as columns of the arc scores: 0 the root, j + 1 word j.
     */
    static int[] heads(Scored arc, int begin, int end) {
        int size = end - begin;
        double[][] scores = new double[size + 1][size + 1];
        for (double[] row : scores) {
            Arrays.fill(row, NEVER);
        }
        for (int i = 1; i <= size; i++) {
            scores[i][0] = arc.at(begin + i - 1, 0);
            for (int j = 1; j <= size; j++) {
                scores[i][j] = i == j ? NEVER : arc.at(begin + i - 1, begin + j);
            }
        }
        int[] heads = tree(scores);
        int[] columns = new int[size];
        for (int i = 0; i < size; i++) {
            columns[i] = heads[i + 1] == 0 ? 0 : heads[i + 1] + begin;
        }
        return columns;
    }

    /** Scores by dependent and head, node 0 the root. */
    static int[] tree(double[][] scores) {
        int[] best = bestHeads(scores);
        long roots = IntStream.range(1, best.length).filter(i -> best[i] == 0).count();
        if (roots == 1 && isTree(best)) {
            return best;
        }
        int[] choice = best;
        double top = NEVER;
        for (int root : likelyRoots(scores)) {
            double[][] trial = rootedAt(scores, root);
            if (value(trial, bestHeads(trial)) <= top) {
                continue;
            }
            int[] found = SpanningTree.of(trial);
            double value = value(scores, found);
            if (value > top) {
                choice = found;
                top = value;
            }
        }
        return choice;
    }

    /** Whether every word comes to the root from head to head. */
    private static boolean isTree(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at != 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at != 0 && seen[at] == start) {
                return false;
            }
        }
        return true;
    }

    private static double value(double[][] scores, int[] heads) {
        double sum = 0;
        for (int i = 1; i < heads.length; i++) {
            sum += scores[i][heads[i]];
        }
        return sum;
    }

    private static List<Integer> likelyRoots(double[][] scores) {
        return IntStream.range(1, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i][0]))
                .limit(ROOTS_TRIED)
                .toList();
    }

    private static double[][] rootedAt(double[][] scores, int root) {
        double[][] trial = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            trial[i] = scores[i].clone();
            if (i > 0 && i != root) {
                trial[i][0] = NEVER;
            }
        }
        Arrays.fill(trial[root], 1, scores.length, NEVER);
        return trial;
    }

    private static int[] bestHeads(double[][] scores) {
        int[] best = new int[scores.length];
        for (int i = 1; i < scores.length; i++) {
            for (int j = 1; j < scores.length; j++) {
                if (scores[i][j] > scores[i][best[i]]) {
                    best[i] = j;
                }
            }
        }
        return best;
    }
}
