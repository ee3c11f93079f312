package org.rapporteur.record.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.rapporteur.RapporteurException;

/**
 * What a database does in a way of its own. Statements are files that all databases share; one that has to say it otherwise keeps
 * a file of the same name in a folder of its own.
 */
interface Dialect {
    /** Whose statements are to be used. */
    Database database();

    /** Opens a way to append many rows to a table. */
    Appender appender(Connection connection, String table) throws SQLException;

    /** The same for a table that lives as long as the connection. */
    Appender temporaryAppender(Connection connection, String table) throws SQLException;

    /** A text as it is kept: a database may not take every character. */
    String kept(String text);

    /** The text of what {@link #kept} made. */
    String told(String kept);

    /** The same record over a connection of its own. */
    Connection another(Connection connection) throws SQLException;

    /** Begins a transaction that reads what stood at one moment; empty where each statement sees enough. */
    String beginReading();

    /** How many rows of a large result to ask for at a time; 0 where the driver does not read them all at once. */
    int batch();

    /** What a piece of writing needs for itself until its transaction ends. */
    void hold(Session session, Hold hold, Set<String> dispatchIds) throws SQLException;

    /** Waits until no other program reconciles the record, and keeps others waiting. */
    void holdReconciling(Session session) throws SQLException;

    /** Lets others reconcile. */
    void letReconcile(Session session) throws SQLException;

    /** Writes what is in a log of its own into the record itself, where the database keeps one. */
    void settle(Session session) throws SQLException;

    /** Whether the same transaction may succeed when it is tried again. */
    boolean isPassing(SQLException e);

    /** Says in one line what is wrong and what to do. */
    RapporteurException trouble(SQLException e, String record);

    /** What writers of one record must not do at the same time. */
    enum Hold {
        /** Recording some dispatches: nobody else records the same ones. */
        DISPATCHES(0),
        /** Giving rows the places in which they came: readers see them in that order. */
        PLACES(1),
        /** Adding corrections or versions, or marking dispatches reconciled. */
        DECISIONS(2),
        /** Setting items aside. */
        ASIDE(3);

        private final int key;

        Hold(int key) {
            this.key = key;
        }

        /** By which programs of every version know it: a number is never given to another. */
        int key() {
            return key;
        }
    }
}
