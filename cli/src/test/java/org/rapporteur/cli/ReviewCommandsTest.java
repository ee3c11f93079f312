package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.export.CodebookPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people decide on the command line: corrections and versions, who decided, why, and where it shows. */
class ReviewCommandsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String TEXT =
            "Soldiers killed two people outside the ministry on Monday and the crowd fled, officials said.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, talk, InputStream.nullInputStream(), false);
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.get(0).equals("codebook")) {
            all.addAll(List.of("--record", folder.resolve("record.duckdb").toString()));
        }
        return Rapporteur.commandLine(console, actors -> new FakeCoder()).execute(all.toArray(new String[0]));
    }

    private int decide(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--by", "Ada", "--why", "heard the tape", "--at", "2012-01-02T10:00:00Z"));
        return run(all.toArray(new String[0]));
    }

    private String data() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Two papers tell one thing in the same words. */
    @BeforeEach
    void record() throws IOException {
        for (String paper : List.of("a", "b")) {
            String file =
                    Files.writeString(folder.resolve(paper + ".txt"), TEXT).toString();
            assertEquals(ExitCode.DONE, run("code", file, "--published", "2011-12-16", "--publisher", paper), said());
        }
    }

    private List<JsonNode> export(String... more) {
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(more));
        assertEquals(ExitCode.DONE, run(all.toArray(new String[0])), said());
        return data().lines().map(MAPPER::readTree).toList();
    }

    private String claim(int number) {
        return export().get(number).get("claim_id").stringValue();
    }

    private String happening(int number) {
        JsonNode id = export().get(number).get("happening_id");
        return id.isNull() ? "none" : id.stringValue();
    }

    @Test
    void A1_a_rejected_claim_is_in_no_happening_and_says_who_rejected_it_and_why_until_it_is_accepted() {
        String claim = claim(0);
        assertEquals(ExitCode.DONE, decide("correct", "reject", claim), said());
        assertEquals("none", happening(0));
        JsonNode review = export().get(0).get("review");
        assertEquals(
                "Ada 2012-01-02T10:00:00Z reject heard the tape",
                review.get("by").stringValue() + " " + review.get("at").stringValue() + " "
                        + review.get("action").stringValue() + " "
                        + review.get("why").stringValue());
        assertEquals(ExitCode.DONE, decide("correct", "accept", claim), said());
        assertNotEquals("none", happening(0));
    }

    @Test
    void A2_an_edit_is_what_every_export_gives_and_the_coded_value_comes_back_with_another_edit() {
        String claim = claim(0);
        assertEquals(
                ExitCode.DONE, decide("correct", "edit", claim, "--field", "event_type", "--value", "coerce"), said());
        assertEquals("COERCE", export().get(0).get("event_type").stringValue());
        run("export", "--format", "csv");
        assertTrue(data().lines().skip(1).findFirst().orElse("").contains(",COERCE,"), data());
        decide("correct", "edit", claim, "--field", "event_type", "--value", "ASSAULT");
        assertEquals("ASSAULT", export().get(0).get("event_type").stringValue());
    }

    @Test
    void A3_what_is_split_is_two_happenings_and_merged_again_is_one() {
        assertEquals(happening(0), happening(1));
        assertEquals(ExitCode.DONE, decide("correct", "split", claim(0)), said());
        assertNotEquals(happening(0), happening(1));
        assertEquals(ExitCode.DONE, decide("correct", "merge", claim(0), claim(1)), said());
        assertEquals(happening(0), happening(1));
        run("correct", "list");
        assertEquals(2, data().lines().count(), data());
    }

    @Test
    void A4_a_decision_without_name_or_reason_and_an_edit_to_no_type_are_refused_and_change_nothing() {
        assertEquals(ExitCode.USAGE, run("correct", "reject", claim(0)));
        assertTrue(said().contains("--by NAME and --why REASON"), said());
        assertEquals(ExitCode.USAGE, decide("correct", "edit", claim(0), "--field", "event_type", "--value", "MURDER"));
        assertTrue(said().contains("event_type is one of"), said());
        assertTrue(export().get(0).get("review").isNull());
    }

    @Test
    void B1_a_withdrawn_dispatch_is_marked_in_show_explain_and_exports_and_left_out_of_incidents() {
        String claim = claim(0);
        String dispatch = export().get(0).get("dispatch_id").stringValue();
        assertEquals(ExitCode.DONE, decide("version", "withdrawal", dispatch), said());
        assertTrue(export().get(0).get("withdrawn").booleanValue());
        run("show");
        assertEquals(1, data().lines().filter(l -> l.endsWith("withdrawn")).count(), data());
        run("show", dispatch);
        assertTrue(data().contains("WITHDRAWN") && data().contains("Ada") && data().contains("heard the tape"), data());
        run("explain", claim);
        assertTrue(data().contains("WITHDRAWN"), data());
        run("incidents");
        assertTrue(data().contains("1 dispatch"), data());
        assertTrue(said().contains("1 withdrawn dispatch left out"), said());
    }

    @Test
    void B2_reinstating_what_was_not_withdrawn_and_a_version_without_a_later_one_are_refused() {
        String dispatch = export().get(0).get("dispatch_id").stringValue();
        assertEquals(ExitCode.USAGE, decide("version", "reinstatement", dispatch));
        assertTrue(said().contains("nothing to reinstate"), said());
        assertEquals(ExitCode.USAGE, decide("version", "correction", dispatch));
        assertTrue(said().contains("the earlier and the later"), said());
        assertEquals(ExitCode.USAGE, decide("version", "withdrawl", dispatch));
        assertTrue(said().contains("did you mean withdrawal"), said());
    }

    @Test
    void C1_flat_and_panel_cite_what_they_export_and_cannot_be_asked_for_together() {
        assertEquals(1, export("--flat").size());
        assertTrue(said().contains("Cite as: Rapporteur"), said());
        assertTrue(said().contains("2 dispatches published 2011-12-16 to 2011-12-16"), said());
        assertEquals(ExitCode.USAGE, run("export", "--flat", "--panel", "country-month"));
        assertEquals(ExitCode.USAGE, run("export", "--panel", "country-mont"));
        assertTrue(said().contains("did you mean country-month"), said());
        assertFalse(said().contains("\tat "), said());
    }

    @Test
    void C2_the_codebook_is_printed_by_the_program() {
        assertEquals(ExitCode.DONE, run("codebook"));
        assertEquals(CodebookPage.write(), data());
    }
}
