package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/**
 * Resolves role words that stand before a noun and are no mentions: "rebel" in "rebel ambush", "Syrian government" in "Syrian
 * government air raids".
 */
final class ModifierActors {
    private final ActorResolver resolver;
    private final Reading reading;
    private final Syntax syntax;
    private final Optional<LocalDate> when;
    private final Theatre theatre;
    private final Set<Integer> heads = new TreeSet<>();

    ModifierActors(ActorResolver resolver, Reading reading, Optional<LocalDate> when, Theatre theatre) {
        this.resolver = resolver;
        this.reading = reading;
        this.syntax = reading.syntax();
        this.when = when;
        this.theatre = theatre;
        for (Mention mention : reading.mentions()) {
            heads.add(mention.head());
        }
    }

    SortedMap<Integer, Actor> resolve() {
        SortedMap<Integer, Actor> found = new TreeMap<>();
        for (Token token : syntax.tokens()) {
            if (isModifier(token)) {
                find(token).ifPresent(a -> found.put(token.index(), a));
            }
        }
        return found;
    }

    private boolean isModifier(Token token) {
        boolean before = token.is("compound") || token.is("amod") || token.is("nmod:poss");
        boolean word = token.upos() == Upos.NOUN || token.upos() == Upos.ADJ;
        return before && word && token.head() > token.index() && !heads.contains(token.index());
    }

    /** The word alone must tell a role of its own; the words before it tell whose. */
    private Optional<Actor> find(Token token) {
        ActorContext context =
                ActorContext.asActor().withFocus(theatre.findAt(token.span().begin()));
        Finding alone = resolver.find(words(token.index(), token.index()), when, context);
        boolean role = alone.strength() >= Finding.ROLE
                && !alone.foreign()
                && !alone.yields()
                && !alone.actor().sectors().isEmpty();
        if (!role) {
            return Optional.empty();
        }
        Finding whole = resolver.find(words(firstOf(token), token.index()), when, context);
        return whole.foreign() ? Optional.empty() : Optional.of(whole.actor());
    }

    /** The first word of the chain of modifiers that stands before a word within the same noun phrase. */
    private int firstOf(Token token) {
        int first = token.index();
        while (first > 0) {
            Token before = syntax.token(first - 1);
            boolean chained = (before.is("compound") || before.is("amod"))
                    && (before.head() == token.index() || before.head() == token.head());
            if (!chained) {
                break;
            }
            first--;
        }
        return first;
    }

    private String words(int first, int last) {
        Span span = syntax.span(first, last);
        return reading.dispatch().text().at(span);
    }
}
