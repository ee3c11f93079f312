package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** Appends rows to one table, column by column in the order of the schema. Spans become code points on the way. */
final class RowWriter implements AutoCloseable {
    private final Appender appender;

    RowWriter(Appender appender) {
        this.appender = appender;
    }

    /** Begins a row, with the ids that stand first in it. */
    RowWriter row(String... ids) throws SQLException {
        appender.begin();
        for (String id : ids) {
            appender.text(id);
        }
        return this;
    }

    RowWriter text(String value) throws SQLException {
        appender.text(value);
        return this;
    }

    RowWriter text(Optional<String> value) throws SQLException {
        return value.isPresent() ? text(value.get()) : empty();
    }

    RowWriter code(Enum<?> constant) throws SQLException {
        return text(Code.of(constant));
    }

    RowWriter number(int value) throws SQLException {
        appender.number(value);
        return this;
    }

    RowWriter large(long value) throws SQLException {
        appender.large(value);
        return this;
    }

    RowWriter large(Optional<Long> value) throws SQLException {
        return value.isPresent() ? large(value.get().longValue()) : empty();
    }

    RowWriter real(double value) throws SQLException {
        appender.real(value);
        return this;
    }

    RowWriter truth(boolean value) throws SQLException {
        appender.truth(value);
        return this;
    }

    RowWriter day(Optional<LocalDate> value) throws SQLException {
        if (value.isPresent()) {
            appender.day(value.get());
        } else {
            appender.nothing();
        }
        return this;
    }

    /** Two columns: begin and end. */
    RowWriter span(CodePoints offsets, Span span) throws SQLException {
        return number(offsets.codePoint(span.begin())).number(offsets.codePoint(span.end()));
    }

    /** Three columns: begin, end and text. */
    RowWriter words(CodePoints offsets, Words words) throws SQLException {
        return span(offsets, words.span()).text(words.text());
    }

    /** Three columns: begin, end and text, or nothing in each. */
    RowWriter words(CodePoints offsets, Optional<Words> words) throws SQLException {
        return words.isPresent() ? words(offsets, words.get()) : empty().empty().empty();
    }

    RowWriter empty() throws SQLException {
        appender.nothing();
        return this;
    }

    void end() throws SQLException {
        appender.end();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
