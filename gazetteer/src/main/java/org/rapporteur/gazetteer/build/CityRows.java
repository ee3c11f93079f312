package org.rapporteur.gazetteer.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.gazetteer.build.Entry.Division;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.place.Feature;
import org.rapporteur.resolve.place.NameMatch;

/** Rows of a GeoNames table (geonameid, name, asciiname, alternatenames, latitude, longitude, class, code, country ...). */
final class CityRows {
    private static final int MIN_ALTERNATE = 4;
    private final Countries countries;

    CityRows(Countries countries) {
        this.countries = countries;
    }

    List<Entry> read(byte[] table) {
        List<Entry> entries = new ArrayList<>();
        for (String line : new String(table, StandardCharsets.UTF_8).split("\n", -1)) {
            String[] f = line.split("\t", -1);
            if (f.length > 14) {
                city(f).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> city(String[] f) {
        Optional<String> iso3 = countries.findIso3(f[8]);
        if (iso3.isEmpty()) {
            return Optional.empty();
        }
        Division division = new Division(iso3.get(), f[10], f[11]);
        Entry entry = new Entry(
                f[1],
                feature(f[7]),
                division,
                Long.parseLong(f[0]),
                Optional.of(new GeoPoint(Double.parseDouble(f[4]), Double.parseDouble(f[5]))),
                f[14].isEmpty() ? 0 : Long.parseLong(f[14]));
        entry.call(f[2], NameMatch.PREFERRED);
        for (String alternate : f[3].split(",", -1)) {
            if (isName(alternate)) {
                entry.call(alternate, NameMatch.ALTERNATE);
            }
        }
        return Optional.of(entry);
    }

    /** Airport codes and transliterations without vowels stand among the alternates; they are no names of the news. */
    private static boolean isName(String alternate) {
        if (alternate.length() < MIN_ALTERNATE || alternate.equals(alternate.toUpperCase(Locale.ROOT))) {
            return false;
        }
        char first = alternate.charAt(0);
        return !Character.isLowerCase(first)
                || alternate.startsWith("al-")
                || alternate.startsWith("el-")
                || alternate.startsWith("ad-")
                || alternate.startsWith("as-")
                || alternate.startsWith("ar-")
                || alternate.startsWith("an-")
                || alternate.startsWith("ash-");
    }

    private static Feature feature(String code) {
        return switch (code) {
            case "PPLC" -> Feature.CAPITAL;
            case "PPLA" -> Feature.SEAT1;
            case "PPLA2" -> Feature.SEAT2;
            case "PPLA3", "PPLA4", "PPLA5" -> Feature.SEAT3;
            case "PPLX" -> Feature.QUARTER;
            case "PPLH", "PPLQ", "PPLW", "PPLCH" -> Feature.FORMER;
            default -> Feature.TOWN;
        };
    }
}
