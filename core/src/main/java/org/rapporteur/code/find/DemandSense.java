package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;

/**
 * Which words of obligation are demands of politics: somebody of public standing says what another party ought to do, or what
 * ought to become of violence, sanctions, a draft. "You need to book early" and "we have to work hard" ask nobody for anything.
 */
final class DemandSense {
    private static final Set<EventType> GRAVE =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.ACCUSE);
    private final Scene scene;
    private final Grammar grammar;
    private final Standing standing;
    private final List<Trigger> events = new ArrayList<>();

    DemandSense(Scene scene, Standing standing, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.standing = standing;
        triggers.stream()
                .filter(t -> t.entry().wording().place() != Place.MODAL)
                .forEach(events::add);
    }

    boolean isEvent(Sketch sketch) {
        List<Participant> actors = sketch.found().participants().actors();
        List<Participant> recipients = sketch.found().participants().recipients();
        if (standing.isPoliticalDispatch()) {
            return actors.stream().anyMatch(standing::isParty);
        }
        if (!standing.anyPublic(actors)) {
            return false;
        }
        boolean own = recipients.stream().anyMatch(Standing::isSpeakersOwn);
        boolean addressed = recipients.stream()
                .anyMatch(r -> standing.isPublic(r) && !Standing.isSpeakersOwn(r) && !isSame(r, actors));
        int predicate = sketch.trigger().anchor();
        return addressed || !own && isAboutCause(predicate) || concerns(predicate, own);
    }

    private static boolean isSame(Participant recipient, List<Participant> actors) {
        return recipient.words().isPresent()
                && actors.stream().anyMatch(a -> a.words().equals(recipient.words()));
    }

    /** Whether the clause asked for tells a grave event; of the speaker's own side only violence and sanctions count. */
    private boolean concerns(int predicate, boolean own) {
        return events.stream()
                .filter(t -> t.anchor() == predicate || grammar.isUnder(t.anchor(), predicate))
                .map(t -> t.entry().meaning().orElseThrow().type())
                .anyMatch(type -> !own || GRAVE.contains(type));
    }

    /** "The text should name the victims", "the intervention must be avoided". */
    private boolean isAboutCause(int predicate) {
        for (Token child : grammar.children(predicate)) {
            boolean event = scene.findMention(child.index())
                    .filter(m -> m.type() == Mention.Type.EVENT)
                    .isPresent();
            boolean document = scene.codebook().instruments().holds(grammar.lemma(child.index()));
            if (child.is("nsubj") && (event || document)) {
                return true;
            }
        }
        return false;
    }
}
