package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.RapporteurException;

/**
 * Copies a whole record from one database into another, as it stood at one moment: a shared record into a file to keep, or a file
 * into a database that others are to share. {@code RecordCopy.of(from, to)}; happenings and corrections come with it.
 */
public final class RecordCopy {
    /** Tables whose rows have places, by which readers follow what came. */
    private static final List<String> PLACED = List.of("dispatches", "versions", "recodings");

    private RecordCopy() {}

    /**
     * Copies all rows but those of reading and writing itself.
     *
     * @param to an empty record
     * @return rows copied
     * @throws RapporteurException {@code usage} when the record to write holds something
     */
    public static long of(SqlStore from, SqlStore to) {
        if (to.census().dispatches() > 0) {
            throw new RapporteurException(
                    "usage", "record " + to.address() + " holds dispatches already; name an empty one");
        }
        return from.work(source -> source.atOneMoment(() -> to.write(target -> {
            long rows = 0;
            for (String table : strings(source, "select-tables")) {
                rows += copy(source, target, table);
            }
            return rows;
        })));
    }

    private static long copy(Session source, Session target, String table) throws SQLException {
        String columns = String.join(", ", columns(source, table));
        String order = PLACED.contains(table) ? " ORDER BY rowid" : "";
        String chosen = table.equals("meta") ? " WHERE key <> 'format'" : "";
        long[] rows = {0};
        try (Appender to = target.dialect().appender(target.connection(), table)) {
            source.batches("SELECT " + columns + " FROM " + table + chosen + order, some -> {
                int taken = Cells.append(some, source.dialect(), to);
                rows[0] += taken;
                return taken;
            });
        }
        return rows[0];
    }

    private static List<String> columns(Session session, String table) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = session.prepare("select-copied-columns")) {
            query.setString(1, table);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
        }
        return found;
    }

    private static List<String> strings(Session session, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = session.statement();
                ResultSet result = statement.executeQuery(session.sql(query))) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }
}
