package org.rapporteur.code.find;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.resolve.TimeExpression;

/** "The minister said on Monday that it should stop": who does something by words does it when he speaks. */
final class SpokenDays {
    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.SUPPORT,
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN);

    private final SaidFinder said;

    SpokenDays(SaidFinder said) {
        this.said = said;
    }

    /**
     * The day of the innermost saying, where its source is who acts.
     *
     * @param actors who performs the act
     * @param chain outermost source first
     */
    Optional<TimeExpression> find(Turning act, List<Participant> actors, List<Source> chain) {
        if (!SPOKEN.contains(act.type()) || act.stance().modality() != Modality.ASSERTED || chain.isEmpty()) {
            return Optional.empty();
        }
        Source speaker = chain.get(chain.size() - 1);
        return actors.stream().anyMatch(a -> isSame(a, speaker)) ? said.findTime(speaker) : Optional.empty();
    }

    private static boolean isSame(Participant actor, Source speaker) {
        boolean same = actor.words().isPresent() && actor.words().equals(speaker.words());
        return same
                || actor.actor().isResolved()
                        && actor.actor().country().isPresent()
                        && actor.actor().country().equals(speaker.actor().country());
    }
}
