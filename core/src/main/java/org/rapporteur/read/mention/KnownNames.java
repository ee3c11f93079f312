package org.rapporteur.read.mention;

import java.util.Optional;

/** What is known of names before reading: names with one key stand for the same ("US", "the United States"). */
public interface KnownNames {
    /** Keys of countries begin so. */
    String COUNTRY = "country:";

    /** The key of a name, such as {@code country:USA}. */
    Optional<String> findKey(String name);

    /** Nothing is known. */
    static KnownNames none() {
        return name -> Optional.empty();
    }
}
