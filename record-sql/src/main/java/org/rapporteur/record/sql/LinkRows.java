package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import org.rapporteur.code.Context;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Words;

/** The rows of {@code links}: how claims hang together. */
final class LinkRows {
    private LinkRows() {}

    static void write(RowWriter to, String dispatchId, String claimId, List<Context.Link> links, CodePoints offsets)
            throws SQLException {
        for (int i = 0; i < links.size(); i++) {
            Context.Link link = links.get(i);
            to.row(dispatchId, claimId).number(i).code(link.kind());
            to.words(offsets, link.cue()).text(link.claimId()).end();
        }
    }

    static Context.Link read(Row row, CodePoints offsets) throws SQLException {
        row.number();
        Context.Link.Kind kind = row.code(Context.Link.Kind.class);
        Words cue = row.words(offsets);
        return new Context.Link(kind, cue, row.text());
    }
}
