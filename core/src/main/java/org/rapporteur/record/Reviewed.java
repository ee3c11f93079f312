package org.rapporteur.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.code.Coding;

/**
 * A dispatch as coded, with the happenings its claims belong to and what people decided about them.
 *
 * @param coding as coded; corrections are not worked in
 * @param happenings happening ids by claim id; claims that are not reconciled yet are missing
 * @param corrections in the order in which they were made
 * @param standing what the dispatch is among the others
 */
public record Reviewed(Coding coding, Map<String, String> happenings, List<Correction> corrections, Standing standing) {
    public Reviewed {
        happenings = Collections.unmodifiableMap(new TreeMap<>(happenings));
        corrections = List.copyOf(corrections);
    }

    /** The happening a claim belongs to. */
    public Optional<String> findHappening(String claimId) {
        return Optional.ofNullable(happenings.get(claimId));
    }

    /** The last correction of a claim. */
    public Optional<Correction> findReview(String claimId) {
        return corrections.stream()
                .filter(c -> c.anchor().claimId().equals(claimId)
                        || c.other().filter(o -> o.claimId().equals(claimId)).isPresent())
                .reduce((first, second) -> second);
    }
}
