package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller knows of all items that do not say it themselves.
 *
 * @param published the publication date
 * @param publisher the outlet; empty when unknown
 * @param url where they were published; empty when unknown
 */
public record Defaults(Optional<LocalDate> published, String publisher, String url) {
    public static Defaults none() {
        return new Defaults(Optional.empty(), "", "");
    }

    public static Defaults published(LocalDate date) {
        return new Defaults(Optional.of(date), "", "");
    }
}
