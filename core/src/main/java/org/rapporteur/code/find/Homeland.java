package org.rapporteur.code.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/**
 * The one country that a dispatch tells of, when it tells of one: people and bodies that no list knows are taken to be of it where
 * they take part in its events ("Mr. Forson" in a dispatch on Ghana). A dispatch on several countries has none, and they stay
 * unknown.
 */
final class Homeland {
    private static final int ISO3 = 3;
    private static final int LEAST = 4;
    private static final double SHARE = 0.6;
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");
    private static final Set<String> ANYBODY = Set.of("those", "anyone", "anybody", "someone", "somebody", "everyone");
    private final Scene scene;
    private final Focus focus;
    private final Optional<String> country;

    Homeland(Scene scene) {
        this.scene = scene;
        this.focus = new Focus(scene);
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Mention mention : scene.reading().mentions()) {
            Optional<String> told =
                    scene.resolved().actor(mention).country().filter(c -> c.length() == ISO3 && !BODIES.contains(c));
            if (told.isPresent()) {
                counts.merge(told.get(), 1, Integer::sum);
                all++;
            }
        }
        int total = all;
        this.country = counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST && e.getValue() >= SHARE * total)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The participants, those of whom nothing is known with the country of the dispatch. */
    Participants fill(Participants told) {
        return new Participants(fill(told.actors()), fill(told.recipients()));
    }

    private List<Participant> fill(List<Participant> participants) {
        return participants.stream()
                .map(p -> isUnknown(p) ? country(p).map(c -> at(p, c)).orElse(p) : p)
                .toList();
    }

    /** The dispatch's one country; without one, people told of by a noun ("two saboteurs") are of the country in focus there. */
    private Optional<String> country(Participant participant) {
        return country.or(() -> participant
                .words()
                .filter(w -> isAnybody(participant)
                        || scene.findMentionAt(w.span())
                                .filter(m -> m.type() == Mention.Type.PERSON && m.form() == Mention.Form.NOMINAL)
                                .isPresent())
                .flatMap(w -> focus.findGovernment(w.span().begin()))
                .flatMap(Actor::country));
    }

    private boolean isUnknown(Participant participant) {
        return !participant.actor().isResolved() && (isAnybody(participant) || isSomebody(participant));
    }

    /** "Those", "anyone": people told of by what they did. */
    private static boolean isAnybody(Participant participant) {
        return participant.words().isPresent()
                && ANYBODY.contains(participant.actor().name());
    }

    private boolean isSomebody(Participant participant) {
        return participant
                .words()
                .flatMap(w -> scene.findMentionAt(w.span()))
                .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.ORGANISATION)
                .isPresent();
    }

    private static Participant at(Participant participant, String country) {
        Actor actor = participant.actor();
        return new Participant(
                participant.words(),
                new Actor(actor.name(), Optional.of(country), actor.sectors(), actor.id(), "homeland"));
    }
}
