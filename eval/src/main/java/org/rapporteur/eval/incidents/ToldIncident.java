package org.rapporteur.eval.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Voice;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.Reconciling;
import org.rapporteur.resolve.Place;

/**
 * The claims of one dispatch that tell the same violent event.
 *
 * @param claims in text order
 */
record ToldIncident(List<Claim> claims) {
    ToldIncident {
        claims = List.copyOf(claims);
    }

    /** The violent events that a dispatch says happened, in the order in which it comes to them. */
    static List<ToldIncident> of(Coding coding) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        try (MemoryStore store = new MemoryStore()) {
            store.add(List.of(coding));
            new Reconciling(store).run();
            store.forEachReviewed(reviewed -> {
                for (Claim claim : reviewed.coding().claims()) {
                    if (claim.predicate().type() == EventType.ASSAULT
                            && claim.voice().realis() == Voice.Realis.ACTUAL
                            && (claim.voice().modality() == Voice.Modality.ASSERTED
                                    || claim.voice().modality() == Voice.Modality.ALLEGED)) {
                        groups.computeIfAbsent(
                                        reviewed.findHappening(claim.id()).orElse(claim.id()), id -> new ArrayList<>())
                                .add(claim);
                    }
                }
            });
        }
        return groups.values().stream().map(ToldIncident::new).toList();
    }

    /** The most that any of its claims counts as killed in this incident; running totals do not count. */
    Optional<Long> killed() {
        return claims.stream()
                .flatMap(c -> c.circumstances().quantities().stream())
                .filter(q -> q.unit() == Quantity.Unit.KILLED && q.scope() == Quantity.Scope.INCIDENT)
                .flatMap(q -> q.amount().low().or(q.amount()::high).stream())
                .max(Long::compare);
    }

    /** The finest place that its claims name, the first of equals. */
    Optional<Place> place() {
        return claims.stream()
                .flatMap(c -> c.circumstances().place().stream())
                .map(located -> located.place())
                .reduce((a, b) -> b.precision().compareTo(a.precision()) < 0 ? b : a);
    }

    static Optional<ToldIncident> deadliest(Collection<ToldIncident> incidents) {
        return incidents.stream()
                .reduce((a, b) -> b.killed().orElse(-1L) > a.killed().orElse(-1L) ? b : a);
    }
}
