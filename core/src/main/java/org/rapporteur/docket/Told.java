package org.rapporteur.docket;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.ledger.LedgerEntry;

/**
 * A ledger entry with the dispatch that tells it.
 *
 * @param entry what is told
 * @param published the day of the dispatch, when known
 * @param file where the dispatch was come upon
 */
public record Told<E extends LedgerEntry>(E entry, Optional<LocalDate> published, String file) {
    /** Oldest first; undated dispatches before all others. */
    public static final Comparator<Told<?>> BY_DAY = Comparator.comparing(
                    (Told<?> t) -> t.published().orElse(LocalDate.MIN))
            .thenComparing(t -> t.entry().dispatchId())
            .thenComparing(t -> t.entry().evidence().get(0))
            .thenComparing(t -> t.entry().id());
}
