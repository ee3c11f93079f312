package org.rapporteur.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreesTest {
    @Test
    void best_heads_that_are_a_tree_are_kept() {
        double[][] scores = {{0, 0, 0}, {5, 0, 1}, {1, 4, 0}};
        assertArrayEquals(new int[] {0, 0, 1}, Trees.tree(scores));
    }

    @Test
    void a_cycle_is_opened_where_it_costs_least() {
        double no = Double.NEGATIVE_INFINITY;
        double[][] scores = {{no, no, no, no}, {1, no, 9, 2}, {2, 9, no, 1}, {0, 3, 4, no}};
        assertArrayEquals(new int[] {0, 2, 0, 2}, Trees.tree(scores));
    }

    @Test
    void the_tree_is_as_good_as_the_best_of_all_trees() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(6);
            double[][] scores = new double[size + 1][size + 1];
            for (int i = 0; i <= size; i++) {
                for (int j = 0; j <= size; j++) {
                    scores[i][j] = i == 0 || i == j ? Double.NEGATIVE_INFINITY : random.nextGaussian();
                }
            }
            assertEquals(bestOfAll(scores, new int[size + 1], 1), value(scores, Trees.tree(scores)), 1e-9);
        }
    }

    @Test
    void many_nodes_that_are_all_alike_take_no_longer_than_others() {
        int size = 500;
        double[][] scores = new double[size + 1][size + 1];
        for (int i = 0; i <= size; i++) {
            for (int j = 0; j <= size; j++) {
                scores[i][j] = i == 0 || i == j ? Double.NEGATIVE_INFINITY : j == 0 ? -9 : 1 - 1e-6 * (i + j);
            }
        }
        int[] heads = assertTimeout(Duration.ofSeconds(5), () -> Trees.tree(scores));
        assertTrue(isTree(heads));
    }

    private static double bestOfAll(double[][] scores, int[] heads, int at) {
        if (at == heads.length) {
            return isTree(heads) ? value(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            heads[at] = head;
            best = Math.max(best, bestOfAll(scores, heads, at + 1));
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 1; i < heads.length; i++) {
            roots += heads[i] == 0 ? 1 : 0;
            int at = i;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }

    private static double value(double[][] scores, int[] heads) {
        double sum = 0;
        for (int i = 1; i < heads.length; i++) {
            sum += scores[i][heads[i]];
        }
        return sum;
    }
}
