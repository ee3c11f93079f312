package org.rapporteur.record.sql;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.code.Coding;
import org.rapporteur.record.Reconciling;
import org.rapporteur.testkit.MadeHappenings;

/**
 * How long reconciling takes in a record file; a program, not a test. Arguments: folder, then "copies" or the number of years that
 * made-up happenings spread over, then numbers of claims. Prints seconds by the wall and of the processor, happenings, what one more
 * dispatch costs, and how the last number compares with the first.
 */
final class ReconcilingSpeed {
    private static final int TELLINGS = 4;
    private static final int PAGE = 2000;

    private ReconcilingSpeed() {}

    private record Time(double wall, double processor) {
        static Time now() {
            long cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
            return new Time(System.nanoTime() / 1e9, cpu / 1e9);
        }

        Time since(Time before) {
            return new Time(wall - before.wall, processor - before.processor);
        }
    }

    public static void main(String[] args) throws IOException {
        Time first = run(Path.of(args[0]), args[1], Integer.parseInt(args[2]));
        for (int i = 3; i < args.length; i++) {
            Time next = run(Path.of(args[0]), args[1], Integer.parseInt(args[i]));
            System.out.printf(
                    Locale.ROOT,
                    "%s claims take %.2f times as long as %s by the wall, %.2f times the processor%n",
                    args[i],
                    next.wall() / first.wall(),
                    args[2],
                    next.processor() / first.processor());
        }
    }

    private static Time run(Path folder, String spread, int claims) throws IOException {
        Path file = folder.resolve("speed-" + spread + "-" + claims + ".duckdb");
        Files.deleteIfExists(file);
        boolean copies = spread.equals("copies");
        int years = copies ? 1 : Integer.parseInt(spread);
        List<Coding> codings = copies
                ? MadeHappenings.copies(claims, 5)
                : MadeHappenings.codings(claims / TELLINGS, TELLINGS, years, 5);
        try (SqlStore store = RecordFile.open(file)) {
            for (int i = 0; i < codings.size(); i += PAGE) {
                store.add(codings.subList(i, Math.min(codings.size(), i + PAGE)));
            }
            Time began = Time.now();
            new Reconciling(store).run();
            Time took = Time.now().since(began);
            int happenings = happenings(store);
            store.add(MadeHappenings.codings(1, 1, years, 6));
            Time again = Time.now();
            new Reconciling(store).run();
            System.out.printf(
                    Locale.ROOT,
                    "%d claims: %.1f s by the wall, %.1f s of the processor, %d happenings for %d made; one more %.2f s%n",
                    codings.size(),
                    took.wall(),
                    took.processor(),
                    happenings,
                    copies ? 1 : claims / TELLINGS,
                    Time.now().since(again).wall());
            return took;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static int happenings(SqlStore store) {
        int found = 0;
        String last = "";
        List<String> page = store.happenings().happeningsAfter(last, PAGE * 5);
        while (!page.isEmpty()) {
            found += page.size();
            last = page.get(page.size() - 1);
            page = store.happenings().happeningsAfter(last, PAGE * 5);
        }
        return found;
    }
}
