package org.rapporteur.eval.geo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.text.Span;

/** Toponyms found in raw text against gold ones, by exact span; and how many gold points were found and rightly placed. */
public final class DetectionScore {
    private static final double NEAR_KM = 161;
    private int gold;
    private int found;
    private int both;
    private int pointed;
    private int placed;

    void add(GoldDispatch dispatch, List<LocatedPlace> places) {
        Map<Span, LocatedPlace> bySpan = new HashMap<>();
        places.forEach(p -> bySpan.put(p.words().span(), p));
        Map<Span, GoldDispatch.Toponym> wanted = new HashMap<>();
        dispatch.toponyms().forEach(t -> wanted.putIfAbsent(t.span(), t));
        gold += wanted.size();
        found += bySpan.size();
        for (GoldDispatch.Toponym toponym : wanted.values()) {
            LocatedPlace place = bySpan.get(toponym.span());
            both += place != null ? 1 : 0;
            if (toponym.point().isPresent()) {
                pointed++;
                placed += place != null
                                && place.place().point().isPresent()
                                && place.place()
                                                .point()
                                                .get()
                                                .kilometresTo(toponym.point().get())
                                        <= NEAR_KM
                        ? 1
                        : 0;
            }
        }
    }

    public double precision() {
        return found == 0 ? 0 : (double) both / found;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) both / gold;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Share of gold points that were found and lie within 161 km. */
    public double foundAndPlaced() {
        return pointed == 0 ? 0 : (double) placed / pointed;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%d gold toponyms, P %.3f R %.3f F1 %.3f, found and within 161 km %.3f",
                gold,
                precision(),
                recall(),
                f1(),
                foundAndPlaced());
    }
}
