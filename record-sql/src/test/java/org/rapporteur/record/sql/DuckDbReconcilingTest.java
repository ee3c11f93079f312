package org.rapporteur.record.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.RecordStore;

/** The laws of reconciling in a record file. */
class DuckDbReconcilingTest extends ReconcilingLaws {
    @TempDir
    Path folder;

    @Override
    RecordStore begin(String name) {
        return RecordFile.open(folder.resolve(name + ".duckdb"));
    }
}
