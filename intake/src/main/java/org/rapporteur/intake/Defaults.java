package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller knows of all items that do not say it themselves.
 *
 * @param published the publication date
 * @param publisher the outlet; empty when unknown
 * @param url where they were published; empty when unknown
 * @param dateOrder order of dates such as "7/5/15"; without it a file's own dates decide
 */
public record Defaults(Optional<LocalDate> published, String publisher, String url, Optional<DateOrder> dateOrder) {
    public Defaults(Optional<LocalDate> published, String publisher, String url) {
        this(published, publisher, url, Optional.empty());
    }

    public static Defaults none() {
        return new Defaults(Optional.empty(), "", "");
    }

    public static Defaults published(LocalDate date) {
        return new Defaults(Optional.of(date), "", "");
    }
}
