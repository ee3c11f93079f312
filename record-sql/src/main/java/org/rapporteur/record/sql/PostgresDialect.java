package org.rapporteur.record.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.rapporteur.RapporteurException;

/**
 * A record on a PostgreSQL server, which several programs read and write at once. What must not happen at the same time is kept
 * apart by advisory locks that end with their transaction; readers wait for nobody.
 */
final class PostgresDialect implements Dialect {
    /** The first number of this program's named locks; the letters RAPP. */
    static final int LOCKS = 0x52415050;

    /** Held while a record is begun or brought to a new format. */
    static final int BEGINNING = 100;

    private static final int RECONCILING = 101;
    private static final int DISPATCH_LOCKS = LOCKS + 1;

    /** Above so many dispatches at once one lock stands for all, for a server has room for some thousands. */
    private static final int MOST_LOCKS = 256;

    private static final int BATCH = 2000;

    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private final ConnectionMaker maker;
    private final Map<String, String> columns = new ConcurrentHashMap<>();

    /** Opens connections to the same database. */
    interface ConnectionMaker {
        Connection connect() throws SQLException;
    }

    PostgresDialect(ConnectionMaker maker) {
        this.maker = maker;
    }

    @Override
    public Database database() {
        return Database.POSTGRESQL;
    }

    @Override
    public Appender appender(Connection connection, String table) throws SQLException {
        return new CopiedRows(connection, "COPY " + table + " (" + columns(connection, table) + ") FROM STDIN");
    }

    @Override
    public Appender temporaryAppender(Connection connection, String table) throws SQLException {
        return new CopiedRows(connection, "COPY pg_temp." + table + " FROM STDIN");
    }

    private String columns(Connection connection, String table) throws SQLException {
        String known = columns.get(table);
        if (known != null) {
            return known;
        }
        List<String> names = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(Statements.one(Database.POSTGRESQL, "select-copied-columns"))) {
            query.setString(1, table);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    names.add(result.getString(1));
                }
            }
        }
        String found = String.join(", ", names);
        columns.put(table, found);
        return found;
    }

    @Override
    public String kept(String text) {
        return PostgresText.kept(text);
    }

    @Override
    public String told(String kept) {
        return PostgresText.told(kept);
    }

    @Override
    public Connection another(Connection connection) throws SQLException {
        return maker.connect();
    }

    @Override
    public String beginReading() {
        return "BEGIN ISOLATION LEVEL REPEATABLE READ";
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public void hold(Session session, Hold hold, Set<String> dispatchIds) throws SQLException {
        int all = Hold.DISPATCHES.key();
        if (hold != Hold.DISPATCHES) {
            lock(session, "lock", LOCKS, hold.key());
        } else if (dispatchIds.size() > MOST_LOCKS) {
            lock(session, "lock", LOCKS, all);
        } else {
            lock(session, "lock-shared", LOCKS, all);
            lockEach(session, dispatchIds);
        }
    }

    private static void lock(Session session, String how, int first, int second) throws SQLException {
        try (PreparedStatement lock = session.prepare(how)) {
            lock.setInt(1, first);
            lock.setInt(2, second);
            lock.execute();
        }
    }

    /** In one order, so that two that want the same ones do not wait for each other. */
    private static void lockEach(Session session, Set<String> dispatchIds) throws SQLException {
        Set<Integer> keys = new TreeSet<>();
        for (String id : dispatchIds) {
            CRC32 digest = new CRC32();
            digest.update(id.getBytes(StandardCharsets.UTF_8));
            keys.add((int) digest.getValue());
        }
        Array array = session.connection().createArrayOf("int4", keys.toArray());
        try (PreparedStatement lock = session.prepare("lock-each")) {
            lock.setInt(1, DISPATCH_LOCKS);
            lock.setArray(2, array);
            lock.execute();
        } finally {
            array.free();
        }
    }

    @Override
    public void holdReconciling(Session session) throws SQLException {
        lock(session, "lock-session", LOCKS, RECONCILING);
    }

    @Override
    public void letReconcile(Session session) throws SQLException {
        lock(session, "unlock-session", LOCKS, RECONCILING);
    }

    /** A server writes its log into its files by itself. */
    @Override
    public void settle(Session session) {}

    @Override
    public boolean isPassing(SQLException e) {
        return PASSING.contains(String.valueOf(e.getSQLState()));
    }

    @Override
    public RapporteurException trouble(SQLException e, String record) {
        return DatabaseTrouble.of(e, record);
    }
}
