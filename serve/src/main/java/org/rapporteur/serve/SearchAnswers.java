package org.rapporteur.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.ledger.Veil;
import org.rapporteur.record.Standing;
import org.rapporteur.record.find.Counts;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Search;
import org.rapporteur.record.find.SearchWords;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Standings;
import org.rapporteur.record.sql.Veils;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Search over the texts of dispatches. */
final class SearchAnswers {
    private static final int MOST_SNIPPETS = 3;
    private static final int AROUND = 90;
    private static final int MOST_VALUES = 20;
    private static final List<String> FACETS = List.of("type", "country", "outlet", "year");

    private final Stores stores;

    SearchAnswers(Stores stores) {
        this.stores = stores;
    }

    JsonNode search(Asked asked, SqlStore store) {
        SearchWords words = SearchWords.parse(asked.find("q")
                .orElseThrow(() -> new RapporteurException("bad-parameter", "a search needs q, its words")));
        Filter filter = asked.filter(store);
        int limit = asked.limit();
        Veils veils = asked.veils(store);
        Search search = new Search(store, filter, words, veils);
        Supplier<Map<String, List<Counts.Value>>> facets = facets(asked, search);
        List<Search.Hit> found = search.page(asked.cursor(), limit + 1);
        List<Search.Hit> shown = Pages.first(found, limit);
        ObjectNode page = Json.object();
        ArrayNode items = page.putArray("items");
        Map<String, Dispatch> dispatches = new HashMap<>();
        List<String> ids = shown.stream().map(Search.Hit::dispatchId).toList();
        store.dispatches(ids).forEach(d -> dispatches.put(d.id(), d));
        Map<String, Standing> standings = Standings.of(store, ids);
        Map<String, Long> claims = new HashMap<>();
        new Counts(store)
                .facets(
                        Filter.of(Map.of(
                                "dispatch",
                                shown.stream().map(Search.Hit::dispatchId).toList())),
                        List.of("dispatch"),
                        Math.max(1, shown.size()))
                .getOrDefault("dispatch", List.of())
                .forEach(v -> claims.put(v.value(), v.count()));
        for (Search.Hit hit : shown) {
            Dispatch dispatch = dispatches.get(hit.dispatchId());
            if (dispatch != null) {
                ObjectNode item = items.addObject();
                Veil veil = veils.over(dispatch.id());
                item.set(
                        "dispatch",
                        DispatchAnswers.object(
                                dispatch,
                                standings.getOrDefault(dispatch.id(), Standing.ALONE),
                                claims.getOrDefault(dispatch.id(), 0L),
                                veil));
                String veiled = veil.inPlace(dispatch.text().value());
                List<Span> spans = words.in(veiled);
                item.put("hits", spans.size());
                item.set("snippets", snippets(veiled, spans));
            }
        }
        Json.put(page, "next", Pages.next(found, limit, h -> h.cursor().code()));
        page.put("total", search.total());
        page.set("facets", CountAnswers.facets(facets.get()));
        return page;
    }

    /** Counts beside the page where a connection is free, else after it. */
    private Supplier<Map<String, List<Counts.Value>>> facets(Asked asked, Search search) {
        if (asked.one("facets", List.of("true", "false")).equals("false")) {
            return Map::of;
        }
        return stores.beside(other -> search.over(other).facets(FACETS, MOST_VALUES))
                .orElse(() -> search.facets(FACETS, MOST_VALUES));
    }

    /** The first places where words stand, each with what is around it; places near one another share a snippet. */
    private static ArrayNode snippets(String text, List<Span> spans) {
        CodePoints offsets = CodePoints.of(text);
        ArrayNode snippets = Json.array();
        int at = 0;
        while (at < spans.size() && snippets.size() < MOST_SNIPPETS) {
            int begin = wordBegin(text, spans.get(at).begin() - AROUND);
            int end = wordEnd(text, spans.get(at).end() + AROUND);
            List<Span> within = new ArrayList<>();
            while (at < spans.size() && spans.get(at).end() <= end) {
                within.add(spans.get(at));
                at++;
            }
            if (within.isEmpty()) {
                at++;
                continue;
            }
            int first = offsets.codePoint(begin);
            ObjectNode snippet = snippets.addObject()
                    .put("text", text.substring(begin, end))
                    .put("begin", first)
                    .put("end", offsets.codePoint(end));
            ArrayNode marks = snippet.putArray("marks");
            within.forEach(s -> marks.addObject()
                    .put("begin", offsets.codePoint(s.begin()) - first)
                    .put("end", offsets.codePoint(s.end()) - first));
        }
        return snippets;
    }

    private static int wordBegin(String text, int wanted) {
        int at = Math.max(0, wanted);
        int space = text.indexOf(' ', at);
        int begin = at == 0 ? 0 : space >= 0 && space < at + AROUND / 2 ? space + 1 : at;
        return begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
    }

    private static int wordEnd(String text, int wanted) {
        if (wanted >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', wanted);
        int end = space > wanted - AROUND / 2 ? space : wanted;
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
