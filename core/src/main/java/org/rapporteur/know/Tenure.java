package org.rapporteur.know;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody was for a time: "Chancellor of Germany", DEU, GOV, from 2005-11-22 to 2021-12-08.
 *
 * @param office its name; empty for organisations
 * @param country code, absent where none applies
 * @param sectors PLOVER sectors, most telling first
 * @param from first day, absent when open
 * @param to last day, absent when open
 */
public record Tenure(
        String office,
        Optional<String> country,
        List<String> sectors,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    public Tenure {
        sectors = List.copyOf(sectors);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "a tenure that ends before it begins: " + office + " " + from + " " + to);
        }
    }

    public boolean covers(LocalDate day) {
        return !isAfter(day) && !isBefore(day);
    }

    /** Whether it ended before a day. */
    public boolean isBefore(LocalDate day) {
        return to.isPresent() && to.get().isBefore(day);
    }

    private boolean isAfter(LocalDate day) {
        return from.isPresent() && from.get().isAfter(day);
    }
}
