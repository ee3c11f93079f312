package org.rapporteur.know;

import java.util.List;
import java.util.Optional;

/**
 * A word or phrase that tells what somebody is.
 *
 * @param phrase as in the data file, in the singular
 * @param sectors PLOVER sectors, most telling first; empty for markers
 * @param weight how it combines with other words of the phrase
 * @param reach whether it belongs to the country in focus when it names none
 * @param homes the states that have the title, first the one of which it is when the phrase names none: "undersecretary of state"
 */
public record RoleWord(String phrase, List<String> sectors, Weight weight, Reach reach, List<String> homes) {
    public RoleWord {
        sectors = List.copyOf(sectors);
        homes = List.copyOf(homes);
    }

    /** Whose it is when the phrase names no state: of the one in focus, if that has the title. */
    public Optional<String> home(Optional<String> focus) {
        return focus.filter(homes::contains).or(() -> homes.stream().findFirst());
    }

    /** How a role word combines. */
    public enum Weight {
        /** As head it decides: "deserters" in "army deserters". */
        HEAD,
        /** As head it yields to the word before it: "officials" in "police officials". */
        WEAK,
        /** Before a soldier or fighter it overrides: "rebel" in "rebel soldiers". */
        OVERRIDE,
        /** Before a head it only adds: "opposition" in "opposition lawmaker". */
        MODIFIER,
        /** "former", "retired", "ousted". */
        FORMER,
        /** "other", "foreign", "western": not of the country in focus. */
        FOREIGN,
        /** Says how many of whom: "half of", "members of", "a group of". */
        PART
    }

    /** Whose they are when the phrase names no country. */
    public enum Reach {
        LOCAL,
        ABROAD
    }
}
