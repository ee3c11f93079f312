package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Cuts one neighbourhood into groups: the pair of groups with the greatest sum of weights between them is joined, as long as a
 * sum is above zero (greedy additive edge contraction, Keuper et al. 2015). Ties go to the smaller claim ids, so that the
 * outcome is a function of the weights alone. Nodes are numbers in the order of claim ids.
 */
final class Contraction {
    private final List<Map<Integer, Long>> weights = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final PriorityQueue<Edge> queue = new PriorityQueue<>();

    private static final long NEVER = Long.MIN_VALUE / 4;

    private record Edge(long weight, int first, int second) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            if (weight != other.weight) {
                return Long.compare(other.weight, weight);
            }
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    Contraction(int nodes) {
        for (int i = 0; i < nodes; i++) {
            weights.add(new HashMap<>());
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    void weigh(int a, int b, long weight) {
        set(a, b, sum(weights.get(a).getOrDefault(b, 0L), weight));
    }

    /** The two are never in one group. */
    void part(int a, int b) {
        set(a, b, NEVER);
    }

    /** The two are in one group, unless somebody parted theirs. */
    void join(int a, int b) {
        int s = groupOf(a);
        int t = groupOf(b);
        if (s != t && weights.get(s).getOrDefault(t, 0L) > NEVER) {
            merge(Math.min(s, t), Math.max(s, t));
        }
    }

    private int groupOf(int node) {
        for (int i = 0; i <= node; i++) {
            if (members.get(i).contains(node)) {
                return i;
            }
        }
        throw new IllegalStateException("no group holds " + node);
    }

    private void set(int a, int b, long weight) {
        weights.get(a).put(b, weight);
        weights.get(b).put(a, weight);
    }

    private static long sum(long a, long b) {
        return a <= NEVER || b <= NEVER ? NEVER : a + b;
    }

    /** The groups, each sorted, in the order of their first nodes. */
    List<List<Integer>> groups() {
        for (int i = 0; i < weights.size(); i++) {
            for (Map.Entry<Integer, Long> edge : weights.get(i).entrySet()) {
                if (i < edge.getKey()) {
                    offer(i, edge.getKey(), edge.getValue());
                }
            }
        }
        for (Edge best = queue.poll(); best != null; best = queue.poll()) {
            Long now = weights.get(best.first()).get(best.second());
            if (now != null && now == best.weight()) {
                merge(best.first(), best.second());
            }
        }
        return members.stream()
                .filter(m -> !m.isEmpty())
                .map(m -> m.stream().sorted().toList())
                .toList();
    }

    private void offer(int a, int b, long weight) {
        if (weight > 0) {
            queue.add(new Edge(weight, Math.min(a, b), Math.max(a, b)));
        }
    }

    /** The group of the smaller number takes over the other. */
    private void merge(int keep, int gone) {
        members.get(keep).addAll(members.get(gone));
        members.get(gone).clear();
        Map<Integer, Long> taken = weights.get(gone);
        weights.set(gone, new HashMap<>());
        for (Map.Entry<Integer, Long> edge : taken.entrySet()) {
            int other = edge.getKey();
            weights.get(other).remove(gone);
            if (other != keep) {
                long weight = sum(weights.get(keep).getOrDefault(other, 0L), edge.getValue());
                set(keep, other, weight);
                offer(keep, other, weight);
            }
        }
        weights.get(keep).remove(gone);
    }
}
