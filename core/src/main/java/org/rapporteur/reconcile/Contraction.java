package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Cuts one neighbourhood into groups: the pair of groups with the greatest sum of weights between them is joined, as long as a
 * sum is above zero (greedy additive edge contraction, Keuper et al. 2015). Ties go to the smaller numbers, so that the outcome is a
 * function of the weights alone. Nodes are numbers in the order of claim ids. Of two groups the one with more neighbours takes over
 * the other, so that the work is about that of sorting the weights.
 */
final class Contraction {
    private static final long NEVER = Long.MIN_VALUE / 4;

    /** A place for every pair takes 8 bytes: no more than 128 MB in all. */
    private static final int MOST_FULL = 4096;

    /** With one pair in so many a place for each is quicker than tables, which fill up as groups are joined. */
    private static final int FULL_SHARE = 32;

    private final Weights[] weights;
    /** Of a group that was taken over. */
    private final Weights none = new LongWeights();

    private final Components groups;
    /** The node under which a group's weights are kept, by the group's smallest node. */
    private final int[] keeper;

    private final PriorityQueue<Edge> queue = new PriorityQueue<>();

    private record Edge(long weight, int first, int second) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            if (weight != other.weight) {
                return Long.compare(other.weight, weight);
            }
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    /**
     * @param pairs how many pairs will be weighed, about: the outcome does not depend on it
     */
    Contraction(int nodes, long pairs) {
        boolean full = nodes <= MOST_FULL && pairs * FULL_SHARE > (long) nodes * nodes / 2;
        weights = new Weights[nodes];
        keeper = new int[nodes];
        groups = new Components(nodes);
        for (int i = 0; i < nodes; i++) {
            weights[i] = full ? new FullWeights(nodes) : new LongWeights();
            keeper[i] = i;
        }
    }

    void weigh(int a, int b, long weight) {
        set(a, b, sum(weight(a, b), weight));
    }

    /** The two are never in one group. */
    void part(int a, int b) {
        set(a, b, NEVER);
    }

    /** The two are in one group, unless somebody parted theirs. */
    void join(int a, int b) {
        int s = keeper[groups.root(a)];
        int t = keeper[groups.root(b)];
        if (s != t && weight(s, t) > NEVER) {
            merge(s, t, false);
        }
    }

    private long weight(int a, int b) {
        long known = weights[a].get(b);
        return known == Weights.NONE ? 0 : known;
    }

    private void set(int a, int b, long weight) {
        weights[a].put(b, weight);
        weights[b].put(a, weight);
    }

    private static long sum(long a, long b) {
        return a <= NEVER || b <= NEVER ? NEVER : a + b;
    }

    /** The groups, each sorted, in the order of their first nodes. */
    List<List<Integer>> groups() {
        for (int i = 0; i < weights.length; i++) {
            int node = i;
            weights[i].forEach((other, weight) -> {
                if (node < other) {
                    offer(node, other, weight);
                }
            });
        }
        for (Edge best = queue.poll(); best != null; best = queue.poll()) {
            if (weights[best.first()].get(best.second()) == best.weight()) {
                merge(best.first(), best.second(), true);
            }
        }
        Map<Integer, List<Integer>> found = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            found.computeIfAbsent(groups.root(i), k -> new ArrayList<>()).add(i);
        }
        return List.copyOf(found.values());
    }

    private void offer(int a, int b, long weight) {
        if (weight > 0) {
            queue.add(new Edge(weight, Math.min(a, b), Math.max(a, b)));
        }
    }

    private void merge(int a, int b, boolean offering) {
        boolean first = weights[a].size() != weights[b].size() ? weights[a].size() > weights[b].size() : a < b;
        int keep = first ? a : b;
        int gone = first ? b : a;
        groups.join(a, b);
        keeper[groups.root(a)] = keep;
        Weights taken = weights[gone];
        weights[gone] = none;
        taken.forEach((other, added) -> {
            weights[other].remove(gone);
            if (other != keep) {
                long weight = sum(weight(keep, other), added);
                set(keep, other, weight);
                if (offering) {
                    offer(keep, other, weight);
                }
            }
        });
    }
}
