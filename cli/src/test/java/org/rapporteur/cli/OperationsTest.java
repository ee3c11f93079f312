package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;

/** Backup and restore, logs, and going on where a run was cut short. */
class OperationsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(DispatchCoder coder, String... arguments) {
        err.reset();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayOutputStream(), talk, InputStream.nullInputStream(), false);
        return Rapporteur.commandLine(console, actors -> coder).execute(arguments);
    }

    private int run(String... arguments) {
        return run(new FakeCoder(), arguments);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_backup_put_in_the_place_of_a_broken_record_is_the_record_again() throws Exception {
        Path input = TrialDispatches.write(folder.resolve("in"), 12);
        Path record = folder.resolve("record.duckdb");
        String copy = folder.resolve("copy.duckdb").toString();
        run("code", input.toString(), "--record", record.toString());
        String before = RecordPrint.of(record);
        assertEquals(ExitCode.DONE, run("backup", "--record", record.toString(), "--out", copy), said());
        assertTrue(said().contains("12 dispatches"), said());
        Files.write(record, new byte[5000]);
        Files.copy(Path.of(copy), record, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(ExitCode.DONE, run("verify", "--record", record.toString()), said());
        assertEquals(before, RecordPrint.of(record));
        assertEquals(ExitCode.USAGE, run("backup", "--record", record.toString(), "--out", copy), said());
    }

    @Test
    void a_log_tells_counts_files_and_codes_and_not_a_word_of_a_dispatch() throws Exception {
        Path input = TrialDispatches.write(folder.resolve("in"), 5);
        Path log = folder.resolve("run.log");
        run(
                "code",
                input.toString(),
                "--record",
                folder.resolve("record.duckdb").toString(),
                "--log",
                log.toString());
        List<String> lines = Files.readAllLines(log);
        assertTrue(lines.get(0).contains("\"event\":\"begin\""), lines.toString());
        assertTrue(lines.get(lines.size() - 1).contains("\"coded\":5"), lines.toString());
        assertEquals(
                2,
                lines.stream()
                        .filter(l -> l.contains("\"event\":\"set-aside\""))
                        .count(),
                lines.toString());
        for (String word : List.of("killed", "Gunmen", "Soldiers", "police", "broken\\non")) {
            assertFalse(String.join("\n", lines).contains(word), word + " is in the log");
        }
    }

    /** A coder that is known by a name, counts what it codes and stops in the middle when told to. */
    private static final class NamedCoder implements DispatchCoder {
        private final FakeCoder fake = new FakeCoder();
        private final AtomicInteger coded = new AtomicInteger();
        private final String name;

        NamedCoder(String name) {
            this.name = name;
        }

        @Override
        public Coding code(Dispatch dispatch) {
            coded.incrementAndGet();
            return fake.code(dispatch);
        }

        @Override
        public String identity() {
            return name;
        }
    }

    @Test
    void a_run_goes_on_where_it_stopped_and_another_coder_codes_all_again() throws Exception {
        Path input = TrialDispatches.write(folder.resolve("in"), 20);
        String record = folder.resolve("record.duckdb").toString();
        run(new NamedCoder("a"), "code", input.toString(), "--record", record);
        NamedCoder same = new NamedCoder("a");
        TrialDispatches.write(input, 30);
        run(same, "code", input.toString(), "--record", record);
        String before = RecordPrint.of(Path.of(record));
        NamedCoder third = new NamedCoder("a");
        run(third, "code", input.toString(), "--record", record);
        assertTrue(said().contains("30 more done before"), said());
        assertEquals(1, third.coded.get(), "only what could not be coded is tried again");
        NamedCoder again = new NamedCoder("a");
        run(again, "code", input.toString(), "--again", "--record", record);
        assertEquals(31, again.coded.get());
        NamedCoder other = new NamedCoder("b");
        run(other, "code", input.toString(), "--record", record);
        assertEquals(31, other.coded.get());
        assertEquals(before, RecordPrint.of(Path.of(record)));
        NamedCoder elsewhere = new NamedCoder("b");
        run(elsewhere, "code", TrialDispatches.write(folder.resolve("copy"), 30).toString(), "--record", record);
        assertEquals(31, elsewhere.coded.get(), "a new sighting has to be recorded");
    }
}
