package org.rapporteur.record.sql;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.RawBytes;

/**
 * {@code RecordingSpeed N BATCH...}: records so many sample codings in batches of each size, three times in turn, and prints the processor time of each. Not a test: figures are
 * reported, never a gate.
 */
final class RecordingSpeed {
    private static final int ROUNDS = 3;

    private RecordingSpeed() {}

    public static void main(String[] args) throws IOException {
        List<Coding> codings = SampleCodings.codings(0, Integer.parseInt(args[0]));
        List<RawBytes> raw = new ArrayList<>();
        codings.forEach(c -> raw.add(RawBytes.of(c.dispatch().text().value().getBytes(StandardCharsets.UTF_8))));
        int[] batches = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            for (int batch : batches) {
                long began = processorNanos();
                record(codings, raw, batch);
                System.out.printf(
                        Locale.ROOT,
                        "round %d, %d codings in batches of %d: %.2f s of processor time%n",
                        round + 1,
                        codings.size(),
                        batch,
                        (processorNanos() - began) / 1e9);
            }
        }
    }

    private static void record(List<Coding> codings, List<RawBytes> raw, int batch) throws IOException {
        Path folder = Files.createTempDirectory("recording-speed");
        Path file = folder.resolve("speed.duckdb");
        try (SqlStore store = RecordFile.open(file)) {
            for (int i = 0; i < codings.size(); i += batch) {
                int end = Math.min(codings.size(), i + batch);
                store.add(codings.subList(i, end), raw.subList(i, end));
            }
        }
        Files.delete(file);
        Files.delete(folder);
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
