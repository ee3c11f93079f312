package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Provenance;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;
import tools.jackson.databind.JsonNode;

/** A person chooses other words of the dispatch for a value: every interface follows, what was coded stays, and it can be taken back. */
class SpanEditsTest {
    private static final String TEXT =
            "\uD83D\uDEA8 Police arrested 30 students in Minsk on Sunday. The interior ministry blamed a"
                    + " sports club from Brest for about 40 arrests on 9 December.";

    @TempDir
    Path folder;

    private ServedExamples examples;
    private String dispatch;
    private String claim;

    @BeforeEach
    void post() {
        examples = ServedExamples.writing(folder);
        HttpResponse<String> answer =
                examples.post("/api/dispatches", "{\"text\":\"" + TEXT + "\",\"published\":\"2011-12-16\"}");
        assertEquals(201, answer.statusCode(), answer.body());
        JsonNode full = ServedExamples.parse(answer.body());
        dispatch = full.path("dispatch").path("dispatch_id").asString();
        for (JsonNode c : full.path("claims")) {
            if (c.path("trigger").path("text").asString().equals("arrested")) {
                claim = c.path("claim_id").asString();
            }
        }
    }

    @AfterEach
    void stop() {
        examples.close();
    }

    private static String at(String words) {
        int begin = TEXT.codePointCount(0, TEXT.indexOf(words));
        return begin + "-" + (begin + words.codePointCount(0, words.length()));
    }

    private HttpResponse<String> edit(String field, String value) {
        return examples.post(
                "/api/corrections",
                "{\"action\":\"edit\",\"claim_ids\":[\"" + claim + "\"],\"field\":\"" + field + "\",\"value\":\""
                        + value + "\",\"why\":\"read again\",\"by\":\"Ada\"}",
                "If-Match",
                "*");
    }

    private JsonNode edited(String field, String value) {
        HttpResponse<String> answer = edit(field, value);
        assertEquals(200, answer.statusCode(), answer.body());
        return examples.json("/api/claims/" + claim);
    }

    private List<String> claimsBy(String filter) {
        List<String> ids = new ArrayList<>();
        examples.json("/api/claims?dispatch=" + dispatch + "&" + filter)
                .path("items")
                .forEach(c -> ids.add(c.path("claim_id").asString()));
        return ids;
    }

    @Test
    void another_actor_is_chosen_by_its_words() {
        JsonNode now = edited("actors", at("a sports club") + ";country=BLR;sectors=CVL");
        JsonNode actor = now.path("actors").get(0);
        assertEquals("a sports club", actor.path("text").asString());
        assertEquals(
                at("a sports club"),
                actor.path("begin").asInt() + "-" + actor.path("end").asInt());
        assertEquals("BLR", actor.path("country").asString());
        assertEquals(1, now.path("actors").size());
        boolean told = false;
        for (JsonNode e : now.path("evidence")) {
            told |= e.path("field").asString().equals("actor")
                    && e.path("text").asString().equals("a sports club")
                    && e.path("rule").asString().equals("correction");
        }
        assertTrue(told, now.path("evidence").toString());
        assertTrue(claimsBy("actor=sports").contains(claim));
        assertFalse(claimsBy("actor=Police").contains(claim));
        assertTrue(examples.get("/api/claims?format=csv&claim=" + claim).body().contains("a sports club"));
        assertTrue(examples.get("/api/actors?dispatch=" + dispatch).body().contains("a sports club"));
    }

    @Test
    void words_that_another_claim_has_resolved_mean_the_same_again() {
        JsonNode before = examples.json("/api/claims/" + claim);
        JsonNode now = edited("recipients", at("Police"));
        assertEquals(before.path("actors").get(0), now.path("recipients").get(0));
    }

    @Test
    void several_parts_are_given_as_one_list_and_none_takes_the_value_away() {
        JsonNode two = edited("actors", at("Police") + " | " + at("The interior ministry"));
        assertEquals(2, two.path("actors").size());
        assertEquals("Police", two.path("actors").get(0).path("text").asString());
        assertTrue(edited("actors", "").path("actors").isEmpty());
        assertTrue(claimsBy("actor=Police").stream().noneMatch(claim::equals));
    }

    @Test
    void place_time_and_quantity_are_chosen_too() {
        JsonNode place = edited("place", at("Brest") + ";name=Brest;country=BLR;precision=city");
        assertEquals("Brest", place.path("place").path("text").asString());
        assertTrue(claimsBy("place=Brest").contains(claim));
        assertFalse(claimsBy("place=Minsk").contains(claim));
        JsonNode time = edited("time", at("9 December") + ";from=2011-12-09");
        assertEquals("2011-12-09", time.path("time").path("to").asString());
        assertTrue(claimsBy("from=2011-12-09&to=2011-12-09").contains(claim));
        JsonNode toll = edited("quantities", at("about 40") + ";low=40;high=40;unit=arrested");
        assertEquals(40, toll.path("quantities").get(0).path("low").asInt());
        assertEquals("about 40", toll.path("quantities").get(0).path("text").asString());
        assertTrue(edited("place", "").path("place").isNull());
    }

    @Test
    void another_source_is_chosen_and_what_stays_of_the_chain_stays_as_it_was_coded() {
        String ministry =
                "\uD83D\uDEA8 The interior ministry said on Monday that police detained 12 students in Minsk, a lawyer told reporters.";
        HttpResponse<String> answer =
                examples.post("/api/dispatches", "{\"text\":\"" + ministry + "\",\"published\":\"2011-12-16\"}");
        for (JsonNode c : ServedExamples.parse(answer.body()).path("claims")) {
            if (c.path("trigger").path("text").asString().equals("detained")) {
                claim = c.path("claim_id").asString();
                dispatch = c.path("dispatch_id").asString();
            }
        }
        JsonNode before = examples.json("/api/claims/" + claim).path("attribution");
        String lawyer = within(ministry, "a lawyer");
        JsonNode coded = before.path("nobody");
        for (JsonNode source : before) {
            coded = source.path("text").asString().equals("The interior ministry") ? source : coded;
        }
        JsonNode chain = edited("attribution", within(ministry, "The interior ministry") + " | " + lawyer);
        assertEquals(2, chain.path("attribution").size());
        assertEquals(0, chain.path("attribution").get(0).path("level").asInt());
        assertEquals(1, chain.path("attribution").get(1).path("level").asInt());
        for (String name : List.of("text", "name", "country", "sectors", "kind", "cue")) {
            assertEquals(coded.path(name), chain.path("attribution").get(0).path(name), name);
        }
        JsonNode now = edited("attribution", lawyer + ";kind=anonymous;cue=" + within(ministry, "told"));
        assertEquals(1, now.path("attribution").size());
        JsonNode source = now.path("attribution").get(0);
        assertEquals("a lawyer", source.path("text").asString());
        assertEquals("anonymous", source.path("kind").asString());
        assertEquals("told", source.path("cue").path("text").asString());
        assertTrue(claimsBy("source=lawyer").contains(claim));
        assertFalse(claimsBy("source=ministry").contains(claim));
        assertTrue(claimsBy("source=anonymous").contains(claim));
        assertTrue(examples.get("/api/claims?format=csv&claim=" + claim).body().contains("a lawyer"));
        assertTrue(
                examples.get("/api/facets?facet=source&claim=" + claim).body().contains("lawyer"));
        assertTrue(edited("attribution", "").path("attribution").isEmpty());
        assertTrue(claimsBy("source=none").contains(claim));
        assertEquals(400, edit("attribution", lawyer + ";kind=rumour").statusCode());
    }

    private static String within(String text, String words) {
        int begin = text.codePointCount(0, text.indexOf(words));
        return begin + "-" + (begin + words.codePointCount(0, words.length()));
    }

    @Test
    void another_trigger_keeps_the_claim_its_id() {
        JsonNode now = edited("trigger", at("blamed"));
        assertEquals(claim, now.path("claim_id").asString());
        assertEquals("blamed", now.path("trigger").path("text").asString());
        assertTrue(now.path("sentence_text").asString().startsWith("The interior ministry"));
        assertTrue(examples.get("/api/claims?format=csv&claim=" + claim).body().contains("blamed"));
    }

    @Test
    void undoing_brings_back_what_was_coded_and_the_audit_keeps_both() {
        JsonNode before = examples.json("/api/claims/" + claim);
        HttpResponse<String> answer = edit("actors", at("a sports club"));
        long number = ServedExamples.parse(answer.body())
                .path("corrections")
                .get(0)
                .path("number")
                .asLong();
        String undo = "{\"action\":\"undo\",\"numbers\":[" + number + "],\"why\":\"no\",\"by\":\"Ada\"}";
        assertEquals(
                200, examples.post("/api/corrections", undo, "If-Match", "*").statusCode());
        JsonNode now = examples.json("/api/claims/" + claim);
        assertEquals(before.path("actors"), now.path("actors"));
        assertEquals(2, now.path("history").size());
        assertTrue(now.path("history").get(0).path("value").asString().contains("text=a sports club"));
    }

    @Test
    void it_outlives_coding_again() {
        edited("actors", at("a sports club") + ";country=BLR");
        String before = examples.json("/api/changes?limit=1000").path("next").asString();
        examples.close();
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            Coding coding = store.findDispatch(dispatch).orElseThrow();
            List<Claim> claims = coding.claims().stream()
                    .map(c -> {
                        Provenance p = c.provenance();
                        return new Claim(
                                c.id(),
                                c.predicate(),
                                c.participants(),
                                c.circumstances(),
                                c.voice(),
                                c.context(),
                                new Provenance(0.25, "a later model", p.rule(), p.codebook(), p.evidence()));
                    })
                    .toList();
            assertEquals(
                    1,
                    store.add(List.of(new Coding(coding.dispatch(), coding.sentences(), claims, coding.entries())))
                            .replaced());
        }
        examples = ServedExamples.serving(ServeSettings.reading(folder.resolve("record.duckdb")));
        JsonNode told = examples.json("/api/changes?since=" + before).path("items");
        assertEquals(1, told.size());
        assertEquals("recoded", told.get(0).path("change").asString());
        assertEquals(dispatch, told.get(0).path("dispatch_id").asString());
        assertEquals(
                1,
                examples.json("/api/changes?actor_country=BLR&since=" + before)
                        .path("items")
                        .size());
        assertEquals(
                0,
                examples.json("/api/changes?type=REJECT&since=" + before)
                        .path("items")
                        .size());
        JsonNode now = examples.json("/api/claims/" + claim);
        assertEquals("a later model", now.path("derivation").path("model").asString());
        assertEquals("a sports club", now.path("actors").get(0).path("text").asString());
        assertTrue(claimsBy("actor_country=BLR").contains(claim));
    }

    @Test
    void what_cannot_be_is_refused_in_words() {
        for (String bad : List.of(
                "actors 9000-9010",
                "actors 5-5",
                "actors " + at("Police") + ";colour=red",
                "actors " + at("Police") + ";country=Belarus",
                "actors -",
                "place -",
                "place " + at("Brest") + " | " + at("Minsk"),
                "trigger ",
                "trigger " + at("Sunday. The"),
                "time " + at("Sunday") + ";from=someday",
                "time " + at("Sunday") + ";from=2011-12-09;to=2011-12-01",
                "quantities " + at("a sports club"),
                "quantities " + at("about 40") + ";low=40;high=30",
                "colour red")) {
            int space = bad.indexOf(' ');
            HttpResponse<String> answer = edit(bad.substring(0, space), bad.substring(space + 1));
            assertEquals(400, answer.statusCode(), bad + ": " + answer.body());
        }
        assertEquals(0, examples.json("/api/corrections").path("items").size());
    }
}
