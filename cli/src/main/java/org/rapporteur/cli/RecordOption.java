package org.rapporteur.cli;

import java.nio.file.Path;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.RecordFile;
import picocli.CommandLine.Option;

/** Names the record file of a command. */
final class RecordOption {
    private static final String USUAL = "rapporteur.duckdb";

    @Option(
            names = "--record",
            paramLabel = "FILE",
            defaultValue = "${env:RAPPORTEUR_RECORD:-" + USUAL + "}",
            description =
                    "The record, a DuckDB file (${DEFAULT-VALUE}; the environment variable RAPPORTEUR_RECORD sets it)")
    private Path file = Path.of(USUAL);

    SqlStore open() {
        return RecordFile.open(file);
    }

    SqlStore openReadOnly() {
        return RecordFile.openReadOnly(file);
    }

    Path file() {
        return file;
    }

    /** What to add to a command that people may type next. */
    String again() {
        String usual = System.getenv().getOrDefault("RAPPORTEUR_RECORD", USUAL);
        return file.toString().equals(usual) ? "" : " --record " + file;
    }
}
