package org.rapporteur.code;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.read.Sentence;

/**
 * A dispatch with its claims, ready for the record.
 *
 * @param dispatch what was coded
 * @param sentences its sentences
 * @param claims sorted by trigger, then id
 * @param entries what the dispatch says of bodies and of responsibility; sorted by kind, first words, id
 */
public record Coding(Dispatch dispatch, List<Sentence> sentences, List<Claim> claims, List<LedgerEntry> entries) {
    private static final Comparator<LedgerEntry> BY_KIND = Comparator.comparing(LedgerEntry::kind)
            .thenComparing(e -> e.evidence().get(0))
            .thenComparing(LedgerEntry::id);

    public Coding {
        sentences = List.copyOf(sentences);
        claims = claims.stream()
                .sorted(Comparator.comparingInt(Claim::begin).thenComparing(Claim::id))
                .toList();
        entries = entries.stream().sorted(BY_KIND).toList();
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
        for (LedgerEntry entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("two ledger entries with id " + entry.id());
            }
            entry.evidence().forEach(w -> {
                if (!dispatch.text().at(w.span()).equals(w.text())) {
                    throw new IllegalArgumentException("evidence of " + entry.id() + " is not in the text: " + w);
                }
            });
        }
    }

    /** A coding without ledger entries. */
    public Coding(Dispatch dispatch, List<Sentence> sentences, List<Claim> claims) {
        this(dispatch, sentences, claims, List.of());
    }

    public Coding with(List<LedgerEntry> others) {
        return new Coding(dispatch, sentences, claims, others);
    }
}
