package org.rapporteur.code.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/** The country whose affairs a part of the dispatch tells: what the resolver took unnamed troops and authorities to belong to. */
final class Focus {
    private static final int ISO3 = 3;
    private static final Set<String> NO_COUNTRY = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");
    private final Scene scene;

    Focus(Scene scene) {
        this.scene = scene;
    }

    /** The government of the country in focus at an offset. */
    Optional<Actor> findGovernment(int offset) {
        return findCountry(offset)
                .map(c -> new Actor("", Optional.of(c), List.of("GOV"), Optional.empty(), "implied:focus"));
    }

    private Optional<String> findCountry(int offset) {
        Optional<String> nearest = Optional.empty();
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : scene.reading().mentions()) {
            Actor actor = scene.actor(mention);
            if (actor.country()
                    .filter(c -> c.length() == ISO3 && !NO_COUNTRY.contains(c))
                    .isEmpty()) {
                continue;
            }
            String country = actor.country().get();
            boolean inFocus = actor.rule().contains("focus");
            if (inFocus && (mention.span().begin() <= offset || nearest.isEmpty())) {
                nearest = Optional.of(country);
            }
            counts.merge(country, 1, Integer::sum);
        }
        return nearest.or(() -> counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey));
    }
}
