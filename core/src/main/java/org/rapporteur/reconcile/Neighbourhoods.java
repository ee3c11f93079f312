package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.LongConsumer;

/**
 * Numbered nodes parted into neighbourhoods, each of which is cut by itself. The pairs of a few neighbourhoods are in memory at a time, for
 * a corpus has many more of them than claims; what is cut out does not depend on how many.
 */
final class Neighbourhoods {
    /** Pairs in memory at a time: 12 bytes each. */
    private static final int MOST_PAIRS = 4_000_000;

    private final int[] roots;
    /** The place of each node within its neighbourhood. */
    private final int[] place;

    private final Map<Integer, List<Integer>> nodes = new TreeMap<>();
    private final int most;

    /** Weighs a pair of nodes, packed as {@link PairSet} does; 0 for none. */
    interface Weighing {
        int weight(long pair);
    }

    /** Gives the pairs that may have a weight, each once, as often as asked; by several threads where it likes. */
    interface Pairs {
        void forEach(LongConsumer taker);
    }

    /** Hears of the groups of a neighbourhood. */
    interface Taker {
        /**
         * @param root the smallest node of the neighbourhood
         * @param groups its nodes, each group sorted
         */
        void take(int root, List<List<Integer>> groups);
    }

    /** Pairs that are ruled upon, whatever their weights. */
    record Ruling(int first, int second, boolean together) {}

    Neighbourhoods(Components components, int many) {
        this(components, many, MOST_PAIRS);
    }

    /**
     * @param most pairs in memory at a time, where one neighbourhood does not have more
     */
    Neighbourhoods(Components components, int many, int most) {
        this.most = most;
        this.roots = new int[many];
        this.place = new int[many];
        for (int i = 0; i < many; i++) {
            roots[i] = components.root(i);
            List<Integer> here = nodes.computeIfAbsent(roots[i], k -> new ArrayList<>(1));
            place[i] = here.size();
            here.add(i);
        }
    }

    private boolean isWithin(long pair) {
        return roots[PairSet.first(pair)] == roots[PairSet.second(pair)];
    }

    /** Cuts all of them, in the order of their smallest nodes. */
    void cut(Pairs pairs, Weighing weighing, List<Ruling> rulings, Taker taker) {
        Map<Integer, List<Ruling>> ruled = new HashMap<>();
        for (Ruling r : rulings) {
            if (roots[r.first()] == roots[r.second()]) {
                ruled.computeIfAbsent(roots[r.first()], k -> new ArrayList<>()).add(r);
            }
        }
        AtomicIntegerArray counts = new AtomicIntegerArray(roots.length);
        pairs.forEach(p -> {
            if (isWithin(p)) {
                counts.incrementAndGet(roots[PairSet.first(p)]);
            }
        });
        List<Integer> some = new ArrayList<>();
        long held = 0;
        for (int root : nodes.keySet()) {
            if (held > 0 && held + counts.get(root) > most) {
                cutSome(some, counts, pairs, weighing, ruled, taker);
                some.clear();
                held = 0;
            }
            some.add(root);
            held += counts.get(root);
        }
        cutSome(some, counts, pairs, weighing, ruled, taker);
    }

    private void cutSome(
            List<Integer> some,
            AtomicIntegerArray counts,
            Pairs pairs,
            Weighing weighing,
            Map<Integer, List<Ruling>> ruled,
            Taker taker) {
        Shelf shelf = new Shelf(some, counts);
        if (shelf.size() > 0) {
            pairs.forEach(p -> {
                boolean here = isWithin(p) && shelf.isOf(roots[PairSet.first(p)]);
                int weight = here ? weighing.weight(p) : 0;
                if (weight != 0) {
                    shelf.put(roots[PairSet.first(p)], place[PairSet.first(p)], place[PairSet.second(p)], weight);
                }
            });
        }
        for (int root : some) {
            List<Integer> here = nodes.getOrDefault(root, List.of());
            Contraction cut = new Contraction(here.size(), counts.get(root));
            shelf.forEach(root, cut::weigh);
            ruled.getOrDefault(root, List.of()).stream()
                    .filter(r -> !r.together())
                    .forEach(r -> cut.part(place[r.first()], place[r.second()]));
            ruled.getOrDefault(root, List.of()).stream()
                    .filter(Ruling::together)
                    .forEach(r -> cut.join(place[r.first()], place[r.second()]));
            taker.take(
                    root,
                    cut.groups().stream()
                            .map(g -> g.stream().map(here::get).toList())
                            .toList());
        }
    }

    /** The weighed pairs of some neighbourhoods, side by side in two arrays; several threads may put. */
    private static final class Shelf {
        /** Which of them a root is, or -1. */
        private final int[] numbers;

        private final int[] begins;
        private final AtomicIntegerArray ends;
        private final long[] pairs;
        private final int[] weights;

        Shelf(List<Integer> roots, AtomicIntegerArray counts) {
            numbers = new int[counts.length()];
            Arrays.fill(numbers, -1);
            begins = new int[roots.size()];
            int size = 0;
            for (int i = 0; i < begins.length; i++) {
                numbers[roots.get(i)] = i;
                begins[i] = size;
                size = Math.addExact(size, counts.get(roots.get(i)));
            }
            ends = new AtomicIntegerArray(begins);
            pairs = new long[size];
            weights = new int[size];
        }

        int size() {
            return pairs.length;
        }

        boolean isOf(int root) {
            return numbers[root] >= 0;
        }

        void put(int root, int first, int second, int weight) {
            int at = ends.getAndIncrement(numbers[root]);
            pairs[at] = (long) first << Integer.SIZE | second;
            weights[at] = weight;
        }

        interface Weighed {
            void take(int first, int second, long weight);
        }

        void forEach(int root, Weighed taker) {
            int number = numbers[root];
            for (int i = begins[number]; i < ends.get(number); i++) {
                taker.take((int) (pairs[i] >>> Integer.SIZE), (int) pairs[i], weights[i]);
            }
        }
    }
}
