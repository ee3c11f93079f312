package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.resolve.Actor;

/**
 * An instrument as a dispatch speaks of it, with the tokens that name it.
 *
 * @param id {@code ins_...}, the {@code about} of claims
 * @param tokens head tokens of the phrases that name it, in text order
 * @param sponsors who stands behind it, as far as it has a country
 * @param title number or name; empty without
 */
record Paper(String id, List<Integer> tokens, List<Actor> sponsors, String title) {
    Paper {
        tokens = tokens.stream().sorted().distinct().toList();
        sponsors = List.copyOf(sponsors);
    }

    int first() {
        return tokens.get(0);
    }
}
