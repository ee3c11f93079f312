package org.rapporteur.record.sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.Standing;

/** What many dispatches are among the others, asked at once: a page of a list needs them all. */
public final class Standings {
    private Standings() {}

    /** By id; ids that are not in the record are left out. */
    public static Map<String, Standing> of(SqlStore store, Collection<String> dispatchIds) {
        if (dispatchIds.isEmpty()) {
            return Map.of();
        }
        Set<String> withdrawn = store.withdrawn();
        return store.work(c -> {
            Map<String, Standing> found = new HashMap<>();
            RangeQuery.of(c, "dispatch_id", new TreeSet<>(dispatchIds)).run("select-standing", row -> {
                String id = row.text();
                found.put(id, new Standing(row.findText(), row.findText(), withdrawn.contains(id)));
            });
            return found;
        });
    }
}
