package org.rapporteur.resolve;

/**
 * A point on the earth.
 *
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 */
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point on the earth: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance. */
    public double kilometresTo(GeoPoint other) {
        double dLat = Math.toRadians(other.latitude - latitude) / 2;
        double dLon = Math.toRadians(other.longitude - longitude) / 2;
        double a = Math.sin(dLat) * Math.sin(dLat)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(dLon)
                        * Math.sin(dLon);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
