package org.rapporteur.eval.ledgers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Tolls of one dispatch against its gold record, by the rules of {@code score-ledgers}: unit, both bounds and overlapping words;
 * and, of those that agree, the share whose source shares a word with the gold's, or has none where the dispatch itself says it.
 */
final class TollScore {
    private static final int SHORTEST_WORD = 3;

    private final JsonNode gold;
    private final List<JsonNode> tolls;
    private final Map<String, String> names = new TreeMap<>();

    TollScore(JsonNode gold, List<JsonNode> tolls) {
        this.gold = gold;
        this.tolls = List.copyOf(tolls);
        for (JsonNode actor : gold.path("actors")) {
            names.put(actor.path("id").asString(""), actor.path("name").asString(""));
        }
    }

    /** Puts {@code toll} and, where any toll agrees, {@code toll_source}; nothing where the gold record has no toll. */
    void put(Map<String, Double> figures) {
        List<JsonNode> wanted = new ArrayList<>();
        gold.path("incidents")
                .forEach(i -> i.path("tolls").forEach(t -> {
                    if (!t.path("weak").asBoolean(false)) {
                        wanted.add(t);
                    }
                }));
        if (wanted.isEmpty()) {
            return;
        }
        Set<Integer> used = new TreeSet<>();
        int sources = 0;
        for (JsonNode toll : wanted) {
            for (int i = 0; i < tolls.size(); i++) {
                if (!used.contains(i) && isSame(toll, tolls.get(i))) {
                    used.add(i);
                    sources += isSameSource(toll.path("source"), tolls.get(i).path("source")) ? 1 : 0;
                    break;
                }
            }
        }
        figures.put("toll", 2.0 * used.size() / (tolls.size() + wanted.size()));
        if (!used.isEmpty()) {
            figures.put("toll_source", (double) sources / used.size());
        }
    }

    private static boolean isSame(JsonNode gold, JsonNode found) {
        return gold.path("unit").asString("").equals(found.path("unit").asString(""))
                && bound(gold.path("range").path(0)) == bound(found.path("low"))
                && bound(gold.path("range").path(1)) == bound(found.path("high"))
                && LedgerScore.touch(gold, found);
    }

    private static long bound(JsonNode bound) {
        return bound.isIntegralNumber() ? bound.asLong() : -1;
    }

    private boolean isSameSource(JsonNode gold, JsonNode found) {
        Set<String> wanted = new TreeSet<>();
        boolean dispatch = gold.isEmpty();
        for (JsonNode source : gold) {
            String id = source.asString("");
            dispatch |= id.equals("REPORTER");
            wanted.addAll(words(names.getOrDefault(id, id)));
        }
        if (dispatch || wanted.isEmpty()) {
            return !found.isObject();
        }
        wanted.retainAll(
                words(found.path("name").asString("") + " " + found.path("text").asString("")));
        return !wanted.isEmpty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else {
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
