package org.rapporteur.record.sql;

import java.nio.file.Path;
import java.sql.ResultSetMetaData;
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
        return store.work(c -> inDuckDb(c, duck -> {
            try (Statement statement = duck.createStatement()) {
                statement.execute("CREATE OR REPLACE TEMP TABLE flat_rows (" + columns(flat.columns()) + ")");
                long written = append(duck, flat);
                copy(statement, "flat_rows", file);
                statement.execute("DROP TABLE flat_rows");
                return written;
            }
        }));
    }

    /** The rows of a statement. */
    static boolean write(Session c, String sql, Path file) throws SQLException {
        if (c.connection() instanceof DuckDBConnection duck) {
            try (Statement statement = duck.createStatement()) {
                copy(statement, "(" + sql + ")", file);
            }
            return true;
        }
        return inDuckDb(c, duck -> {
            try (Statement statement = duck.createStatement()) {
                brought(c, sql, duck);
                copy(statement, "flat_rows", file);
                return true;
            }
        });
    }

    private static void copy(Statement statement, String rows, Path file) throws SQLException {
        String target = file.toAbsolutePath().toString().replace("'", "''");
        statement.execute("COPY " + rows + " TO '" + target + "' (FORMAT parquet)");
    }

    private static void brought(Session c, String sql, DuckDBConnection duck) throws SQLException {
        Dialect dialect = new DuckDbDialect();
        boolean[] begun = {false};
        c.batches(sql, some -> {
            if (!begun[0]) {
                begun[0] = true;
                try (Statement statement = duck.createStatement()) {
                    statement.execute("CREATE TEMP TABLE flat_rows (" + columns(some.getMetaData()) + ")");
                }
            }
            try (Appender to = dialect.temporaryAppender(duck, "flat_rows")) {
                return Cells.append(some, c.dialect(), to);
            }
        });
    }

    private static String columns(ResultSetMetaData about) throws SQLException {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            String name = about.getColumnName(i).replace("\"", "\"\"");
            all.add('"' + name + "\" " + Cells.typeName(about.getColumnType(i)));
        }
        return String.join(", ", all);
    }

    private interface DuckWork<T> {
        T on(DuckDBConnection duck) throws SQLException;
    }

    /** In the record's own database where it is DuckDB, else in one that lives as long as the writing: Parquet is DuckDB's to write. */
    private static <T> T inDuckDb(Session c, DuckWork<T> work) throws SQLException {
        if (c.connection() instanceof DuckDBConnection own) {
            return work.on(own);
        }
        try (DuckDBConnection beside = RecordFile.beside()) {
            return work.on(beside);
        }
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
