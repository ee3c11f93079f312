package org.rapporteur.code.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * What an everyday word must stand with to tell an event of politics: "attack" is an assault where force is used, and disapproval
 * between two politicians.
 *
 * @param needs all of them must hold
 * @param event whether it then tells an event at all
 * @param meaning what it then tells; absent where it keeps the meaning of its lexicon entry
 */
public record Sense(List<Need> needs, boolean event, Optional<EventEntry.Meaning> meaning) {
    public Sense {
        needs = List.copyOf(needs);
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("a sense that needs nothing");
        }
    }

    /** One condition on the sentence around a trigger. */
    public enum Need {
        /** Somebody of public standing takes part. */
        PUBLIC,
        /** The one who acts has public standing. */
        PUBLIC_ACTOR,
        /** The one to whom it is done has public standing. */
        PUBLIC_RECIPIENT,
        /** The recipient is a person, a group, an organisation or a country, no thing. */
        PERSON_RECIPIENT,
        /** The object is an instrument: a draft, a treaty, a bill. */
        DOCUMENT,
        /** Armed people, a country, a weapon or a toll stand with it. */
        FORCE,
        /** Dead, hurt or interviewed are counted, in a dispatch that tells of violence or politics. */
        COUNTED,
        /** All who act bear arms. */
        ARMED_ACTOR,
        /** All to whom it is done bear arms. */
        ARMED_RECIPIENT,
        /** Both sides are politicians or parties and nobody is armed. */
        CONTEST,
        /** The actor holds no office: a crowd, or nobody named. */
        CROWD_ACTOR,
        /** Nothing is its object. */
        NO_OBJECT,
        /** It has an object and says nothing further of it: "named six officers", not "named her president". */
        PLAIN_OBJECT,
        /** Its clause tells how things are: "insisted that it was so", not "that he go" nor "that they would go". */
        FACT,
        /** Nobody who acts rules or bears arms: experts, aid agencies, watchdogs. */
        NO_POWER,
        /** Its object or clause holds another event, or an instrument. */
        CONTENT,
        /** Its object or clause is an act of violence, repression or punishment: "vowed to shell the town". */
        HARM_CONTENT,
        /** Its clause refuses or denies: "vowed never to yield". */
        REFUSAL_CONTENT,
        /** Nothing further; the last row of an entry. */
        NOTHING
    }
}
