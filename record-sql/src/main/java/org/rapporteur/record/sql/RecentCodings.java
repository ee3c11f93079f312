package org.rapporteur.record.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.sql.CodingReader.Stamped;

/**
 * The codings a store wrote last, with their stamps: what was just posted is reconciled next, and need not be read back from all tables.
 * Whoever takes one checks that its stamp is still the one in the record.
 */
final class RecentCodings {
    private static final int MOST = 64;

    private final Map<String, Stamped> last = new LinkedHashMap<>();

    /** Keeps some that are safe in the record. */
    void keep(List<Stamped> written) {
        for (Stamped stamped : written.subList(Math.max(0, written.size() - MOST), written.size())) {
            String id = stamped.coding().dispatch().id();
            last.remove(id);
            last.put(id, stamped);
        }
        List<String> ids = new ArrayList<>(last.keySet());
        ids.subList(0, Math.max(0, ids.size() - MOST)).forEach(last::remove);
    }

    /** Those of some ids that are kept. */
    Set<String> known(Set<String> ids) {
        Set<String> known = new TreeSet<>(last.keySet());
        known.retainAll(ids);
        return known;
    }

    /** The one with an id, where it still stands under this stamp. */
    Optional<Stamped> find(String id, String stamp) {
        return Optional.ofNullable(last.get(id)).filter(s -> s.stamp().equals(stamp));
    }
}
