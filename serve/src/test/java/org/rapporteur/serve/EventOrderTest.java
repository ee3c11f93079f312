package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Happenings told most often and incidents with the most dead can be asked for first. */
class EventOrderTest {
    private static ServedExamples examples;

    @BeforeAll
    static void serve() {
        examples = ServedExamples.reading();
    }

    @AfterAll
    static void stop() {
        examples.close();
    }

    private static List<String> ids(List<JsonNode> happenings) {
        return happenings.stream().map(h -> h.path("happening_id").asString()).toList();
    }

    private static int told(JsonNode happening) {
        return happening.path("claim_ids").size();
    }

    @Test
    void happenings_told_most_often_come_first_page_by_page() {
        List<JsonNode> expected = new ArrayList<>(examples.all("/api/happenings", 1000));
        expected.sort(Comparator.comparing((JsonNode h) -> -told(h))
                .thenComparing(h -> h.path("happening_id").asString()));
        assertEquals(ids(expected), ids(examples.all("/api/happenings?sort=-claims", 37)));
    }

    @Test
    void those_told_once_can_be_left_out() {
        List<JsonNode> several = examples.all("/api/happenings", 1000).stream()
                .filter(h -> told(h) >= 2)
                .toList();
        assertTrue(several.size() > 3);
        assertEquals(ids(several), ids(examples.all("/api/happenings?least=2", 3)));
        assertEquals(
                several.size(),
                examples.json("/api/happenings?least=2&total=true&limit=1")
                        .path("total")
                        .asInt());
    }

    @Test
    void a_filter_asks_that_one_of_their_claims_passes() {
        List<JsonNode> found = examples.all("/api/happenings?sort=-claims&type=REJECT", 10);
        List<JsonNode> plain = examples.all("/api/happenings?type=REJECT", 1000);
        assertEquals(new TreeSet<>(ids(plain)), new TreeSet<>(ids(found)));
        assertEquals(plain.size(), found.size());
    }

    @Test
    void the_gravest_incidents_come_first() {
        List<JsonNode> gravest = examples.all("/api/incidents?sort=-killed", 20);
        assertEquals(new TreeSet<>(ids(examples.all("/api/incidents", 1000))), new TreeSet<>(ids(gravest)));
        List<Long> dead = gravest.stream().map(EventOrderTest::dead).toList();
        assertTrue(dead.get(0) > 50, dead.toString());
        List<Long> sorted = new ArrayList<>(dead);
        sorted.sort(Comparator.reverseOrder());
        assertEquals(sorted, dead);
    }

    /** The most that any claim of it counts dead in the incident, whatever is told of them. */
    private static long dead(JsonNode incident) {
        long most = 0;
        for (JsonNode id : incident.path("claim_ids")) {
            for (JsonNode q : examples.json("/api/claims/" + id.asString()).path("quantities")) {
                if (q.path("unit").asString().equals("killed")
                        && q.path("scope").asString().equals("incident")) {
                    most = Math.max(
                            most,
                            q.path(q.path("high").isNull() ? "low" : "high").asLong());
                }
            }
        }
        return most;
    }

    @Test
    void an_order_that_is_not_known_is_refused_with_those_that_are() {
        assertTrue(examples.get("/api/incidents?sort=-injured").body().contains("from, -killed"));
        assertEquals(400, examples.get("/api/happenings?least=0").statusCode());
    }
}
