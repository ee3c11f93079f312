package org.rapporteur.resolve.place;

/** How a name leads to a gazetteer entry. The order is that of the gazetteer file. */
public enum NameMatch {
    /** The name the gazetteer prefers: "Homs". */
    PREFERRED,
    /** Another name or spelling: "Himş", "Kiev". */
    ALTERNATE,
    /** The name without its type word or article: "Rapides" for Rapides Parish. */
    SHORTENED,
    /** An abbreviation: "Calif.", "D.R.C." */
    ABBREVIATION
}
