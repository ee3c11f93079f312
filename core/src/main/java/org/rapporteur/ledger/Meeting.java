package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A meeting of a body: "Russia called emergency talks of the 15-member body".
 *
 * @param grounds id, words, claims
 * @param body which body meets, as its name; empty when left open
 * @param type emergency, closed, special, regular
 * @param calledBy who asked for it
 * @param presidency who presides, when told
 * @param on its day, when told
 */
public record Meeting(
        Grounds grounds,
        String body,
        Type type,
        List<Party> calledBy,
        Optional<Party> presidency,
        Optional<LocalDate> on)
        implements LedgerEntry {
    /** What sort of meeting. */
    public enum Type {
        EMERGENCY,
        CLOSED,
        SPECIAL,
        REGULAR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Meeting {
        calledBy = List.copyOf(calledBy);
    }

    static Meeting of(Form form) {
        return new Meeting(
                form.grounds(),
                form.text("body"),
                form.constant(Type.class, "meeting_kind"),
                form.parties("called_by"),
                form.findParty("presidency"),
                form.findDay("on"));
    }

    @Override
    public Form form() {
        return Form.of(Kind.MEETING, grounds)
                .with("body", body)
                .with("meeting_kind", type.code())
                .with("on", on)
                .withParties("called_by", calledBy)
                .withParties("presidency", presidency.stream().toList());
    }
}
