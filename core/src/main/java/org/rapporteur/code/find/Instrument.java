package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.resolve.Actor;

/**
 * A draft, statement or treaty of the dispatch.
 *
 * @param id {@code ins_} and a digest of dispatch, body and sponsors
 * @param sponsors who stands behind its words; the body itself once it is adopted
 * @param adopted whether it is more than a draft
 */
record Instrument(String id, List<Actor> sponsors, boolean adopted) {
    Instrument {
        sponsors = List.copyOf(sponsors);
    }
}
