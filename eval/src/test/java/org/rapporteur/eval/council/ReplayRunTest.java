package org.rapporteur.eval.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.council.Bodies;
import org.rapporteur.council.Procedure;

/** The rule of the Security Council on tables of votes: those of the record where they are at hand, and small ones. */
class ReplayRunTest {
    private static final List<String> COUNCIL_OF_1954 =
            List.of("BRA", "CHN", "COL", "DNK", "FRA", "GBR", "LBN", "NZL", "RUS", "TUR", "USA");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ReplayRun run = new ReplayRun(Bodies.load().find("UNSC").orElseThrow());

    @Test
    void all_recorded_votes_come_out_as_recorded_or_are_explained() {
        ReplayRun.Result result = run.run(record(), out);
        assertEquals(3203, result.all());
        assertEquals(3203, result.recorded());
        assertEquals(3154, result.asRecorded());
        assertEquals(
                Map.of(Procedure.WITHOUT_A_VOTE, 38, Procedure.PROCEDURAL_VOTE, 10, Procedure.SOURCE_MISFILED, 1),
                result.explained());
        assertEquals(List.of(), result.unexplained());
        assertEquals(List.of(), result.notKnown());
    }

    @Test
    void the_same_comes_out_without_outcomes_symbols_and_seats_and_in_any_order() throws IOException {
        run.run(record(), out);
        List<String> whole = decisions();
        out.reset();
        List<String> rows = new ArrayList<>(Files.readAllLines(record()));
        rows.remove(0);
        Collections.shuffle(rows, new Random(1946));
        List<String> bare = new ArrayList<>(List.of("vote,date,iso3,vote_id"));
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            boolean symbolHasComma = row.indexOf('"') >= 0;
            int member = symbolHasComma ? 5 : 4;
            bare.add(cells[member + 2] + "," + cells[1] + "," + cells[member] + "," + cells[0]);
        }
        run.run(Files.write(folder.resolve("bare.csv"), bare), out);
        List<String> again = decisions();
        assertEquals(whole.size(), again.size());
        again.removeAll(whole);
        assertEquals(List.of(), again);
    }

    @Test
    void a_negative_vote_of_a_permanent_member_on_a_draft_is_a_veto() throws IOException {
        assertEquals(List.of("7 vetoed null"), replay("S/3095", "RUS N"));
    }

    @Test
    void a_numbered_resolution_with_such_a_vote_was_a_vote_on_procedure() throws IOException {
        assertEquals(List.of("7 vetoed procedural-vote"), replay("S/RES/999(1954)", "RUS N"));
    }

    @Test
    void a_roll_call_in_which_nobody_voted_was_adopted_without_a_vote() throws IOException {
        assertEquals(
                List.of("7 not-adopted without-a-vote"),
                replay(
                        "S/RES/999(1954)",
                        COUNCIL_OF_1954.stream().map(code -> code + " NV").toArray(String[]::new)));
    }

    @Test
    void a_table_without_dates_tells_the_rule_by_the_number_of_members() throws IOException {
        List<String> lines = new ArrayList<>(List.of("vote_id,iso3,vote"));
        COUNCIL_OF_1954.forEach(code -> lines.add("7," + code + "," + (code.compareTo("NZL") < 0 ? "Y" : "A")));
        run.run(Files.write(folder.resolve("undated.csv"), lines), out);
        assertEquals(List.of("7 adopted null"), decisions());
    }

    @Test
    void a_roll_call_that_is_not_of_the_members_of_its_day_is_set_aside_and_the_others_are_decided()
            throws IOException {
        List<String> lines = new ArrayList<>(List.of("vote_id\tiso3\tvote\tdate"));
        COUNCIL_OF_1954.forEach(code -> lines.add("1\t" + code + "\tY\t1954-06-20"));
        COUNCIL_OF_1954.subList(1, 11).forEach(code -> lines.add("2\t" + code + "\tY\t1954-06-20"));
        COUNCIL_OF_1954.forEach(code -> lines.add("3\t" + code + "\tmaybe\t1954-06-20"));
        COUNCIL_OF_1954.forEach(code -> lines.add("4\t" + code + "\tY\tlast week"));
        ReplayRun.Result result = run.run(Files.write(folder.resolve("mixed.tsv"), lines), out);
        assertEquals(List.of("1 adopted null", "2 null null", "3 null null", "4 null null"), decisions());
        assertEquals(3, result.notKnown().size());
        assertTrue(result.notKnown().get(0).startsWith("2: 10 votes, but UNSC had 11 members"), result.toString());
    }

    @Test
    void a_table_without_votes_is_refused_in_a_line_that_says_what_is_needed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
        RapporteurException refused = assertThrows(RapporteurException.class, () -> run.run(file, out));
        assertTrue(refused.getMessage().contains("has no column vote_id"), refused.getMessage());
    }

    /** Replays one roll call of June 1954; members not named vote yes. */
    private List<String> replay(String symbol, String... others) throws IOException {
        List<String> lines = new ArrayList<>(List.of("symbol,vote_id,iso3,vote,date"));
        for (String code : COUNCIL_OF_1954) {
            String vote = Arrays.stream(others)
                    .filter(o -> o.startsWith(code))
                    .map(o -> o.substring(4))
                    .findFirst()
                    .orElse("Y");
            lines.add(symbol + ",7," + code + "," + vote + ",1954-06-20");
        }
        run.run(Files.write(folder.resolve("votes.csv"), lines), out);
        return decisions();
    }

    private static Path record() {
        Path there = Path.of(System.getProperty("rapporteur.root", ".."))
                .resolve("../shared/data/council/votes-sciencespo/votes_long_corrected.csv");
        assumeTrue(Files.exists(there), "skipped: no ../shared/data/council here");
        return there;
    }

    /** "id computed procedure" of each line written. */
    private List<String> decisions() {
        return new ArrayList<>(out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> value(line, "id") + " " + value(line, "computed") + " " + value(line, "procedure"))
                .toList());
    }

    private static String value(String line, String name) {
        int begin = line.indexOf("\"" + name + "\":") + name.length() + 3;
        return line.substring(begin, line.indexOf(',', begin)).replace("\"", "");
    }
}
