package org.rapporteur.resolve.place;

import org.rapporteur.resolve.Place.Precision;

/** What kind of place a gazetteer entry is. The order is that of the gazetteer file: add at the end only. */
public enum Feature {
    COUNTRY(Precision.COUNTRY),
    /** First-order division: governorate, province, state, oblast. */
    ADMIN1(Precision.ADMIN1),
    /** Second-order division: district, county, raion. */
    ADMIN2(Precision.ADMIN2),
    /** Capital of a country. */
    CAPITAL(Precision.CITY),
    /** Seat of a first-order division. */
    SEAT1(Precision.CITY),
    /** Seat of a second-order division. */
    SEAT2(Precision.CITY),
    /** Seat of a lower division. */
    SEAT3(Precision.CITY),
    /** Any other settlement. */
    TOWN(Precision.CITY),
    /** Quarter of a town, camp, suburb. */
    QUARTER(Precision.CITY),
    /** Abandoned or historical settlement. */
    FORMER(Precision.CITY),
    /** A square, palace, crossing, airport. */
    SITE(Precision.SITE),
    /** A region within one country that is no division of it: Darfur, Donbas. */
    AREA(Precision.ADMIN1),
    /** Several countries: the Sahel. */
    REGION(Precision.REGION),
    /** A sea, gulf, strait or river. */
    WATER(Precision.REGION);

    private final Precision precision;

    Feature(Precision precision) {
        this.precision = precision;
    }

    public Precision precision() {
        return precision;
    }

    public boolean isSettlement() {
        return precision == Precision.CITY;
    }

    /** Whether other places lie within it: a country, a division, a region. */
    public boolean isArea() {
        return precision != Precision.CITY && precision != Precision.SITE;
    }
}
