package org.rapporteur.code.find;

import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.Stance;

/**
 * How negation and promise turn an event type. "Was not tough enough" is criticism, "would not support it" a refusal; "will send
 * aid" is a promise to cooperate, "will withdraw" a concession (PLOVER manual: future cooperation is AGREE, future retreat is CONCEDE). "Will meet on
 * Friday" promises nothing: it is a meeting to come, as all annotators of the event corpus have it; "is ready to meet" is AGREE.
 * "We will shell them" is THREATEN.
 */
record Turning(EventType type, Stance stance) {
    private static final Set<EventType> COOPERATION =
            Set.of(EventType.SUPPORT, EventType.AGREE, EventType.COOPERATE, EventType.AID, EventType.CONSULT);

    /** Deeds that the speaker threatens with where he says that he will do them. */
    private static final Set<EventType> HOSTILE = Set.of(EventType.ASSAULT, EventType.COERCE);

    static Turning of(Trigger trigger, ModalityFinder.Found found) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        Stance stance = found.stance();
        if (trigger.isVerdict()) {
            return found.negated() ? new Turning(opposite(type), Stance.PLAIN) : new Turning(type, stance);
        }
        if (found.negated()
                && type == EventType.THREATEN
                && trigger.entry().wording().words().contains("sanction")) {
            return new Turning(EventType.SANCTION, stance.with(Modality.NEGATED));
        }
        boolean unwilling = stance.modality() == Modality.NEGATED && (found.negated() || type == EventType.CONCEDE);
        if (unwilling && refusable(trigger, type)) {
            return new Turning(EventType.REJECT, Stance.PLAIN);
        }
        boolean refused = found.negated()
                && found.promised()
                && trigger.isVerb()
                && (COOPERATION.contains(type) || type == EventType.RETREAT || type == EventType.CONCEDE);
        if (refused) {
            return new Turning(EventType.REJECT, Stance.PLAIN);
        }
        boolean threat = found.ours() && !found.negated() && trigger.isVerb() && stance.realis() == Realis.FUTURE;
        if (threat && HOSTILE.contains(type) && stance.modality() == Modality.POSSIBLE) {
            return new Turning(EventType.THREATEN, Stance.PLAIN);
        }
        boolean posture = trigger.entry().kind() == Kind.POSTURE;
        if (found.promised() && !found.negated() && stance.modality() == Modality.POSSIBLE) {
            boolean scheduled = type == EventType.CONSULT && !found.ready();
            if (COOPERATION.contains(type) && !scheduled) {
                return new Turning(EventType.AGREE, Stance.PLAIN);
            }
            if (type == EventType.RETREAT || type == EventType.CONCEDE) {
                return new Turning(EventType.CONCEDE, Stance.PLAIN);
            }
            if (posture) {
                return new Turning(type, Stance.PLAIN);
            }
        }
        return new Turning(type, stance);
    }

    /** Not to support, agree or recognise is a refusal in itself; not to kill is no event of another type. */
    private static boolean refusable(Trigger trigger, EventType type) {
        boolean posture =
                trigger.entry().kind() == Kind.POSTURE || trigger.entry().kind() == Kind.SPEECH;
        return !trigger.isNominal()
                && (type == EventType.AGREE || type == EventType.SUPPORT && posture || type == EventType.CONCEDE);
    }

    private static EventType opposite(EventType type) {
        return switch (type) {
            case SUPPORT, AGREE -> EventType.ACCUSE;
            case ACCUSE, REJECT -> EventType.SUPPORT;
            default -> type;
        };
    }
}
