package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.Place;

/** What the other toponyms of a dispatch say for a candidate: the same country, the same division, places near by. */
final class Surroundings {
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double MIN_SHARE = 0.03;
    private static final int CLOSE_BY = 250;
    private static final double[] REACHES_KM = {40, 150, 700};

    /** Number of values that {@link #describe} gives. */
    static final int SIZE = 2 * (3 + REACHES_KM.length) + 2;

    private record Evidence(int toponym, Candidate candidate, double[] at, double weight) {}

    private final List<Toponym> toponyms;
    private final List<Evidence> evidence = new ArrayList<>();

    Surroundings(List<Toponym> toponyms, Beliefs beliefs) {
        this.toponyms = toponyms;
        for (int t = 0; t < toponyms.size(); t++) {
            List<Candidate> candidates = toponyms.get(t).candidates();
            double weight = 1 + Math.log(toponyms.get(t).count()) / 2;
            for (int c = 0; c < candidates.size(); c++) {
                double share = beliefs.share(t, c);
                Candidate candidate = candidates.get(c);
                if (share > MIN_SHARE && candidate.place().point().isPresent()) {
                    evidence.add(new Evidence(t, candidate, vector(candidate), share * weight));
                }
            }
        }
    }

    /** Fills in what speaks for one candidate of one toponym, from {@code from} on: dispatch-wide, then close by. */
    void describe(int toponym, Candidate candidate, double[] features, int from) {
        double[] at = vector(candidate);
        double[] wide = new double[SIZE / 2 + 1];
        double[] close = new double[SIZE / 2 + 1];
        double wideWeight = 0;
        double closeWeight = 0;
        double nearest = 0;
        double lead = 0;
        int known = -1;
        boolean isClose = false;
        for (Evidence other : evidence) {
            if (other.toponym() == toponym) {
                continue;
            }
            if (other.toponym() != known) {
                known = other.toponym();
                isClose = toponyms.get(toponym).distanceTo(toponyms.get(known)) < CLOSE_BY;
            }
            double[] agreement = agreement(candidate, at, other);
            wideWeight += other.weight();
            add(wide, agreement, other.weight());
            if (isClose) {
                closeWeight += other.weight();
                add(close, agreement, other.weight());
            }
            nearest = Math.max(nearest, agreement[4] * Math.min(1, other.weight()));
            if (other.toponym() == 0) {
                lead += agreement[4] * Math.min(1, other.weight());
            }
        }
        int half = 3 + REACHES_KM.length;
        for (int i = 0; i < half; i++) {
            features[from + i] = wideWeight > 0 ? wide[i] / wideWeight : 0;
            features[from + half + i] = closeWeight > 0 ? close[i] / closeWeight : 0;
        }
        features[from + 2 * half] = nearest;
        features[from + 2 * half + 1] = lead;
    }

    private static void add(double[] sums, double[] agreement, double weight) {
        for (int i = 0; i < agreement.length; i++) {
            sums[i] += agreement[i] * weight;
        }
    }

    /** Same country, same first division, country named as such; then nearness at each reach. */
    private static double[] agreement(Candidate candidate, double[] at, Evidence other) {
        Place mine = candidate.place();
        Place its = other.candidate().place();
        double[] values = new double[3 + REACHES_KM.length];
        boolean sameCountry = !mine.country().isEmpty() && mine.country().equals(its.country());
        values[0] = sameCountry ? 1 : 0;
        values[1] = sameCountry && !mine.admin1().isEmpty() && mine.admin1().equals(its.admin1()) ? 1 : 0;
        values[2] = sameCountry && other.candidate().feature() == Feature.COUNTRY ? 1 : 0;
        if (candidate.feature() != Feature.COUNTRY && other.candidate().feature() != Feature.COUNTRY) {
            double km = EARTH_RADIUS_KM * chord(at, other.at());
            for (int i = 0; i < REACHES_KM.length; i++) {
                values[3 + i] = Math.exp(-km / REACHES_KM[i]);
            }
        }
        return values;
    }

    private static double chord(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return Math.sqrt(x * x + y * y + z * z);
    }

    private static double[] vector(Candidate candidate) {
        GeoPoint point = candidate.place().point().orElse(new GeoPoint(0, 0));
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }
}
