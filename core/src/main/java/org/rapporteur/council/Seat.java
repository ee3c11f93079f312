package org.rapporteur.council;

import java.util.Locale;

/** How a member sits in a body. Where a rule gives a veto, it belongs to the permanent members. */
public enum Seat {
    PERMANENT,
    ELECTED,
    /** A member of a body that tells no seats apart. */
    MEMBER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
