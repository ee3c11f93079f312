package org.rapporteur.council;

import java.util.Locale;

/** Why the recorded outcome of a roll call is not what the voting rule makes of its votes. */
public enum Procedure {
    /** The President declared it adopted without a vote being taken; no member has a vote. */
    WITHOUT_A_VOTE,
    /** A decision on procedure, which no permanent member's negative vote prevents (Article 27(2)). */
    PROCEDURAL_VOTE,
    /** The source enters or classes the vote wrongly. */
    SOURCE_MISFILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The procedure of a code that must exist. */
    static Procedure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
