package org.rapporteur.resolve;

import org.rapporteur.text.Words;

/**
 * A place name in a dispatch with the place it was resolved to.
 *
 * @param words the name as it stands ("Daraa province")
 * @param place where that is
 * @param use whether the name stands for a place, is part of another name ("Paris" in "Paris Police Department"), or is a
 *     demonym ("Syrian")
 */
public record LocatedPlace(Words words, Place place, Use use) {
    /** How a toponym is used. */
    public enum Use {
        LITERAL,
        EMBEDDED,
        DEMONYM
    }
}
