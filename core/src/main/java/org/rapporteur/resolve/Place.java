package org.rapporteur.resolve;

import java.util.Locale;
import java.util.Optional;

/**
 * A place of the gazetteer. A province is never a point: look at {@code precision} before drawing one.
 *
 * @param name as the gazetteer spells it
 * @param country ISO 3166-1 alpha-3; empty for a region of several countries
 * @param admin1 name of the first-order division, or empty
 * @param admin2 name of the second-order division, or empty
 * @param geonamesId GeoNames id, or 0 when the source has none
 * @param point representative point, when there is one
 * @param precision how exact the place is
 */
public record Place(
        String name,
        String country,
        String admin1,
        String admin2,
        long geonamesId,
        Optional<GeoPoint> point,
        Precision precision) {

    /** How exact a place is. */
    public enum Precision {
        SITE,
        CITY,
        ADMIN2,
        ADMIN1,
        COUNTRY,
        /** Several countries: "the Sahel"; exported without a precision. */
        REGION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
