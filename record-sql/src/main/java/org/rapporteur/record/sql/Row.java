package org.rapporteur.record.sql;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** The row a result stands at, read column by column in the order of the statement: the mirror of {@link RowWriter}. */
final class Row {
    private final ResultSet result;
    private final Dialect dialect;
    private int column;

    Row(ResultSet result, Dialect dialect) {
        this.result = result;
        this.dialect = dialect;
    }

    boolean next() throws SQLException {
        column = 0;
        return result.next();
    }

    String text() throws SQLException {
        String value = result.getString(++column);
        if (value == null) {
            throw new SQLException("nothing in column " + column + " of a row that needs it");
        }
        return dialect.told(value);
    }

    Optional<String> findText() throws SQLException {
        return Optional.ofNullable(result.getString(++column)).map(dialect::told);
    }

    <E extends Enum<E>> E code(Class<E> type) throws SQLException {
        return Code.parse(type, text());
    }

    <E extends Enum<E>> Optional<E> findCode(Class<E> type) throws SQLException {
        return findText().map(code -> Code.parse(type, code));
    }

    int number() throws SQLException {
        return result.getInt(++column);
    }

    Optional<Integer> findNumber() throws SQLException {
        int value = result.getInt(++column);
        return result.wasNull() ? Optional.empty() : Optional.of(value);
    }

    long large() throws SQLException {
        return result.getLong(++column);
    }

    Optional<Long> findLarge() throws SQLException {
        long value = result.getLong(++column);
        return result.wasNull() ? Optional.empty() : Optional.of(value);
    }

    double real() throws SQLException {
        return result.getDouble(++column);
    }

    Optional<Double> findReal() throws SQLException {
        double value = result.getDouble(++column);
        return result.wasNull() ? Optional.empty() : Optional.of(value);
    }

    boolean truth() throws SQLException {
        return result.getBoolean(++column);
    }

    Optional<LocalDate> findDay() throws SQLException {
        Date value = result.getDate(++column);
        return value == null ? Optional.empty() : Optional.of(value.toLocalDate());
    }

    Span span(CodePoints offsets) throws SQLException {
        return Span.of(offsets.utf16(number()), offsets.utf16(number()));
    }

    Words words(CodePoints offsets) throws SQLException {
        return new Words(span(offsets), text());
    }

    Optional<Words> findWords(CodePoints offsets) throws SQLException {
        Optional<Integer> begin = findNumber();
        Optional<Integer> end = findNumber();
        Optional<String> text = findText();
        if (begin.isEmpty() || end.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Span span = Span.of(offsets.utf16(begin.get()), offsets.utf16(end.get()));
        return Optional.of(new Words(span, text.get()));
    }

    /** Where it stands, for a message. */
    int column() {
        return column;
    }
}
