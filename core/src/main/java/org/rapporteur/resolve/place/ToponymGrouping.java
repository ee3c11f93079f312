package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts occurrences of the same name together: one name means one place in a dispatch, unless it is said to lie in different
 * ones ("Paris, Texas" beside "Paris, France").
 */
final class ToponymGrouping {
    private static final int MAX_CANDIDATES = 400;

    private ToponymGrouping() {}

    static List<Toponym> group(List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> groups = new LinkedHashMap<>();
        Map<String, String> firstQualified = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences) {
            occurrence
                    .qualifier()
                    .ifPresent(q -> firstQualified.putIfAbsent(occurrence.key(), occurrence.key() + "<" + q.key()));
        }
        for (Occurrence occurrence : occurrences) {
            String key = occurrence
                    .qualifier()
                    .map(q -> occurrence.key() + "<" + q.key())
                    .orElseGet(() -> firstQualified.getOrDefault(occurrence.key(), occurrence.key()));
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(occurrence);
        }
        List<List<Occurrence>> members = List.copyOf(groups.values());
        return members.stream().map(m -> toponym(m, members)).toList();
    }

    private static Toponym toponym(List<Occurrence> members, List<List<Occurrence>> all) {
        Set<Candidate> qualifiers = new LinkedHashSet<>();
        for (Occurrence member : members) {
            member.qualifier().ifPresent(q -> qualifiers.addAll(q.candidates()));
        }
        List<Integer> qualified = new ArrayList<>();
        for (int other = 0; other < all.size(); other++) {
            if (all.get(other) != members && all.get(other).stream().anyMatch(o -> isQualifiedBy(o, members.get(0)))) {
                qualified.add(other);
            }
        }
        List<Candidate> candidates = StatedLimits.of(members.get(0), qualifiers);
        return new Toponym(
                members,
                candidates.subList(0, Math.min(candidates.size(), MAX_CANDIDATES)),
                List.copyOf(qualifiers),
                qualified);
    }

    private static boolean isQualifiedBy(Occurrence inner, Occurrence outer) {
        Optional<PlacePhrase> qualifier = inner.qualifier();
        return qualifier.isPresent()
                && qualifier.get().key().equals(outer.phrase().key());
    }
}
