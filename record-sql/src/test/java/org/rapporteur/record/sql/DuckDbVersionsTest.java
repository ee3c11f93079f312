package org.rapporteur.record.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.RecordStore;

/** Versions of dispatches in a record file. */
class DuckDbVersionsTest extends VersionLaws {
    @TempDir
    Path folder;

    @Override
    RecordStore begin(String name) {
        return RecordFile.open(folder.resolve(name + ".duckdb"));
    }
}
