package org.rapporteur.resolve.actor;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.resolve.Actor;

/**
 * What surrounds a phrase that is to be resolved.
 *
 * @param focus country in which the events of the passage take place: "the army" is its army
 * @param acting whether the phrase stands as one who acts or is acted on; then "Russia" is RUS GOV and "Syrians" SYR CVL
 * @param named persons the dispatch has named in full, by last name as folded: "clinton"
 */
public record ActorContext(Optional<String> focus, boolean acting, SortedMap<String, Actor> named) {
    public ActorContext {
        named = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /** Nothing around: the phrase alone. */
    public static ActorContext none() {
        return new ActorContext(Optional.empty(), false, new TreeMap<>());
    }

    /** One who acts, nothing known of the dispatch. */
    public static ActorContext asActor() {
        return new ActorContext(Optional.empty(), true, new TreeMap<>());
    }

    public ActorContext withFocus(String country) {
        return new ActorContext(Optional.of(country), acting, named);
    }

    public ActorContext withFocus(Optional<String> country) {
        return new ActorContext(country, acting, named);
    }

    public ActorContext withNamed(Map<String, Actor> persons) {
        return new ActorContext(focus, acting, new TreeMap<>(persons));
    }
}
