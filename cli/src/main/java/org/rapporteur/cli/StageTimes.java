package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.sql.RecordFile;

/** Where the processor time of the whole way goes, on one thread: the encoder, the rest of reading, resolving and coding, recording, reconciling. */
final class StageTimes {
    private static final int BATCH = 64;

    private final DispatchCoder coder;
    private final PrintStream out;

    StageTimes(DispatchCoder coder, PrintStream out) {
        this.coder = coder;
        this.out = out;
    }

    void run(List<Intake> items) {
        if (!(coder instanceof OwnCoder own)) {
            return;
        }
        Rapporteur rapporteur = own.rapporteur();
        List<Coding> codings = new ArrayList<>();
        List<RawBytes> raw = new ArrayList<>();
        long encoded = 0;
        long read = 0;
        long whole = 0;
        for (Intake item : items) {
            Intake.Accepted accepted = (Intake.Accepted) item;
            Runnable encoding = own.reader().encoding(accepted.dispatch());
            long first = now();
            encoding.run();
            long began = now();
            encoded += began - first;
            rapporteur.read(accepted.dispatch());
            long between = now();
            codings.add(rapporteur.code(accepted.dispatch()));
            accepted.raw().ifPresent(raw::add);
            read += between - began;
            whole += now() - between;
        }
        double[] kept = record(codings, raw);
        double all = whole / 1e9 + kept[0] + kept[1];
        out.printf(
                Locale.ROOT,
                "of one thread's time: encoder %.0f %%, the rest of reading %.0f %%, resolving and coding %.0f %%, recording %.0f %%, reconciling"
                        + " %.0f %%; so the whole way goes at %.0f %% of the encoder's rate%n",
                100 * encoded / 1e9 / all,
                100 * (read - encoded) / 1e9 / all,
                100 * (whole - read) / 1e9 / all,
                100 * kept[0] / all,
                100 * kept[1] / all,
                100 * encoded / 1e9 / all);
    }

    private static double[] record(List<Coding> codings, List<RawBytes> raw) {
        try {
            Path folder = Files.createTempDirectory("rapporteur-stages");
            Path file = folder.resolve("stages.duckdb");
            double[] seconds = new double[2];
            try (RecordStore store = RecordFile.open(file)) {
                long began = now();
                for (int i = 0; i < codings.size(); i += BATCH) {
                    int end = Math.min(codings.size(), i + BATCH);
                    store.add(codings.subList(i, end), raw.subList(Math.min(i, raw.size()), Math.min(end, raw.size())));
                }
                long recorded = now();
                new Reconciling(store).run();
                seconds[0] = (recorded - began) / 1e9;
                seconds[1] = (now() - recorded) / 1e9;
            }
            Files.delete(file);
            Files.delete(folder);
            return seconds;
        } catch (IOException e) {
            throw new RapporteurException("no-folder", "cannot make a temporary folder for the record", e);
        }
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
