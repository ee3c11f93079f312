package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Coding;

/**
 * Promise 3: kill -9 at any instant loses nothing acknowledged and leaves no half dispatch. It is process death that is proved
 * here, not loss of power. {@code -Drapporteur.kills=100} kills more often.
 */
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("rapporteur.kills", 20);
    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    @Test
    void a_killed_writer_has_lost_nothing_and_left_nothing_half() throws Exception {
        Path file = folder.resolve("record.duckdb");
        long seed = Long.getLong("rapporteur.seed", 42);
        Random random = new Random(seed);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = writeAndKill(file, next, random.nextInt(4), random.nextInt(150));
            next = Math.max(next, acknowledged + 1);
            check(file, next, "kill " + kill + " of seed " + seed);
        }
        assertTrue(next > KILLS, "too few batches were ever recorded: " + next);
    }

    /** Kills the writer a while after some batches, however slow the machine, and tells the last one it acknowledged. */
    private int writeAndKill(Path file, int first, int batches, int millis) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Process writer = ChildJava.running(
                        temporary, WriterProcess.class, file.toString(), String.valueOf(first), String.valueOf(MANY))
                .start();
        int last = first - 1;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open", out.readLine());
            for (int i = 0; i < batches; i++) {
                last = Integer.parseInt(String.valueOf(out.readLine()));
            }
            Thread killer = new Thread(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                writer.destroyForcibly();
            });
            killer.start();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Integer.parseInt(line);
            }
            killer.join();
        } catch (IOException e) {
            // the pipe ends with the writer
        }
        writer.waitFor();
        sweep(temporary);
        return last;
    }

    private static void sweep(Path temporary) throws IOException {
        try (Stream<Path> left = Files.walk(temporary)) {
            for (Path path : left.filter(Files::isRegularFile).toList()) {
                Files.delete(path);
            }
        }
    }

    /** All acknowledged batches are there, whole; of the one in flight all or nothing. */
    private static void check(Path file, int acknowledged, String when) {
        try (SqlStore store = RecordFile.open(file)) {
            assertEquals(List.of(), new Verifier(store).faults(), when);
            for (int batch = Math.max(0, acknowledged - 5); batch < acknowledged; batch++) {
                for (Coding coding : samples(batch)) {
                    assertEquals(
                            Optional.of(coding),
                            store.findDispatch(coding.dispatch().id()),
                            when);
                }
            }
            long stored = store.census().dispatches();
            assertTrue(stored >= (long) acknowledged * WriterProcess.BATCH, when + ": " + stored);
            assertEquals(0, stored % WriterProcess.BATCH, when + ": half a batch");
        }
    }

    private static List<Coding> samples(int batch) {
        return SampleCodings.codings(batch * WriterProcess.BATCH, (batch + 1) * WriterProcess.BATCH);
    }
}
