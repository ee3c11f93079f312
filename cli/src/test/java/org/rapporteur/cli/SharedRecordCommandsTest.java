package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.testkit.PostgresServer;

/** Every command that takes a record takes one on a server, and says the same as of a file. */
class SharedRecordCommandsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... arguments) {
        err.reset();
        out.reset();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, talk, InputStream.nullInputStream(), false);
        return Rapporteur.commandLine(console, actors -> new FakeCoder()).execute(arguments);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String gave(String record, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", record));
        int exit = run(all.toArray(String[]::new));
        assertEquals(ExitCode.DONE, exit, arguments[0] + ": " + said());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_coded_into_a_database_is_shown_exported_corrected_and_copied_as_of_a_file() throws Exception {
        String address = PostgresServer.shared().database();
        String file = folder.resolve("record.duckdb").toString();
        String input = TrialDispatches.write(folder.resolve("in"), 12).toString();
        for (String record : List.of(file, address)) {
            assertEquals(ExitCode.SET_ASIDE, run("code", input, "--record", record), said());
            assertEquals(ExitCode.SET_ASIDE, run("code", input, "--record", record), said());
        }
        String claim = gave(file, "export").replaceFirst("(?s).*?\"claim_id\":\"([^\"]+)\".*", "$1");
        for (String record : List.of(file, address)) {
            gave(record, "correct", "reject", claim, "--by", "Ada", "--why", "read it", "--at", "2011-12-16T10:00:00Z");
            gave(record, "reconcile");
            gave(record, "verify");
        }
        for (List<String> asked : List.of(
                List.of("export"),
                List.of("export", "--format", "csv"),
                List.of("export", "--kind", "dispatches"),
                List.of("export", "--kind", "happenings"),
                List.of("export", "--flat", "--format", "csv"),
                List.of("export", "--where", "type=ASSAULT", "--format", "csv"),
                List.of("incidents", "--format", "json"),
                List.of("responsibility", "--format", "jsonl"),
                List.of("correct", "list"),
                List.of("explain", claim))) {
            String[] words = asked.toArray(String[]::new);
            assertEquals(gave(file, words), gave(address, words), asked.toString());
        }
        String copy = folder.resolve("copy.duckdb").toString();
        gave(address, "backup", "--out", copy);
        assertTrue(said().contains("12 dispatches"), said());
        assertEquals(gave(address, "export"), gave(copy, "export"));
        String other = PostgresServer.shared().database();
        gave(copy, "backup", "--out", other);
        assertEquals(gave(address, "export"), gave(other, "export"));
    }

    @Test
    void what_works_on_files_alone_says_so_and_a_password_is_not_taken_from_the_address() {
        assertEquals(ExitCode.USAGE, run("repair", "--record", "postgresql://ada@h/wire", "--out", "x.duckdb"));
        assertTrue(said().contains("pg_restore"), said());
        assertEquals(ExitCode.USAGE, run("verify", "--record", "postgresql://ada:secret@h/wire"));
        assertTrue(said().contains("PGPASSWORD"), said());
        assertFalse(said().contains("secret"), said());
    }

    @Test
    void a_server_that_is_not_there_is_told_in_one_line() {
        assertEquals(ExitCode.NO_RECORD, run("verify", "--record", "postgresql://ada@127.0.0.1:1/wire"), said());
        assertTrue(said().contains("no server answers there"), said());
        assertEquals(1, said().strip().lines().count(), said());
    }
}
