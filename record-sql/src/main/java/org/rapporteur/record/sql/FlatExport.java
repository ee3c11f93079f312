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
import java.sql.Statement;
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
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery(veiled.over(c, statement(c, kind)))) {
                return rows(result, new OutputStreamWriter(out, StandardCharsets.UTF_8));
            }
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

    static long rows(ResultSet result, Writer out) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            row.add(result.getMetaData().getColumnName(i));
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(row);
        long written = 0;
        while (result.next()) {
            row.clear();
            for (int i = 1; i <= columns; i++) {
                String value = result.getString(i);
                boolean text = result.getObject(i) instanceof String;
                row.add(value == null ? "" : text ? SafeCell.of(value) : value);
            }
            csv.writeRecord(row);
            written++;
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    /** Parquet, with the types of the columns and nothing changed. */
    public void parquet(ExportKind kind, Path file) {
        if (!kind.hasTables()) {
            flattened(kind, flat -> new FlatParquet(store).write(flat, file));
            return;
        }
        VeiledRows veiled = VeiledRows.of(store, withholding);
        store.work(c -> {
            String target = file.toAbsolutePath().toString().replace("'", "''");
            try (Statement statement = c.statement()) {
                return statement.execute(
                        "COPY (" + veiled.over(c, statement(c, kind)) + ") TO '" + target + "' (FORMAT parquet)");
            }
        });
    }
}
