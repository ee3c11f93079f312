package org.rapporteur.code;

import java.util.Optional;
import org.rapporteur.text.Digest;
import org.rapporteur.text.Span;

/**
 * An event as one source reports it: what the record keeps and the export writes, one line a claim. "Churkin rejected any
 * talk of sanctions" is REJECT by Churkin (RUS GOV).
 *
 * @param id {@code clm_} and 24 hexadecimal digits; of dispatch, trigger span and slot alone, so that corrections outlive a
 *     better model
 * @param predicate where it stands and what it says happened
 * @param participants who did it to whom
 * @param circumstances where, when, how many
 * @param voice who says so, and as what
 * @param context instrument, recurrence, links to other claims
 * @param provenance how each value came about
 */
public record Claim(
        String id,
        Predicate predicate,
        Participants participants,
        Circumstances circumstances,
        Voice voice,
        Context context,
        Provenance provenance) {
    private static final int ID_FORMAT = 1;

    /**
     * @param dispatchId id of the dispatch
     * @param trigger span of the trigger
     * @param slot 0 for the first claim of a trigger, 1 for a second one ("arrested and beaten by" never needs it)
     */
    public static String idOf(String dispatchId, Span trigger, int slot) {
        return Digest.of("claim", ID_FORMAT)
                .field("dispatch", dispatchId)
                .field("begin", trigger.begin())
                .field("end", trigger.end())
                .field("slot", slot)
                .id("clm");
    }

    /** Begin of the trigger; absent never. */
    public int begin() {
        return predicate.trigger().span().begin();
    }

    /** The instrument it is about, when it is about one. */
    public Optional<String> about() {
        return context.about();
    }
}
