package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.TimeExpression.Anchor;
import org.rapporteur.resolve.TimeExpression.Interval;
import org.rapporteur.resolve.TimeExpression.Precision;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Words;

/** The rows of {@code times}: when a claim's event happened. */
final class TimeRows {
    private TimeRows() {}

    static void write(RowWriter to, String dispatchId, String claimId, TimeExpression time, CodePoints offsets)
            throws SQLException {
        to.row(dispatchId, claimId)
                .words(offsets, time.words())
                .code(time.kind())
                .text(time.timex());
        to.day(time.interval().map(Interval::from)).day(time.interval().map(Interval::to));
        to.text(time.interval().map(i -> i.precision().code()));
        to.text(time.interval().map(i -> i.anchor().code()));
        to.text(time.partOfDay()).end();
    }

    static TimeExpression read(Row row, CodePoints offsets) throws SQLException {
        Words words = row.words(offsets);
        TimeExpression.Kind kind = row.code(TimeExpression.Kind.class);
        String timex = row.text();
        Optional<LocalDate> from = row.findDay();
        Optional<LocalDate> to = row.findDay();
        Optional<Precision> precision = row.findCode(Precision.class);
        Optional<Anchor> anchor = row.findCode(Anchor.class);
        Optional<Interval> interval = from.isPresent() && to.isPresent() && precision.isPresent() && anchor.isPresent()
                ? Optional.of(new Interval(from.get(), to.get(), precision.get(), anchor.get()))
                : Optional.empty();
        return new TimeExpression(words, kind, timex, interval, row.text());
    }
}
