package org.rapporteur.code.find;

import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;
import org.rapporteur.code.lexicon.Stance;

/** What a word of the modality list does to the stance of the event under it. */
final class CueEffects {
    private CueEffects() {}

    /**
     * The stance under one more cue.
     *
     * @param kind the kind that the list gives the cue
     * @param material whether the event does harm or is done by deeds, so that an attempt at it is not yet it
     */
    static Stance apply(Stance stance, String kind, boolean material) {
        boolean plain = stance.modality() == Modality.ASSERTED;
        return switch (kind) {
            case "negates" ->
                stance.modality() == Modality.NEGATED
                        ? stance.with(Modality.ASSERTED)
                        : stance.modality() == Modality.DENIED ? stance : stance.with(Modality.NEGATED);
            case "denies" -> stance.with(Modality.DENIED);
            case "alleges" -> plain ? stance.with(Modality.ALLEGED) : stance;
            case "wants" -> plain ? new Stance(Modality.WANTED, Realis.GOAL) : stance;
            case "ordered" -> plain ? new Stance(Modality.WANTED, Realis.ORDERED) : stance;
            case "future" -> plain ? new Stance(Modality.POSSIBLE, Realis.FUTURE) : stance;
            case "possible", "hypothetical", "doubtful" ->
                plain ? new Stance(Modality.POSSIBLE, Realis.HYPOTHETICAL) : stance;
            case "attempts" -> plain && material ? new Stance(Modality.POSSIBLE, Realis.HYPOTHETICAL) : stance;
            default -> stance;
        };
    }
}
