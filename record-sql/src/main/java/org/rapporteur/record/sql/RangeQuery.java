package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
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
    private static final String WANTED = "dispatch_id IN (SELECT dispatch_id FROM wanted)";
    private static final String IN_RANGE = "";

    RangeQuery(Session session, String from, String to) {
        this(session, from, to, IN_RANGE);
    }

    /** The dispatches whose ids stand in the working table {@code wanted}. */
    static RangeQuery ofWanted(Session session) {
        return new RangeQuery(session, "", "", WANTED);
    }

    /** Some dispatches, or the rows of some claims, by their ids, which are known to be ids. */
    static RangeQuery of(Session session, String column, Collection<String> ids) {
        String list = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return new RangeQuery(session, "", "", column + " IN (" + list + ")");
    }

    private String statement(String name) {
        String statement = session.sql(name);
        return asked.equals(IN_RANGE) ? statement : statement.replace(RANGE, asked);
    }

    /** Takes rows one after the other. */
    interface RowTaker {
        void take(Row row) throws SQLException;
    }

    /** Runs a statement whose parameters are pairs of the range's ends. */
    void run(String statement, RowTaker taker) throws SQLException {
        try (PreparedStatement query = session.prepareText(statement(statement))) {
            int parameters = query.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i += 2) {
                query.setString(i, from);
                query.setString(i + 1, to);
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
