package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.Optional;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Words;

/** The rows of {@code places}: where a claim's event happened. */
final class PlaceRows {
    private PlaceRows() {}

    static void write(RowWriter to, String dispatchId, String claimId, LocatedPlace located, CodePoints offsets)
            throws SQLException {
        Place p = located.place();
        to.row(dispatchId, claimId).words(offsets, located.words());
        to.text(p.name()).text(p.country()).text(p.admin1()).text(p.admin2()).large(p.geonamesId());
        if (p.point().isPresent()) {
            to.real(p.point().get().latitude()).real(p.point().get().longitude());
        } else {
            to.empty().empty();
        }
        to.code(p.precision()).code(located.use()).end();
    }

    static LocatedPlace read(Row row, CodePoints offsets) throws SQLException {
        Words words = row.words(offsets);
        String name = row.text();
        String country = row.text();
        String admin1 = row.text();
        String admin2 = row.text();
        long geonamesId = row.large();
        Optional<Double> latitude = row.findReal();
        Optional<Double> longitude = row.findReal();
        Optional<GeoPoint> point = latitude.flatMap(lat -> longitude.map(lon -> new GeoPoint(lat, lon)));
        Place.Precision precision = row.code(Place.Precision.class);
        Place place = new Place(name, country, admin1, admin2, geonamesId, point, precision);
        return new LocatedPlace(words, place, row.code(LocatedPlace.Use.class));
    }
}
