package org.rapporteur.cli;

import java.nio.file.Path;
import org.rapporteur.record.sql.RecordAddress;
import org.rapporteur.record.sql.SqlStore;
import picocli.CommandLine.Option;

/** Names the record of a command: a file, or a database that several programs share. */
final class RecordOption {
    private static final String USUAL = "rapporteur.duckdb";

    @Option(
            names = "--record",
            paramLabel = "RECORD",
            defaultValue = "${env:RAPPORTEUR_RECORD:-" + USUAL + "}",
            description =
                    "The record: a DuckDB file, or postgresql://USER@HOST/DATABASE with the password in PGPASSWORD or ~/.pgpass"
                            + " (${DEFAULT-VALUE}; the environment variable RAPPORTEUR_RECORD sets it)")
    private String named = USUAL;

    SqlStore open() {
        return address().open();
    }

    SqlStore openReadOnly() {
        return address().openReadOnly();
    }

    RecordAddress address() {
        return RecordAddress.parse(named);
    }

    /**
     * The file, for a command that works on files alone.
     *
     * @param instead what to do with a database
     */
    Path fileOr(String instead) {
        return address().fileOr(instead);
    }

    /** What to add to a command that people may type next. */
    String again() {
        String usual = System.getenv().getOrDefault("RAPPORTEUR_RECORD", USUAL);
        return named.equals(usual) ? "" : " --record " + address();
    }
}
