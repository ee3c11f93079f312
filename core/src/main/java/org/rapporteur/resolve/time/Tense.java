package org.rapporteur.resolve.time;

/** Whether a clause tells of what was, of what is to come, or does not show it. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
