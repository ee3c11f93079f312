package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Words;

/**
 * What one member, body or group says of an instrument in one dispatch: "Germany's ambassador called the text
 * 'insufficient'".
 *
 * @param grounds id, words, claims
 * @param instrument id of the instrument; empty where the dispatch leaves open which
 * @param holder whose position it is
 * @param speakers the persons who told it, in text order
 * @param stance all that it says in this dispatch taken together
 * @param quotes verbatim, in text order
 * @param on the day it was said, when told
 */
public record Position(
        Grounds grounds,
        String instrument,
        Party holder,
        List<Party> speakers,
        Stance stance,
        List<Words> quotes,
        Optional<LocalDate> on)
        implements LedgerEntry {
    public Position {
        speakers = List.copyOf(speakers);
        quotes = quotes.stream().sorted().distinct().toList();
    }

    static Position of(Form form) {
        return new Position(
                form.grounds(),
                form.text("instrument"),
                form.parties("holder").get(0),
                form.parties("speaker"),
                form.constant(Stance.class, "stance"),
                form.words("quote"),
                form.findDay("on"));
    }

    @Override
    public Form form() {
        return Form.of(Kind.POSITION, grounds)
                .with("instrument", instrument)
                .with("stance", stance.code())
                .with("on", on)
                .withParties("holder", List.of(holder))
                .withParties("speaker", speakers)
                .withWords("quote", quotes);
    }
}
