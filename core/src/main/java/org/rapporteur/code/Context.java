package org.rapporteur.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.text.Words;

/**
 * What a claim hangs together with.
 *
 * @param about id of the instrument it is about ({@code ins_...}), when it is about one
 * @param recurrence "again", "for the first time", "third straight day"
 * @param links to other claims of the dispatch
 */
public record Context(Optional<String> about, Optional<Recurrence> recurrence, List<Link> links) {
    public Context {
        links = List.copyOf(links);
    }

    public static Context none() {
        return new Context(Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * That it happened before.
     *
     * @param kind again, first or nth
     * @param n which time, for nth; else 0
     * @param words that say so
     */
    public record Recurrence(String kind, int n, Words words) {}

    /**
     * A relation to another claim.
     *
     * @param kind of the relation, seen from this claim
     * @param cue the words that link
     * @param claimId the other claim
     */
    public record Link(Kind kind, Words cue, String claimId) {
        /** How claims hang together. */
        public enum Kind {
            REASON,
            PURPOSE,
            RESPONSE,
            BEFORE,
            AFTER,
            DURING,
            CONTENT_OF,
            SAME_EVENT;

            public String code() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }
}
