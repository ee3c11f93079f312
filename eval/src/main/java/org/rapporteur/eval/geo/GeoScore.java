package org.rapporteur.eval.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.Place;

/** Errors of resolution over gold toponyms that have a point; an unresolved one counts as half the way round the earth. */
public final class GeoScore {
    private static final double NEAR_KM = 161;
    private static final double FARTHEST_KM = 20_039;
    private final List<Double> errors = new ArrayList<>();
    private int near;
    private int sameId;
    private int withId;
    private int unresolved;

    void add(GoldDispatch.Toponym gold, Optional<Place> found) {
        if (gold.point().isEmpty()) {
            return;
        }
        boolean same = gold.geonamesId() != 0
                && found.map(p -> p.geonamesId() == gold.geonamesId()).orElse(false);
        double km = found.flatMap(Place::point)
                .map((GeoPoint p) -> p.kilometresTo(gold.point().get()))
                .orElse(FARTHEST_KM);
        errors.add(km);
        near += km <= NEAR_KM ? 1 : 0;
        withId += gold.geonamesId() != 0 ? 1 : 0;
        sameId += same ? 1 : 0;
        unresolved += found.isEmpty() ? 1 : 0;
    }

    public int count() {
        return errors.size();
    }

    public double accuracy() {
        return errors.isEmpty() ? 0 : (double) near / errors.size();
    }

    public double exactId() {
        return withId == 0 ? 0 : (double) sameId / withId;
    }

    public double unresolvedShare() {
        return errors.isEmpty() ? 0 : (double) unresolved / errors.size();
    }

    public double meanKm() {
        return errors.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    public double medianKm() {
        return errors.isEmpty()
                ? 0
                : errors.stream().sorted().skip(errors.size() / 2).findFirst().orElse(0.0);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%d toponyms with a point, accuracy within 161 km %.3f, same GeoNames id %.3f, unresolved %.3f, "
                        + "mean %.0f km, median %.0f km",
                count(),
                accuracy(),
                exactId(),
                unresolvedShare(),
                meanKm(),
                medianKm());
    }
}
