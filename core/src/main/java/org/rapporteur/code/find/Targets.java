package org.rapporteur.code.find;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Participant;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/**
 * Places, buildings and vehicles that are struck: the participant is whoever they belong to. "A barracks" is the army's, "the
 * presidential palace" the state's, a village its people's; the country is that of the place named, else the one in focus.
 */
final class Targets {
    private static final int ISO3 = 3;
    private final Scene scene;
    private final Focus focus;

    Targets(Scene scene) {
        this.scene = scene;
        this.focus = new Focus(scene);
    }

    /** Those behind what a head names, when it is a target at all. */
    Optional<Participant> find(int head) {
        Optional<String> sector = sector(head);
        if (sector.isEmpty()) {
            return Optional.empty();
        }
        Span phrase = scene.findMention(head).map(Mention::span).orElseGet(() -> scene.phrase(head));
        Optional<String> country = scene.resolved()
                .findPlaceIn(phrase)
                .map(p -> p.place().country())
                .filter(c -> c.length() == ISO3)
                .or(() -> focus.findGovernment(phrase.begin()).flatMap(Actor::country));
        return country.map(c -> new Participant(
                Optional.of(scene.words(phrase)),
                new Actor(scene.text().at(phrase), Optional.of(c), List.of(sector.get()), Optional.empty(), "target")));
    }

    private Optional<String> sector(int head) {
        if (scene.token(head).upos() == Upos.NOUN) {
            String noun = scene.grammar().lemma(head);
            for (String kind : List.of("garrison", "seat", "premises")) {
                if (scene.codebook().grammar().is(noun, kind)) {
                    return Optional.of(kind.equals("garrison") ? "MIL" : kind.equals("seat") ? "GOV" : "CVL");
                }
            }
        }
        return scene.findMention(head)
                .map(Mention::type)
                .filter(t -> t == Mention.Type.PLACE || t == Mention.Type.FACILITY)
                .map(t -> "CVL");
    }
}
