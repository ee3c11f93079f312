package org.rapporteur.resolve.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.resolve.Actor;

/**
 * What a phrase or a part of it was found to be, and how well.
 *
 * @param actor the result so far
 * @param strength see the constants; the more telling part of a phrase wins
 * @param yields whether its sectors yield to those of the body it belongs to ("leader of Hamas")
 * @param foreign whether the words say that it is not of the country in focus ("envoys of other countries")
 */
record Finding(Actor actor, int strength, boolean yields, boolean foreign) {
    static final int NOTHING = 0;
    static final int ROLE = 1;
    static final int COUNTRY = 2;
    static final int COUNTRY_AND_ROLE = 3;
    static final int LISTED = 4;
    static final int PERSON = 5;

    static Finding nothing(String name) {
        return new Finding(Actor.unresolved(name), NOTHING, true, false);
    }

    static Finding of(Actor actor, int strength) {
        return new Finding(actor, strength, false, false);
    }

    Finding withActor(Actor other) {
        return new Finding(other, strength, yields, foreign);
    }

    Finding withStrength(int other) {
        return new Finding(actor, other, yields, foreign);
    }

    Finding asForeign() {
        return new Finding(actor, strength, yields, true);
    }

    static Actor with(Actor actor, Optional<String> country, List<String> sectors, String rule) {
        return new Actor(actor.name(), country, sectors, actor.id(), rule);
    }

    static Actor named(Actor actor, String name) {
        return new Actor(name, actor.country(), actor.sectors(), actor.id(), actor.rule());
    }
}
