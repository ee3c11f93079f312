package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.reconcile.Neighbours;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Rulings;
import org.rapporteur.reconcile.Sign;
import org.rapporteur.reconcile.SignIndex;
import org.rapporteur.record.HappeningRows.Kept;

/**
 * Parts new claims and the neighbourhoods they may belong to into portions that can be reconciled one after the other: what could come into one
 * neighbourhood is in one portion, so the happenings are those of taking up everything at once. A portion is as large as wanted at
 * most, or one neighbourhood.
 */
final class Portions {
    /** Keeps neighbourhoods, which are named by claims, apart from the claims. */
    private static final String NEIGHBOURHOOD = "n|";

    private final Map<String, String> above = new HashMap<>();
    private final Set<String> neighbourhoods = new HashSet<>();
    private final Map<String, Sign> fresh;

    /**
     * Claims that are taken up together.
     *
     * @param claims ids of new claims
     * @param neighbourhoods whose kept claims are taken up with them
     */
    record Portion(Set<String> claims, Set<String> neighbourhoods) {}

    Portions(Map<String, Sign> fresh, Set<String> taken) {
        this.fresh = fresh;
        neighbourhoods.addAll(taken);
    }

    /** Joins what tells alike among the new claims. */
    void joinFresh(Reconciler reconciler, Map<Long, List<Sign>> byKey) {
        Neighbours neighbours = reconciler.neighbours();
        for (List<Sign> sharing : byKey.values()) {
            if (sharing.size() > 1) {
                neighbours.join(sharing.iterator(), this::join);
            }
        }
    }

    /** Joins kept claims to the new ones that tell alike, and to what they are themselves when they come anew. */
    void joinKept(Collection<Kept> kept, SignIndex told) {
        for (Kept k : kept) {
            String here = NEIGHBOURHOOD + k.neighbourhood();
            if (fresh.containsKey(k.sign().id())) {
                join(k.sign().id(), here);
            }
            if (neighbourhoods.contains(k.neighbourhood())) {
                told.forEachAlike(k.sign(), s -> !root(s.id()).equals(root(here)), s -> join(s.id(), here));
            }
        }
    }

    /** Joins all that share a key with so many that whom one is compared with depends on all of them. */
    void joinBusy(Map<Long, List<Sign>> byKey, Map<Long, Set<String>> busy) {
        busy.forEach((key, many) -> {
            String first = NEIGHBOURHOOD + many.iterator().next();
            many.forEach(n -> join(first, NEIGHBOURHOOD + n));
            byKey.getOrDefault(key, List.of()).forEach(s -> join(first, s.id()));
        });
    }

    /** Joins what somebody ruled about. */
    void joinRuled(Rulings rulings, Collection<Kept> kept) {
        Map<String, String> where = new HashMap<>();
        kept.forEach(k -> where.put(k.sign().id(), NEIGHBOURHOOD + k.neighbourhood()));
        rulings.together().forEach(p -> {
            String one = fresh.containsKey(p.first()) ? p.first() : where.get(p.first());
            String other = fresh.containsKey(p.second()) ? p.second() : where.get(p.second());
            if (one != null && other != null) {
                join(one, other);
            }
        });
    }

    /**
     * @param sizes kept claims of each neighbourhood
     * @param most claims wanted in a portion
     */
    List<Portion> parted(Map<String, Long> sizes, int most) {
        Map<String, Portion> byRoot = new TreeMap<>();
        for (String claim : fresh.keySet()) {
            at(byRoot, root(claim)).claims().add(claim);
        }
        for (String neighbourhood : neighbourhoods) {
            at(byRoot, root(NEIGHBOURHOOD + neighbourhood)).neighbourhoods().add(neighbourhood);
        }
        List<Portion> portions = new ArrayList<>();
        long held = 0;
        for (Portion some : byRoot.values()) {
            long size = some.claims().size()
                    + some.neighbourhoods().stream()
                            .mapToLong(n -> sizes.getOrDefault(n, 0L))
                            .sum();
            if (portions.isEmpty() || held + size > most) {
                portions.add(new Portion(new HashSet<>(), new TreeSet<>()));
                held = 0;
            }
            held += size;
            Portion last = portions.get(portions.size() - 1);
            last.claims().addAll(some.claims());
            last.neighbourhoods().addAll(some.neighbourhoods());
        }
        return portions;
    }

    private static Portion at(Map<String, Portion> byRoot, String root) {
        return byRoot.computeIfAbsent(root, r -> new Portion(new HashSet<>(), new TreeSet<>()));
    }

    private String root(String node) {
        String at = node;
        String up = above.getOrDefault(at, at);
        while (!up.equals(at)) {
            String over = above.getOrDefault(up, up);
            above.put(at, over);
            at = over;
            up = above.getOrDefault(at, at);
        }
        return at;
    }

    private void join(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (!a.equals(b)) {
            boolean first = a.compareTo(b) < 0;
            above.put(first ? b : a, first ? a : b);
        }
    }
}
