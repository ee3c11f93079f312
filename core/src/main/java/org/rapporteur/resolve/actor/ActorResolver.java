package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.know.Knowledge;
import org.rapporteur.read.Reading;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.LocatedPlace;

/**
 * Resolves actors: "army deserters" in a dispatch about Syria to SYR REB, "US Secretary of State Hillary Clinton" to USA GOV.
 * Words that no list and no role explains stay unresolved. Immutable, safe for many threads.
 */
public final class ActorResolver {
    private final Knowledge knowledge;

    public ActorResolver(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Who a phrase stands for.
     *
     * @param when day at which offices are looked up, usually that of publication
     * @param context what surrounds the phrase; {@link ActorContext#none()} when nothing does
     */
    public Actor resolve(String phrase, Optional<LocalDate> when, ActorContext context) {
        return find(phrase, when, context).actor();
    }

    /** The actors of one dispatch: who each mention stands for, by its index, and who words before a noun tell of, by token. */
    public record Resolution(List<Actor> mentions, SortedMap<Integer, Actor> modifiers) {}

    /** Who the mentions of a reading stand for, offices as on the day, when given; its places help to tell where it plays. */
    public Resolution resolveAll(Reading reading, List<LocatedPlace> places, Optional<LocalDate> when) {
        Knowledge then = knowledge.asOf(when);
        ShortForms forms = new ShortForms(reading, then);
        Theatre theatre = Theatre.of(reading, then, places, forms);
        return new Resolution(
                new DispatchActors(this, reading, when, theatre, forms).resolve(),
                new ModifierActors(this, reading, when, theatre).resolve());
    }

    /** Without knowing its places. */
    public List<Actor> resolveAll(Reading reading, Optional<LocalDate> when) {
        return resolveAll(reading, List.of(), when).mentions();
    }

    /** The country in which the events around an offset take place, when the dispatch tells. */
    public Optional<String> findFocus(Reading reading, List<LocatedPlace> places, int offset) {
        Knowledge then = knowledge.asOf(reading.dispatch().publication().date());
        return Theatre.of(reading, then, places, new ShortForms(reading, then)).findAt(offset);
    }

    Finding find(String phrase, Optional<LocalDate> when, ActorContext context) {
        Phrase cut = Phrase.of(phrase, knowledge.asOf(when));
        if (cut.size() == 0) {
            return Finding.nothing(phrase);
        }
        PersonFinder persons = new PersonFinder(knowledge, when, context);
        Finding found = new PhraseResolver(cut, new HeadReader(cut, when, context, persons)).resolve();
        return focused(found, context);
    }

    /** "the army" is the army of the country in focus, unless the words say otherwise. */
    private static Finding focused(Finding found, ActorContext context) {
        Actor actor = found.actor();
        boolean open = actor.country().isEmpty() && !actor.sectors().isEmpty() && !found.foreign();
        if (!open || context.focus().isEmpty() || actor.id().isPresent()) {
            return found;
        }
        return new Finding(
                Finding.with(actor, context.focus(), actor.sectors(), actor.rule() + "+focus"),
                Finding.COUNTRY,
                found.yields(),
                false);
    }
}
