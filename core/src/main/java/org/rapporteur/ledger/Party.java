package org.rapporteur.ledger;

import java.util.Optional;
import org.rapporteur.text.Words;

/**
 * Who holds, demands, sponsors or is said to have done something: a state ("Russia", RUS), a body ("Arab League", IGO) or a
 * group that is kept as such ("envoys of other countries", no code) and never spread over members.
 *
 * @param code ISO 3166-1 alpha-3, or UNO EUR IGO NGO ...; empty for a group or a person of nobody
 * @param name best name; never empty
 * @param words the words that name it here; absent where the sentence implies it
 */
public record Party(String code, String name, Optional<Words> words) {
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party without a name");
        }
    }

    /** The code where there is one, else the name: what a holder is called on every interface. */
    public String label() {
        return code.isEmpty() ? name : code;
    }
}
