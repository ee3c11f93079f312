package org.rapporteur.record.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.rapporteur.record.export.JsonFlattening;

/** Writes flattened rows as Parquet, by way of a table that lives as long as the writing. */
final class FlatParquet {
    private final SqlStore store;

    FlatParquet(SqlStore store) {
        this.store = store;
    }

    long write(JsonFlattening flat, Path file) {
        return store.work(c -> {
            String target = file.toAbsolutePath().toString().replace("'", "''");
            DuckDBConnection duck = (DuckDBConnection) c.connection();
            try (Statement statement = duck.createStatement()) {
                statement.execute("CREATE OR REPLACE TEMP TABLE flat_rows (" + columns(flat.columns()) + ")");
                long written = append(duck, flat);
                statement.execute("COPY flat_rows TO '" + target + "' (FORMAT parquet)");
                statement.execute("DROP TABLE flat_rows");
                return written;
            }
        });
    }

    /** Names are quoted: they come from fields of the export. */
    private static String columns(Map<String, JsonFlattening.Column> columns) {
        List<String> all = new ArrayList<>();
        columns.forEach((name, type) -> all.add('"' + name.replace("\"", "\"\"") + "\" " + type.sql()));
        return all.isEmpty() ? "nothing VARCHAR" : String.join(", ", all);
    }

    private static long append(DuckDBConnection connection, JsonFlattening flat) throws SQLException {
        List<JsonFlattening.Column> types = List.copyOf(flat.columns().values());
        long[] written = {0};
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "flat_rows")) {
            List<SQLException> failed = new ArrayList<>();
            flat.rows(cells -> {
                try {
                    appender.beginRow();
                    for (int i = 0; i < cells.size(); i++) {
                        append(appender, types.get(i), cells.get(i));
                    }
                    appender.endRow();
                    written[0]++;
                } catch (SQLException e) {
                    failed.add(e);
                }
            });
            if (!failed.isEmpty()) {
                throw failed.get(0);
            }
        }
        return written[0];
    }

    private static void append(DuckDBAppender appender, JsonFlattening.Column type, String cell) throws SQLException {
        if (cell.isEmpty()) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case TRUTH -> appender.append(Boolean.parseBoolean(cell));
            case WHOLE -> appender.append(Long.parseLong(cell));
            case REAL -> appender.append(Double.parseDouble(cell));
            default -> appender.append(cell);
        }
    }
}
