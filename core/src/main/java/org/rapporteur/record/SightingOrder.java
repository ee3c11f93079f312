package org.rapporteur.record;

import java.util.Comparator;
import org.rapporteur.dispatch.Sighting;

/** The order of sightings. The first in this order stands for the dispatch in exports, whatever came first in time. */
public final class SightingOrder {
    public static final Comparator<Sighting> BY_FILE = Comparator.comparing(Sighting::file)
            .thenComparing(Sighting::item)
            .thenComparing(Sighting::url)
            .thenComparing(s -> s.retrieved().orElse(""))
            .thenComparing(Sighting::sha256);

    private SightingOrder() {}
}
