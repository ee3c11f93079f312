package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type and what they read. The coder is a fake; everything else is the program. */
class CommandLineTest {
    private static final String TEXT =
            "Soldiers killed two people outside the ministry on Monday and the crowd fled, officials said.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] input = {};

    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, talk, new ByteArrayInputStream(input), false);
        List<String> all = new ArrayList<>(List.of(arguments));
        boolean needsRecord = !arguments[0].startsWith("-") && !arguments[0].equals("eval") && !all.contains("--help");
        if (needsRecord && !all.contains("--record")) {
            all.addAll(List.of("--record", record().toString()));
        }
        return Rapporteur.commandLine(console, actors -> new FakeCoder()).execute(all.toArray(new String[0]));
    }

    private Path record() {
        return folder.resolve("record.duckdb");
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String data() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private void says(int code, int actual, String... words) {
        assertEquals(code, actual, said());
        for (String word : words) {
            assertTrue(said().contains(word), "\"" + word + "\" is not in: " + said());
        }
        assertFalse(said().contains("\tat "), said());
    }

    @Test
    void coding_one_dispatch_says_what_came_of_it_and_what_to_type_next() throws IOException {
        String file = write("a.txt", TEXT);
        says(
                ExitCode.DONE,
                run("code", file, "--published", "2011-12-16"),
                "Coded 1 dispatch",
                "1 claim.",
                "Most telling:",
                "ASSAULT \"killed\"",
                "rapporteur show dsp_",
                "rapporteur explain clm_");
        assertEquals("", data(), "standard output is for data");
    }

    @Test
    void coding_again_changes_nothing() throws IOException {
        String file = write("a.txt", TEXT);
        run("code", file);
        run("export");
        byte[] first = out.toByteArray();
        says(ExitCode.DONE, run("code", file), "1 recorded already, unchanged");
        run("export");
        assertArrayEquals(first, out.toByteArray());
    }

    @Test
    void a_run_over_good_and_bad_items_records_the_good_and_counts_the_bad_by_reason() throws IOException {
        write("in/a.txt", TEXT);
        write("in/b.pdf", "%PDF-1.7 and more");
        write("in/c.txt", "");
        write(
                "in/d.jsonl",
                "{\"text\": \"" + TEXT + " Again.\"}\n{\"text\": \n{\"text\": \"" + TEXT + " Once more.\"}\n");
        write("in/e.txt", "The soldiers were told to break here by the officers of the guard.");
        write("in/f.txt", "The soldiers were told to overflow here by the officers of the guard.");
        write(
                "in/g.txt",
                "El gobierno anunció el cierre de las fronteras para los viajeros que llegan del norte del país.");
        says(
                ExitCode.SET_ASIDE,
                run("code", folder.resolve("in").toString(), "--threads", "3"),
                "Coded 3 dispatches",
                "Set aside 1, not-extracted",
                "Set aside 1, empty",
                "Set aside 1, bad-json",
                "line 2",
                "Set aside 2, not-coded",
                "Set aside 1, not-english",
                "Remark on 5, no-date");
        assertEquals(ExitCode.DONE, run("verify"));
        assertTrue(said().contains("3 dispatches, 3 claims, 6 set aside"), said());
        run("show", "--set-aside");
        assertEquals(6, data().lines().count());
    }

    @Test
    void the_export_is_the_same_whatever_the_threads_and_the_order() throws IOException {
        for (int i = 0; i < 150; i++) {
            write("in/" + i + ".txt", TEXT.repeat(1 + i % 7) + " Number " + i + " \uD83D\uDD4A killed.");
        }
        String in = folder.resolve("in").toString();
        List<String> exports = new ArrayList<>();
        for (String threads : List.of("1", "2", "7")) {
            String record = folder.resolve("record" + threads + ".duckdb").toString();
            assertEquals(
                    ExitCode.DONE,
                    run("code", in, "--threads", threads, "--published", "2011-12-16", "--record", record));
            assertEquals(ExitCode.DONE, run("export", "--record", record));
            exports.add(data());
        }
        assertTrue(exports.get(0).lines().count() > 300);
        assertEquals(exports.get(0), exports.get(1));
        assertEquals(exports.get(0), exports.get(2));
    }

    @Test
    void standard_input_is_an_input() {
        input = TEXT.getBytes(StandardCharsets.UTF_8);
        says(ExitCode.DONE, run("code", "-", "--published", "2011-12-16"), "Coded 1 dispatch");
    }

    @Test
    void a_dispatch_is_shown_with_its_claims_by_the_begin_of_its_file_name() throws IOException {
        run("code", write("crowd.txt", TEXT + "\n\nShare\n"), "--published", "2011-12-16");
        assertEquals(ExitCode.DONE, run("show", "crowd"));
        assertTrue(data().contains("published 2011-12-16"), data());
        assertTrue(data().contains("[boilerplate] Share"), data());
        assertTrue(data().contains("ASSAULT \"killed\""), data());
        run("show", "crowd", "--text");
        assertEquals(TEXT + "\n\nShare\n", data());
        run("show", "crowd", "--json");
        assertEquals(1, data().lines().count());
    }

    @Test
    void the_raw_bytes_of_a_dispatch_are_given_back_as_they_came() throws IOException {
        byte[] bytes = (TEXT.replace("ministry", "minist\u00e8re") + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.txt"), bytes);
        assertEquals(ExitCode.DONE, run("code", file.toString(), "--published", "2011-12-16"));
        assertEquals(ExitCode.DONE, run("show", "latin", "--raw"));
        assertArrayEquals(bytes, out.toByteArray());
    }

    @Test
    void raw_bytes_that_were_not_kept_are_said_with_what_to_do() throws IOException {
        run("code", write("a.txt", TEXT), "--published", "2011-12-16", "--no-raw");
        says(ExitCode.NO_INPUT, run("show", "a.txt", "--raw"), "no raw bytes", "code its file again");
    }

    @Test
    void a_claim_is_explained_down_to_its_words_and_rules() throws IOException {
        run("code", write("crowd.txt", TEXT));
        run("export");
        int at = data().indexOf("clm_");
        assertEquals(ExitCode.DONE, run("explain", data().substring(at, at + 28)));
        assertTrue(data().contains("\"killed\" [9,15), by fake"), data());
        says(ExitCode.NO_INPUT, run("explain", "clm_nothing"), "no claim");
    }

    @Test
    void the_record_is_exported_to_files_of_each_format() throws IOException {
        run("code", write("crowd.txt", TEXT));
        for (String format : List.of("jsonl", "csv", "parquet")) {
            for (String kind : List.of("claims", "dispatches")) {
                Path file = folder.resolve(kind + "." + format);
                says(
                        ExitCode.DONE,
                        run("export", "--format", format, "--kind", kind, "--out", file.toString()),
                        "Wrote");
                assertTrue(Files.size(file) > 0);
            }
        }
        says(ExitCode.USAGE, run("export", "--format", "parquet"), "--out FILE");
        says(ExitCode.USAGE, run("export", "--format", "jsnl"), "did you mean jsonl?");
        says(ExitCode.USAGE, run("export", "--kind", "happenigs"), "did you mean happenings?");
        says(ExitCode.NO_INPUT, run("export", "--out", folder + "/none/x.jsonl"), "no folder");
    }

    @Test
    void unknown_options_and_commands_name_the_nearest() throws IOException {
        String file = write("a.txt", TEXT);
        says(
                ExitCode.USAGE,
                run("code", file, "--publised", "2011-12-16"),
                "unknown option --publised; did you mean --published?");
        says(ExitCode.USAGE, run("--verson"), "did you mean --version?");
        says(ExitCode.USAGE, run("cod"), "did you mean code?");
        says(ExitCode.USAGE, run("code"), "INPUT");
        says(ExitCode.USAGE, run("eval", "goe"), "did you mean geo?");
    }

    @Test
    void a_date_that_is_none_and_a_missing_file_are_named() throws IOException {
        String file = write("dispatch.txt", TEXT);
        says(ExitCode.USAGE, run("code", file, "--published", "16 Dec"), "'16 Dec' is no date; write it as 2011-12-16");
        says(
                ExitCode.NO_INPUT,
                run("code", folder + "/dispach.txt"),
                "no such file or folder",
                "did you mean dispatch.txt?");
        says(
                ExitCode.NO_INPUT,
                run("code", Files.createDirectories(folder.resolve("empty")).toString()),
                "nothing to code");
        says(ExitCode.USAGE, run("code", file, "--threads", "0"), "--threads");
        assertFalse(Files.exists(folder.resolve("empty.duckdb")));
    }

    @Test
    void a_record_that_cannot_be_used_is_said_in_one_line() throws Exception {
        says(ExitCode.NO_RECORD, run("export"), "there is no record");
        run("code", write("a.txt", TEXT));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + record());
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE meta SET value = '999'");
        }
        says(ExitCode.NO_RECORD, run("code", folder.resolve("a.txt").toString()), "update Rapporteur");
        assertEquals(1, said().lines().count(), said());
        Path other = folder.resolve("text.duckdb");
        Files.writeString(other, TEXT.repeat(200));
        says(ExitCode.NO_RECORD, run("export", "--record", other.toString()), "is not a record");
    }

    @Test
    void a_reader_that_goes_away_ends_an_export_in_silence_and_a_full_disk_is_said() throws IOException {
        run("code", write("a.txt", TEXT));
        assertEquals(ExitCode.DONE, exportTo("Broken pipe"));
        assertEquals("", said());
        says(ExitCode.FAILED, exportTo("No space left on device"), "cannot read or write: No space left on device");
    }

    private int exportTo(String trouble) {
        err.reset();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(trouble);
            }
        };
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(failing, talk, new ByteArrayInputStream(input), false);
        return Rapporteur.commandLine(console, actors -> new FakeCoder())
                .execute("export", "--record", record().toString());
    }

    @Test
    void help_lists_commands_exit_codes_and_examples() {
        assertEquals(ExitCode.DONE, run("--help"));
        for (String word : List.of("code", "show", "explain", "export", "verify", "eval", "Exit codes", "set aside")) {
            assertTrue(data().contains(word), word + " is not in " + data());
        }
        assertEquals(ExitCode.DONE, run("code", "--help"));
        assertTrue(data().contains("--published") && data().contains("Examples"), data());
    }

    @Test
    void a_filter_chooses_what_is_exported_and_a_wrong_name_in_it_is_answered() throws IOException {
        run("code", write("a.txt", TEXT), "--published", "2011-12-16");
        assertEquals(ExitCode.DONE, run("export", "--where", "type=ASSAULT"));
        assertEquals(1, data().lines().count());
        assertEquals(ExitCode.DONE, run("export", "--where", "type=ASSAULT", "--format", "csv"));
        assertEquals(2, data().lines().count(), "a line of names and one claim");
        assertEquals(ExitCode.DONE, run("export", "--where", "type=REJECT"));
        assertEquals("", data());
        says(ExitCode.USAGE, run("export", "--where", "tpe=REJECT"), "did you mean type?");
        says(ExitCode.USAGE, run("export", "--flat", "--where", "type=REJECT"), "--where chooses claims or dispatches");
    }

    @Test
    void incidents_are_found_by_the_name_of_their_country_and_none_is_said() throws IOException {
        run("code", write("a.txt", TEXT), "--published", "2011-12-16");
        assertEquals(ExitCode.DONE, run("incidents", "--place", "Iceland"));
        assertEquals("", data());
        assertTrue(said().contains("No incident is told that fits"), said());
    }
}
