package org.rapporteur.know;

/** What a name in the data files stands for. */
public sealed interface Term {
    /** A country under one of its names: "Syria", "Syrian", "Syrians", "Damascus", "Kremlin". */
    record Land(Country country, Form form) implements Term {}

    /** A person, organisation or armed group of the lists. */
    record Known(KnownActor actor) implements Term {}

    /** A noun or adjective that tells what somebody is: "soldier", "opposition", "former". */
    record Role(RoleWord word) implements Term {}

    /** How a name points to its country. */
    enum Form {
        NAME,
        ADJECTIVE,
        INHABITANTS,
        CAPITAL,
        SEAT,
        REGION,
        PEOPLE,
        CITY,
        BREAKAWAY
    }
}
