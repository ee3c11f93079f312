package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Source;
import org.rapporteur.resolve.Amount;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Words;

/** The rows of {@code quantities}. */
final class QuantityRows {
    private QuantityRows() {}

    static void write(RowWriter to, String dispatchId, String claimId, List<Quantity> some, CodePoints offsets)
            throws SQLException {
        for (int i = 0; i < some.size(); i++) {
            Quantity q = some.get(i);
            to.row(dispatchId, claimId).number(i).words(offsets, q.amount().words());
            to.large(q.amount().low()).large(q.amount().high()).truth(q.amount().approximate());
            to.code(q.unit()).code(q.scope()).end();
        }
    }

    /** A quantity without its sources, which stand in {@code attributions}. */
    static Quantity read(Row row, CodePoints offsets) throws SQLException {
        row.number();
        Words words = row.words(offsets);
        Optional<Long> low = row.findLarge();
        Optional<Long> high = row.findLarge();
        Amount amount = new Amount(words, low, high, row.truth());
        return new Quantity(amount, row.code(Quantity.Unit.class), row.code(Quantity.Scope.class), List.of());
    }

    static Quantity withSources(Quantity quantity, List<Source> sources) {
        return new Quantity(quantity.amount(), quantity.unit(), quantity.scope(), sources);
    }
}
