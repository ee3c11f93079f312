package org.rapporteur.resolve.place;

import java.util.List;
import java.util.Optional;
import org.rapporteur.resolve.place.TypeWords.Level;

/**
 * All occurrences of one name in a dispatch, which mean one place.
 *
 * @param occurrences where it stands, in text order; the first tells its words
 * @param candidates places it may mean
 * @param qualifiers places it is said to lie in, of all occurrences
 * @param qualified toponyms it is said to hold, by their numbers
 */
record Toponym(
        List<Occurrence> occurrences, List<Candidate> candidates, List<Candidate> qualifiers, List<Integer> qualified) {
    Toponym {
        occurrences = List.copyOf(occurrences);
        candidates = List.copyOf(candidates);
        qualifiers = List.copyOf(qualifiers);
        qualified = List.copyOf(qualified);
    }

    Occurrence first() {
        return occurrences.get(0);
    }

    PlacePhrase phrase() {
        return first().phrase();
    }

    Optional<Level> level() {
        return first().level();
    }

    int count() {
        return occurrences.size();
    }

    /** Characters between the closest occurrences of the two. */
    int distanceTo(Toponym other) {
        int closest = Integer.MAX_VALUE;
        for (Occurrence mine : occurrences) {
            for (Occurrence its : other.occurrences) {
                closest = Math.min(
                        closest, Math.abs(mine.span().begin() - its.span().begin()));
            }
        }
        return closest;
    }
}
