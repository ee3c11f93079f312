package org.rapporteur.record.sql;

import java.util.regex.Pattern;

/** The databases that hold records. Statements are shared; a folder holds those that a database has to say otherwise. */
public enum Database {
    /** A file; the shared statements are written for it. */
    DUCKDB("") {
        @Override
        public String adapt(String shared) {
            return shared;
        }
    },
    /** A server that several programs share. */
    POSTGRESQL("postgresql") {
        @Override
        public String adapt(String shared) {
            String texts = TEXT.matcher(shared).replaceAll("TEXT");
            return BYTES.matcher(REAL.matcher(texts).replaceAll("DOUBLE PRECISION")).replaceAll("BYTEA");
        }
    };

    private static final Pattern TEXT = Pattern.compile("\\bVARCHAR\\b");
    private static final Pattern REAL = Pattern.compile("\\bDOUBLE\\b");
    private static final Pattern BYTES = Pattern.compile("\\bBLOB\\b");

    private final String folder;

    Database(String folder) {
        this.folder = folder;
    }

    /** The folder of its own statements beside the shared ones; empty where it has none. */
    public String folder() {
        return folder;
    }

    /** A shared statement with the names of types that this database uses. */
    public abstract String adapt(String shared);
}
