package org.rapporteur.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param modifiers by token, who is told of by a word before a noun that is no mention of its own: "army" in "army air strikes"
 */
public record Resolved(
        Reading reading,
        List<Actor> actors,
        List<LocatedPlace> places,
        List<TimeExpression> times,
        List<Amount> amounts,
        SortedMap<Integer, Actor> modifiers) {
    public Resolved {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        amounts = List.copyOf(amounts);
        modifiers = Collections.unmodifiableSortedMap(new TreeMap<>(modifiers));
        if (actors.size() != reading.mentions().size()) {
            throw new IllegalArgumentException(
                    actors.size() + " actors for " + reading.mentions().size() + " mentions");
        }
    }

    public Actor actor(Mention mention) {
        return actors.get(mention.index());
    }

    /** Who a word before a noun tells of, where it is no mention of its own. */
    public Optional<Actor> findModifier(int token) {
        return Optional.ofNullable(modifiers.get(token));
    }

    /** The place named by exactly these characters or within them, the first one. */
    public Optional<LocatedPlace> findPlaceIn(Span span) {
        return places.stream().filter(p -> span.contains(p.words().span())).findFirst();
    }
}
