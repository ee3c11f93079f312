package org.rapporteur.reconcile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What people ruled about pairs of claims. It binds: claims ruled apart are never in one happening, claims ruled together are,
 * unless that would bring together claims ruled apart.
 *
 * @param together pairs that tell one event
 * @param apart pairs that do not
 */
public record Rulings(SortedSet<Pair> together, SortedSet<Pair> apart) {
    public Rulings {
        together = new TreeSet<>(together);
        apart = new TreeSet<>(apart);
        together.removeAll(apart);
    }

    public static Rulings none() {
        return new Rulings(new TreeSet<>(), new TreeSet<>());
    }

    /** Those whose claims are both among some. */
    Rulings among(Collection<String> claims) {
        return new Rulings(within(together, claims), within(apart, claims));
    }

    /** The claims that anything was ruled about. */
    Set<String> claims() {
        Set<String> claims = new HashSet<>();
        for (SortedSet<Pair> pairs : List.of(together, apart)) {
            for (Pair pair : pairs) {
                claims.add(pair.first());
                claims.add(pair.second());
            }
        }
        return claims;
    }

    private static SortedSet<Pair> within(SortedSet<Pair> pairs, Collection<String> claims) {
        SortedSet<Pair> kept = new TreeSet<>();
        for (Pair pair : pairs) {
            if (claims.contains(pair.first()) && claims.contains(pair.second())) {
                kept.add(pair);
            }
        }
        return kept;
    }

    /** Two claim ids, the smaller first. */
    public record Pair(String first, String second) implements Comparable<Pair> {
        public Pair {
            if (first.compareTo(second) >= 0) {
                throw new IllegalArgumentException("not a pair in order: " + first + ", " + second);
            }
        }

        public static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair other) {
            int order = first.compareTo(other.first);
            return order != 0 ? order : second.compareTo(other.second);
        }
    }
}
