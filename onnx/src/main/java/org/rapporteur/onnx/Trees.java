package org.rapporteur.onnx;

import java.util.ArrayList;
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
        if (roots == 1 && cycle(best).isEmpty()) {
            return best;
        }
        int[] choice = best;
        double top = NEVER;
        for (int root : likelyRoots(scores)) {
            int[] found = spanning(rootedAt(scores, root));
            double value = IntStream.range(1, found.length)
                    .mapToDouble(i -> scores[i][found[i]])
                    .sum();
            if (value > top) {
                choice = found;
                top = value;
            }
        }
        return choice;
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

    /** Some cycle of the graph from each node to its head, or nothing. */
    private static List<Integer> cycle(int[] heads) {
        int[] state = new int[heads.length];
        state[0] = 2;
        for (int start = 1; start < heads.length; start++) {
            List<Integer> path = new ArrayList<>();
            int at = start;
            while (state[at] == 0) {
                state[at] = 1;
                path.add(at);
                at = heads[at];
            }
            if (state[at] == 1) {
                return path.subList(path.indexOf(at), path.size());
            }
            path.forEach(node -> state[node] = 2);
        }
        return List.of();
    }

    /** Contracts a cycle to one node, solves the smaller graph, opens the cycle where its head enters. */
    private static int[] spanning(double[][] scores) {
        int[] heads = bestHeads(scores);
        List<Integer> loop = cycle(heads);
        if (loop.isEmpty()) {
            return heads;
        }
        int[] rest =
                IntStream.range(0, scores.length).filter(i -> !loop.contains(i)).toArray();
        int merged = rest.length;
        double[][] small = new double[merged + 1][merged + 1];
        Arrays.fill(small[merged], NEVER);
        int[] enter = new int[merged];
        int[] leave = new int[merged];
        for (int a = 0; a < merged; a++) {
            for (int b = 0; b < merged; b++) {
                small[a][b] = scores[rest[a]][rest[b]];
            }
            int node = rest[a];
            enter[a] = best(loop, inside -> scores[inside][node] - scores[inside][heads[inside]]);
            small[merged][a] = scores[enter[a]][node] - scores[enter[a]][heads[enter[a]]];
            leave[a] = best(loop, inside -> scores[node][inside]);
            small[a][merged] = scores[node][leave[a]];
        }
        int[] solved = spanning(small);
        int[] result = new int[scores.length];
        loop.forEach(inside -> result[inside] = heads[inside]);
        for (int a = 1; a < merged; a++) {
            result[rest[a]] = solved[a] == merged ? leave[a] : rest[solved[a]];
        }
        int outer = solved[merged];
        result[enter[outer]] = rest[outer];
        return result;
    }

    private static int best(List<Integer> nodes, java.util.function.IntToDoubleFunction score) {
        int best = nodes.get(0);
        for (int node : nodes) {
            if (score.applyAsDouble(node) > score.applyAsDouble(best)) {
                best = node;
            }
        }
        return best;
    }
}
