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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is said to have ordered what, whose names no command lets out, and what people put together and take apart again. */
class ResponsibilityCommandTest {
    private static final String FIRST =
            "Amnesty International said General Yusuf Danjuma of Nigeria's army ordered the killing of villagers near Jos on"
                    + " Monday. \"They burned every house,\" said Musa Bello, a resident of the village. Soldiers shot dead"
                    + " Amina Saleh, 9, at a checkpoint.";
    private static final String SECOND =
            "Police in Nigeria said Ibrahim Danjuma, a colonel in the presidential guard, ordered the torture of students in"
                    + " Kano. The colonel denied it.";

    @TempDir
    static Path folder;

    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();

    private static int run(String... arguments) {
        OUT.reset();
        ERR.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", folder.resolve("record.duckdb").toString()));
        PrintStream talk = new PrintStream(ERR, true, StandardCharsets.UTF_8);
        Console console = new Console(OUT, talk, new ByteArrayInputStream(new byte[0]), false);
        return Rapporteur.commandLine(console, OwnCoder::open).execute(all.toArray(new String[0]));
    }

    private static String data() {
        return OUT.toString(StandardCharsets.UTF_8);
    }

    private static String said() {
        return ERR.toString(StandardCharsets.UTF_8);
    }

    private static String given(String... arguments) {
        assertEquals(ExitCode.DONE, run(arguments), said());
        return data();
    }

    @BeforeAll
    static void a_record_of_two_dispatches() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/first.txt"), FIRST);
        Files.writeString(folder.resolve("in/second.txt"), SECOND);
        assertEquals(ExitCode.DONE, run("code", folder.resolve("in").toString(), "--published", "2008-11-30"), said());
    }

    @Test
    void where_nothing_fits_one_line_says_so_and_what_to_leave_out() {
        given("responsibility", "--person", "Nobody Known");
        assertTrue(said().contains("No allegation of this record fits"), said());
        given("docket", "--body", "Concert of Europe");
        assertTrue(said().contains("no body \"Concert of Europe\" is known"), said());
        given("docket", "--body", "UNSC", "--topic", "unicorns");
        assertTrue(said().contains("No dispatch of this record tells of a text before the"), said());
        assertEquals(ExitCode.USAGE, run("incidents", "--from", "2008-12-01", "--to", "2008-01-01"));
        assertTrue(said().contains("--to 2008-01-01 is before --from 2008-12-01"), said());
    }

    @Test
    void the_record_beside_the_dispatches_is_no_input() {
        assertEquals(ExitCode.DONE, run("code", folder.toString(), "--published", "2008-11-30"), said());
        assertTrue(!said().contains("Set aside"), said());
    }

    @Test
    void an_allegation_has_who_what_by_whom_and_is_never_a_finding() {
        String all = given("responsibility");
        assertTrue(all.contains("Yusuf Danjuma"), all);
        assertTrue(all.contains("ordered, alleged by Amnesty International"), all);
        all.lines().filter(l -> l.startsWith("  2008")).forEach(l -> assertTrue(l.contains("alleged by"), l));
        assertTrue(given("responsibility", "--format", "jsonl").contains("\"status\":\"alleged\""), data());
    }

    @Test
    void it_is_asked_by_person_or_unit_and_what_nobody_says_gives_none() {
        String person = given("responsibility", "--person", "yusuf");
        assertTrue(person.contains("Yusuf Danjuma") && !person.contains("Ibrahim"), person);
        String unit = given("responsibility", "--unit", "presidential guard");
        assertTrue(unit.contains("Ibrahim Danjuma") && !unit.contains("Yusuf"), unit);
        assertTrue(given("responsibility", "--person", "nobody").startsWith("0 allegations"), data());
    }

    @Test
    void two_persons_of_one_surname_are_two() {
        String all = given("responsibility", "--person", "Danjuma");
        assertTrue(
                all.lines()
                                .filter(l -> l.contains("Danjuma") && !l.startsWith(" "))
                                .count()
                        == 2,
                all);
    }

    @Test
    void witnesses_and_minors_are_withheld_everywhere_unless_told_otherwise() {
        String[][] commands = {
            {"responsibility"},
            {"responsibility", "--format", "jsonl"},
            {"export", "--format", "jsonl"},
            {"export", "--format", "csv"},
            {"export", "--kind", "ledgers", "--format", "jsonl"},
            {"export", "--kind", "happenings", "--format", "jsonl"},
            {"brief", "--from", "2008-01-01"},
            {"brief", "--from", "2008-01-01", "--format", "html"}
        };
        for (String[] command : commands) {
            String text = given(command);
            assertFalse(text.contains("Bello"), String.join(" ", command) + "\n" + text);
            assertFalse(text.contains("Amina"), String.join(" ", command) + "\n" + text);
        }
        assertTrue(given("brief", "--from", "2008-01-01", "--withhold", "none").contains("Amina Saleh"), data());
    }

    @Test
    void a_name_that_is_withheld_is_not_found_by_an_export_that_chooses_claims() {
        for (String filter : List.of(
                "recipient=Amina", "q=bello", "source=Musa Bello", "text=Saleh", "topic=Amina", "actor=Bello")) {
            for (String format : List.of("jsonl", "csv")) {
                String found = given("export", "--where", filter, "--format", format);
                assertEquals(format.equals("csv") ? 1 : 0, found.strip().lines().count(), filter + "\n" + found);
            }
        }
        assertFalse(given("export", "--where", "q=bello", "--withhold", "none").isBlank(), data());
        assertFalse(given("export", "--where", "q=checkpoint").isBlank(), data());
    }

    @Test
    void what_a_person_put_together_wrongly_is_taken_apart_again_and_both_decisions_are_kept() {
        List<String> ids = given("export", "--format", "jsonl")
                .lines()
                .map(l -> l.substring(l.indexOf("clm_"), l.indexOf("clm_") + 28))
                .toList();
        String one = ids.get(0);
        String other = ids.get(ids.size() - 1);
        String before = given("export", "--kind", "happenings", "--format", "jsonl");
        given("correct", "merge", one, other, "--by", "ada", "--why", "thought to be one man");
        assertTrue(inOne(given("export", "--kind", "happenings", "--format", "jsonl"), one, other), data());
        given("correct", "split", one, "--by", "ben", "--why", "two men of one surname");
        assertFalse(inOne(given("export", "--kind", "happenings", "--format", "jsonl"), one, other), data());
        assertEquals(before.lines().count(), data().lines().count());
        String decisions = given("correct", "list");
        assertTrue(decisions.contains("thought to be one man"), decisions);
        assertTrue(decisions.contains("two men of one surname"), decisions);
    }

    private static boolean inOne(String happenings, String one, String other) {
        return happenings.lines().anyMatch(l -> l.contains(one) && l.contains(other));
    }
}
