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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type to ask of votes, and what they read. */
class DocketCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, talk, new ByteArrayInputStream(new byte[0]), false);
        return Rapporteur.commandLine(console, actors -> new FakeCoder()).execute(arguments);
    }

    @Test
    void the_power_of_the_seats_is_given_in_exact_fractions_with_the_caveat() {
        assertEquals(ExitCode.DONE, run("docket", "power", "--body", "UNSC", "--date", "2011-12-16"), said());
        for (String fraction : new String[] {"421/2145", "4/2145", "106/635", "21/1270", "no member abstains"}) {
            assertTrue(data().contains(fraction), data());
        }
    }

    @Test
    void a_body_or_a_date_that_is_not_known_is_one_line_and_the_exit_code_of_no_input() {
        assertEquals(ExitCode.NO_INPUT, run("docket", "power", "--body", "Concert of Europe"));
        assertTrue(said().contains("no body \"Concert of Europe\" is known"), said());
        assertEquals(1, said().lines().count());
        assertEquals(ExitCode.NO_INPUT, run("docket", "power", "--date", "1914-07-23"));
        assertEquals(1, said().lines().count());
    }

    @Test
    void a_table_of_votes_is_replayed_a_line_a_roll_call_and_compared_with_its_outcomes() throws IOException {
        StringBuilder table = new StringBuilder("vote_id,date,symbol,outcome,iso3,vote\n");
        for (String code : "ARG BEL CAN CHN COL FRA GBR RUS SYR UKR USA".split(" ")) {
            String vote = code.equals("RUS") ? "N" : "Y";
            table.append("9,1948-06-01,S/999,not adopted (veto),")
                    .append(code)
                    .append(',')
                    .append(vote)
                    .append('\n');
        }
        String file = Files.writeString(folder.resolve("votes.csv"), table).toString();
        assertEquals(ExitCode.DONE, run("docket", "replay", "--votes", file, "--format", "jsonl"), said());
        assertTrue(data().startsWith("{\"id\":\"9\",\"computed\":\"vetoed\",\"procedure\":null,"), data());
        assertTrue(data().endsWith("}\n"), data());
        assertTrue(said().contains("1 of 1 come out as recorded."), said());
    }

    @Test
    void an_outcome_that_the_rule_does_not_give_and_nothing_explains_is_a_fault() throws IOException {
        StringBuilder table = new StringBuilder("vote_id,date,outcome,iso3,vote\n");
        for (String code : "ARG BEL CAN CHN COL FRA GBR RUS SYR UKR USA".split(" ")) {
            table.append("9,1948-06-01,not adopted (veto),").append(code).append(",Y\n");
        }
        String file = Files.writeString(folder.resolve("votes.csv"), table).toString();
        assertEquals(ExitCode.NOT_SOUND, run("docket", "replay", "--votes", file));
        assertTrue(said().contains("1 differ and are not explained: 9"), said());
    }

    @Test
    void precedents_give_the_record_of_two_countries_and_the_vetoes() {
        String[] ask = {"docket", "precedents", "--topic", "Zimbabwe", "--country", "GBR", "--country", "Russia"};
        assertEquals(ExitCode.DONE, run(ask), said());
        assertTrue(data().contains("GBR and RUS voted alike in "), data());
        assertTrue(data().contains("2008-07-11  S/2008/447  vetoed 9-5-1  GBR yes  RUS no"), data());
        assertEquals(ExitCode.DONE, run("docket", "precedents", "--topic", "unicorns"));
        assertTrue(data().startsWith("No recorded vote"), data());
    }

    @Test
    void precedents_as_json_have_one_object_a_vote() {
        assertEquals(
                ExitCode.DONE,
                run("docket", "precedents", "--topic", "Zimbabwe", "--country", "CHN", "--format", "jsonl"),
                said());
        assertTrue(data().contains("\"vetoed_by\":[\"CHN\",\"RUS\"],\"votes\":{\"CHN\":\"no\"}}"), data());
        assertFalse(data().contains("\n {"), "no blank before an object");
    }

    @Test
    void a_country_nobody_knows_is_told_with_the_way_to_write_it() {
        assertEquals(ExitCode.USAGE, run("docket", "precedents", "--topic", "Zimbabwe", "--country", "Ruritania"));
        assertTrue(said().contains("write it as RUS or Russia"), said());
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String data() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
