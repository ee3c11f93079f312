package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Source;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Words;

/** The rows of {@code attributions}: sources of claims and sources of single quantities. */
final class AttributionRows {
    /** What stands for the claim itself where a quantity's ordinal would stand. */
    static final int OF_CLAIM = -1;

    private AttributionRows() {}

    /** A source with what it is the source of. */
    record Placed(int quantity, Source source) {}

    static void write(RowWriter to, String dispatchId, Claim claim, CodePoints offsets) throws SQLException {
        write(to, dispatchId, claim.id(), OF_CLAIM, claim.voice().attribution(), offsets);
        List<Quantity> quantities = claim.circumstances().quantities();
        for (int i = 0; i < quantities.size(); i++) {
            write(to, dispatchId, claim.id(), i, quantities.get(i).sources(), offsets);
        }
    }

    private static void write(
            RowWriter to, String dispatchId, String claimId, int quantity, List<Source> sources, CodePoints offsets)
            throws SQLException {
        for (int i = 0; i < sources.size(); i++) {
            Source s = sources.get(i);
            to.row(dispatchId, claimId).number(quantity).number(i).number(s.level());
            Actors.write(to.words(offsets, s.words()), s.actor());
            to.code(s.kind()).words(offsets, s.cue()).words(offsets, s.saidAt());
            to.day(s.saidOn()).end();
        }
    }

    static Placed read(Row row, CodePoints offsets) throws SQLException {
        int quantity = row.number();
        row.number();
        int level = row.number();
        Optional<Words> words = row.findWords(offsets);
        Actor actor = Actors.read(row);
        Source.Kind kind = row.code(Source.Kind.class);
        Optional<Words> cue = row.findWords(offsets);
        Optional<Words> saidAt = row.findWords(offsets);
        return new Placed(quantity, new Source(words, actor, kind, cue, level, saidAt, row.findDay()));
    }
}
