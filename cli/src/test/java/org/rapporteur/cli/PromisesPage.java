package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.Repair;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Verifier;

/**
 * Tries the promises that hard times put to the test, as often as told, and writes docs/promises.md. {@code PromisesPage PAGE KILLS SEED}: three kills in four are of runs with
 * a quick coder, one in four of runs with the program's own.
 */
final class PromisesPage {
    private static final int DISPATCHES = 90;
    private static final int FULL_DISKS = 12;
    private static final int DAMAGES = 30;

    private final Path work;
    private final Path input;
    private final List<String> rows = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();

    private PromisesPage(Path work) throws IOException {
        this.work = work;
        this.input = TrialDispatches.write(work.resolve("in"), DISPATCHES);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int kills = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        PromisesPage page = new PromisesPage(Files.createTempDirectory("promises"));
        page.stages();
        page.fullDisks(seed);
        page.damages(seed);
        page.kills(kills, seed);
        Files.writeString(Path.of(args[0]), page.text(kills, seed), StandardCharsets.UTF_8);
        page.losses.forEach(System.err::println);
        System.exit(page.losses.isEmpty() ? 0 : 1);
    }

    private void row(String promise, String tried, long runs, List<String> found) {
        rows.add(String.format(Locale.ROOT, "| %s | %s | %d | %d |", promise, tried, runs, found.size()));
        losses.addAll(found);
        System.err.println(rows.get(rows.size() - 1));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(work.resolve(name));
    }

    private void stages() throws IOException, InterruptedException {
        KillTrial stages = new KillTrial(folder("stages"), input, "fake");
        stages.atEachStage();
        row(
                "3, 9",
                "runs killed with SIGKILL before and after each call that writes (recording, setting aside, near copies, reconciling, correcting)",
                stages.kills(),
                stages.losses());
    }

    private void kills(int kills, long seed) throws IOException, InterruptedException {
        int own = kills / 4;
        KillTrial quick = new KillTrial(folder("quick"), input, "fake");
        quick.atRandom(kills - own, seed);
        row("3, 9", "runs killed with SIGKILL at random instants, quick coder", quick.kills(), quick.losses());
        KillTrial real = new KillTrial(folder("own"), TrialDispatches.write(work.resolve("few"), 20), "own");
        real.atRandom(own, seed + 1);
        row("3, 9", "the same with the program's own reader and coder", real.kills(), real.losses());
    }

    private void fullDisks(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        DiskTrial disks = new DiskTrial(folder("disks"), input);
        for (int i = 0; i < FULL_DISKS; i++) {
            if (!disks.tryWith(random.nextInt(1200))) {
                rows.add("| 3 | disks that fill up: not tried, mounting is not allowed here | 0 | 0 |");
                return;
            }
        }
        row(
                "3",
                "runs on a disk that filled up (of " + FULL_DISKS + " that had less than 1.2 MB left)",
                disks.filled(),
                disks.losses());
    }

    /** A byte of a record is changed: it is noticed, or what is read is what was written; repairing brings nothing that was not there. */
    private void damages(long seed) throws IOException {
        Path record = folder("damages").resolve("record.duckdb");
        Victim.finish(record, input, new FakeCoder());
        String whole = RecordPrint.of(record);
        byte[] bytes = Files.readAllBytes(record);
        Random random = new Random(seed);
        List<String> faults = new ArrayList<>();
        List<String> repairs = new ArrayList<>();
        int brought = 0;
        int cut = 0;
        for (int i = 0; i < DAMAGES; i++) {
            boolean cuts = i % 5 == 4;
            int at = random.nextInt(bytes.length);
            byte[] broken = cuts ? Arrays.copyOf(bytes, at) : bytes.clone();
            if (!cuts) {
                broken[at] ^= (byte) (1 << random.nextInt(8));
            }
            cut += cuts ? 1 : 0;
            Files.write(record, broken);
            String when = (cuts ? "cut at byte " : "changed byte ") + at;
            if (!noticed(record, whole)) {
                faults.add(when + " was not noticed");
            }
            brought += repair(record, when, repairs) ? 1 : 0;
        }
        row(
                "6",
                "records with one bit changed (" + (DAMAGES - cut) + ") or cut off (" + cut
                        + "): noticed, or read as they were written",
                DAMAGES,
                faults);
        row(
                "3",
                "of these, repaired into a record that verifies; the others had nothing that could be read",
                brought,
                repairs);
    }

    private static boolean noticed(Path record, String whole) {
        try {
            return RecordPrint.of(record).equals(whole);
        } catch (RapporteurException e) {
            return true;
        }
    }

    private static boolean repair(Path record, String when, List<String> faults) throws IOException {
        Path mended = record.resolveSibling("mended.duckdb");
        try {
            Repair.Outcome outcome = Repair.of(record, mended);
            try (SqlStore store = RecordFile.openReadOnly(mended)) {
                new Verifier(store).faults().forEach(fault -> faults.add(when + ", repaired: " + fault));
            }
            return outcome.kept() > 0;
        } catch (RapporteurException e) {
            return false;
        } finally {
            Files.deleteIfExists(mended);
        }
    }

    private String text(int kills, long seed) {
        return """
                # Promises, tried

                Written by `docs/promises-try PAGE KILLS SEED` (here %d and %d), which takes some minutes; `mvn verify` tries a short version of each. After every kill and every full disk the record was opened,
                verified, asked for all that the run had acknowledged, and the run finished: its claims, happenings, reviews, sightings, items set aside and corrections had to be those of an
                undisturbed run, byte for byte. The numbers in front are those of the promises below. It is the death of processes that is tried, not the loss of power.

                | promise | tried | times | losses |
                |---|---|---:|---:|
                %s

                Where the other tests are

                | promise | test |
                |---|---|
                | 1 the same input gives the same bytes | `OnnxReaderTest`, `ExportTest`, `ReconcilingLaws`; on a cluster, with executors killed: `ReconcileJobTest`, `ClusterTest` |
                | 2 ingesting again changes nothing | `RecordContract`, `ReconcilingLaws` |
                | 3 nothing acknowledged is lost | `KilledRunTest`, `KilledWriterTest`, `HardTimesTest`, `CrowdedRecordTest` (two processes on one record) |
                | 4 a bad file is set aside | `BadInputTest`, `InboxTest`; hostile input: `FuzzingTest`, `ExtractionTest`, and [fuzzing.md](fuzzing.md) with its counts |
                | 5 memory is bounded | `CodingRunTest`, `NeighbourhoodsTest`; measured by `benchmarks/memory` |
                | 6 evidence is verbatim; damage is noticed | `RecordContract`, `DuckDbStoreTest`, `RepairTest` |
                | 7 no network at run time | `NoNetworkTest`, `dist/try` in an empty network namespace |
                | 8 the web is read-only and safe | `SafetyTest`, `ShelterTest`, `WebAppTest` |
                | 9 a correction is never lost | `KilledRunTest`, `ReconcilingLaws`, `RepairTest` |
                | 10 old records open | `DuckDbStoreTest`, `OtherVersionsTest` |
                | the same sources give the same jars, of allowed licences alone | `supply/check`, [licences.md](licences.md) |
                | what is handed out works where it is put | `dist/try`: installs, codes, verifies, backs up, restores, with a network and without, to the same bytes |

                Not promised: protection from a disk that says it wrote and did not; the same bytes on other kinds of processor; that sources tell the truth; that everything told is found.
                """.formatted(kills, seed, String.join("\n", rows));
    }
}
