package org.rapporteur.record.find;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.SqlStore;

/**
 * What came into a record since some place: dispatches, corrections, later versions or withdrawals of dispatches, and dispatches that
 * another model or other rules coded again and that came out otherwise.
 */
public final class Changes {
    private static final int KINDS = 4;
    /** How many places a cursor had before coding again was told of. */
    private static final int BEFORE_RECODINGS = 3;

    private final SqlStore store;
    private final Fragments sql;
    private final Fragments counts;

    public Changes(SqlStore store) {
        this.store = store;
        this.sql = Fragments.load(store.database(), "changes");
        this.counts = Fragments.load(store.database(), "counts");
    }

    /**
     * One change.
     *
     * @param change created, corrected, recoded, or the kind of a version ("withdrawal")
     * @param place its number among those of its sort, from 1
     * @param claims how many claims of the dispatch pass the filter
     */
    public record Change(
            String change, long place, String dispatchId, Optional<String> claimId, long claims, Told told) {}

    /** What the dispatch is called and when it was published. */
    public record Told(Optional<String> headline, Optional<LocalDate> published) {}

    /** Changes with the place after them. */
    public record Page(List<Change> changes, String next) {}

    /**
     * @param since {@code next} of an earlier page; empty for the beginning
     * @throws RapporteurException {@code bad-cursor} for another text
     */
    public Page since(String since, Filter filter, int limit) {
        long[] places = places(since);
        String all = Boolean.toString(filter.isEmpty());
        String statement = counts.one("chosen").replace("{columns}", "c.claim_id, c.dispatch_id") + "\n"
                + sql.one("after").replace("{all}", all);
        Query query = Selection.of(store.database(), filter)
                .in(statement, List.of(), List.of(places[0], places[1], places[2], places[3], limit));
        List<Change> found = store.rows(query, row -> {
            Date day = row.getDate(7);
            Told told = new Told(
                    Optional.ofNullable(row.getString(6)),
                    day == null ? Optional.empty() : Optional.of(day.toLocalDate()));
            return new Change(
                    row.getString(1),
                    row.getLong(2),
                    row.getString(3),
                    Optional.ofNullable(row.getString(4)),
                    row.getLong(5),
                    told);
        });
        found.forEach(c -> places[sort(c)] = Math.max(places[sort(c)], c.place()));
        return new Page(found, found.size() < limit ? end() : code(places));
    }

    private static int sort(Change change) {
        return switch (change.change()) {
            case "created" -> 0;
            case "corrected" -> 1;
            case "recoded" -> 3;
            default -> 2;
        };
    }

    /** The place after all that is there. */
    public String end() {
        return store.rows(
                        new Query(sql.one("ends"), List.of()),
                        row -> code(new long[] {row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)}))
                .get(0);
    }

    /** A place some changes before the end, for a feed that shows the latest. */
    public String before(int changes) {
        long[] ends = places(end());
        for (int i = 0; i < KINDS; i++) {
            ends[i] = Math.max(0, ends[i] - changes);
        }
        return code(ends);
    }

    private static String code(long[] places) {
        return places[0] + "." + places[1] + "." + places[2] + "." + places[3];
    }

    private static long[] places(String since) {
        long[] places = new long[KINDS];
        if (since.isEmpty()) {
            return places;
        }
        List<String> parts = new ArrayList<>(List.of(since.split("\\.", -1)));
        try {
            if (parts.size() == KINDS || parts.size() == BEFORE_RECODINGS) {
                for (int i = 0; i < parts.size(); i++) {
                    places[i] = Long.parseLong(parts.get(i));
                }
                return places;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new RapporteurException("bad-cursor", "since is what an earlier answer gave as next; begin without it");
    }
}
