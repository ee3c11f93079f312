package org.rapporteur.resolve.place;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.resolve.place.TypeWords.Level;

/**
 * What the words of a dispatch say outright is not weighed: "Homs province" is a division, "Paris, Texas" lies in Texas. Where no
 * candidate agrees, nothing is excluded.
 */
final class StatedLimits {
    private StatedLimits() {}

    static List<Candidate> of(Occurrence occurrence, Collection<Candidate> qualifiers) {
        List<Candidate> all = occurrence.phrase().candidates();
        List<Candidate> fitting = occurrence
                .level()
                .map(level -> kept(
                        all, c -> fits(level, c, occurrence.phrase().level().isPresent())))
                .orElse(all);
        if (qualifiers.isEmpty() || fitting.stream().anyMatch(c -> c.feature() == Feature.COUNTRY)) {
            return fitting;
        }
        return kept(fitting, c -> qualifiers.stream().anyMatch(q -> q.contains(c)));
    }

    /** "District" and "department" beside a name often belong to other words: only within it do they bind. */
    private static boolean fits(Level level, Candidate candidate, boolean within) {
        Feature feature = candidate.feature();
        return switch (level) {
            case ADMIN1 -> feature == Feature.ADMIN1;
            case CITY -> feature.isSettlement();
            case ADMIN2 -> !within || feature == Feature.ADMIN2;
            case ADMIN -> !within || feature.isArea();
            case SITE, WATER, PART -> true;
        };
    }

    private static List<Candidate> kept(List<Candidate> all, Predicate<Candidate> agrees) {
        List<Candidate> kept = all.stream().filter(agrees).toList();
        return kept.isEmpty() ? all : kept;
    }
}
