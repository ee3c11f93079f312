package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.TreeSet;

/** Working tables of a session: what a statement is asked for, where it is too much to stand in its text. */
final class WorkingTables {
    private WorkingTables() {}

    /** Fills a table with ids in place of what it held. */
    static void want(Session c, String table, Collection<String> ids) throws SQLException {
        clear(c, table);
        try (RowWriter to = c.appendTemporary(table)) {
            for (String id : new TreeSet<>(ids)) {
                to.row(id).end();
            }
        }
    }

    /** Fills {@code wanted_keys} in place of what it held. */
    static void wantKeys(Session c, Collection<Long> keys) throws SQLException {
        clear(c, "wanted_keys");
        try (RowWriter to = c.appendTemporary("wanted_keys")) {
            for (long key : new TreeSet<>(keys)) {
                to.row().large(key).end();
            }
        }
    }

    static void clear(Session c, String table) throws SQLException {
        try (Statement statement = c.statement()) {
            statement.execute(c.sql("clear").replace("{table}", table));
        }
    }
}
