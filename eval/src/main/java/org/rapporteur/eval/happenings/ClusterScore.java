package org.rapporteur.eval.happenings;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Scores clusters of the same items against gold clusters: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998), CEAF-e
 * (Luo 2005), and their mean, the CoNLL figure. An item that only one side has is right on neither (Pradhan et al. 2014): it keeps its
 * place in the size of its cluster, and is found in no cluster of the other side.
 *
 * @param muc F1
 * @param bcubed precision, recall and F1
 * @param ceafe F1
 */
public record ClusterScore(Figures muc, Figures bcubed, Figures ceafe) {
    /** Precision and recall. */
    public record Figures(double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** The mean of the three F1. */
    public double conll() {
        return (muc.f1() + bcubed.f1() + ceafe.f1()) / 3;
    }

    /**
     * Scores found clusters against gold clusters.
     *
     * @param gold cluster names by item
     * @param found cluster names by item
     */
    public static ClusterScore of(Map<String, String> gold, Map<String, String> found) {
        List<Set<String>> g = clusters(gold);
        List<Set<String>> f = clusters(found);
        return new ClusterScore(new Figures(muc(f, gold), muc(g, found)), bcubed(g, f, gold, found), ceafe(g, f));
    }

    private static List<Set<String>> clusters(Map<String, String> names) {
        Map<String, Set<String>> byName = new HashMap<>();
        names.forEach((item, name) ->
                byName.computeIfAbsent(name, k -> new HashSet<>()).add(item));
        return new ArrayList<>(byName.values());
    }

    /** Of the links that hold these clusters together, the share that the other side has. */
    private static double muc(List<Set<String>> clusters, Map<String, String> other) {
        double have = 0;
        double all = 0;
        for (Set<String> cluster : clusters) {
            Set<String> parts = new HashSet<>();
            cluster.forEach(item -> parts.add(other.containsKey(item) ? "in " + other.get(item) : "alone " + item));
            have += cluster.size() - parts.size();
            all += cluster.size() - 1;
        }
        return all == 0 ? 0 : have / all;
    }

    private static Figures bcubed(
            List<Set<String>> g, List<Set<String>> f, Map<String, String> gold, Map<String, String> found) {
        return new Figures(bcubed(f, gold), bcubed(g, found));
    }

    private static double bcubed(List<Set<String>> clusters, Map<String, String> other) {
        double sum = 0;
        int items = 0;
        for (Set<String> cluster : clusters) {
            Map<String, Integer> counts = new HashMap<>();
            for (String item : cluster) {
                if (other.containsKey(item)) {
                    counts.merge(other.getOrDefault(item, item), 1, Integer::sum);
                }
            }
            for (int n : counts.values()) {
                sum += (double) n * n / cluster.size();
            }
            items += cluster.size();
        }
        return items == 0 ? 0 : sum / items;
    }

    private static Figures ceafe(List<Set<String>> g, List<Set<String>> f) {
        Map<String, Integer> where = new HashMap<>();
        for (int i = 0; i < g.size(); i++) {
            for (String item : g.get(i)) {
                where.put(item, i);
            }
        }
        List<Assignment.Pair> pairs = new ArrayList<>();
        for (int j = 0; j < f.size(); j++) {
            Map<Integer, Integer> common = new HashMap<>();
            for (String item : f.get(j)) {
                if (where.containsKey(item)) {
                    common.merge(where.getOrDefault(item, -1), 1, Integer::sum);
                }
            }
            for (Map.Entry<Integer, Integer> e : common.entrySet()) {
                int size = g.get(e.getKey()).size() + f.get(j).size();
                pairs.add(new Assignment.Pair(e.getKey(), j, 2.0 * e.getValue() / size));
            }
        }
        double best = Assignment.best(pairs);
        return new Figures(f.isEmpty() ? 0 : best / f.size(), g.isEmpty() ? 0 : best / g.size());
    }

    /** One line. */
    public void print(String name, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-34s CoNLL %.3f   MUC %.3f   B-cubed %.3f (P %.3f R %.3f)   CEAF-e %.3f%n",
                name,
                conll(),
                muc.f1(),
                bcubed.f1(),
                bcubed.precision(),
                bcubed.recall(),
                ceafe.f1());
    }
}
