package org.rapporteur.ledger;

import java.util.Optional;
import org.rapporteur.text.Words;

/**
 * What an instrument says or does not say: "strongly condemns violence by all parties", "proposes no sanctions".
 *
 * @param grounds id, words, claims
 * @param instrument id of the instrument
 * @param verb its operative verb, as a lemma ("condemn"), with how strongly it says so
 * @param what the matter, verbatim
 * @param absence how it is missing; empty for what the instrument does say
 * @param statedBy who tells of it, when not the dispatch itself
 */
public record Provision(
        Grounds grounds, String instrument, Verb verb, Words what, Optional<Absence> absence, Optional<Party> statedBy)
        implements LedgerEntry {
    /**
     * An operative verb.
     *
     * @param lemma "condemn"
     * @param strength decides, demands, condemns, urges, notes: the grade of its list; empty when it has none
     * @param adverb "strongly"; empty without
     */
    public record Verb(String lemma, String strength, String adverb) {}

    /** Said to be missing, or missed by those who want it in. */
    public enum Absence {
        EXPLICIT,
        DEMANDED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Provision of(Form form) {
        return new Provision(
                form.grounds(),
                form.text("instrument"),
                new Verb(form.text("verb"), form.text("strength"), form.text("adverb")),
                form.words("what").get(0),
                form.text("absence").isEmpty()
                        ? Optional.empty()
                        : Optional.of(form.constant(Absence.class, "absence")),
                form.findParty("stated_by"));
    }

    @Override
    public Form form() {
        return Form.of(Kind.PROVISION, grounds)
                .with("instrument", instrument)
                .with("verb", verb.lemma)
                .with("strength", verb.strength)
                .with("adverb", verb.adverb)
                .with("absence", absence.map(Absence::code))
                .withWords("what", java.util.List.of(what))
                .withParties("stated_by", statedBy.stream().toList());
    }
}
