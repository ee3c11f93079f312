package org.rapporteur.record.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;

/**
 * Opens record files. A new file gets the schema; a file of another kind, of a newer format, in use or damaged is refused with
 * what to do.
 */
public final class RecordFile {
    /** The format of the tables; a reader refuses a higher one. */
    public static final int FORMAT = Schema.FORMAT;

    private static final String MEMORY = "512MB";

    private RecordFile() {}

    /** Opens a record for writing, and begins it when it is not there. */
    public static SqlStore open(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new RapporteurException(
                    "record-unreachable", "record " + file + " cannot be opened: there is no folder " + parent);
        }
        return connect(file, settings());
    }

    /** Opens a record that is there for reading only; one of an older format is brought to this one first. */
    public static SqlStore openReadOnly(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RapporteurException(
                    "no-record",
                    "there is no record " + file + "; `rapporteur code` makes one, --record names another");
        }
        Properties settings = settings();
        settings.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
        SqlStore store = connect(file, settings);
        if (store.work(c -> Schema.format(c, file.toString())) == FORMAT) {
            return store;
        }
        store.close();
        connect(file, settings()).close();
        return connect(file, settings);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", "2");
        // What is not streamed lies whole beside the heap, and beyond the limit. So nothing else may run on a
        // connection while a result is read.
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        Path spill = Path.of(
                System.getProperty("java.io.tmpdir", "."),
                "rapporteur-spill-" + ProcessHandle.current().pid());
        settings.setProperty("temp_directory", spill.toString());
        return settings;
    }

    /** A database in memory, for work beside a record; it goes to disk where memory is short. */
    static DuckDBConnection beside() throws SQLException {
        DuckDBConnection connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", settings());
        if (connection == null) {
            throw new IllegalStateException("the driver does not know its own kind of address");
        }
        return connection;
    }

    private static SqlStore connect(Path file, Properties settings) {
        if (Files.isDirectory(file)) {
            throw new RapporteurException("not-a-record", "record " + file + " is a folder; name a file");
        }
        @Nullable DuckDBConnection connection = null;
        try {
            connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
            if (connection == null) {
                throw new IllegalStateException("the driver does not know its own kind of address");
            }
            boolean readOnly = settings.containsKey(DuckDBDriver.DUCKDB_READONLY_PROPERTY);
            Session session = new Session(connection, new DuckDbDialect());
            prepare(session, file, readOnly);
            return new SqlStore(session, file.toString(), readOnly);
        } catch (SQLException e) {
            closeQuietly(connection);
            throw RecordTrouble.of(e, file.toString());
        } catch (RapporteurException e) {
            closeQuietly(connection);
            throw e;
        }
    }

    private static void prepare(Session session, Path file, boolean readOnly) throws SQLException {
        try (Statement statement = session.statement()) {
            long tables;
            long metas;
            try (ResultSet counts = statement.executeQuery(session.sql("count-tables"))) {
                counts.next();
                tables = counts.getLong(1);
                metas = counts.getLong(2);
            }
            if (tables == 0 && !readOnly) {
                Schema.begin(session);
            } else if (metas == 0) {
                throw new RapporteurException(
                        "not-a-record",
                        "record " + file + " is a DuckDB file of another kind; name a record with --record");
            }
            if (!readOnly) {
                Schema.bringUp(session, file.toString());
            }
        }
        if (Schema.format(session, file.toString()) == FORMAT) {
            session.begin();
        }
    }

    private static void closeQuietly(@Nullable DuckDBConnection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // the first trouble is the one to tell
        }
    }
}
