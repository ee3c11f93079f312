package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds which claims tell one event. {@code new Reconciler(likeness).reconcile(signs, rulings)} is a function of the set of
 * signs and of the rulings; every sign is in exactly one group.
 */
public final class Reconciler {
    /** Raised with every change of signs, keys, features or cutting. */
    private static final int METHOD = 2;

    /** Where more claims share a key, not all of them are compared with each other: see {@link Candidates}. */
    public static final int MOST_IN_BLOCK = Candidates.MOST_IN_BLOCK;

    private static final int FEW = 16;
    private static final int MOST_SIGNS = 1 << PairSet.NODE_BITS;

    private final Likeness likeness;

    public Reconciler(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Weights of some pairs of classes. */
    private record Edges(long[] pairs, int[] weights) {}

    /**
     * @param signs any number, in any order, each claim once
     * @return the groups in the order of their smallest claims
     */
    public List<Group> reconcile(Collection<Sign> signs, Rulings rulings) {
        List<Sign> all = signs.stream().sorted(Comparator.comparing(Sign::id)).toList();
        if (all.size() > MOST_SIGNS) {
            throw new IllegalArgumentException("more than " + MOST_SIGNS + " claims at once: " + all.size());
        }
        List<SignClass> classes = SignClass.of(all, likeness, rulings);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < classes.size(); i++) {
            for (Sign sign : classes.get(i).members()) {
                if (index.put(sign.id(), i) != null) {
                    throw new IllegalArgumentException("claim twice: " + sign.id());
                }
            }
        }
        Rulings here = rulings.among(index.keySet());
        Candidates candidates = new Candidates(classes);
        Traits.Numbering numbering = new Traits.Numbering();
        List<Traits> traits =
                classes.stream().map(c -> numbering.traits(c.sign())).toList();
        Components components = new Components(classes.size());
        for (long pair : weigh(traits, candidates.pairs(), w -> w > 0).pairs()) {
            components.join(PairSet.first(pair), PairSet.second(pair));
        }
        here.together().forEach(p -> components.join(index(index, p.first()), index(index, p.second())));
        int[] roots = IntStream.range(0, classes.size()).map(components::root).toArray();
        LongStream within = candidates.pairs().filter(p -> roots[PairSet.first(p)] == roots[PairSet.second(p)]);
        return cut(classes, weigh(traits, within, w -> w != 0), roots, here, index);
    }

    private Edges weigh(List<Traits> traits, LongStream pairs, IntPredicate wanted) {
        long[] found = pairs.filter(p -> wanted.test(weight(traits, p))).toArray();
        return new Edges(
                found, Arrays.stream(found).mapToInt(p -> weight(traits, p)).toArray());
    }

    private int weight(List<Traits> traits, long pair) {
        return likeness.weight(
                traits.get(PairSet.first(pair)), traits.get(PairSet.second(pair)), PairSet.nearness(pair));
    }

    private static int index(Map<String, Integer> index, String claim) {
        return index.getOrDefault(claim, -1);
    }

    /** Names the method: format of signs and keys with the digest of the weights. Another method gives other happenings. */
    public String method() {
        return "signs-" + METHOD + "+weights_" + likeness.digest();
    }

    /** Of signs that share a key, one of each that says the same: as near as the key says are all of them. */
    static List<Sign> distinct(List<Sign> signs) {
        if (signs.size() < FEW) {
            return signs;
        }
        Map<String, Sign> found = new TreeMap<>();
        signs.forEach(s -> found.putIfAbsent(SignLine.of(s), s));
        return List.copyOf(found.values());
    }

    /** Signs to ask whether others may tell the same event as one of them. */
    public SignIndex index(Map<Long, List<Sign>> byKey) {
        return new SignIndex(likeness, byKey);
    }

    private static List<Group> cut(
            List<SignClass> classes, Edges edges, int[] roots, Rulings rulings, Map<String, Integer> index) {
        Map<Integer, List<Integer>> nodes = new TreeMap<>();
        int[] place = new int[roots.length];
        for (int i = 0; i < roots.length; i++) {
            List<Integer> here = nodes.computeIfAbsent(roots[i], k -> new ArrayList<>());
            place[i] = here.size();
            here.add(i);
        }
        Map<Integer, Contraction> cuts = new HashMap<>();
        nodes.forEach((root, here) -> cuts.put(root, new Contraction(here.size())));
        for (int e = 0; e < edges.pairs().length; e++) {
            int first = PairSet.first(edges.pairs()[e]);
            Contraction cut = cuts.get(roots[first]);
            if (cut != null) {
                cut.weigh(place[first], place[PairSet.second(edges.pairs()[e])], edges.weights()[e]);
            }
        }
        rule(rulings, roots, place, cuts, index);
        List<Group> groups = new ArrayList<>();
        nodes.forEach((root, here) -> {
            Contraction cut = cuts.getOrDefault(root, new Contraction(here.size()));
            String neighbourhood = classes.get(root).sign().id();
            for (List<Integer> members : cut.groups()) {
                groups.add(Group.of(
                        neighbourhood,
                        members.stream()
                                .flatMap(m -> classes.get(here.get(m)).members().stream())
                                .map(Sign::id)
                                .toList()));
            }
        });
        groups.sort(Comparator.comparing(g -> g.claims().get(0)));
        return groups;
    }

    private static void rule(
            Rulings rulings, int[] roots, int[] place, Map<Integer, Contraction> cuts, Map<String, Integer> index) {
        for (Rulings.Pair pair : rulings.apart()) {
            int i = index(index, pair.first());
            int j = index(index, pair.second());
            Contraction cut = cuts.get(roots[i]);
            if (cut != null && roots[i] == roots[j]) {
                cut.part(place[i], place[j]);
            }
        }
        for (Rulings.Pair pair : rulings.together()) {
            int i = index(index, pair.first());
            Contraction cut = cuts.get(roots[i]);
            if (cut != null) {
                cut.join(place[i], place[index(index, pair.second())]);
            }
        }
    }
}
