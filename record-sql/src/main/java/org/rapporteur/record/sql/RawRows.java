package org.rapporteur.record.sql;

import java.io.ByteArrayOutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.rapporteur.dispatch.RawBytes;

/** The rows of {@code raw}: bytes that dispatches were decoded from, compressed, each once. */
final class RawRows {
    private static final int BLOCK = 8192;

    private final Session session;
    private final Fingerprints known;

    /** For reading. */
    RawRows(Session session) {
        this(session, new Fingerprints());
    }

    /**
     * @param known of all digests in the table, and perhaps more
     */
    RawRows(Session session, Fingerprints known) {
        this.session = session;
        this.known = known;
    }

    /** Of all digests in the table: asking the table itself takes longer the larger it is. */
    Fingerprints fingerprints() throws SQLException {
        Fingerprints found = new Fingerprints();
        try (Statement statement = session.statement();
                ResultSet result = statement.executeQuery(session.sql("select-raw-digests"))) {
            while (result.next()) {
                found.add(Fingerprints.of(result.getString(1)));
            }
        }
        return found;
    }

    /** Adds those that are not there; the caller holds the transaction. */
    void add(List<RawBytes> all) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        Set<String> missing = new HashSet<>();
        List<RawBytes> perhaps = new ArrayList<>();
        for (RawBytes raw : all) {
            if (known.contains(Fingerprints.of(raw.sha256()))) {
                perhaps.add(raw);
            } else {
                missing.add(raw.sha256());
            }
        }
        missing.addAll(perhaps.isEmpty() ? Set.of() : missing(perhaps));
        try (PreparedStatement insert = session.prepare("insert-raw")) {
            for (RawBytes raw : all) {
                if (missing.remove(raw.sha256())) {
                    insert.setString(1, raw.sha256());
                    insert.setLong(2, raw.length());
                    insert.setBytes(3, deflated(raw.toArray()));
                    insert.executeUpdate();
                    known.add(Fingerprints.of(raw.sha256()));
                }
            }
        }
    }

    private Set<String> missing(List<RawBytes> all) throws SQLException {
        try (PreparedStatement insert = session.prepare("insert-incoming-raw")) {
            for (RawBytes raw : all) {
                insert.setString(1, raw.sha256());
                insert.executeUpdate();
            }
        }
        Set<String> missing = new HashSet<>();
        try (Statement statement = session.statement()) {
            try (ResultSet result = statement.executeQuery(session.sql("select-missing-raw"))) {
                while (result.next()) {
                    missing.add(result.getString(1));
                }
            }
            statement.execute(session.sql("clear-incoming-raw"));
        }
        return missing;
    }

    Optional<RawBytes> find(String sha256) throws SQLException {
        try (PreparedStatement query = session.prepare("find-raw")) {
            query.setString(1, sha256);
            try (ResultSet result = query.executeQuery()) {
                return result.next()
                        ? Optional.of(RawBytes.of(inflated(result.getBytes(2), result.getLong(1))))
                        : Optional.empty();
            }
        }
    }

    /** The digests under which other bytes stand than they are of. */
    List<String> unsound() throws SQLException {
        List<String> unsound = new ArrayList<>();
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            last = page(last.get(), unsound);
        }
        return unsound;
    }

    /** The same for people. */
    List<String> faults() throws SQLException {
        return unsound().stream()
                .map(sha256 -> "raw bytes " + sha256 + " are not as they were written; code their dispatch again")
                .toList();
    }

    /** Checks some, and tells the last of them. */
    private Optional<String> page(String after, List<String> unsound) throws SQLException {
        Optional<String> last = Optional.empty();
        try (PreparedStatement query = session.prepare("select-raw")) {
            query.setString(1, after);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    String sha256 = result.getString(1);
                    last = Optional.of(sha256);
                    if (!isOf(sha256, result.getBytes(3), result.getLong(2))) {
                        unsound.add(sha256);
                    }
                }
            }
        }
        return last;
    }

    private static boolean isOf(String sha256, byte[] stored, long length) {
        try {
            return RawBytes.of(inflated(stored, length)).sha256().equals(sha256);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + BLOCK);
            byte[] block = new byte[BLOCK];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Fails with IllegalArgumentException when the stream does not hold as many bytes as were written. */
    static byte[] inflated(byte[] stream, long length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stream);
            byte[] bytes = new byte[Math.toIntExact(length)];
            int read = 0;
            while (read < bytes.length) {
                int more = inflater.inflate(bytes, read, bytes.length - read);
                if (more == 0) {
                    throw new IllegalArgumentException("raw bytes end after " + read + " of " + length);
                }
                read += more;
            }
            return bytes;
        } catch (DataFormatException | ArithmeticException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("raw bytes that are no zlib stream", e);
        } finally {
            inflater.end();
        }
    }
}
