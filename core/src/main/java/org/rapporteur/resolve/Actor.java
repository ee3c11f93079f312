package org.rapporteur.resolve;

import java.util.List;
import java.util.Optional;

/**
 * Who acts or is acted on, resolved: "Vitaly Churkin" is RUS GOV. Unknown private persons keep their name and have neither
 * country nor id.
 *
 * @param name best name; empty when nothing names it
 * @param country ISO 3166-1 alpha-3, or UNO EUR IGO NGO ISM IMG MNC; absent when unknown
 * @param sectors PLOVER sectors, most telling first (GOV MIL REB OPP CVL ...)
 * @param id of the known actor, when it is one
 * @param rule which rule or list resolved it ("office", "demonym+role", "list:organisations"); for explain
 */
public record Actor(String name, Optional<String> country, List<String> sectors, Optional<String> id, String rule) {
    public Actor {
        sectors = List.copyOf(sectors);
    }

    /** Somebody of whom only the words are known. */
    public static Actor unresolved(String name) {
        return new Actor(name, Optional.empty(), List.of(), Optional.empty(), "unresolved");
    }

    public boolean isResolved() {
        return country.isPresent() || !sectors.isEmpty();
    }
}
