package org.rapporteur.gazetteer.build;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.place.Feature;
import org.rapporteur.resolve.place.FoldedName;
import org.rapporteur.resolve.place.NameMatch;

/** A place while the gazetteer is being built: its names are still gathered, its point and population may come later. */
final class Entry {
    private final String name;
    private final Feature feature;
    private final Division division;
    private final long id;
    private final SortedMap<String, NameMatch> names = new TreeMap<>();
    private Optional<GeoPoint> point;
    private long population;

    /**
     * Codes of where a place lies.
     *
     * @param country ISO 3166-1 alpha-3, or empty
     * @param admin1 GeoNames code of the first-order division, or empty
     * @param admin2 GeoNames code of the second-order division, or empty
     */
    record Division(String country, String admin1, String admin2) implements Comparable<Division> {
        private static final Comparator<Division> ORDER = Comparator.comparing((Division d) -> d.country())
                .thenComparing(d -> d.admin1())
                .thenComparing(d -> d.admin2());

        static Division country(String iso3) {
            return new Division(iso3, "", "");
        }

        Division first() {
            return new Division(country, admin1, "");
        }

        @Override
        public int compareTo(Division other) {
            return ORDER.compare(this, other);
        }
    }

    Entry(String name, Feature feature, Division division, long id, Optional<GeoPoint> point, long population) {
        this.name = name;
        this.feature = feature;
        this.division = division;
        this.id = id;
        this.point = point;
        this.population = population;
        call(name, NameMatch.PREFERRED);
    }

    String name() {
        return name;
    }

    Feature feature() {
        return feature;
    }

    Division division() {
        return division;
    }

    long id() {
        return id;
    }

    Optional<GeoPoint> point() {
        return point;
    }

    long population() {
        return population;
    }

    /** Folded names with how they lead here. */
    SortedMap<String, NameMatch> names() {
        return names;
    }

    /** Adds a name; the best way it leads here is kept. */
    void call(String another, NameMatch match) {
        String folded = FoldedName.of(another);
        if (!folded.isEmpty()) {
            names.merge(folded, match, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    /** Places a division by what lies in it. */
    void settle(Optional<GeoPoint> where, long inhabitants) {
        if (point.isEmpty()) {
            point = where;
        }
        if (population == 0) {
            population = inhabitants;
        }
    }
}
