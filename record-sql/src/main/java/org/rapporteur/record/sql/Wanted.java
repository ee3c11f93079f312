package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Questions about the rows of some ids or keys: {@code new Wanted(store).ofIds(ids, "select-originals", row -> ...)}; none about none. */
final class Wanted {
    private final SqlStore store;

    Wanted(SqlStore store) {
        this.store = store;
    }

    interface Taker<T> {
        T take(Row row) throws SQLException;
    }

    static <T> List<T> rows(Session c, PreparedStatement query, Taker<T> taker) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            Row row = c.row(result);
            while (row.next()) {
                found.add(taker.take(row));
            }
        }
        return found;
    }

    <T> List<T> ofIds(Collection<String> ids, String statement, Taker<T> taker) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return store.work(c -> {
            try (PreparedStatement query = c.prepareText(few(c, ids, c.sql(statement)))) {
                return rows(c, query, taker);
            }
        });
    }

    /** The statement over some ids: few stand in it, so that each table is gone through without a join; many in a working table. */
    private static String few(Session c, Collection<String> ids, String statement) throws SQLException {
        if (ids.size() > RangeQuery.FEW) {
            WorkingTables.want(c, "wanted", ids);
            return statement;
        }
        return statement.replace(RangeQuery.LISTED, "IN (" + RangeQuery.list(ids) + ")");
    }

    <T> List<T> ofKeys(Collection<Long> keys, String statement, Taker<T> taker) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return store.work(c -> {
            WorkingTables.wantKeys(c, keys);
            try (PreparedStatement query = c.prepare(statement)) {
                return rows(c, query, taker);
            }
        });
    }
}
