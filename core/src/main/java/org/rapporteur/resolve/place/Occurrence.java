package org.rapporteur.resolve.place;

import java.util.Optional;
import org.rapporteur.resolve.place.TypeWords.Level;
import org.rapporteur.text.Span;

/**
 * One toponym where it stands.
 *
 * @param span its characters
 * @param phrase what its words may mean
 * @param level what type words in it or beside it say ("Daraa" before "province")
 * @param qualifier the place said to hold it: "Illinois" in "Geneva, Illinois"
 * @param inName whether it runs into further capitalised words ("Paris Police")
 */
record Occurrence(
        Span span, PlacePhrase phrase, Optional<Level> level, Optional<PlacePhrase> qualifier, boolean inName) {

    /** What is the same for the same name, level and qualifier. */
    String key() {
        return phrase.key() + "/" + phrase.use() + "/"
                + level.filter(l -> l != Level.PART).map(Level::name).orElse("");
    }
}
