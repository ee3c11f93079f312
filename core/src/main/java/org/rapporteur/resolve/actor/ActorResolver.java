package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.know.Knowledge;
import org.rapporteur.read.Reading;
import org.rapporteur.resolve.Actor;

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

    /** Who each mention of a reading stands for, in the order of its mentions; offices as on the day, when given. */
    public List<Actor> resolveAll(Reading reading, Optional<LocalDate> when) {
        return new DispatchActors(this, knowledge.asOf(when), reading, when).resolve();
    }

    /** Who is told of by words before a noun that are no mentions of their own, by token: "army" in "army air strikes". */
    public SortedMap<Integer, Actor> resolveModifiers(Reading reading, Optional<LocalDate> when) {
        return new ModifierActors(this, knowledge.asOf(when), reading, when).resolve();
    }

    /** The country in which the events around an offset take place, when the dispatch tells. */
    public Optional<String> findFocus(Reading reading, int offset) {
        return Theatre.of(
                        reading, knowledge.asOf(reading.dispatch().publication().date()))
                .findAt(offset);
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
