package org.rapporteur.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Edits;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Standings;

/** People's corrections as they stand, read once after each of them: dispatches that come in change none. */
final class Reviews {
    private final Stores stores;
    private long generation = -1;
    private String decisions = "";
    private Standing standing = new Standing(List.of(), Set.of());

    Reviews(Stores stores) {
        this.stores = stores;
    }

    synchronized Standing standing(SqlStore store) {
        long now = stores.generation();
        if (generation != now) {
            String decided = Standings.decided(store);
            if (!decided.equals(decisions)) {
                standing = new Standing(store.corrections(), store.withdrawn());
                decisions = decided;
            }
            generation = now;
        }
        return standing;
    }

    /** Corrections of one state of the record. */
    static final class Standing {
        private final Map<String, List<Correction>> byDispatch = new HashMap<>();
        private final Set<String> edited = new HashSet<>();
        private final Edits edits;

        private final Set<String> withdrawn;

        Standing(List<Correction> corrections, Set<String> withdrawn) {
            this.withdrawn = Set.copyOf(withdrawn);
            this.edits = Edits.of(corrections);
            for (Correction c : corrections) {
                c.dispatches()
                        .forEach(d -> byDispatch
                                .computeIfAbsent(d, k -> new ArrayList<>())
                                .add(c));
                if (c.action() == Correction.Action.EDIT) {
                    edited.add(c.anchor().dispatchId());
                }
            }
        }

        Edits edits() {
            return edits;
        }

        Set<String> withdrawn() {
            return withdrawn;
        }

        boolean isWithdrawn(String dispatchId) {
            return withdrawn.contains(dispatchId);
        }

        boolean hasEdits(String dispatchId) {
            return edited.contains(dispatchId);
        }

        /** Those about claims of a dispatch, in the order in which they were made. */
        List<Correction> of(String dispatchId) {
            return byDispatch.getOrDefault(dispatchId, List.of());
        }
    }
}
