package org.rapporteur.gazetteer.build;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.place.Feature;

/**
 * Where the settlements of a division are, and how many live there. The point is the mean over squares of one degree that hold a
 * settlement, so that a crowded corner does not draw it.
 */
final class Centre {
    private final Map<String, double[]> squares = new TreeMap<>();
    private double firstLongitude;
    private long inhabitants;

    void add(Entry town) {
        GeoPoint point = town.point().orElseThrow();
        if (squares.isEmpty()) {
            firstLongitude = point.longitude();
        }
        double turn = turned(point.longitude() - firstLongitude);
        double[] sums = squares.computeIfAbsent(
                Math.floor(point.latitude()) + "/" + Math.floor(point.longitude()), k -> new double[3]);
        sums[0] += point.latitude();
        sums[1] += turn;
        sums[2]++;
        inhabitants += town.feature() == Feature.QUARTER ? 0 : town.population();
    }

    GeoPoint point() {
        double latitude = 0;
        double turn = 0;
        for (double[] sums : squares.values()) {
            latitude += sums[0] / sums[2];
            turn += sums[1] / sums[2];
        }
        return new GeoPoint(latitude / squares.size(), turned(firstLongitude + turn / squares.size()));
    }

    long inhabitants() {
        return inhabitants;
    }

    private static double turned(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }
}
