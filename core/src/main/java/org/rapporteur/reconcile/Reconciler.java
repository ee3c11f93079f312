package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds which claims tell one event. {@code new Reconciler(likeness).reconcile(signs, rulings)} is a function of the set of
 * signs and of the rulings; every sign is in exactly one group.
 */
public final class Reconciler {
    /** Raised with every change of signs, keys, features or cutting. */
    private static final int METHOD = 1;

    private static final int INDEX_BITS = Long.SIZE - Keys.BITS;
    private static final int MOST_SIGNS = 1 << INDEX_BITS;

    private final Likeness likeness;

    public Reconciler(Likeness likeness) {
        this.likeness = likeness;
    }

    private record Edge(int first, int second, int weight) {}

    /**
     * @param signs any number, in any order, each claim once
     * @return the groups in the order of their smallest claims
     */
    public List<Group> reconcile(Collection<Sign> signs, Rulings rulings) {
        List<Sign> all = signs.stream().sorted(Comparator.comparing(Sign::id)).toList();
        if (all.size() > MOST_SIGNS) {
            throw new IllegalArgumentException("more than " + MOST_SIGNS + " claims at once: " + all.size());
        }
        Map<String, Integer> index = new HashMap<>();
        for (Sign sign : all) {
            if (index.put(sign.id(), index.size()) != null) {
                throw new IllegalArgumentException("claim twice: " + sign.id());
            }
        }
        Rulings here = rulings.among(index.keySet());
        List<Edge> edges = edges(all);
        Components components = new Components(all.size());
        edges.stream().filter(e -> e.weight() > 0).forEach(e -> components.join(e.first(), e.second()));
        here.together().forEach(p -> components.join(index(index, p.first()), index(index, p.second())));
        return cut(all, edges, components, here, index);
    }

    private static int index(Map<String, Integer> index, String claim) {
        return index.getOrDefault(claim, -1);
    }

    /** Names the method: format of signs and keys with the digest of the weights. Another method gives other happenings. */
    public String method() {
        return "signs-" + METHOD + "+weights_" + likeness.digest();
    }

    /** Whether two claims alone would be one happening. */
    public boolean mayJoin(Sign one, Sign other) {
        return likeness.of(one, other).orElse(0) > 0;
    }

    /** Every pair that shares a key, once: in the block of the smallest key the two share. */
    private List<Edge> edges(List<Sign> signs) {
        long[][] keys = signs.parallelStream().map(Keys::of).toArray(long[][]::new);
        long[] entries = IntStream.range(0, keys.length)
                .mapToObj(i -> Arrays.stream(keys[i]).map(k -> k << INDEX_BITS | i))
                .flatMapToLong(s -> s)
                .toArray();
        Arrays.parallelSort(entries);
        List<int[]> blocks = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= entries.length; i++) {
            if (i == entries.length || entries[i] >>> INDEX_BITS != entries[begin] >>> INDEX_BITS) {
                if (i - begin > 1) {
                    blocks.add(new int[] {begin, i});
                }
                begin = i;
            }
        }
        return blocks.parallelStream()
                .flatMap(block -> edges(signs, keys, entries, block).stream())
                .toList();
    }

    private List<Edge> edges(List<Sign> signs, long[][] keys, long[] entries, int[] block) {
        List<Edge> found = new ArrayList<>();
        long key = entries[block[0]] >>> INDEX_BITS;
        for (int x = block[0]; x < block[1]; x++) {
            int i = (int) (entries[x] & MOST_SIGNS - 1);
            for (int y = x + 1; y < block[1]; y++) {
                int j = (int) (entries[y] & MOST_SIGNS - 1);
                if (firstShared(keys[i], keys[j]) == key) {
                    OptionalInt weight = likeness.of(signs.get(i), signs.get(j));
                    if (weight.isPresent() && weight.getAsInt() != 0) {
                        found.add(new Edge(i, j, weight.getAsInt()));
                    }
                }
            }
        }
        return found;
    }

    private static long firstShared(long[] a, long[] b) {
        int j = 0;
        for (int i = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                return a[i];
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return -1;
    }

    private static List<Group> cut(
            List<Sign> all, List<Edge> edges, Components components, Rulings rulings, Map<String, Integer> index) {
        Map<Integer, List<Integer>> nodes = new TreeMap<>();
        int[] place = new int[all.size()];
        for (int i = 0; i < all.size(); i++) {
            List<Integer> here = nodes.computeIfAbsent(components.root(i), k -> new ArrayList<>());
            place[i] = here.size();
            here.add(i);
        }
        Map<Integer, Contraction> cuts = new HashMap<>();
        nodes.forEach((root, here) -> cuts.put(root, new Contraction(here.size())));
        for (Edge e : edges) {
            int root = components.root(e.first());
            Contraction cut = cuts.get(root);
            if (cut != null && root == components.root(e.second())) {
                cut.weigh(place[e.first()], place[e.second()], e.weight());
            }
        }
        rule(rulings, components, place, cuts, index);
        List<Group> groups = new ArrayList<>();
        nodes.forEach((root, here) -> {
            Contraction cut = cuts.getOrDefault(root, new Contraction(here.size()));
            String neighbourhood = all.get(here.get(0)).id();
            for (List<Integer> members : cut.groups()) {
                groups.add(Group.of(
                        neighbourhood,
                        members.stream().map(m -> all.get(here.get(m)).id()).toList()));
            }
        });
        groups.sort(Comparator.comparing(g -> g.claims().get(0)));
        return groups;
    }

    private static void rule(
            Rulings rulings,
            Components components,
            int[] place,
            Map<Integer, Contraction> cuts,
            Map<String, Integer> index) {
        for (Rulings.Pair pair : rulings.apart()) {
            int i = index(index, pair.first());
            int j = index(index, pair.second());
            Contraction cut = cuts.get(components.root(i));
            if (cut != null && components.root(i) == components.root(j)) {
                cut.part(place[i], place[j]);
            }
        }
        for (Rulings.Pair pair : rulings.together()) {
            int i = index(index, pair.first());
            Contraction cut = cuts.get(components.root(i));
            if (cut != null) {
                cut.join(place[i], place[index(index, pair.second())]);
            }
        }
    }
}
