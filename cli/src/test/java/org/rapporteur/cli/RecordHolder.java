package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;

/** A process that holds a record open until its input ends. */
final class RecordHolder {
    private RecordHolder() {}

    public static void main(String[] args) throws IOException {
        try (SqlStore store = RecordFile.open(Path.of(args[0]))) {
            System.out.println("open " + store.census().dispatches());
            while (System.in.read() >= 0) {
                // until the other side closes it
            }
        }
    }
}
