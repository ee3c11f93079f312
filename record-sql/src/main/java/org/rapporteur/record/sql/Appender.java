package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.time.LocalDate;

/** Appends rows to one table, value by value; what is appended is in the transaction once this is closed. */
interface Appender extends AutoCloseable {
    void begin() throws SQLException;

    void text(String value) throws SQLException;

    void number(int value) throws SQLException;

    void large(long value) throws SQLException;

    void real(double value) throws SQLException;

    void truth(boolean value) throws SQLException;

    void day(LocalDate value) throws SQLException;

    void bytes(byte[] value) throws SQLException;

    void nothing() throws SQLException;

    void end() throws SQLException;

    @Override
    void close() throws SQLException;
}
