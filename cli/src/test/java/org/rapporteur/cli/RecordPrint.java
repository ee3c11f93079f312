package org.rapporteur.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.export.JsonLinesExport;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;

/** All that a record tells, as text: claims with their happenings and reviews, dispatches, sightings, what was set aside, corrections. */
final class RecordPrint {
    private RecordPrint() {}

    static String of(Path record) {
        try (SqlStore store = RecordFile.openReadOnly(record)) {
            return of(store);
        }
    }

    static String of(RecordStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLinesExport(out).claims(store).dispatches(store);
        StringBuilder all = new StringBuilder(out.toString(StandardCharsets.UTF_8));
        store.forEach(c -> all.append(store.sightings(c.dispatch().id())).append('\n'));
        store.setAsideItems().forEach(item -> all.append(item).append('\n'));
        store.corrections().forEach(correction -> all.append(correction).append('\n'));
        return all.toString();
    }
}
