package org.rapporteur.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.intake.DateOrder;
import org.rapporteur.intake.Defaults;

/**
 * What the caller knows of all items that do not say it themselves, in a form that is sent to other machines; see {@link Defaults}. Empty where nothing is known.
 *
 * @param published as 2011-12-16
 * @param dateOrder dmy, mdy or ymd
 */
record InputDefaults(String published, String publisher, String url, String dateOrder) implements Serializable {
    static InputDefaults none() {
        return new InputDefaults("", "", "", "");
    }

    Defaults defaults() {
        return new Defaults(
                Optional.of(published).filter(p -> !p.isEmpty()).map(LocalDate::parse),
                publisher,
                url,
                Optional.of(dateOrder).filter(o -> !o.isEmpty()).flatMap(DateOrder::find));
    }
}
