package org.rapporteur.serve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.sql.RecordSize;
import org.rapporteur.record.sql.SqlStore;

/** What the record and this server hold at a moment, for {@link Metrics}: counts and bytes, never a word of a dispatch. */
final class Gauges {
    private final Stores stores;
    private final Optional<Recorder> recorder;

    Gauges(Stores stores, Optional<Recorder> recorder) {
        this.stores = stores;
        this.recorder = recorder;
    }

    /** Values by name. */
    Map<String, Long> now() {
        RecordStore.Census census = stores.read(SqlStore::census);
        Runtime java = Runtime.getRuntime();
        Map<String, Long> values = new TreeMap<>();
        values.put("writes", stores.writes());
        values.put("record_dispatches", census.dispatches());
        values.put("record_claims", census.claims());
        values.put("record_set_aside", census.setAside());
        values.put("record_bytes", stores.read(RecordSize::bytes));
        values.put("dispatches_waiting", recorder.map(Recorder::waiting).orElse(0L));
        values.put("dispatches_recorded", recorder.map(Recorder::recorded).orElse(0L));
        values.put("jvm_memory_used_bytes", java.totalMemory() - java.freeMemory());
        values.put("jvm_memory_most_bytes", java.maxMemory());
        return values;
    }
}
