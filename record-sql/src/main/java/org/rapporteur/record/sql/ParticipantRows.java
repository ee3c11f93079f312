package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Participant;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Words;

/** The rows of {@code participants}: actors and recipients. */
final class ParticipantRows {
    static final String ACTOR = "actor";
    static final String RECIPIENT = "recipient";

    private ParticipantRows() {}

    /** A participant with its side. */
    record Sided(String side, Participant participant) {}

    static void write(RowWriter to, String dispatchId, Claim claim, CodePoints offsets) throws SQLException {
        write(to, dispatchId, claim, ACTOR, claim.participants().actors(), offsets);
        write(to, dispatchId, claim, RECIPIENT, claim.participants().recipients(), offsets);
    }

    private static void write(
            RowWriter to, String dispatchId, Claim claim, String side, List<Participant> some, CodePoints offsets)
            throws SQLException {
        for (int i = 0; i < some.size(); i++) {
            Participant p = some.get(i);
            to.row(dispatchId, claim.id(), side).number(i).words(offsets, p.words());
            Actors.write(to, p.actor()).end();
        }
    }

    static Sided read(Row row, CodePoints offsets) throws SQLException {
        String side = row.text();
        row.number();
        Optional<Words> words = row.findWords(offsets);
        return new Sided(side, new Participant(words, Actors.read(row)));
    }
}
