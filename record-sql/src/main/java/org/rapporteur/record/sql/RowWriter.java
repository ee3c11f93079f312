package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** Appends rows to one table, column by column in the order of the schema. Spans become code points on the way. */
final class RowWriter implements AutoCloseable {
    private final DuckDBAppender appender;

    RowWriter(DuckDBConnection connection, String table) throws SQLException {
        this(connection.createAppender(table));
    }

    private RowWriter(DuckDBAppender appender) {
        this.appender = appender;
    }

    /** Appends to a working table. */
    static RowWriter temporary(DuckDBConnection connection, String table) throws SQLException {
        return new RowWriter(connection.createAppender("temp", "main", table));
    }

    /** Begins a row, with the ids that stand first in it. */
    RowWriter row(String... ids) throws SQLException {
        appender.beginRow();
        for (String id : ids) {
            appender.append(id);
        }
        return this;
    }

    RowWriter text(String value) throws SQLException {
        appender.append(value);
        return this;
    }

    RowWriter text(Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            appender.append(value.get());
        } else {
            appender.appendNull();
        }
        return this;
    }

    RowWriter code(Enum<?> constant) throws SQLException {
        return text(Code.of(constant));
    }

    RowWriter number(int value) throws SQLException {
        appender.append(value);
        return this;
    }

    RowWriter large(long value) throws SQLException {
        appender.append(value);
        return this;
    }

    RowWriter large(Optional<Long> value) throws SQLException {
        return value.isPresent() ? large(value.get().longValue()) : empty();
    }

    RowWriter real(double value) throws SQLException {
        appender.append(value);
        return this;
    }

    RowWriter truth(boolean value) throws SQLException {
        appender.append(value);
        return this;
    }

    RowWriter day(Optional<LocalDate> value) throws SQLException {
        if (value.isPresent()) {
            appender.append(value.get());
        } else {
            appender.appendNull();
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
        appender.appendNull();
        return this;
    }

    void end() throws SQLException {
        appender.endRow();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
