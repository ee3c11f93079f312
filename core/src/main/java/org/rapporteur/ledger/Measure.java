package org.rapporteur.ledger;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Words;

/**
 * What another body has done, does or is asked to do in the same matter: "Arab League sanctions".
 *
 * @param grounds id, words, claims
 * @param body whose measure it is
 * @param what the measure, verbatim
 * @param status made, under way or only demanded
 * @param instrument id of the instrument that is said to take it up or leave it out; empty when none is
 */
public record Measure(Grounds grounds, Party body, Words what, Status status, String instrument)
        implements LedgerEntry {
    /** How far it is. */
    public enum Status {
        MADE,
        UNDER_WAY,
        DEMANDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Measure of(Form form) {
        return new Measure(
                form.grounds(),
                form.parties("body").get(0),
                form.words("what").get(0),
                form.constant(Status.class, "status"),
                form.text("instrument"));
    }

    @Override
    public Form form() {
        return Form.of(Kind.MEASURE, grounds)
                .with("instrument", instrument)
                .with("status", status.code())
                .withWords("what", List.of(what))
                .withParties("body", List.of(body));
    }
}
