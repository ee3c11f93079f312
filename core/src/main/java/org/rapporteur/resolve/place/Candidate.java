package org.rapporteur.resolve.place;

import org.rapporteur.resolve.Place;

/**
 * A place that a name may mean: "Tripoli" has candidates in Libya, Lebanon, Greece.
 *
 * @param place where
 * @param feature what kind of place
 * @param population inhabitants, 0 when unknown
 * @param match how the name leads to it
 */
public record Candidate(Place place, Feature feature, long population, NameMatch match) {

    /** Whether the other place lies in this one, by country and division. */
    public boolean contains(Candidate other) {
        Place inner = other.place();
        if (place.country().isEmpty() || !place.country().equals(inner.country())) {
            return false;
        }
        return switch (feature) {
            case COUNTRY -> other.feature() != Feature.COUNTRY;
            case ADMIN1 ->
                other.feature() != Feature.ADMIN1
                        && other.feature() != Feature.COUNTRY
                        && place.name().equals(inner.admin1());
            case ADMIN2 ->
                (other.feature().isSettlement() || other.feature() == Feature.SITE)
                        && place.name().equals(inner.admin2())
                        && place.admin1().equals(inner.admin1());
            default -> false;
        };
    }
}
