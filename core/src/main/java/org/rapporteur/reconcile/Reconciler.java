package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which claims tell one event. {@code new Reconciler(likeness).reconcile(signs, rulings)} is a function of the set of
 * signs and of the rulings; every sign is in exactly one group.
 */
public final class Reconciler {
    /** Raised with every change of signs, keys, features or cutting. */
    private static final int METHOD = 4;

    /** Where more claims share a key, not all of them are compared with each other: see {@link Candidates}. */
    public static final int MOST_IN_BLOCK = Candidates.MOST_IN_BLOCK;

    private static final int FEW = 16;
    private static final int MOST_SIGNS = 1 << PairSet.NODE_BITS;

    private final Likeness likeness;

    public Reconciler(Likeness likeness) {
        this.likeness = likeness;
    }

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
        candidates.forEachPair(p -> {
            if (!components.together(PairSet.first(p), PairSet.second(p)) && weight(traits, p) > 0) {
                components.join(PairSet.first(p), PairSet.second(p));
            }
        });
        here.together().forEach(p -> components.join(index(index, p.first()), index(index, p.second())));
        List<Group> groups = new ArrayList<>();
        new Neighbourhoods(components, classes.size())
                .cut(candidates::forEachPair, p -> weight(traits, p), rulings(here, index), (root, cut) -> {
                    String neighbourhood = classes.get(root).sign().id();
                    cut.forEach(nodes -> groups.add(Group.of(neighbourhood, claims(nodes, classes))));
                });
        groups.sort(Comparator.comparing(g -> g.claims().get(0)));
        return groups;
    }

    private static List<String> claims(List<Integer> nodes, List<SignClass> classes) {
        return nodes.stream()
                .flatMap(n -> classes.get(n).members().stream())
                .map(Sign::id)
                .toList();
    }

    private static List<Neighbourhoods.Ruling> rulings(Rulings rulings, Map<String, Integer> index) {
        List<Neighbourhoods.Ruling> found = new ArrayList<>();
        rulings.apart()
                .forEach(p ->
                        found.add(new Neighbourhoods.Ruling(index(index, p.first()), index(index, p.second()), false)));
        rulings.together()
                .forEach(p ->
                        found.add(new Neighbourhoods.Ruling(index(index, p.first()), index(index, p.second()), true)));
        return found;
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

    /** What parts claims into neighbourhoods by the same likeness. */
    public Neighbours neighbours() {
        return new Neighbours(likeness);
    }
}
