package org.rapporteur.docket;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Words;

/**
 * A word of recurrence in a dispatch ("again vetoed", "the first resolution"), laid against the votes on record.
 *
 * @param dispatchId which dispatch says so
 * @param claimId the claim that carries the word
 * @param said the words: those of the act and those of the recurrence
 * @param result what the votes show
 * @param reason one sentence that says why
 * @param votes symbols of the votes it rests on, the oldest first
 */
public record Checked(
        String dispatchId, String claimId, List<Words> said, Result result, String reason, List<String> votes) {
    public Checked {
        said = List.copyOf(said);
        votes = List.copyOf(votes);
    }

    /** What the votes on record show of it. */
    public enum Result {
        /** They show the same. */
        BORNE_OUT,
        /** They show otherwise, as far as titles and agenda items tell the matter. */
        NOT_BORNE_OUT,
        /** They cannot tell. */
        NOT_KNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
