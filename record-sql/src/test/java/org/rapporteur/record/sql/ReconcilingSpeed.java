package org.rapporteur.record.sql;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.code.Coding;
import org.rapporteur.record.Reconciling;
import org.rapporteur.testkit.MadeHappenings;

/**
 * How long reconciling takes in a record file; a program, not a test. Arguments: folder, number of claims, years they spread
 * over. Prints seconds, happenings, and what one more dispatch costs.
 */
final class ReconcilingSpeed {
    private static final int TELLINGS = 4;

    private ReconcilingSpeed() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0], "speed-" + args[1] + ".duckdb");
        Files.deleteIfExists(file);
        int claims = Integer.parseInt(args[1]);
        List<Coding> codings = MadeHappenings.codings(claims / TELLINGS, TELLINGS, Integer.parseInt(args[2]), 5);
        try (DuckDbStore store = RecordFile.open(file)) {
            for (int i = 0; i < codings.size(); i += 2000) {
                store.add(codings.subList(i, Math.min(codings.size(), i + 2000)));
            }
            long began = System.nanoTime();
            long cpu = cpu();
            new Reconciling(store).run();
            double seconds = (System.nanoTime() - began) / 1e9;
            double busy = (cpu() - cpu) / 1e9;
            AtomicInteger happenings = new AtomicInteger();
            String last = "";
            for (List<String> page = store.happenings().happeningsAfter(last, 10_000);
                    !page.isEmpty();
                    page = store.happenings().happeningsAfter(last, 10_000)) {
                happenings.addAndGet(page.size());
                last = page.get(page.size() - 1);
            }
            store.add(MadeHappenings.codings(1, 1, Integer.parseInt(args[2]), 6));
            long again = System.nanoTime();
            new Reconciling(store).run();
            System.out.printf(
                    Locale.ROOT,
                    "%d claims: %.1f s (%.1f s of processor), %d happenings for %d made; one more dispatch %.2f s%n",
                    codings.size(),
                    seconds,
                    busy,
                    happenings.get(),
                    claims / TELLINGS,
                    (System.nanoTime() - again) / 1e9);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
