package org.rapporteur.code.find;

import java.util.Optional;
import org.rapporteur.ledger.Party;

/**
 * Whose stand it is, with the person who told it.
 *
 * @param party the state, body or group
 * @param speaker the person, when a person speaks for it
 */
record Holder(Party party, Optional<Party> speaker) {
    /** What tells one holder from another: the code of a state, the name of all others; unnamed "others" are one. */
    String key() {
        return party.label();
    }
}
