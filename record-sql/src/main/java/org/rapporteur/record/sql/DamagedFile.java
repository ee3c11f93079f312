package org.rapporteur.record.sql;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A copy of a damaged record file, brought into a state that DuckDB opens. A DuckDB file begins with three headers of 4,096 bytes: one of the file, and
 * two of its last two checkpoints, each of which leads to the tables as they then stood; a log ({@code .wal}) beside it holds what was committed since.
 * (DuckDB documentation, "Storage Versions and Format".) The original is never written.
 */
final class DamagedFile {
    private static final int HEADER = 4096;
    private static final int ITERATION = 8;
    private static final int BLOCK_COUNT = 32;
    private static final long BLOCK = 262_144;
    private static final long MOST_BLOCKS = 1L << 24;

    private final Path original;
    private final Path copy;
    private final Path log;

    /**
     * @param original the record
     * @param folder an empty folder for the copy
     */
    DamagedFile(Path original, Path folder) {
        this.original = original;
        this.copy = folder.resolve("copy.duckdb");
        this.log = folder.resolve("copy.duckdb.wal");
    }

    /** How it was made to open, for people. */
    record Opened(Path file, String how) {}

    /** The first state that opens: as it is, with the log cut where it breaks, without log, at the checkpoint before. */
    Optional<Opened> open() throws IOException {
        fresh();
        if (opens()) {
            return Optional.of(new Opened(copy, "as it is"));
        }
        Files.deleteIfExists(log);
        pad();
        if (opens()) {
            return Optional.of(new Opened(copy, bringLog()));
        }
        return earlier() && opens()
                ? Optional.of(new Opened(copy, "as its last checkpoint but one left it"))
                : Optional.empty();
    }

    private void fresh() throws IOException {
        Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(log);
        Path beside = originalLog();
        if (Files.exists(beside)) {
            Files.copy(beside, log);
        }
    }

    private Path originalLog() {
        return original.resolveSibling(original.getFileName() + ".wal");
    }

    /** Opening writes nothing: where there is a log it is replayed in memory. */
    private boolean opens() {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + copy, Salvage.readOnly());
                var statement = connection.createStatement();
                var result = statement.executeQuery(Statements.one(Database.DUCKDB, "count-tables"))) {
            return result.next() && result.getLong(2) > 0;
        } catch (SQLException e) {
            return false;
        }
    }

    /** A file that was cut off gets blocks of zeros, so that those before its end can be read. */
    private void pad() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
            if (file.length() < 3L * HEADER) {
                return;
            }
            long blocks = Math.max(number(file, HEADER + BLOCK_COUNT), number(file, 2L * HEADER + BLOCK_COUNT));
            if (blocks > 0 && blocks < MOST_BLOCKS && file.length() < 3L * HEADER + blocks * BLOCK) {
                file.setLength(3L * HEADER + blocks * BLOCK);
            }
        }
    }

    private static long number(RandomAccessFile file, long at) throws IOException {
        byte[] bytes = new byte[Long.BYTES];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    /** Puts the header of the earlier checkpoint in the place of the later one. */
    private boolean earlier() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
            if (file.length() < 3L * HEADER) {
                return false;
            }
            boolean first = number(file, HEADER + ITERATION) < number(file, 2L * HEADER + ITERATION);
            byte[] header = new byte[HEADER];
            file.seek(first ? HEADER : 2L * HEADER);
            file.readFully(header);
            file.seek(first ? 2L * HEADER : HEADER);
            file.write(header);
            return true;
        }
    }

    /** Finds the longest part of the log that can be replayed: a log that breaks off is replayed up to its last whole commit. */
    private String bringLog() throws IOException {
        if (!Files.exists(originalLog())) {
            return "cut off at its end";
        }
        long good = 0;
        long bad = Files.size(originalLog());
        while (bad - good > 1) {
            long middle = (good + bad) / 2;
            cutLog(middle);
            if (opens()) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        cutLog(good);
        return "with " + good + " of " + Files.size(originalLog()) + " bytes of its log";
    }

    private void cutLog(long length) throws IOException {
        Files.copy(originalLog(), log, StandardCopyOption.REPLACE_EXISTING);
        if (length == 0) {
            Files.delete(log);
            return;
        }
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }
}
