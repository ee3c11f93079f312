package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;

/** A record in use by another process, and a record that can grow no more. */
class CrowdedRecordTest {
    @TempDir
    Path folder;

    @Test
    void a_record_in_use_is_named_in_one_line() throws Exception {
        Path file = folder.resolve("record.duckdb");
        Process writer = ChildJava.running(folder, WriterProcess.class, file.toString(), "0", "100000")
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open", out.readLine());
            RapporteurException e = assertThrows(RapporteurException.class, () -> RecordFile.openReadOnly(file));
            assertEquals("record-locked", e.code(), e.getMessage());
            assertEquals(1, e.getMessage().lines().count());
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /** A limit on the size of files, set once the writer runs, stands for a full disk. */
    @Test
    void a_record_that_cannot_grow_keeps_all_that_was_acknowledged() throws Exception {
        Path prlimit = Path.of("/usr/bin/prlimit");
        Assumptions.assumeTrue(Files.isExecutable(prlimit), "skipped: needs prlimit to limit the size of files");
        Path file = folder.resolve("record.duckdb");
        Process writer = ChildJava.running(folder, WriterProcess.class, file.toString(), "0", "100000")
                .start();
        List<String> said;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open", out.readLine());
            String pid = Long.toString(writer.pid());
            new ProcessBuilder(prlimit.toString(), "--pid", pid, "--fsize=6000000")
                    .start()
                    .waitFor();
            said = out.lines().toList();
        } finally {
            writer.destroyForcibly().waitFor();
        }
        String last = said.isEmpty() ? "" : said.get(said.size() - 1);
        assertEquals("disk-full", last, said.toString());
        long acknowledged = said.stream().filter(CrowdedRecordTest::isNumber).count();
        assertTrue(acknowledged > 0, said.toString());
        try (SqlStore store = RecordFile.open(file)) {
            assertEquals(List.of(), new Verifier(store).faults());
            assertTrue(store.census().dispatches() >= acknowledged * WriterProcess.BATCH);
        }
    }

    private static boolean isNumber(String line) {
        return !line.isEmpty() && line.chars().allMatch(Character::isDigit);
    }
}
