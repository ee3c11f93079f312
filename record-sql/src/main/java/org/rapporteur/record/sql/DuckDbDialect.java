package org.rapporteur.record.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.rapporteur.RapporteurException;

/** A record in a file: the shared statements are written for it, and one program writes at a time. */
final class DuckDbDialect implements Dialect {
    @Override
    public Database database() {
        return Database.DUCKDB;
    }

    @Override
    public Appender appender(Connection connection, String table) throws SQLException {
        return new Rows(((DuckDBConnection) connection).createAppender(table));
    }

    @Override
    public Appender temporaryAppender(Connection connection, String table) throws SQLException {
        return new Rows(((DuckDBConnection) connection).createAppender("temp", "main", table));
    }

    @Override
    public String kept(String text) {
        return text;
    }

    @Override
    public String told(String kept) {
        return kept;
    }

    @Override
    public Connection another(Connection connection) throws SQLException {
        return ((DuckDBConnection) connection).duplicate();
    }

    /** One program has the file, and reads between its own writings. */
    @Override
    public String beginReading() {
        return "";
    }

    /** Results come a piece at a time by themselves. */
    @Override
    public int batch() {
        return 0;
    }

    /** The file itself is held by the one program that writes it. */
    @Override
    public void hold(Session session, Hold hold, Set<String> dispatchIds) {}

    @Override
    public void holdReconciling(Session session) {}

    @Override
    public void letReconcile(Session session) {}

    @Override
    public void settle(Session session) throws SQLException {
        try (Statement statement = session.statement()) {
            statement.execute("CHECKPOINT");
        }
    }

    @Override
    public boolean isPassing(SQLException e) {
        return false;
    }

    @Override
    public RapporteurException trouble(SQLException e, String record) {
        return RecordTrouble.of(e, record);
    }

    private record Rows(DuckDBAppender appender) implements Appender {
        @Override
        public void begin() throws SQLException {
            appender.beginRow();
        }

        @Override
        public void text(String value) throws SQLException {
            appender.append(value);
        }

        @Override
        public void number(int value) throws SQLException {
            appender.append(value);
        }

        @Override
        public void large(long value) throws SQLException {
            appender.append(value);
        }

        @Override
        public void real(double value) throws SQLException {
            appender.append(value);
        }

        @Override
        public void truth(boolean value) throws SQLException {
            appender.append(value);
        }

        @Override
        public void day(LocalDate value) throws SQLException {
            appender.append(value);
        }

        @Override
        public void bytes(byte[] value) throws SQLException {
            appender.append(value);
        }

        @Override
        public void nothing() throws SQLException {
            appender.appendNull();
        }

        @Override
        public void end() throws SQLException {
            appender.endRow();
        }

        @Override
        public void close() throws SQLException {
            appender.close();
        }
    }
}
