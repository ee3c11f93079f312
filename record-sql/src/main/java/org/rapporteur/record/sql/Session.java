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
    private final Connection connection;
    private final Dialect dialect;

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

    RowWriter append(String table) throws SQLException {
        return new RowWriter(dialect.appender(connection, table));
    }

    RowWriter appendTemporary(String table) throws SQLException {
        return new RowWriter(dialect.temporaryAppender(connection, table));
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
