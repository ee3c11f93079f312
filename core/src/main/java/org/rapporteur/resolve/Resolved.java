package org.rapporteur.resolve;

import java.util.List;
import java.util.Optional;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.text.Span;

/**
 * A reading whose mentions, times and amounts are resolved.
 *
 * @param reading what was resolved
 * @param actors for each mention, by its index, who it is
 * @param places places by the span of their name, in text order
 * @param times in text order
 * @param amounts in text order
 */
public record Resolved(
        Reading reading,
        List<Actor> actors,
        List<LocatedPlace> places,
        List<TimeExpression> times,
        List<Amount> amounts) {
    public Resolved {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        amounts = List.copyOf(amounts);
        if (actors.size() != reading.mentions().size()) {
            throw new IllegalArgumentException(
                    actors.size() + " actors for " + reading.mentions().size() + " mentions");
        }
    }

    public Actor actor(Mention mention) {
        return actors.get(mention.index());
    }

    /** The place named by exactly these characters or within them, the first one. */
    public Optional<LocatedPlace> findPlaceIn(Span span) {
        return places.stream().filter(p -> span.contains(p.words().span())).findFirst();
    }
}
