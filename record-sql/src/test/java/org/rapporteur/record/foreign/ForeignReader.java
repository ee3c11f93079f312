package org.rapporteur.record.foreign;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads a record as R or Python would: with a driver of its own and nothing of this program. */
public final class ForeignReader {
    private ForeignReader() {}

    /** {@code FILE}. */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0]);
                Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery(
                        "SELECT count(DISTINCT d.dispatch_id), count(c.claim_id) FROM dispatches AS d LEFT JOIN claims AS c"
                                + " USING (dispatch_id)")) {
            counts.next();
            System.out.println(counts.getLong(1) + " dispatches, " + counts.getLong(2) + " claims");
        }
    }
}
