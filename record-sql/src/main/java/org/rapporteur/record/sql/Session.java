package org.rapporteur.record.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection to a record that knows the statements of its database: {@code session.prepare("find-stamp")}. */
final class Session {
    private static final int MOST_TRIALS = 8;

    private final Connection connection;
    private final Dialect dialect;
    private boolean inTransaction;
    private boolean veiled;

    Session(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The one statement of a file. */
    String sql(String name) {
        return Statements.one(dialect.database(), name);
    }

    /** The one statement of a file, ready for its parameters. */
    PreparedStatement prepare(String name) throws SQLException {
        return connection.prepareStatement(sql(name));
    }

    PreparedStatement prepareText(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    /** Runs the statements of a file. */
    void runAll(String name) throws SQLException {
        try (Statement statement = statement()) {
            for (String one : statements(name)) {
                statement.execute(one);
            }
        }
    }

    /** Runs the statements of a file that only this database has, where it has it. */
    void runOwn(String name) throws SQLException {
        try (Statement statement = statement()) {
            for (String one : Statements.own(dialect.database(), name)) {
                statement.execute(one);
            }
        }
    }

    /** The statements of a file. */
    List<String> statements(String name) {
        return Statements.all(dialect.database(), name);
    }

    /** Makes the tables and views that live as long as a connection. */
    void begin() throws SQLException {
        runAll("working-tables");
        runAll("working-macros");
        runAll("working-views");
    }

    /** A piece of work. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Does some writing whole or not at all; again where another program came between. */
    <T> T inOneTransaction(Work<T> writing) throws SQLException {
        for (int trial = 1; ; trial++) {
            try {
                return within("BEGIN TRANSACTION", writing);
            } catch (SQLException e) {
                if (trial == MOST_TRIALS || !dialect.isPassing(e)) {
                    throw e;
                }
            }
        }
    }

    /** Reads with several statements what stood in the record at one moment, whoever writes meanwhile. */
    <T> T atOneMoment(Work<T> reading) throws SQLException {
        String begin = dialect.beginReading();
        return inTransaction || begin.isEmpty() ? reading.run() : within(begin, reading);
    }

    /** Takes some rows of a result, and its columns; the first time also when there are none. */
    interface Batch {
        /** Takes them, and says how many there were. */
        int take(ResultSet some) throws SQLException;
    }

    /** Gives a result that may be large, some rows in memory at a time. */
    void batches(String sql, Batch taker) throws SQLException {
        int size = dialect.batch();
        if (size > 0) {
            atOneMoment(() -> fetch(sql, size, taker));
            return;
        }
        try (Statement statement = statement();
                ResultSet result = statement.executeQuery(sql)) {
            taker.take(result);
        }
    }

    private int fetch(String sql, int size, Batch taker) throws SQLException {
        int fetched = 0;
        try (Statement statement = statement()) {
            statement.execute("DECLARE asked NO SCROLL CURSOR FOR " + sql);
            int last = size;
            while (last == size) {
                try (ResultSet some = statement.executeQuery("FETCH " + size + " FROM asked")) {
                    last = taker.take(some);
                }
                fetched += last;
            }
            statement.execute("CLOSE asked");
        }
        return fetched;
    }

    private <T> T within(String begin, Work<T> work) throws SQLException {
        try (Statement statement = statement()) {
            statement.execute(begin);
            inTransaction = true;
            try {
                T done = work.run();
                statement.execute("COMMIT");
                return done;
            } catch (SQLException | RuntimeException e) {
                rollBack(statement);
                throw e;
            } finally {
                inTransaction = false;
            }
        }
    }

    private static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // nothing of the transaction stands; the first trouble is the one to tell
        }
    }

    RowWriter append(String table) throws SQLException {
        return new RowWriter(dialect.appender(connection, table));
    }

    RowWriter appendTemporary(String table) throws SQLException {
        return new RowWriter(dialect.temporaryAppender(connection, table));
    }

    /** Whether the views {@code told_...} show other words than the tables. */
    boolean isVeiled() {
        return veiled;
    }

    void veil(boolean now) {
        veiled = now;
    }

    Row row(ResultSet result) {
        return new Row(result, dialect);
    }

    /** Sets a parameter to a text, or to none. */
    void set(PreparedStatement statement, int at, @Nullable String text) throws SQLException {
        statement.setString(at, text == null ? null : dialect.kept(text));
    }

    void hold(Dialect.Hold hold, Set<String> dispatchIds) throws SQLException {
        dialect.hold(this, hold, dispatchIds);
    }

    void hold(Dialect.Hold hold) throws SQLException {
        dialect.hold(this, hold, Set.of());
    }
}
