package org.rapporteur.record.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.SqlStore;

/**
 * Claims that a person should look at: of little confidence (below .5), of a happening whose sources disagree about day or toll,
 * events without a place, actors that could not be resolved. Those with most reasons and least confidence come first.
 */
public final class ReviewQueue {
    /** The reasons, in the order of {@link #counts}. */
    public static final List<String> REASONS = List.of("low-confidence", "conflict", "unplaced", "new-actor");

    private final SqlStore store;
    private final Fragments sql;

    public ReviewQueue(SqlStore store) {
        this.store = store;
        this.sql = Fragments.load(store.database(), "review");
    }

    /** A claim with why it waits. */
    public record Waiting(ClaimKey claim, List<String> reasons) {}

    /**
     * @param reason one of {@link #REASONS}, or empty for any
     */
    public List<Waiting> page(Filter filter, String reason, String after, int limit) {
        Cursor from = Cursor.parse(after, 3);
        List<Object> end = new ArrayList<>(List.of(from.key(), from.ids().get(0)));
        end.add(from.offset(1));
        end.add(from.ids().get(2));
        end.add(limit);
        String statement =
                sql.one("queue").replace("{reasons}", sql.one("reasons")).replace("{reason}", condition(reason));
        return store.rows(Selection.of(store.database(), filter).in(statement, List.of(), end), row -> {
            List<String> reasons = new ArrayList<>();
            for (int i = 0; i < REASONS.size(); i++) {
                if (row.getBoolean(5 + i)) {
                    reasons.add(REASONS.get(i));
                }
            }
            ClaimKey key = new ClaimKey(row.getString(1), row.getString(2), row.getInt(3), row.getDouble(9));
            return new Waiting(key, reasons);
        });
    }

    private static String condition(String reason) {
        if (reason.isEmpty()) {
            return String.join(" OR ", REASONS).replace('-', '_');
        }
        if (!REASONS.contains(reason)) {
            throw new RapporteurException(
                    "bad-parameter",
                    "\"" + reason + "\" is no reason; " + Nearest.told(reason, REASONS, "it is one of "));
        }
        return reason.replace('-', '_');
    }

    /** How many claims wait for each reason, and under "any" how many in all. */
    public Map<String, Long> counts(Filter filter) {
        String statement = sql.one("counts").replace("{reasons}", sql.one("reasons"));
        return store.rows(Selection.of(store.database(), filter).in(statement, List.of(), List.of()), row -> {
                    Map<String, Long> found = new LinkedHashMap<>();
                    for (int i = 0; i < REASONS.size(); i++) {
                        found.put(REASONS.get(i), row.getLong(i + 1));
                    }
                    found.put("any", row.getLong(REASONS.size() + 1));
                    return found;
                })
                .get(0);
    }
}
