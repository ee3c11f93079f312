package org.rapporteur.code.find;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Source;
import org.rapporteur.code.lexicon.Stance;

/**
 * What has been found out about one trigger, before it gets its id and its links.
 *
 * @param trigger the words
 * @param type event type, after negation and promise have turned it
 * @param found who and whom
 * @param stance modality and realis
 * @param chain sources, outermost first
 * @param circumstances where, when, how many
 * @param about the instrument it is about
 */
record Sketch(
        Trigger trigger,
        EventType type,
        ParticipantFinder.Found found,
        Stance stance,
        List<Source> chain,
        Circumstances circumstances,
        Optional<Instrument> about) {
    Sketch {
        chain = List.copyOf(chain);
    }

    /** The same with other participants. */
    Sketch with(ParticipantFinder.Found others) {
        return new Sketch(trigger, type, others, stance, chain, circumstances, about);
    }

    /** The mode of the entry; a turned type has none. */
    Optional<String> mode() {
        boolean turned = trigger.entry().meaning().orElseThrow().type() != type;
        if (turned) {
            return switch (type) {
                case ACCUSE -> Optional.of("disapprove");
                case SANCTION -> Optional.of("discontinue");
                default -> Optional.empty();
            };
        }
        return trigger.entry().meaning().orElseThrow().mode();
    }
}
