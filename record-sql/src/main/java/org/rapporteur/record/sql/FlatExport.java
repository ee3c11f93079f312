package org.rapporteur.record.sql;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.record.export.ExportKind;
import org.rapporteur.record.export.JsonFlattening;
import org.rapporteur.record.export.JsonLinesExport;
import org.rapporteur.record.export.SafeCell;

/**
 * Writes a record flat, one row a claim or dispatch, as CSV that a spreadsheet may open or as Parquet. Several values of one
 * field stand in one cell, apart by " | ".
 */
public final class FlatExport {
    private final SqlStore store;
    private final Withholding withholding;

    /** Writes every name as it stands. */
    public FlatExport(SqlStore store) {
        this(store, Withholding.NONE);
    }

    /**
     * @param withholding whose names are left out
     */
    public FlatExport(SqlStore store, Withholding withholding) {
        this.store = store;
        this.withholding = withholding;
    }

    /**
     * CSV after RFC 4180 with a line of names; cells that a spreadsheet would take for a formula begin with an apostrophe.
     *
     * @return rows written
     */
    public long csv(ExportKind kind, OutputStream out) {
        return kind.hasTables() ? csvOfTables(kind, out) : flattened(kind, rows -> csv(rows, out));
    }

    private long csvOfTables(ExportKind kind, OutputStream out) {
        VeiledRows veiled = VeiledRows.of(store, withholding);
        return store.work(c -> {
            return rows(c, veiled.over(c, statement(c, kind)), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        });
    }

    private static String statement(Session c, ExportKind kind) {
        return c.sql("flat-" + kind.word());
    }

    private interface Flat {
        long write(JsonFlattening rows) throws IOException;
    }

    /** Kinds that no statement can give are written as JSON Lines beside, and flattened from there. */
    private long flattened(ExportKind kind, Flat flat) {
        try {
            Path lines = Files.createTempFile("rapporteur-export", ".jsonl");
            try {
                try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(lines))) {
                    kind.write(store, new JsonLinesExport(to, withholding));
                }
                return flat.write(JsonFlattening.of(kind, lines));
            } finally {
                Files.delete(lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long csv(JsonFlattening flat, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<JsonFlattening.Column> columns = List.copyOf(flat.columns().values());
        csv.writeRecord(List.copyOf(flat.columns().keySet()));
        long[] written = {0};
        flat.rows(cells -> {
            List<String> safe = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                boolean text = columns.get(i) == JsonFlattening.Column.TEXT;
                safe.add(text ? SafeCell.of(cells.get(i)) : cells.get(i));
            }
            csv.writeRecord(safe);
            written[0]++;
        });
        csv.flush();
        return written[0];
    }

    static long rows(Session c, String sql, Writer out) throws SQLException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        long[] written = {-1};
        c.batches(sql, some -> {
            if (written[0] < 0) {
                csv.writeRecord(names(some));
                written[0] = 0;
            }
            int taken = rows(some, c.dialect(), csv);
            written[0] += taken;
            return taken;
        });
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written[0];
    }

    private static List<String> names(ResultSet some) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= some.getMetaData().getColumnCount(); i++) {
            names.add(some.getMetaData().getColumnName(i));
        }
        return names;
    }

    private static int rows(ResultSet some, Dialect dialect, CsvWriter csv) throws SQLException {
        int columns = some.getMetaData().getColumnCount();
        List<String> row = new ArrayList<>();
        int taken = 0;
        while (some.next()) {
            row.clear();
            for (int i = 1; i <= columns; i++) {
                Object value = some.getObject(i);
                if (value instanceof String text) {
                    row.add(SafeCell.of(dialect.told(text)));
                } else {
                    row.add(value == null ? "" : plain(some, i, value));
                }
            }
            csv.writeRecord(row);
            taken++;
        }
        return taken;
    }

    /** Truth values and real numbers are written alike, whatever the database calls them. */
    private static String plain(ResultSet some, int column, Object value) throws SQLException {
        return value instanceof Boolean || value instanceof Double ? value.toString() : some.getString(column);
    }

    /** Parquet, with the types of the columns and nothing changed. */
    public void parquet(ExportKind kind, Path file) {
        if (!kind.hasTables()) {
            flattened(kind, flat -> new FlatParquet(store).write(flat, file));
            return;
        }
        VeiledRows veiled = VeiledRows.of(store, withholding);
        store.work(c -> FlatParquet.write(c, veiled.over(c, statement(c, kind)), file));
    }
}
