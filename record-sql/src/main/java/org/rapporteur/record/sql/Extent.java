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
    public static Extent of(DuckDbStore store) {
        return store.work(c -> {
            try (Statement query = c.createStatement();
                    ResultSet result = query.executeQuery(Statements.one("select-extent"))) {
                Row row = new Row(result);
                row.next();
                return new Extent(row.large(), row.findDay(), row.findDay());
            }
        });
    }
}
