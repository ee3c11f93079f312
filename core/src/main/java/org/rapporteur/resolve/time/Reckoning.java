package org.rapporteur.resolve.time;

import java.util.Optional;

/** Reckons what a match denotes; empty when the words are no time expression after all. */
@FunctionalInterface
interface Reckoning {
    Optional<Denotation> reckon(Match match, Situation situation);
}
