package org.rapporteur.record.sql;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;

/** A process that records sample codings, batch after batch, and prints each batch's number once it is recorded. */
final class WriterProcess {
    static final int BATCH = 7;

    private WriterProcess() {}

    /** {@code FILE FIRST-BATCH LAST-BATCH}. */
    public static void main(String[] arguments) {
        try (SqlStore store = RecordFile.open(Path.of(arguments[0]))) {
            System.out.println("open");
            for (int batch = Integer.parseInt(arguments[1]); batch < Integer.parseInt(arguments[2]); batch++) {
                List<Coding> codings = SampleCodings.codings(batch * BATCH, (batch + 1) * BATCH);
                store.add(codings);
                System.out.println(batch);
            }
        } catch (RapporteurException e) {
            System.out.println(e.code());
        }
    }
}
