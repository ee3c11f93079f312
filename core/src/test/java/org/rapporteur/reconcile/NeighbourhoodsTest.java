package org.rapporteur.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.reconcile.Neighbourhoods.Ruling;

/** Neighbourhoods are cut one by one, as many in memory as fit; how many fit changes nothing. */
class NeighbourhoodsTest {
    private static final int NODES = 300;

    /** Weights of pairs, packed as {@link PairSet} does; each node meets a few near it. */
    private static Map<Long, Integer> weights(long seed) {
        Random random = new Random(seed);
        Map<Long, Integer> weights = new TreeMap<>();
        for (int i = 0; i < NODES; i++) {
            for (int j = i + 1; j < Math.min(NODES, i + 6); j++) {
                weights.put(PairSet.pack(i, j, Nearness.ACROSS), random.nextInt(9) - 6);
            }
        }
        return weights;
    }

    private static Components components(Map<Long, Integer> weights) {
        Components components = new Components(NODES);
        weights.forEach((pair, weight) -> {
            if (weight > 0) {
                components.join(PairSet.first(pair), PairSet.second(pair));
            }
        });
        return components;
    }

    private static List<String> cut(Map<Long, Integer> weights, int most, List<Ruling> rulings) {
        List<String> found = new ArrayList<>();
        new Neighbourhoods(components(weights), NODES, most)
                .cut(
                        taker -> weights.keySet().parallelStream().forEach(taker::accept),
                        p -> weights.getOrDefault(p, 0),
                        rulings,
                        (root, groups) -> groups.forEach(g -> found.add(root + ":" + g)));
        return found;
    }

    @Test
    void A1_a_few_neighbourhoods_at_a_time_are_cut_as_all_at_once() {
        Map<Long, Integer> weights = weights(1);
        List<String> atOnce = cut(weights, Integer.MAX_VALUE, List.of());
        assertTrue(
                atOnce.stream()
                                .map(g -> g.substring(0, g.indexOf(':')))
                                .distinct()
                                .count()
                        > 3,
                atOnce.toString());
        assertEquals(atOnce, cut(weights, 40, List.of()));
        assertEquals(atOnce, cut(weights, 1, List.of()));
    }

    @Test
    void A2_every_node_is_in_one_group() {
        List<Integer> nodes = new ArrayList<>();
        new Neighbourhoods(components(weights(2)), NODES, 40)
                .cut(
                        taker -> weights(2).keySet().forEach(taker::accept),
                        p -> weights(2).getOrDefault(p, 0),
                        List.of(),
                        (root, groups) -> groups.forEach(nodes::addAll));
        assertEquals(
                IntStream.range(0, NODES).boxed().toList(),
                nodes.stream().sorted().toList());
    }

    @Test
    void A3_what_is_ruled_apart_is_parted_and_what_is_ruled_together_joined_in_any_batch() {
        Components components = new Components(4);
        components.join(0, 1);
        components.join(2, 3);
        List<String> found = new ArrayList<>();
        new Neighbourhoods(components, 4, 1)
                .cut(
                        taker -> LongStream.of(PairSet.pack(0, 1, Nearness.ACROSS), PairSet.pack(2, 3, Nearness.ACROSS))
                                .forEach(taker),
                        p -> PairSet.first(p) == 0 ? 5 : -5,
                        List.of(new Ruling(0, 1, false), new Ruling(2, 3, true)),
                        (root, groups) -> found.add(root + " " + groups));
        assertEquals(List.of("0 [[0], [1]]", "2 [[2, 3]]"), found);
    }

    @Test
    void B1_threads_that_join_at_once_leave_the_components_that_one_leaves() {
        int[][] pairs = new Random(3)
                .ints(900, 0, 2000)
                .mapToObj(a -> new int[] {a, (a * 31 + 7) % 2000})
                .toArray(int[][]::new);
        Components one = new Components(2000);
        for (int[] p : pairs) {
            one.join(p[0], p[1]);
        }
        Components many = new Components(2000);
        IntStream.range(0, pairs.length).parallel().forEach(i -> many.join(pairs[i][0], pairs[i][1]));
        assertEquals(
                IntStream.range(0, 2000).map(one::root).boxed().toList(),
                IntStream.range(0, 2000).map(many::root).boxed().toList());
    }
}
