package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a filter finds is what one finds by looking at every claim. */
class FilterAnswersTest {
    private static ServedExamples examples;
    private static List<JsonNode> all;

    @BeforeAll
    static void serve() {
        examples = ServedExamples.reading();
        all = examples.all("/api/claims", 1000);
    }

    @AfterAll
    static void stop() {
        examples.close();
    }

    private static void finds(String filter, Predicate<JsonNode> wanted) {
        List<String> expected =
                all.stream().filter(wanted).map(FilterAnswersTest::id).toList();
        JsonNode page = examples.json("/api/claims?limit=1000&total=true&" + filter);
        List<String> found = new ArrayList<>();
        page.path("items").forEach(c -> found.add(id(c)));
        assertEquals(expected, found, filter);
        assertEquals(expected.size(), page.path("total").asInt(), filter);
    }

    private static void findsSome(String filter, Predicate<JsonNode> wanted) {
        assertTrue(all.stream().anyMatch(wanted), "the examples have nothing for " + filter);
        finds(filter, wanted);
    }

    private static String id(JsonNode claim) {
        return claim.path("claim_id").asString();
    }

    private static boolean any(JsonNode array, Predicate<JsonNode> wanted) {
        for (JsonNode one : array) {
            if (wanted.test(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(JsonNode node, String text) {
        return node.asString("").toLowerCase(Locale.ROOT).contains(text);
    }

    @Test
    void by_what_a_claim_has_once() {
        findsSome("type=REJECT", c -> c.path("event_type").asString().equals("REJECT"));
        findsSome(
                "type=REJECT,ACCUSE",
                c -> List.of("REJECT", "ACCUSE").contains(c.path("event_type").asString()));
        findsSome("type=!ASSAULT", c -> !c.path("event_type").asString().equals("ASSAULT"));
        String mode = all.stream()
                .map(c -> c.path("event_mode").asString(""))
                .filter(m -> !m.isEmpty())
                .findFirst()
                .orElseThrow();
        findsSome("mode=" + mode, c -> c.path("event_mode").asString("").equals(mode));
        findsSome("modality=alleged", c -> c.path("modality").asString().equals("alleged"));
        findsSome("realis=draft-text", c -> c.path("realis").asString().equals("draft-text"));
        findsSome(
                "context=military",
                c -> any(c.path("contexts"), x -> x.asString().equals("military")));
        findsSome("confidence=0.9", c -> c.path("confidence").asDouble() >= 0.9);
        findsSome("confidence=0.3..0.7", c -> {
            double sure = c.path("confidence").asDouble();
            return sure >= 0.3 && sure <= 0.7;
        });
    }

    @Test
    void by_who_takes_part() {
        findsSome(
                "actor=RUS",
                c -> any(c.path("actors"), a -> a.path("country").asString("").equals("RUS")));
        findsSome(
                "actor=police",
                c -> any(c.path("actors"), a -> has(a.path("name"), "police") || has(a.path("text"), "police")));
        findsSome(
                "recipient_country=SYR",
                c -> any(
                        c.path("recipients"),
                        a -> a.path("country").asString("").equals("SYR")));
        findsSome(
                "sector=MIL",
                c -> any(
                                c.path("actors"),
                                a -> any(a.path("sectors"), s -> s.asString().equals("MIL")))
                        || any(
                                c.path("recipients"),
                                a -> any(a.path("sectors"), s -> s.asString().equals("MIL"))));
        findsSome(
                "country=SYR",
                c -> any(c.path("actors"), a -> a.path("country").asString("").equals("SYR"))
                        || any(
                                c.path("recipients"),
                                a -> a.path("country").asString("").equals("SYR"))
                        || c.path("place").path("country").asString("").equals("SYR"));
    }

    @Test
    void by_where_and_when() {
        findsSome("place=SYR", c -> c.path("place").path("country").asString("").equals("SYR"));
        findsSome("place=damascus", c -> has(c.path("place").path("name"), "damascus"));
        findsSome("box=30,30,45,40", c -> {
            JsonNode p = c.path("place");
            boolean exact = List.of("site", "city").contains(p.path("precision").asString(""));
            double lon = p.path("longitude").asDouble(999);
            double lat = p.path("latitude").asDouble(999);
            return exact && lon >= 30 && lon <= 45 && lat >= 30 && lat <= 40;
        });
        findsSome("from=2011-01-01&to=2011-12-31", c -> {
            String from = c.path("time").path("from").asString("");
            String to = c.path("time").path("to").asString("");
            return !from.isEmpty() && to.compareTo("2011-01-01") >= 0 && from.compareTo("2011-12-31") <= 0;
        });
        findsSome(
                "published_from=2012-01-01",
                c -> c.path("published").asString("").compareTo("2012-01-01") >= 0);
    }

    @Test
    void by_who_says_so() {
        findsSome("source=none", c -> c.path("attribution").isEmpty());
        findsSome(
                "source=RUS",
                c -> any(
                                c.path("attribution"),
                                a -> a.path("country").asString("").equals("RUS"))
                        || any(
                                c.path("quantities"),
                                q -> any(
                                        q.path("attribution"),
                                        a -> a.path("country").asString("").equals("RUS"))));
    }

    @Test
    void by_words_of_the_sentence_and_of_the_dispatch() {
        findsSome("text=council", c -> has(c.path("sentence_text"), "council"));
        findsSome(
                "text=council+draft",
                c -> has(c.path("sentence_text"), "council") && has(c.path("sentence_text"), "draft"));
        List<String> telling = new ArrayList<>();
        examples.all("/api/dispatches?topic=sanctions", 100)
                .forEach(d -> telling.add(d.path("dispatch_id").asString()));
        assertFalse(telling.isEmpty());
        finds("topic=sanctions", c -> telling.contains(c.path("dispatch_id").asString()));
    }

    @Test
    void a_search_finds_words_from_their_beginning_and_marks_them() {
        String query = URLEncoder.encode("veto \"security council\"", StandardCharsets.UTF_8);
        JsonNode page = examples.json("/api/search?q=" + query);
        assertFalse(page.path("items").isEmpty());
        for (JsonNode item : page.path("items")) {
            assertFalse(item.path("snippets").isEmpty());
            for (JsonNode snippet : item.path("snippets")) {
                String text = snippet.path("text").asString();
                for (JsonNode mark : snippet.path("marks")) {
                    String word = text.substring(
                                    text.offsetByCodePoints(
                                            0, mark.path("begin").asInt()),
                                    text.offsetByCodePoints(0, mark.path("end").asInt()))
                            .toLowerCase(Locale.ROOT);
                    assertTrue(word.equals("veto") || word.equals("security council"), word);
                }
            }
        }
        assertTrue(examples.json("/api/search?q=ouncil").path("items").isEmpty());
    }

    @Test
    void a_search_counts_the_claims_of_what_it_found_unless_that_is_not_wanted() {
        JsonNode counted = examples.json("/api/search?q=ceasefire&limit=3");
        JsonNode facets = examples.json("/api/facets?q=ceasefire&facet=type,country,year&top=20");
        for (String field : List.of("type", "country", "year")) {
            assertEquals(
                    facets.path("facets").path(field), counted.path("facets").path(field), field);
        }
        JsonNode bare = examples.json("/api/search?q=ceasefire&limit=3&facets=false");
        assertEquals(0, bare.path("facets").size());
        assertEquals(counted.path("items"), bare.path("items"));
        assertEquals(counted.path("total"), bare.path("total"));
    }

    @Test
    void a_search_of_odd_characters_finds_nothing_and_breaks_nothing() {
        for (String words : List.of("\\E(", "[", "%", "'; DROP TABLE claims; --", "\u202E", "\uD83D\uDD4A", "(?i)*")) {
            JsonNode page = examples.json("/api/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            assertTrue(page.path("items").isEmpty(), words);
        }
        finds("actor=" + URLEncoder.encode("' OR 1=1 --", StandardCharsets.UTF_8), c -> false);
    }

    @Test
    void facets_count_what_the_list_holds() {
        JsonNode facets = examples.json("/api/facets?facet=type,modality&top=200&country=SYR");
        List<JsonNode> items = examples.all("/api/claims?country=SYR", 1000);
        assertEquals(items.size(), facets.path("total").asInt());
        for (JsonNode value : facets.path("facets").path("type")) {
            long count = items.stream()
                    .filter(c -> c.path("event_type").equals(value.path("value")))
                    .count();
            assertEquals(count, value.path("count").asLong());
        }
    }

    @Test
    void pages_are_complete_and_repeat_nothing_in_every_order() {
        TreeSet<String> ids = new TreeSet<>();
        all.forEach(c -> ids.add(id(c)));
        for (String sort : List.of("id", "-published", "confidence")) {
            List<String> paged = examples.all("/api/claims?sort=" + sort, 37).stream()
                    .map(FilterAnswersTest::id)
                    .toList();
            assertEquals(ids, new TreeSet<>(paged), sort);
            assertEquals(paged.size(), new HashSet<>(paged).size(), sort);
        }
        for (String list : List.of(
                "dispatches",
                "happenings",
                "incidents",
                "actors",
                "places",
                "entries/positions",
                "entries/relations",
                "review")) {
            List<JsonNode> paged = examples.all("/api/" + list, 7);
            assertFalse(paged.isEmpty(), list);
            assertEquals(paged.size(), new HashSet<>(paged).size(), list);
            assertEquals(new HashSet<>(examples.all("/api/" + list, 1000)), new HashSet<>(paged), list);
        }
    }
}
