package org.rapporteur.serve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the first-order divisions of countries lie, as far as the gazetteer knows: the towns of each. A map colours what is nearest
 * to them (Voronoi cells) and cuts that at the border; no outlines of provinces are free enough to be shipped. Towns are thinned to a
 * few thousand a country, the most populous of each square first.
 */
final class DivisionAnswers {
    private static final int MOST_COUNTRIES = 40;
    private static final int POINTS = 3000;
    private static final double LEAST_SQUARE = 0.03;
    private static final double ROUND = 1000;

    private @Nullable Map<String, List<Town>> towns;

    /** A town of a division. */
    private record Town(String division, GeoPoint point) {}

    JsonNode list(Asked asked, SqlStore store) {
        asked.only(List.of("country"));
        List<String> codes = List.of(asked.text("country", "").split(",", -1));
        if (codes.size() > MOST_COUNTRIES || codes.stream().anyMatch(c -> !c.matches("[A-Z]{3}"))) {
            throw new RapporteurException(
                    "bad-parameter",
                    "country is one to " + MOST_COUNTRIES + " codes of three capitals, apart by commas: SYR,NGA");
        }
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (String code : new java.util.TreeSet<>(codes)) {
            items.add(country(code));
        }
        return answer;
    }

    private ObjectNode country(String code) {
        Map<String, ArrayNode> divisions = new TreeMap<>();
        for (Town town : thinned(towns().getOrDefault(code, List.of()))) {
            divisions
                    .computeIfAbsent(town.division(), k -> Json.array())
                    .addArray()
                    .add(Math.round(town.point().longitude() * ROUND) / ROUND)
                    .add(Math.round(town.point().latitude() * ROUND) / ROUND);
        }
        ObjectNode one = Json.object().put("country", code);
        ArrayNode all = one.putArray("divisions");
        divisions.forEach((name, points) -> all.addObject().put("name", name).set("towns", points));
        return one;
    }

    /** One town a square and division; the order of the gazetteer, most populous first, decides which. */
    private static List<Town> thinned(List<Town> all) {
        double west = all.stream().mapToDouble(t -> t.point().longitude()).min().orElse(0);
        double east = all.stream().mapToDouble(t -> t.point().longitude()).max().orElse(0);
        double south = all.stream().mapToDouble(t -> t.point().latitude()).min().orElse(0);
        double north = all.stream().mapToDouble(t -> t.point().latitude()).max().orElse(0);
        double square = Math.max(LEAST_SQUARE, Math.sqrt((east - west) * (north - south) / POINTS));
        Set<String> taken = new HashSet<>();
        List<Town> kept = new ArrayList<>();
        for (Town town : all) {
            long x = Math.round(Math.floor((town.point().longitude() - west) / square));
            long y = Math.round(Math.floor((town.point().latitude() - south) / square));
            if (taken.add(town.division() + "|" + x + "|" + y)) {
                kept.add(town);
            }
        }
        return kept;
    }

    private synchronized Map<String, List<Town>> towns() {
        Map<String, List<Town>> known = towns;
        if (known == null) {
            Map<String, List<Town>> read = new TreeMap<>();
            PackedGazetteer gazetteer = PackedGazetteer.open();
            for (int row = 0; row < gazetteer.size(); row++) {
                Place place = gazetteer.place(row).place();
                boolean town = place.precision() == Place.Precision.CITY
                        && !place.admin1().isEmpty();
                place.point()
                        .filter(p -> town)
                        .ifPresent(p -> read.computeIfAbsent(place.country(), k -> new ArrayList<>())
                                .add(new Town(place.admin1().intern(), p)));
            }
            towns = read;
            known = read;
        }
        return known;
    }
}
