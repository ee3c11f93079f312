package org.rapporteur.dispatch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When and by whom a dispatch was published.
 *
 * @param date the publication date; absent where nothing tells it, and then relative times stay unresolved
 * @param publisher the outlet, as given; empty when unknown
 * @param agency the news agency whose copy it is ("AFP"), as found in the text; empty when unknown
 * @param byline the author line, as found; empty when unknown
 */
public record Publication(Optional<LocalDate> date, String publisher, String agency, String byline) {
    public static Publication on(LocalDate date) {
        return new Publication(Optional.of(date), "", "", "");
    }

    public static Publication unknown() {
        return new Publication(Optional.empty(), "", "", "");
    }
}
