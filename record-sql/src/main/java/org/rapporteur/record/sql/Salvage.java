package org.rapporteur.record.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/**
 * Copies the rows of a damaged file into a sound one, table by table, a row group at a time; where a row group cannot be read, the 2,048 rows that DuckDB
 * reads at once. What is lost is lost in such pieces.
 */
final class Salvage implements AutoCloseable {
    private static final long ROW_GROUP = 122_880;
    private static final long VECTOR = 2048;
    private static final String DAMAGED = "damaged";

    private final Path damaged;
    private final Path sound;
    private Connection connection;
    private long lostPieces;

    Salvage(Path damaged, Path sound) throws SQLException {
        this.damaged = damaged;
        this.sound = sound;
        this.connection = connect();
    }

    static Properties readOnly() {
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
        return settings;
    }

    private Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("threads", "2");
        Connection opened = DriverManager.getConnection("jdbc:duckdb:" + sound, settings);
        try (Statement statement = opened.createStatement()) {
            statement.execute("ATTACH " + literal(damaged.toString()) + " AS " + DAMAGED + " (READ_ONLY)");
        }
        return opened;
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** Copies every table that both have. */
    Salvage run() throws SQLException {
        List<String> tables = strings("select-record-tables", DAMAGED);
        for (String table : strings("select-record-tables", own())) {
            if (tables.contains(table)) {
                copy(table);
            }
        }
        return this;
    }

    /** The name under which DuckDB knows the sound file. */
    private String own() throws SQLException {
        return connection.getCatalog();
    }

    /** Pieces of tables that could not be read. */
    long lostPieces() {
        return lostPieces;
    }

    private List<String> strings(String query, String... parameters) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(Statements.one(Database.DUCKDB, query))) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
        }
        return found;
    }

    private void copy(String table) throws SQLException {
        List<String> both = strings("select-columns", DAMAGED, table);
        both.retainAll(strings("select-columns", own(), table));
        String columns = "\"" + String.join("\", \"", both) + "\"";
        long rows = rows(table);
        for (long from = 0; from < rows; from += ROW_GROUP) {
            long to = Math.min(rows, from + ROW_GROUP);
            if (!copy(table, columns, from, to)) {
                for (long piece = from; piece < to; piece += VECTOR) {
                    lostPieces += copy(table, columns, piece, Math.min(to, piece + VECTOR)) ? 0 : 1;
                }
            }
        }
    }

    private long rows(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT coalesce(max(rowid) + 1, 0) FROM " + DAMAGED + "." + table)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            lostPieces++;
            reconnect();
            return 0;
        }
    }

    private boolean copy(String table, String columns, long from, long to) throws SQLException {
        String insert = "INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM " + DAMAGED + "."
                + table + " WHERE rowid >= " + from + " AND rowid < " + to;
        try (Statement statement = connection.createStatement()) {
            statement.execute(insert);
            return true;
        } catch (SQLException e) {
            reconnect();
            return false;
        }
    }

    /** A database that met a fault may refuse everything after it. */
    private void reconnect() throws SQLException {
        connection.close();
        connection = connect();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
