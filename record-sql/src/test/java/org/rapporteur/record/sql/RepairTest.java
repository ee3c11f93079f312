package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.record.Correction;

/** What can be read of a damaged record comes back; the damaged file is left as it is. */
class RepairTest {
    private static final int MANY = 250;

    @TempDir
    Path folder;

    private Path damaged() {
        return folder.resolve("damaged.duckdb");
    }

    private Path mended() {
        return folder.resolve("mended.duckdb");
    }

    private List<Coding> record(int from, int to) {
        List<Coding> codings = SampleCodings.codings(from, to);
        try (SqlStore store = RecordFile.open(damaged())) {
            store.add(codings);
        }
        return codings;
    }

    private static Correction accepting(Coding coding) {
        Claim claim = coding.claims().get(0);
        Correction.Anchor anchor = new Correction.Anchor(
                coding.dispatch().id(), claim.id(), claim.predicate().trigger().span());
        return new Correction(
                anchor,
                Optional.empty(),
                Correction.Action.ACCEPT,
                "",
                "",
                new Correction.Signature("Ada", "2011-12-17T09:00:00Z", "read it"));
    }

    /** What is kept is sound, and equal to what was written. */
    private void isSound(List<Coding> written, Repair.Outcome outcome) {
        try (SqlStore store = RecordFile.openReadOnly(mended())) {
            assertEquals(List.of(), new Verifier(store).faults());
            assertEquals(outcome.kept(), store.census().dispatches());
            Map<String, Coding> before = new HashMap<>();
            written.forEach(coding -> before.put(coding.dispatch().id(), coding));
            store.forEach(found -> assertEquals(before.get(found.dispatch().id()), found));
        }
    }

    @Test
    void a_sound_record_comes_back_whole() {
        List<Coding> written = record(0, 200);
        Repair.Outcome outcome = Repair.of(damaged(), mended());
        assertEquals(200, outcome.kept());
        assertEquals(List.of(), outcome.lost());
        isSound(written, outcome);
    }

    @Test
    void damaged_blocks_cost_only_what_stood_in_them() throws IOException {
        List<Coding> written = record(0, MANY);
        Coding corrected =
                written.stream().filter(c -> !c.claims().isEmpty()).findFirst().orElseThrow();
        try (SqlStore store = RecordFile.open(damaged())) {
            store.correct(List.of(accepting(corrected)));
        }
        byte[] whole = Files.readAllBytes(damaged());
        Random random = new Random(7);
        int kept = 0;
        for (int round = 0; round < 3; round++) {
            byte[] broken = whole.clone();
            int at = 3 * 4096 + random.nextInt(whole.length - 3 * 4096);
            broken[at] ^= 0x20;
            Files.write(damaged(), broken);
            try {
                Repair.Outcome outcome = Repair.of(damaged(), mended());
                isSound(written, outcome);
                kept += outcome.kept() > 0 ? 1 : 0;
            } catch (RapporteurException e) {
                assertEquals("record-damaged", e.code(), "byte " + at + ": " + e.getMessage());
            }
            assertArrayEquals(broken, Files.readAllBytes(damaged()));
            Files.deleteIfExists(mended());
        }
        assertTrue(kept >= 2, "anything came back in " + kept + " of 3 rounds");
    }

    @Test
    void a_file_cut_off_in_its_middle_gives_what_stands_before_the_cut() throws IOException {
        record(0, 120);
        List<Coding> written = SampleCodings.codings(0, MANY);
        try (SqlStore store = RecordFile.open(damaged())) {
            store.add(written.subList(120, MANY));
        }
        byte[] whole = Files.readAllBytes(damaged());
        Files.write(damaged(), Arrays.copyOf(whole, whole.length * 9 / 10));
        assertThrows(RapporteurException.class, () -> {
            try (SqlStore store = RecordFile.openReadOnly(damaged())) {
                store.forEach(c -> {});
            }
        });
        Repair.Outcome outcome = Repair.of(damaged(), mended());
        isSound(written, outcome);
        assertTrue(outcome.kept() > 0, outcome.how() + ": " + outcome.kept());
    }

    @Test
    void a_log_that_is_damaged_gives_what_was_committed_before_the_damage() throws Exception {
        Process writer = ChildJava.running(
                        folder, WriterProcess.class, damaged().toString(), "0", "100000")
                .start();
        Path log = folder.resolve("damaged.duckdb.wal");
        try {
            while (log.toFile().length() < 1_500_000) {
                Thread.sleep(20);
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        byte[] broken = Files.readAllBytes(log);
        Arrays.fill(broken, broken.length / 2, broken.length / 2 + 4096, (byte) 0x55);
        Files.write(log, broken);
        assertEquals(
                "record-damaged",
                assertThrows(
                                RapporteurException.class,
                                () -> RecordFile.open(damaged()).close())
                        .code());
        Repair.Outcome outcome = Repair.of(damaged(), mended());
        isSound(SampleCodings.codings(0, 60 * WriterProcess.BATCH), outcome);
        assertTrue(outcome.kept() >= WriterProcess.BATCH, outcome.how() + ": " + outcome.kept());
        assertEquals(0, outcome.kept() % WriterProcess.BATCH);
    }

    @Test
    void a_correction_of_a_lost_dispatch_counts_again_when_it_is_coded_again() throws Exception {
        List<Coding> written = record(0, 50);
        Coding corrected =
                written.stream().filter(c -> !c.claims().isEmpty()).findFirst().orElseThrow();
        try (SqlStore store = RecordFile.open(damaged())) {
            store.correct(List.of(accepting(corrected)));
            store.write(c -> {
                try (var delete = c.prepareText("DELETE FROM claims WHERE dispatch_id = ?")) {
                    delete.setString(1, corrected.dispatch().id());
                    return delete.executeUpdate();
                }
            });
        }
        Repair.Outcome outcome = Repair.of(damaged(), mended());
        assertEquals(List.of(corrected.dispatch().id()), outcome.lost());
        assertEquals(List.of(corrected.dispatch().sighting().file()), outcome.files());
        assertEquals(1, outcome.corrections());
        assertEquals(1, outcome.sleeping());
        try (SqlStore store = RecordFile.open(mended())) {
            assertEquals(List.of(), store.corrections());
            store.add(List.of(corrected));
            assertEquals(List.of(accepting(corrected)), store.corrections());
        }
    }

    @Test
    void nothing_is_made_of_a_file_of_another_kind_or_over_a_file_that_is_there() throws IOException {
        Files.writeString(damaged(), "no record at all ".repeat(2000));
        assertEquals(
                "record-damaged",
                assertThrows(RapporteurException.class, () -> Repair.of(damaged(), mended()))
                        .code());
        assertFalse(Files.exists(mended()));
        Files.writeString(mended(), "mine");
        assertEquals(
                "usage",
                assertThrows(RapporteurException.class, () -> Repair.of(damaged(), mended()))
                        .code());
        assertEquals("mine", Files.readString(mended()));
    }
}
