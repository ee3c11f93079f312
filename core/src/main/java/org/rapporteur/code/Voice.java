package org.rapporteur.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.read.Quotation;

/**
 * Who says so, and as what.
 *
 * @param attribution outermost first, who vouches last; empty when the dispatch itself says it
 * @param modality how the innermost source says it
 * @param realis whether it happened, is to happen, or stands in a draft
 * @param quote the quoted words that tell it, when quoted
 */
public record Voice(List<Source> attribution, Modality modality, Realis realis, Optional<Quotation> quote) {
    public Voice {
        attribution = List.copyOf(attribution);
    }

    /** How a source says it. */
    public enum Modality {
        ASSERTED,
        ALLEGED,
        DENIED,
        NEGATED,
        WANTED,
        POSSIBLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The event's own standing. */
    public enum Realis {
        ACTUAL,
        DRAFT_TEXT,
        GOAL,
        ORDERED,
        FUTURE,
        HYPOTHETICAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
