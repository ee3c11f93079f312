package org.rapporteur.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A standing tie that a dispatch tells: "key ally of Syria", "Britain-based".
 *
 * @param grounds id, words, claims
 * @param subject of whom it is told
 * @param tie what it is
 * @param object to whom or what
 * @param source who says so, when not the dispatch itself
 */
public record Relation(Grounds grounds, Party subject, Tie tie, Party object, Optional<Party> source)
        implements LedgerEntry {
    /** The ties of the format. */
    public enum Tie {
        ALLY_OF,
        MEMBER_OF,
        BASED_IN,
        LEADS_ON,
        PART_OF,
        HOLDS_OFFICE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Relation of(Form form) {
        return new Relation(
                form.grounds(),
                form.parties("subject").get(0),
                form.constant(Tie.class, "relation"),
                form.parties("object").get(0),
                form.findParty("source"));
    }

    @Override
    public Form form() {
        return Form.of(Kind.RELATION, grounds)
                .with("relation", tie.code())
                .withParties("subject", List.of(subject))
                .withParties("object", List.of(object))
                .withParties("source", source.stream().toList());
    }
}
