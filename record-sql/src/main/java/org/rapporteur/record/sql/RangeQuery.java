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
    /** Takes rows one after the other. */
    interface RowTaker {
        void take(Row row) throws SQLException;
    }

    /** Runs a statement whose parameters are pairs of the range's ends. */
    void run(String statement, RowTaker taker) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(Statements.one(statement))) {
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
