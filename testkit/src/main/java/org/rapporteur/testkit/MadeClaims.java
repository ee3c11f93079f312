package org.rapporteur.testkit;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Context;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Participants;
import org.rapporteur.code.Predicate;
import org.rapporteur.code.Provenance;
import org.rapporteur.code.Voice;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** Claims without a reader, for tests of what happens to claims. */
public final class MadeClaims {
    private MadeClaims() {}

    /**
     * An assault of which nothing is known but its word.
     *
     * @param sentence around it
     * @param section that the sentence stands in
     * @param act the word
     * @param maker what the claim says it was made by
     */
    public static Claim assault(Dispatch dispatch, Span sentence, Section.Kind section, Span act, String maker) {
        Words words = dispatch.text().words(act);
        return new Claim(
                Claim.idOf(dispatch.id(), act, 0),
                new Predicate(sentence, section, words, EventType.ASSAULT, Optional.empty(), List.of()),
                new Participants(List.of(), List.of()),
                new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                new Voice(List.of(), Voice.Modality.ASSERTED, Voice.Realis.ACTUAL, Optional.empty()),
                Context.none(),
                new Provenance(
                        0.5, maker, maker, maker, List.of(new Evidence("trigger", 0, Optional.of(words), maker))));
    }
}
