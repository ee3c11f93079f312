package org.rapporteur.resolve.place;

import java.util.List;
import java.util.Optional;
import org.rapporteur.resolve.Place;

/**
 * Where a place is that the gazetteer lacks: somewhere in the division of the settlement named closest to it. The answer is that
 * division, with its precision, never a point of its own.
 */
final class Whereabouts {
    private static final int CLOSE_BY = 400;
    private static final double SURE = 0.6;
    private final Gazetteer gazetteer;

    Whereabouts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The division a name without candidates lies in, as far as its neighbours tell. */
    Optional<Place> find(Toponym unknown, List<Toponym> all, Beliefs beliefs) {
        int closest = CLOSE_BY;
        Optional<Candidate> neighbour = unknown.qualifiers().stream().findFirst();
        for (int t = 0; t < all.size() && unknown.qualifiers().isEmpty(); t++) {
            Toponym other = all.get(t);
            if (other.candidates().isEmpty()) {
                continue;
            }
            Candidate best = other.candidates().get(beliefs.best(t));
            int distance = unknown.distanceTo(other);
            if (distance < closest && isLocal(best) && beliefs.share(t, beliefs.best(t)) > SURE) {
                closest = distance;
                neighbour = Optional.of(best);
            }
        }
        return neighbour.flatMap(this::division);
    }

    private static boolean isLocal(Candidate candidate) {
        return candidate.feature().isSettlement()
                || candidate.feature() == Feature.SITE
                || candidate.feature() == Feature.ADMIN2
                || candidate.feature() == Feature.ADMIN1;
    }

    private Optional<Place> division(Candidate inner) {
        if (inner.feature() == Feature.ADMIN1 || inner.feature() == Feature.ADMIN2) {
            return Optional.of(inner.place());
        }
        return named(inner.place().admin2(), inner).or(() -> named(inner.place().admin1(), inner));
    }

    private Optional<Place> named(String name, Candidate inner) {
        return gazetteer.candidates(name).stream()
                .filter(division -> division.contains(inner))
                .map(Candidate::place)
                .findFirst();
    }
}
