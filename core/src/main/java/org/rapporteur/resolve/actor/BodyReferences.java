package org.rapporteur.resolve.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.resolve.Actor;

/**
 * Common nouns that stand for a body of states the dispatch has named, whatever country its events are in: "the 15-nation
 * body", "the bloc", the "heads of state or government" of the European Union, "the Secretary-General".
 */
final class BodyReferences {
    private static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR");
    /** Heads that name the body itself. */
    private static final Set<String> NOUNS =
            Set.of("body", "bloc", "organisation", "organization", "grouping", "alliance", "union");
    /** Those who are its organ or speak for it. */
    private static final List<String> ORGANS = List.of(
            "secretary-general", "secretary general", "heads of state or government", "heads of state and government");
    /** Parts of the European Union that dispatches name without it. */
    private static final Set<String> PARTS = Set.of("commission", "european commission");

    private final Reading reading;

    BodyReferences(Reading reading) {
        this.reading = reading;
    }

    /** @param actors of all mentions, as far as they are known without this */
    Optional<Actor> find(Mention mention, List<Actor> actors) {
        Actor own = actors.get(mention.index());
        if (mention.form() == Mention.Form.PRONOUN || !isGuessed(own)) {
            return Optional.empty();
        }
        String words = words(mention);
        boolean part = PARTS.contains(words)
                && reading.dispatch().text().at(mention.span()).contains("Commission");
        if (!part && !isBody(mention, words) && ORGANS.stream().noneMatch(words::startsWith)) {
            return Optional.empty();
        }
        return before(mention, actors, part).map(b -> Finding.with(own, b.country(), b.sectors(), "body:" + b.rule()));
    }

    private static boolean isGuessed(Actor actor) {
        return actor.id().isEmpty()
                && (actor.country().isEmpty()
                        || actor.rule().endsWith("+focus")
                        || actor.rule().equals("role"));
    }

    /** Only with the article: "a body" may be any. */
    private boolean isBody(Mention mention, String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        String all = reading.dispatch().text().at(mention.span()).toLowerCase(Locale.ROOT);
        return mention.type() == Mention.Type.ORGANISATION && NOUNS.contains(last) && all.startsWith("the ");
    }

    private String words(Mention mention) {
        String words = reading.dispatch().text().at(mention.span()).toLowerCase(Locale.ROOT);
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }

    /** The body named last before; a part is one of the European Union, or of another whose name has "Union". */
    private Optional<Actor> before(Mention mention, List<Actor> actors, boolean part) {
        for (int i = mention.index() - 1; i >= 0; i--) {
            Actor other = actors.get(i);
            boolean named = reading.mentions().get(i).form() != Mention.Form.PRONOUN
                    && other.country().filter(BODIES::contains).isPresent();
            if (named && (!part || other.name().contains("Union"))) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
