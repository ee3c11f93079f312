package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Veil;
import org.rapporteur.ledger.Withholding;
import tools.jackson.databind.JsonNode;

/** Names of witnesses and minors, and of others where that is asked for, are in no answer and no download. */
class ShelterTest {
    private static final String TEXT =
            "Élodie Saleh, 9, is shot in Taiz\\n\\nSoldiers shot dead Élodie Saleh, 9, and two men at a"
                    + " checkpoint in Taiz, Yemen, on Sunday. \\\"They burned every house \uD83D\uDEA8,\\\" said Musa Bello, a resident of"
                    + " Taiz. Bello accused the army of killing villagers. Police arrested Musa Bello in Sanaa on Monday."
                    + " Bello said 12 people were killed.";
    private static final List<String> NAMES = List.of("Élodie", "Saleh", "Musa", "Bello");

    @TempDir
    static Path folder;

    private static ServedExamples examples;
    private static String dispatch;

    @BeforeAll
    static void serve() {
        examples = ServedExamples.writing(folder);
        HttpResponse<String> answer = examples.post(
                "/api/dispatches", "{\"text\":\"" + TEXT + "\",\"published\":\"2015-05-10\",\"publisher\":\"Test\"}");
        assertEquals(201, answer.statusCode(), answer.body());
        assertNone(answer.body(), "POST /api/dispatches");
        JsonNode full = ServedExamples.parse(answer.body());
        dispatch = full.path("dispatch").path("dispatch_id").asString();
        String claim = full.path("claims").get(0).path("claim_id").asString();
        HttpResponse<String> corrected = examples.post(
                "/api/corrections",
                "{\"action\":\"accept\",\"claim_ids\":[\"" + claim + "\"],\"why\":\"Bello saw it\",\"by\":\"Ada\"}",
                "If-Match",
                "*");
        assertEquals(200, corrected.statusCode(), corrected.body());
        assertNone(corrected.body(), "POST /api/corrections");
    }

    @AfterAll
    static void stop() {
        examples.close();
    }

    private static void assertNone(String body, String where) {
        for (String name : NAMES) {
            assertFalse(body.contains(name), () -> where + " gives " + name + ": " + around(body, name));
        }
    }

    private static String around(String body, String name) {
        int at = body.indexOf(name);
        return body.substring(Math.max(0, at - 80), Math.min(body.length(), at + 80));
    }

    @Test
    void no_answer_gives_the_name_of_a_witness_or_a_child() {
        String here = "dispatch=" + dispatch;
        List<String> addresses = new ArrayList<>(List.of(
                "/api/dispatches/" + dispatch,
                "/api/dispatches/" + dispatch + "/text",
                "/api/dispatches/" + dispatch + "/annotations",
                "/api/dispatches?" + here,
                "/api/claims?" + here,
                "/api/happenings?" + here,
                "/api/incidents?" + here,
                "/api/actors?" + here,
                "/api/ties?" + here,
                "/api/places?" + here,
                "/api/facets?" + here,
                "/api/timeline?" + here,
                "/api/search?q=burned",
                "/api/search?q=villagers",
                "/api/digest/2015-05-10",
                "/api/changes?limit=1000",
                "/api/corrections",
                "/api/review?" + here,
                "/api/dockets/UNSC"));
        for (String kind : List.of("positions", "responsibility", "relations", "provisions", "measures", "meetings")) {
            addresses.add("/api/entries/" + kind + "?" + here);
        }
        for (JsonNode claim : examples.json("/api/claims?" + here).path("items")) {
            String id = "/api/claims/" + claim.path("claim_id").asString();
            addresses.add(id);
            addresses.add(id + "/annotations");
        }
        for (JsonNode happening : examples.json("/api/happenings?" + here).path("items")) {
            addresses.add("/api/happenings/" + happening.path("happening_id").asString());
        }
        addresses.forEach(address -> {
            HttpResponse<String> answer = examples.get(address);
            assertEquals(200, answer.statusCode(), address);
            assertNone(answer.body(), address);
        });
    }

    @Test
    void no_filter_finds_a_name_that_is_withheld() {
        List<String> lists = List.of("claims", "dispatches", "happenings", "incidents", "facets", "changes", "review");
        Map<String, String> nobody = new TreeMap<>();
        lists.forEach(list -> nobody.put(list, found(examples.json("/api/" + list + "?actor=Qwxyz"))));
        for (String name : List.of("bello", "Musa+Bello", "%C3%89lodie+saleh", "said+Musa")) {
            for (String filter : List.of("actor", "recipient", "source", "text", "topic", "q")) {
                for (String list : lists) {
                    String address = "/api/" + list + "?" + filter + "=" + name;
                    assertEquals(nobody.get(list), found(examples.json(address)), address);
                }
            }
            assertEquals(0, examples.json("/api/search?q=" + name).path("total").asInt(), name);
            assertEquals(
                    0,
                    examples.json("/api/entries/responsibility?person=" + name)
                            .path("items")
                            .size(),
                    name);
            String lines = examples.get("/api/claims?format=csv&q=" + name).body();
            assertEquals(1, lines.strip().lines().count(), lines);
            String feed = examples.get("/api/changes?format=atom&q=" + name).body();
            assertFalse(feed.contains(dispatch) && feed.contains(">1 claims<"), feed);
        }
    }

    /** What tells whether anything was found. */
    private static String found(JsonNode answer) {
        StringBuilder found = new StringBuilder();
        for (JsonNode item : answer.path("items")) {
            found.append(item.path("dispatch_id").asString(""))
                    .append(item.path("claims").asString(""))
                    .append(' ');
        }
        return found + answer.path("facets").toString();
    }

    @Test
    void words_beside_a_withheld_name_are_found_and_an_excluded_name_excludes_nothing() {
        assertTrue(examples.json("/api/claims?q=villagers&dispatch=" + dispatch)
                        .path("items")
                        .size()
                > 0);
        assertTrue(examples.json("/api/claims?text=burned&dispatch=" + dispatch)
                        .path("items")
                        .size()
                > 0);
        assertTrue(examples.json("/api/claims?actor=Soldiers&dispatch=" + dispatch)
                        .path("items")
                        .size()
                > 0);
        int all =
                examples.json("/api/claims?dispatch=" + dispatch).path("items").size();
        for (String excluded : List.of("q=!Bello", "text=!Saleh", "source=!Bello", "topic=!Musa")) {
            assertEquals(
                    all,
                    examples.json("/api/claims?dispatch=" + dispatch + "&" + excluded)
                            .path("items")
                            .size(),
                    excluded);
        }
    }

    @Test
    void a_server_that_withholds_more_is_not_asked_round_it_by_another_question_before() {
        assertEquals(0, examples.json("/api/search?q=Bello").path("total").asInt());
        assertTrue(examples.json("/api/search?q=villagers").path("total").asInt() > 0);
        assertEquals(
                0, examples.json("/api/search?q=Bello+villagers").path("total").asInt());
    }

    @Test
    void no_download_gives_them_in_any_form() {
        for (String download : List.of(
                "claims ndjson csv geojson",
                "dispatches ndjson csv",
                "happenings ndjson",
                "incidents ndjson csv geojson",
                "actors csv",
                "places csv geojson",
                "corrections csv",
                "changes atom jsonfeed",
                "dockets/UNSC csv")) {
            String[] parts = download.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                String address = "/api/" + parts[0] + "?format=" + parts[i];
                HttpResponse<String> answer = examples.get(address);
                assertEquals(200, answer.statusCode(), address);
                assertFalse(answer.body().isBlank(), address);
                assertNone(answer.body(), address);
            }
        }
    }

    @Test
    void no_parquet_file_gives_them() throws Exception {
        for (String list : List.of("claims", "dispatches")) {
            byte[] file = ServedExamples.bytes(
                    examples.request("/api/" + list + "?format=parquet").build());
            Path target = Files.write(folder.resolve(list + ".parquet"), file);
            try (Connection c = DriverManager.getConnection("jdbc:duckdb:");
                    ResultSet row = c.createStatement()
                            .executeQuery("SELECT CAST(t AS VARCHAR) FROM '" + target + "' AS t WHERE t.dispatch_id = '"
                                    + dispatch + "'")) {
                int rows = 0;
                while (row.next()) {
                    assertNone(row.getString(1), list + ".parquet");
                    rows++;
                }
                assertTrue(rows > 0, list);
            }
        }
    }

    @Test
    void offsets_stand_where_they_stood_in_the_text_that_is_not_shown() {
        JsonNode full = examples.json("/api/dispatches/" + dispatch);
        assertTrue(full.path("names_withheld").asBoolean());
        String text = full.path("text").asString();
        assertTrue(text.contains(Veil.BLOCK.repeat("Élodie Saleh".length()) + ", 9"), text);
        for (JsonNode claim : full.path("claims")) {
            for (JsonNode e : claim.path("evidence")) {
                if (e.path("text").isString() && !e.path("text").asString().contains(Veil.MARK)) {
                    int begin = text.offsetByCodePoints(0, e.path("begin").asInt());
                    int end = text.offsetByCodePoints(0, e.path("end").asInt());
                    assertEquals(e.path("text").asString(), text.substring(begin, end));
                }
            }
        }
    }

    @Test
    void counts_put_the_withheld_together_under_one_name() {
        List<String> names = new ArrayList<>();
        examples.json("/api/actors?dispatch=" + dispatch)
                .path("items")
                .forEach(a -> names.add(a.path("name").asString()));
        assertEquals(1, names.stream().filter(Veil.MARK::equals).count(), names.toString());
    }

    @Test
    void a_question_may_ask_for_more_to_be_left_out_and_never_for_less() {
        String address = "/api/claims?dispatch=" + dispatch;
        assertEquals(200, examples.get(address + "&withhold=private").statusCode());
        assertEquals(403, examples.get(address + "&withhold=none").statusCode());
        assertEquals(400, examples.get(address + "&withhold=all").statusCode());
    }

    @Test
    void persons_are_no_ledger_entries() {
        assertEquals(404, examples.get("/api/entries/persons").statusCode());
        for (JsonNode entry : examples.json("/api/dispatches/" + dispatch).path("entries")) {
            assertFalse(entry.path("kind").asString().equals("person"), entry.toString());
        }
    }

    @Test
    void whoever_runs_the_server_may_show_every_name(@TempDir Path other) {
        ServeSettings settings =
                ServeSettings.reading(ServedExamples.copy(other)).writing().with(Withholding.NONE);
        try (ServedExamples open = ServedExamples.serving(settings)) {
            String body = "{\"text\":\"" + TEXT + "\",\"published\":\"2015-05-10\"}";
            assertTrue(open.post("/api/dispatches", body).body().contains("Élodie Saleh"));
            assertEquals("none", open.json("/api/session").path("withholding").asString());
        }
    }
}
