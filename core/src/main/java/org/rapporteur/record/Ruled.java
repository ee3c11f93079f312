package org.rapporteur.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.reconcile.Rulings;
import org.rapporteur.reconcile.Rulings.Pair;

/**
 * What people's corrections mean for reconciling the claims as they now stand: which claims count, which pairs are ruled. A
 * correction finds its claim by id, or by dispatch and trigger where a better model cut the trigger otherwise. The last word on
 * a claim or pair counts.
 */
final class Ruled {
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> withdrawn;
    private final Map<Pair, Boolean> pairs = new TreeMap<>();
    private final Map<String, String> dispatches = new HashMap<>();

    private Ruled(Set<String> withdrawn) {
        this.withdrawn = withdrawn;
    }

    static Ruled of(RecordStore store) {
        Ruled ruled = new Ruled(store.withdrawn());
        Map<String, Optional<Coding>> codings = new HashMap<>();
        for (Correction c : store.corrections()) {
            Optional<String> claim = ruled.claim(c.anchor(), store, codings);
            Optional<String> other = c.other().flatMap(o -> ruled.claim(o, store, codings));
            claim.ifPresent(id -> ruled.take(c.action(), id, other));
        }
        return ruled;
    }

    private Optional<String> claim(Correction.Anchor anchor, RecordStore store, Map<String, Optional<Coding>> codings) {
        Optional<Coding> coding = codings.computeIfAbsent(anchor.dispatchId(), store::findDispatch);
        Optional<String> found = coding.flatMap(c -> findClaim(c, anchor)).map(Claim::id);
        found.ifPresent(id -> dispatches.put(id, anchor.dispatchId()));
        return found;
    }

    /** The claim an anchor means in a coding. */
    static Optional<Claim> findClaim(Coding coding, Correction.Anchor anchor) {
        Optional<Claim> same = coding.claims().stream()
                .filter(c -> c.id().equals(anchor.claimId()))
                .findFirst();
        return same.or(() -> coding.claims().stream()
                .filter(c -> c.predicate().trigger().span().overlaps(anchor.trigger()))
                .findFirst());
    }

    private void take(Correction.Action action, String claim, Optional<String> other) {
        switch (action) {
            case REJECT -> rejected.add(claim);
            case ACCEPT -> rejected.remove(claim);
            case MERGE, SPLIT ->
                other.filter(o -> !o.equals(claim))
                        .ifPresent(o -> pairs.put(Pair.of(claim, o), action == Correction.Action.MERGE));
            default -> {}
        }
    }

    /** Whether a claim takes part in happenings: it is not rejected and its dispatch not withdrawn. */
    boolean counts(String dispatchId, String claimId) {
        return !rejected.contains(claimId) && !withdrawn.contains(dispatchId);
    }

    Rulings rulings() {
        TreeSet<Pair> together = new TreeSet<>();
        TreeSet<Pair> apart = new TreeSet<>();
        pairs.forEach((pair, merged) -> (merged ? together : apart).add(pair));
        return new Rulings(together, apart);
    }

    /** Dispatches of claims that are ruled together with some. */
    Set<String> dispatchesRuledWith(Collection<String> claims) {
        Set<String> found = new TreeSet<>();
        for (Pair pair : pairs.keySet()) {
            if (claims.contains(pair.first()) || claims.contains(pair.second())) {
                found.add(dispatches.getOrDefault(pair.first(), ""));
                found.add(dispatches.getOrDefault(pair.second(), ""));
            }
        }
        return found;
    }

    /** Whether a claim is ruled together with one of some. */
    boolean isRuledWith(String claim, Collection<String> others) {
        return pairs.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .anyMatch(p -> p.first().equals(claim) && others.contains(p.second())
                        || p.second().equals(claim) && others.contains(p.first()));
    }
}
