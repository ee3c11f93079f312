package org.rapporteur.resolve.place;

import java.util.List;
import java.util.Optional;

/**
 * Names of places and where they are. A name is compared folded: without regard to case, accents, apostrophes, hyphens and
 * periods, see {@link FoldedName}.
 */
public interface Gazetteer {

    /** Every place of that very name, most populous first; empty when there is none. */
    List<Candidate> candidates(String name);

    /** The country of an ISO 3166-1 alpha-3 code. */
    Optional<Candidate> findCountry(String iso3);

    /** What it was built from, for the provenance of a value ("places-1@sha256:..."). */
    String version();
}
