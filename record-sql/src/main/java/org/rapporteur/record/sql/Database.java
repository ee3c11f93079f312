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
    /** A server that several programs share. Texts are ordered byte by byte, as in DuckDB; {@code lowered} knows letters beyond ASCII. */
    POSTGRESQL("postgresql") {
        @Override
        public String adapt(String shared) {
            String said =
                    LOWER.matcher(CAST.matcher(shared).replaceAll("$1TEXT")).replaceAll("lowered(");
            String typed = COLUMN.matcher(said).replaceAll("TEXT COLLATE \"C\"");
            String asked = MARK.matcher(typed).replaceAll("lowered(CAST(? AS TEXT))");
            String tried = TRIED.matcher(asked).replaceAll("tried_$2($1)");
            return BYTES.matcher(REAL.matcher(tried).replaceAll("DOUBLE PRECISION"))
                    .replaceAll("BYTEA");
        }
    };

    private static final Pattern CAST = Pattern.compile("(\\bAS |::)VARCHAR\\b");
    private static final Pattern COLUMN = Pattern.compile("\\bVARCHAR\\b");
    private static final Pattern LOWER = Pattern.compile("\\blower\\(");
    private static final Pattern MARK = Pattern.compile("\\blowered\\(\\?\\)");
    private static final Pattern TRIED = Pattern.compile("\\bTRY_CAST\\((.+) AS (INTEGER|BIGINT|DOUBLE|DATE)\\)");
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

    /** A shared statement with the names of types and functions that this database uses. */
    public abstract String adapt(String shared);
}
