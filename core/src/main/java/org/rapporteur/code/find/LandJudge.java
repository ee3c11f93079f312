package org.rapporteur.code.find;

import java.util.List;
import java.util.Optional;
import org.rapporteur.read.Mention;

/** Chooses among the answers to the question of which country somebody is whose words do not tell it: {@link LandWeights} in the program. */
@FunctionalInterface
public interface LandJudge {
    /**
     * Chooses.
     *
     * @param mention who it is
     * @param answers none first, then countries by code
     * @return the country; empty when none is likely
     */
    Optional<String> choose(Mention mention, List<LandAnswer> answers);

    /**
     * Whether it is asked about everybody whose words tell no country, also where the country in focus is taken; else only about those without any who
     * take part in events.
     */
    default boolean asksOfAll() {
        return false;
    }
}
