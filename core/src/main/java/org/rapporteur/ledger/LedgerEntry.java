package org.rapporteur.ledger;

import java.util.List;
import org.rapporteur.text.Words;

/** One entry of a ledger, out of one dispatch, with the words it rests on. */
public sealed interface LedgerEntry
        permits Instrument, Meeting, Position, Provision, Amendment, Measure, Responsibility, Relation, Person {
    Grounds grounds();

    /** The entry taken apart into fields, parties and words, as stores keep it. */
    Form form();

    default String id() {
        return grounds().id();
    }

    default String dispatchId() {
        return grounds().dispatchId();
    }

    default List<Words> evidence() {
        return grounds().evidence();
    }

    default Kind kind() {
        return Kind.of(this);
    }

    /** Puts an entry together again. */
    static LedgerEntry of(Form form) {
        return form.kind().build(form);
    }
}
