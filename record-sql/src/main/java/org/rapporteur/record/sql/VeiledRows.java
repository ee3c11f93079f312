package org.rapporteur.record.sql;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.ledger.Withholding;

/**
 * The rows of a statement with names taken out: the rows are copied into a table that lives as long as the connection, and the text
 * columns of dispatches that have a veil are told again without the names.
 */
final class VeiledRows {
    private final Veils veils;

    private VeiledRows(Veils veils) {
        this.veils = veils;
    }

    static VeiledRows of(SqlStore store, Withholding withholding) {
        return of(Veils.of(store, withholding));
    }

    static VeiledRows of(Veils veils) {
        return new VeiledRows(veils);
    }

    /** The statement itself where no name is withheld, else one over the veiled copy. */
    String over(Session session, String statement) throws SQLException {
        if (veils.isEmpty()) {
            return statement;
        }
        WorkingTables.want(session, "wanted", veils.dispatches());
        try (Statement run = session.statement()) {
            run.execute("DROP TABLE IF EXISTS veiled_rows");
            run.execute("CREATE TEMP TABLE veiled_rows AS SELECT row_number() OVER () AS row_number_, x.* FROM ("
                    + statement + ") AS x");
        }
        List<String> columns = new ArrayList<>();
        for (String column : columns(session, false)) {
            columns.add(quoted(column));
        }
        for (String column : columns(session, true)) {
            retell(session, quoted(column));
        }
        return "SELECT " + String.join(", ", columns) + " FROM veiled_rows ORDER BY row_number_";
    }

    private static String quoted(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    private static List<String> columns(Session session, boolean textAlone) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement run = session.statement();
                ResultSet result = run.executeQuery("SELECT * FROM veiled_rows LIMIT 0")) {
            ResultSetMetaData about = result.getMetaData();
            for (int i = 2; i <= about.getColumnCount(); i++) {
                boolean id = about.getColumnName(i).endsWith("_id");
                if (!textAlone || (about.getColumnType(i) == Types.VARCHAR && !id)) {
                    columns.add(about.getColumnName(i));
                }
            }
        }
        return columns;
    }

    private void retell(Session session, String column) throws SQLException {
        try (Statement run = session.statement()) {
            run.execute("DROP TABLE IF EXISTS veiled_cells");
            run.execute("CREATE TEMP TABLE veiled_cells (row_number_ BIGINT, text VARCHAR)");
            Map<Long, String> changed = new TreeMap<>();
            try (ResultSet row = run.executeQuery("SELECT row_number_, dispatch_id, " + column
                    + " FROM veiled_rows WHERE " + column
                    + " IS NOT NULL AND dispatch_id IN (SELECT dispatch_id FROM wanted)")) {
                while (row.next()) {
                    String veiled = veils.over(row.getString(2)).over(row.getString(3));
                    if (!veiled.equals(row.getString(3))) {
                        changed.put(row.getLong(1), veiled);
                    }
                }
            }
            try (RowWriter cells = session.appendTemporary("veiled_cells")) {
                for (Map.Entry<Long, String> cell : changed.entrySet()) {
                    cells.row().large(cell.getKey()).text(cell.getValue()).end();
                }
            }
            run.execute("UPDATE veiled_rows SET " + column
                    + " = v.text FROM veiled_cells v WHERE v.row_number_ = veiled_rows.row_number_");
        }
    }
}
