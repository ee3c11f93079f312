package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.ledger.Veil;
import org.rapporteur.ledger.Withholding;

/**
 * The rows of a statement with names taken out: the rows are copied into a table that lives as long as the connection, and each
 * name of a dispatch is replaced in the text columns of that dispatch's rows.
 */
final class VeiledRows {
    private final Map<String, List<String>> names;

    private VeiledRows(Map<String, List<String>> names) {
        this.names = names;
    }

    static VeiledRows of(SqlStore store, Withholding withholding) {
        Map<String, List<String>> names = new TreeMap<>();
        if (withholding != Withholding.NONE) {
            store.forEach(coding -> {
                Veil veil = withholding.veil(coding.entries());
                if (!veil.isOpen()) {
                    names.put(coding.dispatch().id(), veil.names());
                }
            });
        }
        return new VeiledRows(names);
    }

    /** The statement itself where no name is withheld, else one over the veiled copy. */
    String over(Session session, String statement) throws SQLException {
        if (names.isEmpty()) {
            return statement;
        }
        try (Statement run = session.statement()) {
            run.execute(
                    "CREATE OR REPLACE TEMP TABLE veiled_rows AS SELECT row_number() OVER () AS row_number_, * FROM ("
                            + statement + ")");
            run.execute(
                    "CREATE OR REPLACE TEMP TABLE veiled_names (dispatch_id VARCHAR, rank INTEGER, pattern VARCHAR)");
        }
        int most = insertNames(session);
        for (String column : textColumns(session)) {
            for (int rank = 0; rank < most; rank++) {
                replace(session, column, rank);
            }
        }
        return "SELECT * EXCLUDE (row_number_) FROM veiled_rows ORDER BY row_number_";
    }

    private int insertNames(Session session) throws SQLException {
        int most = 0;
        try (PreparedStatement insert = session.prepareText(
                "INSERT INTO veiled_names SELECT ?, ?, '\\b' || regexp_escape(?) || '\\b'")) {
            for (Map.Entry<String, List<String>> of : names.entrySet()) {
                for (int rank = 0; rank < of.getValue().size(); rank++) {
                    insert.setString(1, of.getKey());
                    insert.setInt(2, rank);
                    insert.setString(3, of.getValue().get(rank));
                    insert.executeUpdate();
                }
                most = Math.max(most, of.getValue().size());
            }
        }
        return most;
    }

    private static List<String> textColumns(Session session) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement run = session.statement();
                ResultSet result = run.executeQuery("SELECT * FROM veiled_rows LIMIT 0")) {
            ResultSetMetaData about = result.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                boolean id = about.getColumnName(i).endsWith("_id");
                if (about.getColumnTypeName(i).equals("VARCHAR") && !id) {
                    columns.add(about.getColumnName(i));
                }
            }
        }
        return columns;
    }

    private static void replace(Session session, String column, int rank) throws SQLException {
        String quoted = '"' + column.replace("\"", "\"\"") + '"';
        try (PreparedStatement update = session.prepareText("UPDATE veiled_rows SET " + quoted
                + " = regexp_replace(" + quoted + ", v.pattern, ?, 'g') FROM veiled_names v"
                + " WHERE v.dispatch_id = veiled_rows.dispatch_id AND v.rank = ?")) {
            update.setString(1, Veil.MARK);
            update.setInt(2, rank);
            update.executeUpdate();
        }
    }
}
