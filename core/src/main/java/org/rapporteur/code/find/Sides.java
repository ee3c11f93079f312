package org.rapporteur.code.find;

import java.util.List;
import java.util.Locale;
import org.rapporteur.code.Participant;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.resolve.Actor;

/** How the two sides of an event stand to each other: one and the same, or equals that meet. */
final class Sides {
    private Sides() {}

    /** Nobody does it to himself but where it says so: "his supporters fought his supporters" is a misread name or pronoun. */
    static boolean isSame(Participant actor, Participant recipient) {
        boolean reflexive = recipient
                .words()
                .map(w -> w.text().toLowerCase(Locale.ROOT))
                .filter(w -> w.endsWith("self") || w.endsWith("selves"))
                .isPresent();
        boolean words = actor.words().isPresent() && actor.words().equals(recipient.words());
        return isNamedAlike(actor.actor(), recipient.actor()) && (words || !reflexive);
    }

    private static boolean isNamedAlike(Actor a, Actor b) {
        return a.name().equals(b.name())
                && a.country().equals(b.country())
                && a.sectors().equals(b.sectors());
    }

    /** "Egypt and Sudan held talks", "Oman and Iran agreed": of equal sides the first acts, the others are those it meets. */
    static boolean isShared(Trigger trigger, List<Participant> acting) {
        EventEntry.Meaning meaning = trigger.entry().meaning().orElseThrow();
        boolean told = acting.size() > 1
                && acting.stream().allMatch(p -> p.words().isPresent())
                && acting.stream().map(Participant::words).distinct().count() == acting.size();
        return told
                && switch (meaning.type()) {
                    case CONSULT ->
                        meaning.mode().filter("multilateral"::equals).isEmpty();
                    case COOPERATE -> true;
                    case AGREE ->
                        acting.size() == 2
                                && !acting.get(0)
                                        .actor()
                                        .country()
                                        .equals(acting.get(1).actor().country());
                    default -> false;
                };
    }
}
