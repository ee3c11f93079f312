package org.rapporteur.record.sql;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.Standing;

/** What many dispatches are among the others, asked at once: a page of a list needs them all. */
public final class Standings {
    private Standings() {}

    /** Another text whenever a correction was made, or a version or withdrawal noted. */
    public static String decided(SqlStore store) {
        return store.work(c -> {
            try (Statement statement = c.statement();
                    ResultSet ends = statement.executeQuery(c.sql("select-decided"))) {
                ends.next();
                return ends.getLong(1) + "," + ends.getLong(2) + "," + ends.getLong(3);
            }
        });
    }

    /**
     * What one dispatch is.
     *
     * @param withdrawn as {@link SqlStore#withdrawn} gave them
     */
    public static Standing one(SqlStore store, String dispatchId, Set<String> withdrawn) {
        return new StoredCodings(store)
                .standings(dispatchId, dispatchId, withdrawn)
                .getOrDefault(dispatchId, Standing.ALONE);
    }

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
