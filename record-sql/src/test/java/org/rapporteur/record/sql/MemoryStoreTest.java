package org.rapporteur.record.sql;

import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.RecordStore;

/** The store in memory keeps the contract. */
class MemoryStoreTest extends RecordContract {
    @Override
    RecordStore begin() {
        return new MemoryStore();
    }
}
