package org.rapporteur.record.sql;

import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.RecordStore;

/** The laws of reconciling in memory. */
class MemoryReconcilingTest extends ReconcilingLaws {
    @Override
    RecordStore begin(String name) {
        return new MemoryStore();
    }
}
