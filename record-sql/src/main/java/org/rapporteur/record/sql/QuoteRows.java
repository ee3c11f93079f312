package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.Quotation;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** The rows of {@code quotes} and {@code quote_insertions}: the quoted words that tell a claim. */
final class QuoteRows {
    private QuoteRows() {}

    static void write(RowWriter to, String dispatchId, String claimId, Quotation quote, Text text, CodePoints offsets)
            throws SQLException {
        to.row(dispatchId, claimId).words(offsets, text.words(quote.span()));
        if (quote.speaker().isPresent()) {
            to.number(quote.speaker().get());
        } else {
            to.empty();
        }
        to.truth(quote.direct()).end();
    }

    static void writeInsertions(RowWriter to, String dispatchId, String claimId, Quotation quote, CodePoints offsets)
            throws SQLException {
        for (int i = 0; i < quote.insertions().size(); i++) {
            to.row(dispatchId, claimId)
                    .number(i)
                    .span(offsets, quote.insertions().get(i))
                    .end();
        }
    }

    static Quotation read(Row row, List<Span> insertions, CodePoints offsets) throws SQLException {
        Span span = row.words(offsets).span();
        Optional<Integer> speaker = row.findNumber();
        return new Quotation(span, speaker, row.truth(), insertions);
    }
}
