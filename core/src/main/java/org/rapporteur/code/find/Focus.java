package org.rapporteur.code.find;

import java.util.ArrayList;
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
    private final List<Integer> begins = new ArrayList<>();
    private final List<String> focused = new ArrayList<>();
    private final Optional<String> commonest;

    Focus(Scene scene) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : scene.reading().mentions()) {
            Actor actor = scene.actor(mention);
            Optional<String> country = actor.country().filter(c -> c.length() == ISO3 && !NO_COUNTRY.contains(c));
            if (country.isPresent()) {
                counts.merge(country.get(), 1, Integer::sum);
                if (actor.rule().contains("focus")) {
                    begins.add(mention.span().begin());
                    focused.add(country.get());
                }
            }
        }
        commonest = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The government of the country in focus at an offset. */
    Optional<Actor> findGovernment(int offset) {
        return findCountry(offset)
                .map(c -> new Actor("", Optional.of(c), List.of("GOV"), Optional.empty(), "implied:focus"));
    }

    /** That of the last mention in focus up to an offset, else of the first behind it, else the one named most often. */
    private Optional<String> findCountry(int offset) {
        int low = 0;
        int high = begins.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins.get(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return focused.isEmpty() ? commonest : Optional.of(focused.get(Math.max(0, low - 1)));
    }
}
