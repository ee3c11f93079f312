package org.rapporteur.record.sql;

import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.RecordStore;

/** Versions of dispatches in a record in memory. */
class MemoryVersionsTest extends VersionLaws {
    @Override
    RecordStore begin(String name) {
        return new MemoryStore();
    }
}
