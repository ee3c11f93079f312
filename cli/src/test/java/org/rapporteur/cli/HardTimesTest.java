package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Correction;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;

/** Full disks, disks that cannot be written, a damaged record, a clock that was set back. */
class HardTimesTest {
    private static final String MOUNTING = "skipped: mounting a file system is not allowed here";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        err.reset();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayOutputStream(), talk, InputStream.nullInputStream(), false);
        return Rapporteur.commandLine(console, actors -> new FakeCoder()).execute(arguments);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_full_disk_ends_the_run_with_what_to_do_and_loses_nothing() throws Exception {
        Path input = TrialDispatches.write(folder.resolve("in"), 120);
        DiskTrial trial = new DiskTrial(Files.createDirectories(folder.resolve("work")), input);
        for (int kilobytes : List.of(8, 300)) {
            Assumptions.assumeTrue(trial.tryWith(kilobytes), MOUNTING);
        }
        assertEquals(List.of(), trial.losses());
        assertTrue(trial.filled() > 0, "the disk was never full");
    }

    @Test
    void a_record_on_a_disk_that_cannot_be_written_is_read_and_not_written() throws Exception {
        Path input = TrialDispatches.write(folder.resolve("in"), 12);
        Optional<SmallDisk> mounted = SmallDisk.find(folder.resolve("disk"), 50);
        Assumptions.assumeTrue(mounted.isPresent(), MOUNTING);
        try (SmallDisk disk = mounted.orElseThrow()) {
            String record = disk.folder().resolve("record.duckdb").toString();
            assertEquals(ExitCode.SET_ASIDE, run("code", input.toString(), "--record", record), said());
            disk.makeReadOnly();
            assertEquals(ExitCode.DONE, run("verify", "--record", record), said());
            assertEquals(ExitCode.DONE, run("export", "--record", record), said());
            assertEquals(ExitCode.NO_RECORD, run("code", input.toString(), "--record", record), said());
            assertEquals(1, said().lines().count(), said());
            assertTrue(said().contains("cannot be written"), said());
            String fresh = disk.folder().resolve("new.duckdb").toString();
            assertEquals(ExitCode.NO_RECORD, run("code", input.toString(), "--record", fresh), said());
            assertEquals(1, said().lines().count(), said());
        }
    }

    @Test
    void a_damaged_record_is_repaired_and_coding_again_brings_back_the_rest() throws Exception {
        Path input = TrialDispatches.write(folder.resolve("in"), 60);
        String record = folder.resolve("record.duckdb").toString();
        String mended = folder.resolve("mended.duckdb").toString();
        run("code", input.toString(), "--record", record);
        String whole = RecordPrint.of(Path.of(record));
        byte[] bytes = Files.readAllBytes(Path.of(record));
        boolean repaired = false;
        for (int at = 3 * 4096 + 100; at < bytes.length && !repaired; at += 1 << 18) {
            byte[] broken = bytes.clone();
            broken[at] ^= 1;
            Files.write(Path.of(record), broken);
            repaired = run("verify", "--record", record) != ExitCode.DONE
                    && run("repair", "--record", record, "--out", mended) == ExitCode.SET_ASIDE;
            if (!repaired) {
                Files.deleteIfExists(Path.of(mended));
            }
        }
        assertTrue(repaired, "no damage cost a dispatch: " + said());
        assertTrue(said().contains("code again: "), said());
        assertEquals(ExitCode.DONE, run("verify", "--record", mended), said());
        assertEquals(ExitCode.SET_ASIDE, run("code", input.toString(), "--record", mended), said());
        assertEquals(whole, RecordPrint.of(Path.of(mended)));
    }

    /** Corrections stand in the order in which they were made, whatever the clock says. */
    @Test
    void a_clock_set_back_changes_neither_the_order_of_decisions_nor_what_holds() throws Exception {
        Path input = TrialDispatches.write(folder.resolve("in"), 3);
        String record = folder.resolve("record.duckdb").toString();
        run("code", input.toString(), "--record", record);
        String claim = claim(Path.of(record));
        List<String> times = List.of("2026-11-29T12:00:00Z", "2026-11-29T11:00:00Z", "1970-01-01T00:00:05Z");
        List<String> actions = List.of("accept", "reject", "accept");
        for (int i = 0; i < times.size(); i++) {
            int code = run(
                    "correct",
                    actions.get(i),
                    claim,
                    "--by",
                    "Ada",
                    "--why",
                    "no " + i,
                    "--at",
                    times.get(i),
                    "--record",
                    record);
            assertEquals(ExitCode.DONE, code, said());
        }
        try (SqlStore store = RecordFile.openReadOnly(Path.of(record))) {
            List<String> order = new ArrayList<>();
            for (Correction correction : store.corrections()) {
                order.add(correction.signature().at());
            }
            assertEquals(times, order);
            store.forEachReviewed(r -> r.findReview(claim)
                    .ifPresent(review -> assertEquals(
                            "1970-01-01T00:00:05Z", review.signature().at())));
        }
    }

    private static String claim(Path record) {
        List<String> ids = new ArrayList<>();
        try (SqlStore store = RecordFile.openReadOnly(record)) {
            store.forEach(coding -> coding.claims().forEach(c -> ids.add(c.id())));
        }
        return ids.get(0);
    }
}
