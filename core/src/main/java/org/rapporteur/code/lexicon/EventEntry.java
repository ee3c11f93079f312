package org.rapporteur.code.lexicon;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.EventType;

/**
 * One row of the event lexicon: "call for" (verb) is a REQUEST whose actor is the subject.
 *
 * @param wording the words to find
 * @param meaning what event they tell; absent for a row that only blocks shorter ones ("strike a deal")
 * @param kind act, speech, harm, posture or mutual
 * @param slots where the participants stand
 * @param embeds what events in its complement and in its object get, in this order; empty where it does not change them
 * @param listed whether the lexicon has a row of these words; if not, the reader took them for an event
 */
public record EventEntry(
        Wording wording, Optional<Meaning> meaning, Kind kind, Slots slots, List<Stance> embeds, boolean listed) {
    public EventEntry {
        embeds = List.copyOf(embeds);
    }

    /** What sort of event. */
    public enum Kind {
        ACT,
        SPEECH,
        HARM,
        POSTURE,
        MUTUAL
    }

    /** What an anchor must be in the sentence. */
    public enum Place {
        VERB,
        NOUN,
        /** A predicate adjective: "the text was unbalanced", "called the text unbalanced". */
        ADJECTIVE,
        /** A predicate noun: "the text was a basis for talks". */
        PREDICATE_NOUN,
        /** A modal by which a speaker demands: "should", "have to". */
        MODAL
    }

    /**
     * Words of the entry.
     *
     * @param words lemmas in order
     * @param anchor which of them carries the tree
     * @param place what the anchor must be
     */
    public record Wording(List<String> words, int anchor, Place place) {
        public Wording {
            words = List.copyOf(words);
        }

        public String anchorWord() {
            return words.get(anchor);
        }

        /** As a data file names it: {@code call for/v}. */
        String spelled() {
            String letter = switch (place) {
                case VERB -> "v";
                case NOUN -> "n";
                case ADJECTIVE -> "a";
                case PREDICATE_NOUN -> "c";
                case MODAL -> "m";
            };
            return this + "/" + letter;
        }

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    /**
     * The event.
     *
     * @param type PLOVER type
     * @param mode PLOVER mode, when the words tell one
     * @param contexts PLOVER contexts
     */
    public record Meaning(EventType type, Optional<String> mode, List<String> contexts) {
        public Meaning {
            contexts = List.copyOf(contexts);
        }
    }

    /**
     * Where participants stand; the first that is filled counts.
     *
     * @param actor alternatives for the actor
     * @param recipient alternatives for the recipient
     */
    public record Slots(List<String> actor, List<String> recipient) {
        public Slots {
            actor = List.copyOf(actor);
            recipient = List.copyOf(recipient);
        }
    }

    /** The same words with another meaning. */
    public EventEntry withMeaning(Meaning other) {
        return new EventEntry(wording, Optional.of(other), kind, slots, embeds, listed);
    }

    /** The same meaning told by other words. */
    EventEntry withWording(Wording other) {
        return new EventEntry(other, meaning, kind, slots, embeds, listed);
    }

    /** What an event in the complement clause gets. */
    public Optional<Stance> embedsInClause() {
        return embeds.isEmpty() ? Optional.empty() : Optional.of(embeds.get(0));
    }

    /** What an event noun that is the object gets. */
    public Optional<Stance> embedsInObject() {
        return embeds.isEmpty() ? Optional.empty() : Optional.of(embeds.get(embeds.size() - 1));
    }

    /** The row's name in explanations: {@code lexicon:call for/verb}, or {@code reader:harp/verb} where the lexicon has none. */
    public String rule() {
        return (listed ? "lexicon:" : "reader:") + wording + "/"
                + wording.place().name().toLowerCase(java.util.Locale.ROOT);
    }
}
