package org.rapporteur.record.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Rows for PostgreSQL's {@code COPY FROM STDIN} in its text format. A connection copies to one table at a time, so rows wait here
 * and go over together: some megabytes of them, or all that are left on closing.
 */
final class CopiedRows implements Appender {
    private static final int MOST_WAITING = 4 << 20;

    private final Connection connection;
    private final String statement;
    private final StringBuilder waiting = new StringBuilder();
    private boolean inRow;

    /**
     * @param statement COPY with its columns
     */
    CopiedRows(Connection connection, String statement) {
        this.connection = connection;
        this.statement = statement;
    }

    @Override
    public void begin() {
        inRow = false;
    }

    private StringBuilder cell() {
        if (inRow) {
            waiting.append('\t');
        }
        inRow = true;
        return waiting;
    }

    @Override
    public void text(String value) {
        StringBuilder to = cell();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> to.append("\\\\");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                case 0 -> to.append(PostgresText.NUL);
                default -> {
                    if (PostgresText.isMark(value, i)) {
                        to.append(PostgresText.ESCAPE);
                    }
                    to.append(c);
                }
            }
        }
    }

    @Override
    public void number(int value) {
        cell().append(value);
    }

    @Override
    public void large(long value) {
        cell().append(value);
    }

    @Override
    public void real(double value) {
        cell().append(value);
    }

    @Override
    public void truth(boolean value) {
        cell().append(value ? 't' : 'f');
    }

    @Override
    public void day(LocalDate value) {
        cell().append(value);
    }

    @Override
    public void bytes(byte[] value) {
        cell().append("\\\\x").append(HexFormat.of().formatHex(value));
    }

    @Override
    public void nothing() {
        cell().append("\\N");
    }

    @Override
    public void end() throws SQLException {
        waiting.append('\n');
        if (waiting.length() > MOST_WAITING) {
            send();
        }
    }

    private void send() throws SQLException {
        if (waiting.length() == 0) {
            return;
        }
        byte[] rows = waiting.toString().getBytes(StandardCharsets.UTF_8);
        waiting.setLength(0);
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        try {
            var to = copying.copyIn(statement);
            try {
                to.writeToCopy(rows, 0, rows.length);
                to.endCopy();
            } finally {
                if (to.isActive()) {
                    to.cancelCopy();
                }
            }
        } catch (RuntimeException e) {
            throw new SQLException("rows could not be copied", e);
        }
    }

    @Override
    public void close() throws SQLException {
        send();
    }
}
