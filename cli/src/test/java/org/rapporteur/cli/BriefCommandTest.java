package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that {@code brief} writes, and what it answers when there is nothing to write. */
class BriefCommandTest {
    private static final String HOSTILE =
            "Soldiers killed two <script>alert(1)</script> guards & a clerk at *Gate_4* on Monday, [officials](x) said.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", folder.resolve("record.duckdb").toString()));
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, talk, new ByteArrayInputStream(new byte[0]), false);
        return Rapporteur.commandLine(console, actors -> new FakeCoder()).execute(all.toArray(new String[0]));
    }

    @BeforeEach
    void a_record_with_one_dispatch() throws IOException {
        Path file = Files.writeString(folder.resolve("gate.txt"), HOSTILE);
        assertEquals(ExitCode.DONE, run("code", file.toString(), "--published", "2011-12-16"), said());
    }

    @Test
    void markdown_quotes_the_dispatch_without_letting_it_become_markup() {
        assertEquals(ExitCode.DONE, run("brief", "--from", "2011-12-01"), said());
        assertTrue(data().startsWith("# What dispatches tell\n"), data());
        assertTrue(data().contains("\\<script\\>alert(1)\\</script\\>"), data());
        assertTrue(data().contains("\\*Gate\\_4\\*"), data());
        assertTrue(data().contains("## Sources"), data());
        assertTrue(data().contains("gate.txt"), data());
    }

    @Test
    void html_is_one_page_without_script_or_anything_to_fetch() {
        assertEquals(ExitCode.DONE, run("brief", "--topic", "guards", "--format", "html"), said());
        assertTrue(data().contains("&lt;script&gt;alert(1)&lt;/script&gt;"), data());
        assertFalse(data().contains("<script"), data());
        assertFalse(data().contains("http://") || data().contains("https://"), data());
        assertTrue(data().endsWith("</html>\n"), data());
    }

    @Test
    void what_was_withdrawn_is_named_and_left_out_and_new_since_its_day() throws IOException {
        Path other = Files.writeString(
                folder.resolve("north.txt"), "Soldiers killed three guards in the north, officials said.");
        assertEquals(ExitCode.DONE, run("code", other.toString(), "--published", "2011-12-17"), said());
        assertEquals(
                ExitCode.DONE,
                run(
                        "version",
                        "withdrawal",
                        "north.txt",
                        "--by",
                        "Ada",
                        "--why",
                        "the agency took it back",
                        "--at",
                        "2011-12-20T08:00:00Z"),
                said());
        String line =
                "**Withdrawn, and left out of this page:** \u201CSoldiers killed three guards in the north, officials said\u201D"
                        + ", by Ada on 20 December 2011 (the agency took it back)";
        assertEquals(ExitCode.DONE, run("brief", "--topic", "guards"), said());
        assertTrue(data().contains("## Corrected and withdrawn\n\n- " + line), data());
        assertEquals(ExitCode.DONE, run("brief", "--topic", "guards", "--since", "2011-12-18"), said());
        assertTrue(data().contains("## New since 18 December 2011\n\n- " + line), data());
        assertEquals(ExitCode.DONE, run("brief", "--topic", "guards", "--since", "2011-12-21"), said());
        assertTrue(!data().contains("Withdrawn, and"), data());
    }

    @Test
    void the_same_record_gives_the_same_page() {
        run("brief", "--topic", "guards", "--format", "html");
        String once = data();
        run("brief", "--topic", "guards", "--format", "html");
        assertEquals(once, data());
    }

    @Test
    void a_file_is_written_when_one_is_named() throws IOException {
        Path page = folder.resolve("page.md");
        assertEquals(ExitCode.DONE, run("brief", "--topic", "guards", "--out", page.toString()), said());
        assertEquals("", data());
        assertTrue(Files.readString(page).startsWith("# Guards\n"), said());
    }

    @Test
    void without_a_subject_or_with_a_wrong_format_one_line_says_what_to_type() {
        assertEquals(ExitCode.USAGE, run("brief"));
        assertTrue(said().contains("say what the brief is about"), said());
        assertEquals(1, said().lines().count(), said());
        assertEquals(ExitCode.USAGE, run("brief", "--topic", "guards", "--format", "pdf"));
        assertTrue(said().contains("markdown or html"), said());
        assertEquals(ExitCode.USAGE, run("brief", "--from", "2011-12-02", "--to", "2011-12-01"));
        assertTrue(said().contains("is before"), said());
    }

    @Test
    void a_body_nobody_knows_or_a_topic_nobody_tells_is_no_input_never_an_empty_page() {
        assertEquals(ExitCode.NO_INPUT, run("brief", "--body", "Concert of Europe"));
        assertTrue(said().contains("no body \"Concert of Europe\" is known"), said());
        assertEquals(ExitCode.NO_INPUT, run("brief", "--topic", "unicorns"));
        assertTrue(said().contains("no dispatch that holds \"unicorns\""), said());
        assertEquals("", data());
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String data() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
