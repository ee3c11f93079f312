package org.rapporteur.record.sql;

import java.sql.ResultSet;
import java.sql.Statement;

/** How much room a record takes on disk. */
public final class RecordSize {
    private RecordSize() {}

    /** Bytes of the file without its log, or of the tables and indexes in a database. */
    public static long bytes(SqlStore store) {
        return store.work(c -> {
            try (Statement statement = c.statement();
                    ResultSet result = statement.executeQuery(c.sql("count-bytes"))) {
                return result.next() ? result.getLong(1) : 0;
            }
        });
    }
}
