package org.rapporteur.serve;

import java.util.List;
import java.util.TreeSet;
import org.rapporteur.record.Version;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was said of a dispatch and of those before and after it: updates, corrections, withdrawals, in the order in which they were noted. */
final class Versions {
    private Versions() {}

    /** Every note about the chain of versions that a dispatch belongs to. */
    static ArrayNode of(SqlStore store, String dispatchId, Veils veils) {
        List<Version> all = store.versions();
        TreeSet<String> chain = new TreeSet<>(List.of(dispatchId));
        int before = 0;
        while (before != chain.size()) {
            before = chain.size();
            for (Version v : all) {
                v.later()
                        .filter(later -> chain.contains(later) || chain.contains(v.dispatchId()))
                        .ifPresent(later -> {
                            chain.add(later);
                            chain.add(v.dispatchId());
                        });
            }
        }
        ArrayNode notes = Json.array();
        for (Version v : all) {
            if (chain.contains(v.dispatchId())) {
                notes.add(object(v, veils));
            }
        }
        return notes;
    }

    private static ObjectNode object(Version v, Veils veils) {
        ObjectNode one = Json.object().put("kind", v.kind().code()).put("dispatch_id", v.dispatchId());
        Json.put(one, "later_dispatch_id", v.later());
        return one.put("by", v.signature().by())
                .put("at", v.signature().at())
                .put("why", veils.over(v.dispatchId()).over(v.signature().why()));
    }
}
