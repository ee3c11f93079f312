package org.rapporteur.eval.happenings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The greatest sum of values when each left and each right is used once (Kuhn 1955), part by connected part. */
public final class Assignment {
    private Assignment() {}

    /** A left and a right that may be put together, and what that is worth. */
    public record Pair(int left, int right, double value) {}

    static double best(List<Pair> pairs) {
        return pairs(pairs).stream().mapToDouble(Pair::value).sum();
    }

    /** The pairs that together are worth most. */
    public static List<Pair> pairs(List<Pair> pairs) {
        Map<Integer, Integer> parent = new HashMap<>();
        for (Pair p : pairs) {
            join(parent, 2 * p.left(), 2 * p.right() + 1);
        }
        Map<Integer, List<Pair>> parts = new TreeMap<>();
        pairs.forEach(p -> parts.computeIfAbsent(root(parent, 2 * p.left()), k -> new ArrayList<>())
                .add(p));
        return parts.values().stream().flatMap(p -> part(p).stream()).toList();
    }

    private static int root(Map<Integer, Integer> parent, int node) {
        int at = node;
        while (parent.getOrDefault(at, at) != at) {
            at = parent.getOrDefault(at, at);
        }
        return at;
    }

    private static void join(Map<Integer, Integer> parent, int a, int b) {
        parent.put(root(parent, a), root(parent, b));
    }

    private static List<Pair> part(List<Pair> pairs) {
        List<Integer> lefts = pairs.stream().map(Pair::left).distinct().toList();
        List<Integer> rights = pairs.stream().map(Pair::right).distinct().toList();
        int n = Math.max(lefts.size(), rights.size());
        double[][] value = new double[n][n];
        pairs.forEach(p -> value[lefts.indexOf(p.left())][rights.indexOf(p.right())] = p.value());
        int[] match = hungarian(value, n);
        return pairs.stream()
                .filter(p -> p.value() > 0 && match[rights.indexOf(p.right()) + 1] == lefts.indexOf(p.left()) + 1)
                .toList();
    }

    /** For each column from 1 its row from 1; potentials and shortest augmenting paths, O(n^3), costs are negated values. */
    private static int[] hungarian(double[][] value, int n) {
        double[] u = new double[n + 1];
        double[] v = new double[n + 1];
        int[] match = new int[n + 1];
        int[] way = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            match[0] = i;
            int column = 0;
            double[] least = new double[n + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[n + 1];
            do {
                used[column] = true;
                int row = match[column];
                int next = 0;
                double delta = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= n; j++) {
                    if (!used[j]) {
                        double cost = -value[row - 1][j - 1] - u[row] - v[j];
                        if (cost < least[j]) {
                            least[j] = cost;
                            way[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= n; j++) {
                    if (used[j]) {
                        u[match[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (match[column] != 0);
            for (; column != 0; column = way[column]) {
                match[column] = match[way[column]];
            }
        }
        return match;
    }
}
