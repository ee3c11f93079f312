package org.rapporteur.eval.ledgers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/**
 * F1 of exported ledgers of one dispatch against its gold record, by the rules of {@code score-ledgers}: holders as a set; holder
 * with stance; amendments and provisions by overlapping words; tolls by unit, bounds and words; responsibilities by words and a
 * shared degree. A figure whose gold list is empty is left out.
 */
public final class LedgerScore {
    private final JsonNode gold;
    private final List<JsonNode> rows;
    private final Map<String, String> countries = new TreeMap<>();

    public LedgerScore(JsonNode gold, List<JsonNode> rows) {
        this.gold = gold;
        this.rows = List.copyOf(rows);
        for (JsonNode actor : gold.path("actors")) {
            String country = actor.path("country").asString("");
            countries.put(actor.path("id").asString(""), country);
        }
    }

    /** The figures by name, in the order of their names. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        JsonNode docket = gold.path("docket");
        positions(docket.path("positions"), figures);
        put(figures, "amendment", list(docket.path("amendments")), kind("amendment"), this::sameAmendment);
        List<JsonNode> provisions = new ArrayList<>();
        docket.path("drafts").forEach(d -> provisions.addAll(list(d.path("provisions"))));
        put(figures, "provision", provisions, kind("provision"), LedgerScore::touch);
        new TollScore(gold, kind("toll")).put(figures);
        put(
                figures,
                "responsibility",
                list(gold.path("responsibility")),
                kind("responsibility"),
                (g, p) -> touch(g, p) && !disjoint(degrees(g), degrees(p)));
        return figures;
    }

    private void positions(JsonNode positions, Map<String, Double> figures) {
        Map<String, Set<String>> stances = new TreeMap<>();
        Set<String> holders = new TreeSet<>();
        for (JsonNode position : positions) {
            String holder = country(position.path("holder").asString(""));
            holders.add(holder);
            Set<String> right = stances.computeIfAbsent(
                    holder + " " + position.path("draft").asString(""), k -> new TreeSet<>(Set.of(holder + " ")));
            right.add(position.path("stance").asString(""));
            position.path("stance_alternatives").forEach(s -> right.add(s.asString("")));
        }
        if (holders.isEmpty()) {
            return;
        }
        Set<String> claimed = new TreeSet<>();
        Set<String> pairs = new TreeSet<>();
        for (JsonNode position : kind("position")) {
            String holder = position.path("holder").asString("");
            claimed.add(holder);
            pairs.add(holder + " \t" + position.path("stance").asString(""));
        }
        Set<String> both = new TreeSet<>(holders);
        both.retainAll(claimed);
        figures.put("position_holder", f1(both.size(), claimed.size(), holders.size()));
        int right = matched(List.copyOf(stances.values()), List.copyOf(pairs), (g, p) -> {
            int tab = p.indexOf('\t');
            return g.contains(p.substring(0, tab)) && g.contains(p.substring(tab + 1));
        });
        figures.put("position", f1(right, pairs.size(), stances.size()));
    }

    private boolean sameAmendment(JsonNode g, JsonNode p) {
        Set<String> by = new TreeSet<>();
        g.path("demanded_by").forEach(d -> by.add(country(d.asString(""))));
        Set<String> claimed = new TreeSet<>();
        p.path("demanded_by").forEach(d -> claimed.add(d.asString("")));
        boolean state = by.stream().anyMatch(b -> b.length() == 3 && b.equals(b.toUpperCase(Locale.ROOT)));
        return touch(g, p) && (!state || !disjoint(by, claimed));
    }

    private String country(String holder) {
        String country = countries.getOrDefault(holder, "");
        return country.isEmpty() ? holder : country;
    }

    private static Set<String> degrees(JsonNode entry) {
        Set<String> degrees = new TreeSet<>();
        entry.path("degree").forEach(d -> {
            String words = d.asString("").toLowerCase(Locale.ROOT);
            int space = words.indexOf(' ');
            degrees.add(space < 0 ? words : words.substring(0, space));
        });
        return degrees;
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return a.stream().noneMatch(b::contains);
    }

    private List<JsonNode> kind(String kind) {
        return rows.stream()
                .filter(r -> r.path("kind").asString("").equals(kind))
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private static void put(
            Map<String, Double> figures,
            String name,
            List<JsonNode> gold,
            List<JsonNode> found,
            BiPredicate<JsonNode, JsonNode> same) {
        if (!gold.isEmpty()) {
            figures.put(name, f1(matched(gold, found, same), found.size(), gold.size()));
        }
    }

    private static <G, P> int matched(List<G> gold, List<P> found, BiPredicate<G, P> same) {
        Set<Integer> used = new TreeSet<>();
        for (G g : gold) {
            for (int i = 0; i < found.size(); i++) {
                if (!used.contains(i) && same.test(g, found.get(i))) {
                    used.add(i);
                    break;
                }
            }
        }
        return used.size();
    }

    private static double f1(int right, int found, int gold) {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    /** Whether any words of two entries overlap. */
    static boolean touch(JsonNode a, JsonNode b) {
        List<int[]> here = spans(a);
        return spans(b).stream()
                .anyMatch(s -> here.stream().anyMatch(t -> Math.min(s[1], t[1]) > Math.max(s[0], t[0])));
    }

    private static List<int[]> spans(JsonNode node) {
        List<int[]> found = new ArrayList<>();
        JsonNode begin = node.has("start") ? node.path("start") : node.path("begin");
        if (node.isObject() && begin.isIntegralNumber() && node.path("end").isIntegralNumber()) {
            found.add(new int[] {begin.asInt(), node.path("end").asInt()});
        }
        node.forEach(inner -> found.addAll(spans(inner)));
        return found;
    }
}
