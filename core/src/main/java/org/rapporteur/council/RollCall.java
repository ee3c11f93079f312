package org.rapporteur.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One recorded vote.
 *
 * @param id as its source numbers it
 * @param symbol of the document voted on, "S/2011/612" or "S/RES/1970(2011)"; empty when not known
 */
public record RollCall(String id, Optional<LocalDate> day, String symbol, List<Cast> ballot) {
    public RollCall {
        ballot = List.copyOf(ballot);
    }

    /** Whether the document is a resolution of the Security Council: a number is given to those adopted only. */
    public boolean isNumberedResolution() {
        return symbol.startsWith("S/RES/");
    }
}
