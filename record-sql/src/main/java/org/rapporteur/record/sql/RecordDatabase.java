package org.rapporteur.record.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.rapporteur.RapporteurException;

/**
 * Opens records on a PostgreSQL server. A database without a record gets one, in a schema named {@code rapporteur} beside whatever
 * else is there; a record of a newer format, a server that does not answer or a wrong password is told in one line.
 */
final class RecordDatabase {
    private final DatabaseAddress address;
    private final Map<String, String> environment;
    private final boolean readOnly;

    private RecordDatabase(DatabaseAddress address, Map<String, String> environment, boolean readOnly) {
        this.address = address;
        this.environment = Map.copyOf(environment);
        this.readOnly = readOnly;
    }

    /**
     * Opens a record for writing, and begins it when it is not there.
     *
     * @param environment where passwords and what the address leaves out come from
     */
    static SqlStore open(String address, Map<String, String> environment) {
        return new RecordDatabase(DatabaseAddress.parse(address, environment), environment, false).open();
    }

    /** Opens a record that is there for reading only; one of an older format is brought to this one first. */
    static SqlStore openReadOnly(String address, Map<String, String> environment) {
        return new RecordDatabase(DatabaseAddress.parse(address, environment), environment, true).open();
    }

    private SqlStore open() {
        @Nullable Connection connection = null;
        try {
            connection = connect();
            Session session = new Session(connection, new PostgresDialect(this::connect));
            prepare(session);
            return new SqlStore(session, address.toString(), readOnly);
        } catch (SQLException e) {
            closeQuietly(connection);
            throw DatabaseTrouble.of(e, address.toString());
        } catch (RapporteurException e) {
            closeQuietly(connection);
            throw e;
        }
    }

    private Connection connect() throws SQLException {
        Properties settings = address.settings(environment);
        settings.setProperty("currentSchema", "rapporteur");
        Connection connection = new Driver().connect(address.url(), settings);
        if (connection == null) {
            throw new IllegalStateException("the driver does not know its own kind of address");
        }
        return connection;
    }

    private void prepare(Session session) throws SQLException {
        if (!isThere(session)) {
            if (readOnly) {
                throw new RapporteurException(
                        "no-record", "there is no record in " + address + "; `rapporteur code` makes one");
            }
            alone(session, () -> {
                if (!isThere(session)) {
                    Schema.begin(session);
                }
            });
        }
        if (Schema.format(session, address.toString()) < Schema.FORMAT) {
            alone(session, () -> Schema.bringUp(session, address.toString()));
        }
        session.begin();
    }

    private static boolean isThere(Session session) throws SQLException {
        try (Statement statement = session.statement();
                ResultSet counts = statement.executeQuery(session.sql("count-tables"))) {
            counts.next();
            return counts.getLong(2) > 0;
        }
    }

    private interface Change {
        void make() throws SQLException;
    }

    /** Two programs that find no record begin one between them. */
    private static void alone(Session session, Change change) throws SQLException {
        lock(session, "lock-session");
        try {
            change.make();
        } finally {
            lock(session, "unlock-session");
        }
    }

    private static void lock(Session session, String how) throws SQLException {
        try (PreparedStatement lock = session.prepare(how)) {
            lock.setInt(1, PostgresDialect.LOCKS);
            lock.setInt(2, PostgresDialect.BEGINNING);
            lock.execute();
        }
    }

    private static void closeQuietly(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // the first trouble is the one to tell
        }
    }
}
