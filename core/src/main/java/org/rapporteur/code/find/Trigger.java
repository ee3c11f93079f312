package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.text.Span;

/**
 * Words of the dispatch that an entry of the lexicon was found in.
 *
 * @param entry what it tells
 * @param anchor token that carries the tree
 * @param tokens all tokens of the entry, in text order
 * @param span of the trigger as exported
 */
record Trigger(EventEntry entry, int anchor, List<Integer> tokens, Span span) {
    Trigger {
        tokens = List.copyOf(tokens);
    }

    /** The same words as another entry. */
    Trigger with(EventEntry other) {
        return new Trigger(other, anchor, tokens, span);
    }

    boolean isNominal() {
        return entry.wording().place() == EventEntry.Place.NOUN;
    }

    boolean isVerdict() {
        return entry.wording().place() == EventEntry.Place.ADJECTIVE
                || entry.wording().place() == EventEntry.Place.PREDICATE_NOUN;
    }

    boolean isVerb() {
        return entry.wording().place() == EventEntry.Place.VERB;
    }
}
