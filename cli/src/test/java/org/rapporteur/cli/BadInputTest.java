package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever people feed it: one clear line each, counted in the summary, and nothing that was recorded is lost. The coder is a fake, the rest is the
 * program. A full disk is in the record's own tests (CrowdedRecordTest).
 */
class BadInputTest {
    private static final String TEXT =
            "Soldiers killed two people outside the ministry on Monday and the crowd fled, officials said.";
    /** {@code -Drapporteur.tinyFiles=100000} codes as many as the program promises; it is too slow for every build. */
    private static final int TINY_FILES = Integer.getInteger("rapporteur.tinyFiles", 2_000);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Path record() {
        return folder.resolve("record.duckdb");
    }

    private int run(String... arguments) {
        err.reset();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayOutputStream(), talk, InputStream.nullInputStream(), false);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", record().toString()));
        return Rapporteur.commandLine(console, actors -> new FakeCoder()).execute(all.toArray(new String[0]));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void says(int code, int actual, String... words) {
        assertEquals(code, actual, said());
        for (String word : words) {
            assertTrue(said().contains(word), "\"" + word + "\" is not in: " + said());
        }
        assertFalse(said().contains("\tat "), said());
    }

    private String write(String name, byte[] content) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content).toString();
    }

    private String write(String name, String content, Charset charset) throws IOException {
        return write(name, content.getBytes(charset));
    }

    /** One dispatch that stays in the record whatever comes after. */
    private void recorded() throws IOException {
        assertEquals(
                ExitCode.DONE,
                run("code", write("good.txt", TEXT, StandardCharsets.UTF_8), "--published", "2011-12-16"));
    }

    private void keeps(int dispatches) {
        says(ExitCode.DONE, run("verify"), dispatches + (dispatches == 1 ? " dispatch" : " dispatches"));
    }

    @Test
    void an_empty_file_is_set_aside() throws IOException {
        recorded();
        says(ExitCode.SET_ASIDE, run("code", write("b.txt", new byte[0])), "Set aside 1, empty", "the file is empty");
        keeps(1);
    }

    @Test
    void a_binary_file_is_set_aside_by_what_it_is() throws IOException {
        byte[] picture = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 5000);
        says(ExitCode.SET_ASIDE, run("code", write("b.txt", picture)), "Set aside 1, binary", "save it as plain text");
        byte[] zip = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 5000);
        says(ExitCode.SET_ASIDE, run("code", write("c.txt", zip)), "Set aside 1");
    }

    @Test
    void invalid_utf_8_is_read_and_said() throws IOException {
        byte[] bytes = (TEXT + " \u20ac\u00e9 ..").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        says(
                ExitCode.DONE,
                run("code", write("b.txt", bytes), "--published", "2011-12-16"),
                "Coded 1 dispatch",
                "invalid-utf8",
                "U+FFFD");
    }

    @Test
    void utf_16_and_crlf_are_read_like_any_text() throws IOException {
        write("le.txt", "\ufeff" + TEXT, StandardCharsets.UTF_16LE);
        write("be.txt", "\ufeff" + TEXT + " Again.", StandardCharsets.UTF_16BE);
        write("crlf.txt", TEXT + "\r\n\r\n" + TEXT + "\r\n", StandardCharsets.UTF_8);
        says(
                ExitCode.DONE,
                run("code", folder.resolve("in").toString(), "--published", "2011-12-16"),
                "Coded 3 dispatches");
    }

    @Test
    void a_line_of_50_mb_is_set_aside_and_its_neighbours_are_read() throws IOException {
        Path lines = Files.createDirectories(folder.resolve("in")).resolve("wire.jsonl");
        String object = "{\"text\": \"" + TEXT + "\", \"date\": \"2011-12-16\", \"publisher\": \"";
        try (BufferedWriter out = Files.newBufferedWriter(lines)) {
            out.write(object + "A\"}\n{\"text\": \"");
            for (int i = 0; i < 50 * 1024; i++) {
                out.write("the war ".repeat(128));
            }
            out.write("\"}\n" + object + "B\"}\n");
        }
        says(
                ExitCode.SET_ASIDE,
                run("code", lines.toString()),
                "Coded 2 dispatches",
                "Set aside 1, too-long",
                "line 2",
                "longer than 8 MiB");
        Path text = lines.resolveSibling("wire.txt");
        Files.move(lines, text);
        says(ExitCode.SET_ASIDE, run("code", text.toString()), "too-long", "cut it into dispatches");
        keeps(2);
    }

    @Test
    void many_tiny_files_are_all_coded() throws IOException {
        for (int i = 0; i < TINY_FILES; i++) {
            write("f" + i / 1000 + "/" + i + ".txt", TEXT + " " + i, StandardCharsets.UTF_8);
        }
        says(
                ExitCode.DONE,
                run("code", folder.resolve("in").toString(), "--published", "2011-12-16"),
                "Coded " + TINY_FILES + " dispatches");
        keeps(TINY_FILES);
    }

    @Test
    void a_page_full_of_scripts_is_set_aside_and_scripts_beside_a_story_are_no_part_of_it() throws IOException {
        String script = "<script>var a = '" + "the soldiers killed him ".repeat(2000) + "';</script>";
        String empty = write("a.html", "<html><body>" + script + "</body></html>", StandardCharsets.UTF_8);
        says(ExitCode.SET_ASIDE, run("code", empty), "Set aside 1, empty", "scripts");
        String story = "<html><body>" + script + "<article><p>" + TEXT + "</p></article>" + script + "</body></html>";
        says(
                ExitCode.DONE,
                run("code", write("b.html", story, StandardCharsets.UTF_8), "--published", "2011-12-16"),
                "1 claim");
    }

    @Test
    void a_broken_line_of_json_is_set_aside_by_its_number() throws IOException {
        String object = "{\"text\": \"" + TEXT + "\", \"date\": \"2011-12-16\"}\n";
        says(
                ExitCode.SET_ASIDE,
                run("code", write("a.jsonl", "{\"text\": \"cut\n" + object, StandardCharsets.UTF_8)),
                "Coded 1 dispatch",
                "Set aside 1, bad-json",
                "line 1");
    }

    @Test
    void a_date_that_is_none_is_said_wherever_it_stands() throws IOException {
        String rows = "text,date\n\"" + TEXT + "\",the day before\n";
        says(
                ExitCode.DONE,
                run("code", write("a.csv", rows, StandardCharsets.UTF_8)),
                "Coded 1 dispatch",
                "bad-date",
                "the day before");
        says(ExitCode.USAGE, run("code", folder.toString(), "--published", "31/12/2011"), "write it as 2011-12-16");
        says(ExitCode.USAGE, run("code", folder.toString(), "--date-order", "mdd"), "dmy, mdy or ymd");
    }

    @Test
    void another_language_is_set_aside_with_that_reason() throws IOException {
        String french =
                "Le gouvernement a annonc\u00e9 la fermeture des fronti\u00e8res pour les voyageurs qui arrivent du"
                        + " nord du pays, et la police a tir\u00e9 sur la foule.";
        says(
                ExitCode.SET_ASIDE,
                run("code", write("a.txt", french, StandardCharsets.UTF_8)),
                "Set aside 1, not-english",
                "only English is read");
    }

    @Test
    void a_record_in_use_is_said_in_one_line_and_left_alone() throws Exception {
        recorded();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordHolder.class.getName(),
                        record().toString())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open 1", out.readLine());
            String more = write("more.txt", TEXT + " More.", StandardCharsets.UTF_8);
            says(ExitCode.NO_RECORD, run("code", more), "in use by another program", "try again");
            assertEquals(1, said().lines().count(), said());
        } finally {
            holder.getOutputStream().close();
            holder.waitFor();
        }
        keeps(1);
    }

    @Test
    void a_damaged_record_is_said_in_one_line_and_not_touched() throws Exception {
        recorded();
        byte[] whole = Files.readAllBytes(record());
        byte[] half = Arrays.copyOf(whole, whole.length / 3);
        Files.write(record(), half);
        String more = write("more.txt", TEXT + " More.", StandardCharsets.UTF_8);
        for (String[] command : List.of(new String[] {"code", more}, new String[] {"export"}, new String[] {"show"})) {
            says(ExitCode.NO_RECORD, run(command), "is damaged", "code the dispatches again into a new record");
            assertEquals(1, said().lines().count(), said());
        }
        assertArrayEquals(half, Files.readAllBytes(record()));
    }

    @Test
    void too_little_memory_is_told_with_how_to_give_more() throws IOException {
        Path file = Files.writeString(folder.resolve("one.txt"), TEXT);
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayOutputStream(), talk, InputStream.nullInputStream(), false);
        DispatchCoder full = dispatch -> {
            throw new OutOfMemoryError("Java heap space");
        };
        int code = Rapporteur.execute(
                Rapporteur.commandLine(console, actors -> full),
                console,
                "code",
                file.toString(),
                "--record",
                record().toString());
        says(ExitCode.FAILED, code, "too little", "RAPPORTEUR_JAVA_OPTIONS=-Xmx");
    }
}
