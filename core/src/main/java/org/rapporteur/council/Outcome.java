package org.rapporteur.council;

import java.util.Locale;

/** What a vote came to. */
public enum Outcome {
    ADOPTED,
    /** Enough votes in favour, and the negative vote of a member that can veto. */
    VETOED,
    /** Too few votes in favour, or an objection where none may stand; whoever voted against. */
    NOT_ADOPTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
