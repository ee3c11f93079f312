package org.rapporteur.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** Appends the rows of a result to a table with the same columns, whatever databases the two are in. */
final class Cells {
    private Cells() {}

    /**
     * Appends what is left of a result.
     *
     * @param dialect of the database the rows come from
     * @return how many rows there were
     */
    static int append(ResultSet from, Dialect dialect, Appender to) throws SQLException {
        int columns = from.getMetaData().getColumnCount();
        int[] types = new int[columns];
        for (int i = 0; i < columns; i++) {
            types[i] = from.getMetaData().getColumnType(i + 1);
        }
        int rows = 0;
        while (from.next()) {
            to.begin();
            for (int i = 0; i < columns; i++) {
                append(from, i + 1, types[i], dialect, to);
            }
            to.end();
            rows++;
        }
        return rows;
    }

    private static void append(ResultSet from, int at, int type, Dialect dialect, Appender to) throws SQLException {
        if (from.getObject(at) == null) {
            to.nothing();
            return;
        }
        switch (type) {
            case Types.INTEGER -> to.number(from.getInt(at));
            case Types.BIGINT -> to.large(from.getLong(at));
            case Types.DOUBLE -> to.real(from.getDouble(at));
            case Types.BOOLEAN, Types.BIT -> to.truth(from.getBoolean(at));
            case Types.DATE -> to.day(from.getDate(at).toLocalDate());
            case Types.BLOB, Types.BINARY, Types.VARBINARY -> to.bytes(from.getBytes(at));
            default -> to.text(dialect.told(from.getString(at)));
        }
    }

    /** The name DuckDB has for the type of a column. */
    static String typeName(int type) {
        return switch (type) {
            case Types.INTEGER -> "INTEGER";
            case Types.BIGINT -> "BIGINT";
            case Types.DOUBLE -> "DOUBLE";
            case Types.BOOLEAN, Types.BIT -> "BOOLEAN";
            case Types.DATE -> "DATE";
            case Types.BLOB, Types.BINARY, Types.VARBINARY -> "BLOB";
            default -> "VARCHAR";
        };
    }
}
