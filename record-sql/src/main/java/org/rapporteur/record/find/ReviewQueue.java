package org.rapporteur.record.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.DuckDbStore;

/**
 * Claims that a person should look at: of little confidence (below .5), of a happening whose sources disagree about day or toll,
 * events without a place, actors that could not be resolved. Those with most reasons and least confidence come first.
 */
public final class ReviewQueue {
    /** The reasons, in the order of {@link #counts}. */
    public static final List<String> REASONS = List.of("low-confidence", "conflict", "unplaced", "new-actor");

    private static final Fragments SQL = Fragments.load("review");

    private final DuckDbStore store;

    public ReviewQueue(DuckDbStore store) {
        this.store = store;
    }

    /** A claim with why it waits. */
    public record Waiting(ClaimKey claim, List<String> reasons) {}

    /**
     * @param reason one of {@link #REASONS}, or empty for any
     */
    public List<Waiting> page(Filter filter, String reason, String after, int limit) {
        Cursor from = Cursor.parse(after, 3);
        List<Object> end = new ArrayList<>(List.of(from.key(), from.ids().get(0)));
        end.add(from.ids().get(1).isEmpty() ? -1 : Integer.parseInt(from.ids().get(1)));
        end.add(from.ids().get(2));
        end.add(limit);
        String statement =
                SQL.one("queue").replace("{reasons}", SQL.one("reasons")).replace("{reason}", condition(reason));
        return store.rows(Selection.of(filter).in(statement, List.of(), end), row -> {
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
        String statement = SQL.one("counts").replace("{reasons}", SQL.one("reasons"));
        return store.rows(Selection.of(filter).in(statement, List.of(), List.of()), row -> {
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
