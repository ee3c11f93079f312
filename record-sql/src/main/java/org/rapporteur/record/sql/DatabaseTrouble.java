package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import org.rapporteur.RapporteurException;

/** Says what is wrong with a record on a server, and what to do, in one line; by the codes of SQL (PostgreSQL's appendix A). */
final class DatabaseTrouble {
    private static final String PASSWORD =
            "lets this user in with another password only, or not at all; set PGPASSWORD or ~/.pgpass";

    private static final List<Sign> SIGNS = List.of(
            new Sign("08004", "record-refused", PASSWORD),
            new Sign(
                    "08001",
                    "record-unreachable",
                    "cannot be reached: no server answers there; start it, or name another host or port"),
            new Sign(
                    "08",
                    "record-unreachable",
                    "cannot be reached any more; what was recorded is safe: look at the server and the network, then run the"
                            + " same again"),
            new Sign("28", "record-refused", PASSWORD),
            new Sign("3D000", "no-record", "is not there: the server has no such database; `createdb` makes one"),
            new Sign(
                    "42501",
                    "record-refused",
                    "does not let this user do that; its owner grants the right (docs/postgresql.md has the statements)"),
            new Sign("25006", "record-read-only", "is on a server that takes no changes; name the one that does"),
            new Sign(
                    "53100",
                    "disk-full",
                    "cannot grow, the server's disk is full; what was recorded is safe: free some space, then run the same"
                            + " again"),
            new Sign(
                    "53300", "record-busy", "has as many connections as its server allows; close some, then try again"),
            new Sign(
                    "57P",
                    "record-unreachable",
                    "is going down or coming up; what was recorded is safe: run the same again in a moment"),
            new Sign("XX", "record-damaged", "is damaged, its server says; bring back a backup"),
            new Sign(
                    "58",
                    "record-failed",
                    "cannot be read or written by its server; look at the server's log and disk"));

    private DatabaseTrouble() {}

    private record Sign(String code, String name, String advice) {}

    static RapporteurException of(SQLException e, String record) {
        String state = String.valueOf(e.getSQLState());
        for (Sign sign : SIGNS) {
            if (state.startsWith(sign.code())) {
                return new RapporteurException(sign.name(), "record " + record + " " + sign.advice(), e);
            }
        }
        return new RapporteurException(
                "record-failed",
                "record " + record + " gave an error: " + RecordTrouble.firstLine(e.getMessage()) + " (" + state + ")",
                e);
    }
}
