package org.rapporteur.record.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.rapporteur.RapporteurException;

/**
 * The tables of a record and their format. Format 1 is {@code schema.sql}; each later one is a step, a file of statements that
 * brings a record from the format before. A step that was released is never changed: a change is a new step at the end.
 */
final class Schema {
    private static final List<String> STEPS = List.of(
            "schema/002-happenings",
            "schema/003-ledgers",
            "schema/004-raw",
            "schema/005-coders",
            "schema/006-recodings");

    /** The format this version writes; a reader refuses a higher one. */
    static final int FORMAT = 1 + STEPS.size();

    private static final String FORMAT_KEY = "format";

    private Schema() {}

    /** Writes all tables into an empty record, in one transaction. */
    static void begin(Session session) throws SQLException {
        session.inOneTransaction(() -> {
            session.runOwn("schema/begin");
            session.runAll("schema");
            try (PreparedStatement meta = session.prepare("insert-meta")) {
                meta.setString(1, FORMAT_KEY);
                meta.setString(2, "1");
                meta.executeUpdate();
            }
            return climb(session, 1);
        });
        session.dialect().settle(session);
    }

    /** Brings an older record to this format, whole or not at all; what it holds stays. */
    static void bringUp(Session session, String record) throws SQLException {
        int from = format(session, record);
        if (from < FORMAT) {
            session.inOneTransaction(() -> climb(session, from));
            session.dialect().settle(session);
        }
    }

    private static int climb(Session session, int from) throws SQLException {
        for (String step : STEPS.subList(from - 1, STEPS.size())) {
            session.runAll(step);
        }
        session.runOwn("schema/functions");
        session.runOwn("schema/end");
        try (PreparedStatement meta = session.prepare("update-meta")) {
            meta.setString(1, Integer.toString(FORMAT));
            meta.setString(2, FORMAT_KEY);
            return meta.executeUpdate();
        }
    }

    /** The format of a record, at most the one this version knows. */
    static int format(Session session, String record) throws SQLException {
        try (PreparedStatement meta = session.prepare("find-meta")) {
            meta.setString(1, FORMAT_KEY);
            try (ResultSet result = meta.executeQuery()) {
                String format = result.next() ? result.getString(1) : "";
                for (int known = 1; known <= FORMAT; known++) {
                    if (format.equals(Integer.toString(known))) {
                        return known;
                    }
                }
                throw new RapporteurException(
                        "record-newer",
                        "record " + record + " has format " + (format.isEmpty() ? "unknown" : format)
                                + ", this version knows " + FORMAT
                                + "; update Rapporteur, or export it with the version that wrote it");
            }
        }
    }
}
