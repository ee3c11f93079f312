package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Correction;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;
import tools.jackson.databind.JsonNode;

/** Dispatches and decisions that come in over HTTP. */
class WritingTest {
    private static final String DISPATCH =
            "{\"text\":\"Police arrested 30 students in Minsk on Sunday, a lawyer said.\",\"published\":\"2011-12-16\"}";

    @TempDir
    Path folder;

    private static JsonNode first(ServedExamples examples, String filter) {
        return examples.json("/api/claims?limit=1&" + filter).path("items").get(0);
    }

    private static String decision(String action, JsonNode claim, String more) {
        return "{\"action\":\"" + action + "\",\"claim_ids\":[\""
                + claim.path("claim_id").asString() + "\"],\"why\":\"read again\",\"by\":\"Ada\"" + more + "}";
    }

    private static String match(JsonNode claim) {
        return '"' + claim.path("version").asString() + '"';
    }

    @Test
    void a_posted_dispatch_answers_with_its_claims_and_is_in_the_record() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            HttpResponse<String> answer = examples.post("/api/dispatches", DISPATCH);
            assertEquals(201, answer.statusCode(), answer.body());
            JsonNode claim = ServedExamples.parse(answer.body()).path("claims").get(0);
            assertEquals("COERCE", claim.path("event_type").asString());
            assertFalse(claim.path("evidence").isEmpty());
            String id = claim.path("dispatch_id").asString();
            assertEquals(
                    "/api/dispatches/" + id,
                    answer.headers().firstValue("Location").orElse(""));
            assertEquals(200, examples.get("/api/dispatches/" + id).statusCode());
        }
    }

    @Test
    void posting_the_same_again_changes_nothing() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            examples.post("/api/dispatches", DISPATCH);
            long before = examples.json("/api/record").path("claims").asLong();
            assertEquals(200, examples.post("/api/dispatches", DISPATCH).statusCode());
            assertEquals(before, examples.json("/api/record").path("claims").asLong());
        }
    }

    @Test
    void what_was_posted_is_in_the_file_after_the_server_stopped() {
        Path file = folder.resolve("record.duckdb");
        String id;
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            JsonNode whole = ServedExamples.parse(
                    examples.post("/api/dispatches", DISPATCH).body());
            id = whole.path("dispatch").path("dispatch_id").asString();
        }
        try (SqlStore store = RecordFile.openReadOnly(file)) {
            assertTrue(store.findDispatch(id).isPresent());
            assertFalse(store.happenings().ofDispatches(java.util.Set.of(id)).isEmpty());
        }
    }

    @Test
    void a_text_that_is_no_dispatch_is_refused_with_its_reason() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            HttpResponse<String> french = examples.post(
                    "/api/dispatches",
                    "{\"text\":\"Le président de la république a refusé hier soir à Paris la résolution du conseil.\"}");
            assertEquals(422, french.statusCode());
            assertTrue(french.body().contains("not-english"), french.body());
            assertEquals(
                    400, examples.post("/api/dispatches", "{\"txt\":\"x\"}").statusCode());
            assertEquals(400, examples.post("/api/dispatches", "{\"text\":5}").statusCode());
            assertEquals(400, examples.post("/api/dispatches", "{\"text\":\"").statusCode());
        }
    }

    @Test
    void an_edit_shows_in_lists_filters_and_export_and_can_be_undone() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            JsonNode claim = first(examples, "type=REJECT");
            String id = claim.path("claim_id").asString();
            String edit = decision("edit", claim, ",\"field\":\"event_type\",\"value\":\"ACCUSE\"");
            HttpResponse<String> answer = examples.post("/api/corrections", edit, "If-Match", match(claim));
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals(
                    1,
                    examples.json("/api/claims?type=ACCUSE&claim=" + id)
                            .path("items")
                            .size());
            assertEquals(
                    0,
                    examples.json("/api/claims?type=REJECT&claim=" + id)
                            .path("items")
                            .size());
            JsonNode now = examples.json("/api/claims/" + id);
            assertNotEquals(claim.path("version"), now.path("version"));
            assertEquals("Ada", now.path("review").path("by").asString());
            assertEquals(
                    ServedExamples.NOW.toString(),
                    now.path("history").get(0).path("at").asString());
            HttpResponse<String> undo = examples.post(
                    "/api/corrections", "{\"action\":\"undo\",\"numbers\":[1],\"why\":\"mistaken\"}", "If-Match", "*");
            assertEquals(200, undo.statusCode(), undo.body());
            JsonNode restored = examples.json("/api/claims/" + id);
            assertEquals(claim.path("version"), restored.path("version"));
            assertEquals(2, restored.path("history").size());
            assertEquals(2, examples.json("/api/corrections").path("items").size());
        }
    }

    @Test
    void a_decision_about_a_claim_that_changed_meanwhile_is_refused() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            JsonNode claim = first(examples, "type=REJECT");
            String accept = decision("accept", claim, "");
            assertEquals(428, examples.post("/api/corrections", accept).statusCode());
            assertEquals(
                    200,
                    examples.post("/api/corrections", accept, "If-Match", match(claim))
                            .statusCode());
            assertEquals(
                    412,
                    examples.post("/api/corrections", accept, "If-Match", match(claim))
                            .statusCode());
            assertEquals(1, examples.json("/api/corrections").path("items").size());
        }
    }

    @Test
    void a_try_says_what_would_be_and_records_nothing() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            JsonNode answer = ServedExamples.parse(examples.post(
                            "/api/corrections",
                            "{\"action\":\"accept\",\"filter\":\"type=REJECT\",\"why\":\"seen\",\"dry_run\":true}")
                    .body());
            assertFalse(answer.path("recorded").asBoolean());
            assertEquals(
                    examples.all("/api/claims?type=REJECT", 1000).size(),
                    answer.path("corrections").size());
            assertTrue(examples.json("/api/corrections").path("items").isEmpty());
        }
    }

    @Test
    void a_claim_that_only_came_into_another_happening_may_still_be_decided_on() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            List<JsonNode> told = examples.all("/api/claims?limit=1000", 1000);
            Map<String, List<JsonNode>> together = told.stream()
                    .filter(c -> !c.path("happening_id").asString().isEmpty())
                    .collect(Collectors.groupingBy(
                            c -> c.path("happening_id").asString(), TreeMap::new, Collectors.toList()));
            List<List<JsonNode>> several = together.values().stream()
                    .filter(h -> h.size() > 1)
                    .limit(2)
                    .toList();
            String ids = several.stream()
                    .map(h -> '"' + h.get(0).path("claim_id").asString() + '"')
                    .collect(Collectors.joining(","));
            examples.post(
                    "/api/corrections",
                    "{\"action\":\"merge\",\"claim_ids\":[" + ids + "],\"why\":\"the same\"}",
                    "If-Match",
                    "*");
            long moved = 0;
            for (JsonNode before : several.stream().map(h -> h.get(1)).toList()) {
                JsonNode now =
                        examples.json("/api/claims/" + before.path("claim_id").asString());
                moved += now.path("happening_id").equals(before.path("happening_id")) ? 0 : 1;
                assertEquals(before.path("version"), now.path("version"));
            }
            assertTrue(moved > 0, "one of them came into the other's happening");
        }
    }

    @Test
    void claims_are_merged_and_split() {
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            List<JsonNode> two = examples.all("/api/claims?type=REJECT", 1000).subList(0, 2);
            String ids = "\"claim_ids\":[\"" + two.get(0).path("claim_id").asString() + "\",\""
                    + two.get(1).path("claim_id").asString() + "\"]";
            JsonNode merged = ServedExamples.parse(examples.post(
                            "/api/corrections",
                            "{\"action\":\"merge\"," + ids + ",\"why\":\"the same\"}",
                            "If-Match",
                            "*")
                    .body());
            JsonNode claims = merged.path("claims");
            assertEquals(claims.get(0).path("happening_id"), claims.get(1).path("happening_id"));
            String one = decision("split", two.get(0), "");
            JsonNode split = ServedExamples.parse(
                    examples.post("/api/corrections", one, "If-Match", "*").body());
            assertTrue(split.path("recorded").asBoolean(), split.toString());
            List<JsonNode> now = examples.all(
                    "/api/claims?claim=" + two.get(0).path("claim_id").asString() + ","
                            + two.get(1).path("claim_id").asString(),
                    10);
            assertNotEquals(now.get(0).path("happening_id"), now.get(1).path("happening_id"));
        }
    }

    @Test
    void corrections_are_the_same_as_those_of_the_command_line() {
        Path file = folder.resolve("record.duckdb");
        String id;
        try (ServedExamples examples = ServedExamples.writing(folder)) {
            JsonNode claim = first(examples, "type=REJECT");
            id = claim.path("claim_id").asString();
            examples.post("/api/corrections", decision("reject", claim, ""), "If-Match", match(claim));
        }
        try (SqlStore store = RecordFile.openReadOnly(file)) {
            Correction correction = store.corrections().get(0);
            assertEquals(id, correction.anchor().claimId());
            assertEquals(Correction.Action.REJECT, correction.action());
        }
    }

    @Test
    void a_server_that_only_reads_takes_nothing() {
        try (ServedExamples examples = ServedExamples.reading()) {
            HttpResponse<String> answer = examples.post("/api/dispatches", DISPATCH);
            assertEquals(403, answer.statusCode());
            assertTrue(answer.body().contains("--write"), answer.body());
            assertEquals(
                    403,
                    examples.post("/api/corrections", "{}", "If-Match", "*").statusCode());
        }
    }
}
