package org.rapporteur.code;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.read.Sentence;

/**
 * A dispatch with its claims, ready for the record.
 *
 * @param dispatch what was coded
 * @param sentences its sentences
 * @param claims sorted by trigger, then id
 */
public record Coding(Dispatch dispatch, List<Sentence> sentences, List<Claim> claims) {
    public Coding {
        sentences = List.copyOf(sentences);
        claims = claims.stream()
                .sorted(Comparator.comparingInt(Claim::begin).thenComparing(Claim::id))
                .toList();
        Set<String> ids = new HashSet<>();
        for (Claim claim : claims) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("two claims with id " + claim.id());
            }
            for (Evidence e : claim.provenance().evidence()) {
                e.words().ifPresent(w -> {
                    if (!dispatch.text().at(w.span()).equals(w.text())) {
                        throw new IllegalArgumentException("evidence of " + claim.id() + " is not in the text: " + w);
                    }
                });
            }
        }
    }
}
