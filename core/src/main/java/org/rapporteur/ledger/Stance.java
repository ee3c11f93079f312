package org.rapporteur.ledger;

import java.util.Locale;

/** What a member says of an instrument, or did with it. */
public enum Stance {
    SPONSOR,
    FOR,
    FOR_WITH_CHANGES,
    UNDECIDED,
    AGAINST_UNLESS_CHANGED,
    AGAINST,
    VETOED,
    ABSTAINED,
    /** Never read out of words: what a docket shows for a member that no dispatch heard. */
    NOT_STATED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
