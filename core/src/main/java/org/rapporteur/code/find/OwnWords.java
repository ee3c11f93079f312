package org.rapporteur.code.find;

import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.read.Mention;

/** Which heads beside a trigger only say again what it says, and so are no participants. */
final class OwnWords {
    private static final Set<String> AMOUNTS = Set.of(
            "spate", "wave", "series", "round", "string", "raft", "set", "package", "slew", "flurry", "host", "number");
    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "it", "they", "he", "she");

    private final Scene scene;
    private final Grammar grammar;
    private final Parties parties;

    OwnWords(Scene scene, Parties parties) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.parties = parties;
    }

    /** A word of the entry itself is no participant, unless it is somebody: "expelled the ambassador". */
    boolean holds(Trigger trigger, int head) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        if (isAmount(trigger, head) || isOwnPart(trigger, head)) {
            return true;
        }
        boolean done = type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.SANCTION;
        boolean somebody = trigger.isVerb()
                && done
                && head != trigger.anchor()
                && scene.findMention(head)
                        .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.ORGANISATION)
                        .filter(m -> scene.actor(m).isResolved())
                        .isPresent();
        return trigger.tokens().contains(head) && !somebody && !(trigger.isVerb() && parties.isDocument(head));
    }

    /** "Withdrew its ambassador": whoever does it loses his own man, and somebody else is told of. */
    private boolean isOwnPart(Trigger trigger, int head) {
        return trigger.isVerb()
                && head != trigger.anchor()
                && trigger.tokens().contains(head)
                && grammar.dependents(head, "nmod:poss").stream()
                        .map(grammar::lemma)
                        .anyMatch(OWN::contains);
    }

    /** "A spate of sanctions", "a wave of arrests": so much of what the entry names. */
    private boolean isAmount(Trigger trigger, int head) {
        return AMOUNTS.contains(grammar.lemma(head))
                && !trigger.tokens().contains(head)
                && grammar.under(head, "of").stream()
                        .anyMatch(o -> o != trigger.anchor() && trigger.tokens().contains(o));
    }
}
