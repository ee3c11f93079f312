package org.rapporteur.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Verifier;

/**
 * Kills runs with SIGKILL and looks what is left: the record must verify, hold all that was acknowledged, and, when the run is finished, be the record of an
 * undisturbed run. It is the death of the process that is tried here, not the loss of power.
 */
final class KillTrial {
    private static final int MOST_TRIES = 4;
    /** How long a run that goes on is waited for, of what a whole one takes. */
    private static final double RESUMED = 0.6;

    private final Path work;
    private final Path input;
    private final String coder;
    private final DispatchCoder finishing;
    private final String undisturbed;
    private final long runMillis;
    private final List<String> losses = new ArrayList<>();
    private int kills;

    /**
     * @param work an empty folder
     * @param input dispatches to code
     * @param coder "fake" for a quick one, "own" for the program's
     */
    KillTrial(Path work, Path input, String coder) throws IOException, InterruptedException {
        this.work = work;
        this.input = input;
        this.coder = coder;
        this.finishing = coder.equals("own") ? OwnCoder.open(Optional.empty()) : new FakeCoder();
        long began = System.nanoTime();
        run(record(), "", Long.MAX_VALUE);
        this.runMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        this.undisturbed = RecordPrint.of(record());
    }

    private Path record() {
        return work.resolve("record.duckdb");
    }

    int kills() {
        return kills;
    }

    /** One line each; none when the promise was kept. */
    List<String> losses() {
        return losses;
    }

    /** Kills a fresh run before and after every call that writes. */
    void atEachStage() throws IOException, InterruptedException {
        for (String write : Victim.WRITES) {
            atStages("before " + write, "after " + write);
        }
    }

    /** Kills a fresh run at some stages. */
    void atStages(String... stages) throws IOException, InterruptedException {
        for (String stage : stages) {
            clear();
            look(run(record(), stage, Long.MAX_VALUE), stage);
        }
    }

    /**
     * Kills so many runs at random instants; a record is gone on with until it is finished, then a fresh one is begun. A run that ends before its instant is no
     * kill, and another is begun, four times as many at most.
     */
    void atRandom(int times, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        int wanted = kills + times;
        boolean fresh = true;
        clear();
        for (int i = 0; kills < wanted && i < MOST_TRIES * times; i++) {
            Said said = run(record(), "", (long) (random.nextDouble() * runMillis * (fresh ? 1 : RESUMED)));
            look(said, "kill " + i + " of seed " + seed);
            fresh = said.ended();
            if (fresh) {
                clear();
            }
        }
    }

    private record Said(Set<String> recorded, List<String> corrected, boolean ended) {}

    private Said run(Path record, String stop, long millis) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(work.resolve("temporary"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        record.toString(),
                        input.toString(),
                        coder,
                        stop))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread killer = new Thread(() -> killAfter(process, millis));
        killer.setDaemon(true);
        killer.start();
        Said said = listen(process);
        process.waitFor();
        killer.interrupt();
        killer.join();
        kills += said.ended() ? 0 : 1;
        delete(temporary);
        return said;
    }

    private static void killAfter(Process process, long millis) {
        try {
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Said listen(Process process) {
        Set<String> recorded = new TreeSet<>();
        List<String> corrected = new ArrayList<>();
        boolean ended = false;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("stage ")) {
                    process.destroyForcibly();
                } else if (line.startsWith("recorded ")) {
                    recorded.add(line.substring("recorded ".length()));
                } else if (line.startsWith("corrected ")) {
                    corrected.add(line.substring("corrected ".length()));
                }
                ended |= line.equals("end");
            }
        } catch (IOException e) {
            // the pipe ends with the process
        }
        return new Said(recorded, corrected, ended);
    }

    /** Looks at what a killed run left, and finishes a copy of it. */
    private void look(Said said, String when) throws IOException {
        try (SqlStore store = RecordFile.open(record())) {
            new Verifier(store).faults().forEach(fault -> losses.add(when + ": " + fault));
            for (String id : said.recorded()) {
                if (store.findDispatch(id).isEmpty()) {
                    losses.add(when + ": " + id + " was acknowledged and is lost");
                }
            }
            List<String> corrected =
                    store.corrections().stream().map(c -> c.anchor().claimId()).toList();
            said.corrected().stream()
                    .filter(id -> !corrected.contains(id))
                    .forEach(id -> losses.add(when + ": the correction of " + id + " was acknowledged and is lost"));
        }
        Path copy = work.resolve("copy.duckdb");
        Files.copy(record(), copy, StandardCopyOption.REPLACE_EXISTING);
        Victim.finish(copy, input, finishing);
        if (!RecordPrint.of(copy).equals(undisturbed)) {
            losses.add(when + ": finished, it is not the record of an undisturbed run");
        }
        Files.delete(copy);
    }

    private void clear() throws IOException {
        Files.deleteIfExists(record());
        Files.deleteIfExists(work.resolve("record.duckdb.wal"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
