package org.rapporteur.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the writer of a record knows to be in it, so that the tables are asked only about what may be there: to ask them about each dispatch
 * takes as long as to write it. It may know of more than there is, never of less; where several programs write, it knows of raw bytes alone,
 * which are added by a statement that bears others.
 */
final class Known {
    /** So many dispatches are asked for one by one before all are read: few are quicker asked. */
    private static final int FEW = 512;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xd6e8feb86659fd93L;

    private final boolean alone;
    private @Nullable Fingerprints raw;
    private @Nullable Fingerprints dispatches;
    private final Set<String> runs = new HashSet<>();
    private int asked;

    /**
     * @param alone whether no other program writes the record
     */
    Known(boolean alone) {
        this.alone = alone;
    }

    /** Of all raw bytes in the record, read when first asked for. */
    synchronized Fingerprints raw(Session session) throws SQLException {
        if (raw == null) {
            raw = new RawRows(session).fingerprints();
        }
        return raw;
    }

    /** Whether the record may hold a dispatch; false only where it does not. */
    synchronized boolean mayHold(Session session, String dispatchId) throws SQLException {
        if (!alone || asked < FEW) {
            asked += alone ? 1 : 0;
            return true;
        }
        if (dispatches == null) {
            dispatches = read(session);
        }
        return dispatches.contains(fingerprint(dispatchId));
    }

    /** That a dispatch is about to be written. */
    synchronized void added(String dispatchId) {
        if (dispatches != null) {
            dispatches.add(fingerprint(dispatchId));
        }
    }

    /** Whether a run is in the record for certain; each is asked for once. */
    synchronized boolean holdsRun(String runId) {
        return runs.contains(runId);
    }

    /** That runs are safe in the record. */
    synchronized void recorded(Set<String> runIds) {
        runs.addAll(runIds);
    }

    private static Fingerprints read(Session session) throws SQLException {
        Fingerprints found = new Fingerprints();
        try (Statement statement = session.statement();
                ResultSet result = statement.executeQuery(session.sql("select-ids"))) {
            while (result.next()) {
                found.add(fingerprint(result.getString(1)));
            }
        }
        return found;
    }

    /** FNV-1a over UTF-16 units, mixed once more. */
    private static long fingerprint(String id) {
        long h = OFFSET;
        for (int i = 0; i < id.length(); i++) {
            h = (h ^ id.charAt(i)) * PRIME;
        }
        h = (h ^ h >>> 32) * MIX;
        return h ^ h >>> 32;
    }
}
