package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Coding;
import org.rapporteur.ledger.Position;

/** What somebody sees who opens a record with DuckDB itself. */
class LedgerViewsTest {
    @TempDir
    private Path folder;

    @Test
    void every_position_is_a_row_with_holder_and_stance() {
        List<Coding> codings = SampleCodings.codings(0, 9);
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            store.add(codings);
            Position first = codings.stream()
                    .flatMap(c -> c.entries().stream())
                    .filter(Position.class::isInstance)
                    .map(Position.class::cast)
                    .findFirst()
                    .orElseThrow();
            String row = store.work(c -> {
                try (Statement statement = c.statement();
                        ResultSet result = statement.executeQuery(
                                "SELECT holder, stance FROM positions WHERE entry_id = '" + first.id() + "'")) {
                    assertTrue(result.next());
                    return result.getString(1) + " " + result.getString(2);
                }
            });
            assertEquals(first.holder().label() + " for-with-changes", row);
        }
    }
}
