package org.rapporteur.gazetteer.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import org.rapporteur.gazetteer.build.Entry.Division;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.place.Feature;
import org.rapporteur.resolve.place.FoldedName;
import org.rapporteur.resolve.place.NameMatch;

/** Our own places and spellings, see {@code places.tsv} and {@code spellings.tsv}. */
final class OwnRows {
    private OwnRows() {}

    static List<Entry> places() {
        return Table.read("places.tsv").stream().map(OwnRows::place).toList();
    }

    private static Entry place(String[] f) {
        Entry entry = new Entry(
                f[0],
                Feature.valueOf(f[1]),
                Division.country(f[2]),
                Long.parseLong(f[5]),
                Optional.of(new GeoPoint(Double.parseDouble(f[3]), Double.parseDouble(f[4]))),
                Long.parseLong(f[6]));
        for (String other : f[7].split("\\|", -1)) {
            entry.call(other, NameMatch.ALTERNATE);
        }
        return entry;
    }

    /** Centres of {@code centres.tsv}, by country and folded name of the division. */
    static Map<String, GeoPoint> centres() {
        Map<String, GeoPoint> centres = new TreeMap<>();
        for (String[] f : Table.read("centres.tsv")) {
            centres.put(
                    key(f[0], Feature.ADMIN1.name(), FoldedName.of(f[1])),
                    new GeoPoint(Double.parseDouble(f[2]), Double.parseDouble(f[3])));
        }
        return centres;
    }

    /** The centre of a first-order division by one of its names. */
    static Optional<GeoPoint> findCentre(Map<String, GeoPoint> centres, Entry division) {
        return division.names().keySet().stream()
                .map(name ->
                        key(division.division().country(), division.feature().name(), name))
                .filter(centres::containsKey)
                .findFirst()
                .map(centres::get);
    }

    /** Gives the places of {@code spellings.tsv} their other names. */
    static void spell(List<Entry> entries) {
        Map<String, Entry> known = new TreeMap<>();
        for (Entry entry : entries) {
            entry.names().forEach((name, match) -> {
                if (match != NameMatch.ABBREVIATION) {
                    known.merge(key(entry.division().country(), level(entry.feature()), name), entry, OwnRows::better);
                }
            });
        }
        StringBuilder missing = new StringBuilder();
        for (String[] f : Table.read("spellings.tsv")) {
            Optional.ofNullable(known.get(key(f[0], f[1], FoldedName.of(f[2]))))
                    .ifPresentOrElse(
                            entry -> {
                                for (String other : f[4].split("\\|", -1)) {
                                    entry.call(other, NameMatch.valueOf(f[3]));
                                }
                            },
                            () -> missing.append(' ').append(String.join("/", f[0], f[1], f[2])));
        }
        if (!missing.isEmpty()) {
            throw new RapporteurException(
                    "spelling-unknown", "spellings.tsv names places that are not there:" + missing);
        }
    }

    private static Entry better(Entry a, Entry b) {
        return b.population() > a.population() ? b : a;
    }

    private static String level(Feature feature) {
        return feature.isSettlement() ? "CITY" : feature.name();
    }

    private static String key(String country, String level, String folded) {
        return country + "/" + level + "/" + folded;
    }
}
