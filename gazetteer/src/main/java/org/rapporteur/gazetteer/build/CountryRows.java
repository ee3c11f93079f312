package org.rapporteur.gazetteer.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.gazetteer.build.Entry.Division;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.place.Feature;
import org.rapporteur.resolve.place.NameMatch;

/** Countries and territories with GeoNames ids and points (CLAVIN's supplementary rows), called by their short names. */
final class CountryRows {
    private final Countries countries;
    private final Map<String, List<String>> names;

    CountryRows(Countries countries, Map<String, List<String>> names) {
        this.countries = countries;
        this.names = names;
    }

    List<Entry> read(byte[] table) {
        List<Entry> entries = new ArrayList<>();
        for (String line : new String(table, StandardCharsets.UTF_8).split("\n", -1)) {
            String[] f = line.split("\t", -1);
            if (f.length > 14 && isCountry(f[7]) && countries.findIso3(f[8]).isPresent()) {
                entries.add(country(f));
            }
        }
        return entries;
    }

    /** Points of divisions that stand in the same table, by GeoNames id. */
    Map<Long, GeoPoint> divisionPoints(byte[] table) {
        Map<Long, GeoPoint> points = new java.util.TreeMap<>();
        for (String line : new String(table, StandardCharsets.UTF_8).split("\n", -1)) {
            String[] f = line.split("\t", -1);
            if (f.length > 14 && f[7].equals("ADM1")) {
                points.put(Long.parseLong(f[0]), point(f));
            }
        }
        return points;
    }

    private Entry country(String[] f) {
        String iso3 = countries.findIso3(f[8]).orElseThrow();
        List<String> called = names.getOrDefault(iso3, List.of());
        String name = called.isEmpty() ? countries.name(f[8]) : called.get(0);
        Entry entry = new Entry(
                name,
                Feature.COUNTRY,
                Division.country(iso3),
                Long.parseLong(f[0]),
                Optional.of(point(f)),
                f[14].isEmpty() ? 0 : Long.parseLong(f[14]));
        entry.call(f[1], NameMatch.ALTERNATE);
        entry.call(countries.name(f[8]), NameMatch.PREFERRED);
        called.forEach(other -> entry.call(other, NameMatch.ALTERNATE));
        return entry;
    }

    /** Historical states have rows of our own; dependencies count as countries, as in ISO 3166-1. */
    private static boolean isCountry(String code) {
        return (code.startsWith("PCL") && !code.equals("PCLH")) || code.equals("TERR");
    }

    private static GeoPoint point(String[] f) {
        return new GeoPoint(Double.parseDouble(f[4]), Double.parseDouble(f[5]));
    }
}
