package org.rapporteur.code;

import java.util.List;
import java.util.Optional;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.TimeExpression;

/**
 * Where, when, and with what toll.
 *
 * @param place where it happened, when told
 * @param sites "three checkpoints": kind and number of sites, when told
 * @param time when it happened; only what the text gives, never the publication date
 * @param quantities in text order
 */
public record Circumstances(
        Optional<LocatedPlace> place, Optional<Sites> sites, Optional<TimeExpression> time, List<Quantity> quantities) {
    public Circumstances {
        quantities = List.copyOf(quantities);
    }

    /** A number of sites of one kind within the place. */
    public record Sites(String kind, long count) {}
}
