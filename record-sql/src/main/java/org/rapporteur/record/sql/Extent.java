package org.rapporteur.record.sql;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a record reaches: what a citation says of it.
 *
 * @param dispatches how many it holds
 * @param first day of publication, when any is known
 * @param last day of publication, when any is known
 */
public record Extent(long dispatches, Optional<LocalDate> first, Optional<LocalDate> last) {
    public static Extent of(SqlStore store) {
        return store.work(c -> {
            try (Statement query = c.statement();
                    ResultSet result = query.executeQuery(c.sql("select-extent"))) {
                Row row = c.row(result);
                row.next();
                return new Extent(row.large(), row.findDay(), row.findDay());
            }
        });
    }
}
