package org.rapporteur.ledger;

import java.util.List;
import org.rapporteur.text.Words;

/**
 * What a ledger entry rests on.
 *
 * @param id prefix of the kind and a digest of dispatch, kind and key; see {@link Ids}
 * @param dispatchId the dispatch that says it
 * @param evidence the words behind it, in text order, each once; never empty
 * @param claimIds the claims it was read out of, sorted; empty where words alone tell it
 */
public record Grounds(String id, String dispatchId, List<Words> evidence, List<String> claimIds) {
    public Grounds {
        evidence = evidence.stream().sorted().distinct().toList();
        claimIds = claimIds.stream().sorted().distinct().toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a ledger entry without evidence: " + id);
        }
    }
}
