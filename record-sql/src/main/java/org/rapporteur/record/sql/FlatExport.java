package org.rapporteur.record.sql;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.export.SafeCell;

/**
 * Writes a record flat, one row a claim or dispatch, as CSV that a spreadsheet may open or as Parquet. Several values of one
 * field stand in one cell, apart by " | ".
 */
public final class FlatExport {
    private final DuckDbStore store;

    public FlatExport(DuckDbStore store) {
        this.store = store;
    }

    /** What is written. */
    public enum Kind {
        CLAIMS,
        DISPATCHES;

        private String statement() {
            return Statements.one("flat-" + Code.of(this));
        }
    }

    /**
     * CSV after RFC 4180 with a line of names; cells that a spreadsheet would take for a formula begin with an apostrophe.
     *
     * @return rows written
     */
    public long csv(Kind kind, OutputStream out) {
        return store.work(c -> {
            try (Statement statement = c.createStatement();
                    ResultSet result = statement.executeQuery(kind.statement())) {
                return rows(result, new OutputStreamWriter(out, StandardCharsets.UTF_8));
            }
        });
    }

    private static long rows(ResultSet result, Writer out) throws SQLException {
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
    public void parquet(Kind kind, Path file) {
        store.work(c -> {
            String target = file.toAbsolutePath().toString().replace("'", "''");
            try (Statement statement = c.createStatement()) {
                return statement.execute("COPY (" + kind.statement() + ") TO '" + target + "' (FORMAT parquet)");
            }
        });
    }
}
