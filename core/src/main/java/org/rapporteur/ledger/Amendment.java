package org.rapporteur.ledger;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Words;

/**
 * A change that somebody wants in an instrument: "should include a total arms embargo".
 *
 * @param grounds id, words, claims
 * @param instrument id of the instrument
 * @param demandedBy who wants it
 * @param change what is to be done
 * @param what the matter, verbatim
 */
public record Amendment(Grounds grounds, String instrument, List<Party> demandedBy, Change change, Words what)
        implements LedgerEntry {
    /** What is to be done to the text. */
    public enum Change {
        ADD,
        DROP,
        REPLACE,
        STRENGTHEN,
        SOFTEN,
        UNSPECIFIED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Amendment {
        demandedBy = List.copyOf(demandedBy);
    }

    static Amendment of(Form form) {
        return new Amendment(
                form.grounds(),
                form.text("instrument"),
                form.parties("demanded_by"),
                form.constant(Change.class, "change"),
                form.words("what").get(0));
    }

    @Override
    public Form form() {
        return Form.of(Kind.AMENDMENT, grounds)
                .with("instrument", instrument)
                .with("change", change.code())
                .withWords("what", List.of(what))
                .withParties("demanded_by", demandedBy);
    }
}
