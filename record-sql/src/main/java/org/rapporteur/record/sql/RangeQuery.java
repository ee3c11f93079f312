package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Rows of the dispatches whose ids lie between two, both included.
 *
 * @param from first id
 * @param to last id
 * @param asked the condition that stands in the place of the range, or empty
 */
record RangeQuery(Session session, String from, String to, String asked) {
    private static final String RANGE = "dispatch_id BETWEEN ? AND ?";

    /** How statements ask for the ids in the working table. */
    static final String LISTED = "IN (SELECT dispatch_id FROM wanted)";

    /** So many ids may stand in a statement itself. */
    static final int FEW = 50;
    /** An equality is answered by an index where there is one, and goes through joins. */
    private static final String ONE = "dispatch_id = ?";

    private static final String IN_RANGE = "";

    RangeQuery(Session session, String from, String to) {
        this(session, from, to, from.equals(to) ? ONE : IN_RANGE);
    }

    /** Some dispatches: few stand in the statement, many in the working table {@code wanted}. */
    static RangeQuery ofDispatches(Session session, Collection<String> ids) throws SQLException {
        if (ids.size() <= FEW) {
            return of(session, "dispatch_id", ids);
        }
        WorkingTables.want(session, "wanted", ids);
        return new RangeQuery(session, "", "", "dispatch_id " + LISTED);
    }

    /** Some dispatches, or the rows of some claims, by their ids, which are known to be ids. */
    static RangeQuery of(Session session, String column, Collection<String> ids) {
        return new RangeQuery(session, "", "", column + " IN (" + list(ids) + ")");
    }

    /** Ids as they stand in a statement. */
    static String list(Collection<String> ids) {
        return new TreeSet<>(ids)
                .stream().map(id -> "'" + id.replace("'", "''") + "'").collect(Collectors.joining(", "));
    }

    private String statement(String name) {
        String statement = session.sql(name);
        return asked.equals(IN_RANGE) ? statement : statement.replace(RANGE, asked);
    }

    /** Takes rows one after the other. */
    interface RowTaker {
        void take(Row row) throws SQLException;
    }

    /** Runs a statement whose parameters are pairs of the range's ends, or the one id. */
    void run(String statement, RowTaker taker) throws SQLException {
        try (PreparedStatement query = session.prepareText(statement(statement))) {
            int parameters = query.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) {
                query.setString(i, asked.equals(ONE) || i % 2 == 1 ? from : to);
            }
            try (ResultSet result = query.executeQuery()) {
                Row row = session.row(result);
                while (row.next()) {
                    taker.take(row);
                }
            }
        }
    }
}
