package org.rapporteur.record.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Rows of the dispatches whose ids lie between two, both included.
 *
 * @param from first id
 * @param to last id
 */
record RangeQuery(Connection connection, String from, String to) {
    private static final String RANGE = "BETWEEN ? AND ?";
    private static final String WANTED = "IN (SELECT dispatch_id FROM wanted)";
    private static final String ALL_WANTED = "*";

    /** The dispatches whose ids stand in the working table {@code wanted}. */
    static RangeQuery ofWanted(Connection connection) {
        return new RangeQuery(connection, ALL_WANTED, ALL_WANTED);
    }

    private String statement(String name) {
        String statement = Statements.one(name);
        return from.equals(ALL_WANTED) ? statement.replace(RANGE, WANTED) : statement;
    }

    /** Takes rows one after the other. */
    interface RowTaker {
        void take(Row row) throws SQLException;
    }

    /** Runs a statement whose parameters are pairs of the range's ends. */
    void run(String statement, RowTaker taker) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(statement(statement))) {
            int parameters = query.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i += 2) {
                query.setString(i, from);
                query.setString(i + 1, to);
            }
            try (ResultSet result = query.executeQuery()) {
                Row row = new Row(result);
                while (row.next()) {
                    taker.take(row);
                }
            }
        }
    }
}
