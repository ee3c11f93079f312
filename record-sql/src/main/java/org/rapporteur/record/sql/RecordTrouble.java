package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;

/** Says what is wrong with a record file, and what to do, in one line. */
final class RecordTrouble {
    private static final String DAMAGED =
            "is damaged; `rapporteur repair` brings what can be read of it into a new record; else take a backup, or code the"
                    + " dispatches again into a new record";

    private static final List<Sign> SIGNS = List.of(
            new Sign("could not set lock", "record-locked", "is in use by another program; close it, then try again"),
            new Sign(
                    "no space left",
                    "disk-full",
                    "cannot grow, the disk is full; what was recorded is safe: free some space, then run the same again"),
            new Sign(
                    "file too large",
                    "disk-full",
                    "cannot grow, it reached the size allowed; what was recorded is safe: raise the limit, then run the"
                            + " same again"),
            new Sign(
                    "failed to write",
                    "disk-full",
                    "cannot be written; what was recorded is safe: look at the disk, then run the same again"),
            new Sign(
                    "with version number",
                    "record-newer",
                    "was written by a newer version; update Rapporteur, or export it with the version that wrote it"),
            new Sign(
                    "not a valid duckdb database",
                    "not-a-record",
                    "is not a record; name a record file with --record, or a new name to begin one"),
            new Sign("permission denied", "record-unreachable", "may not be opened; check who owns it"),
            new Sign("read-only file system", "record-unreachable", "is on a disk that cannot be written"),
            new Sign("cannot open", "record-unreachable", "cannot be opened; check that its folder exists"),
            new Sign("checksum", "record-damaged", DAMAGED),
            new Sign("corrupt", "record-damaged", DAMAGED),
            new Sign("serialization error", "record-damaged", DAMAGED),
            new Sign("internal error", "record-damaged", DAMAGED),
            new Sign("fatal error", "record-damaged", DAMAGED),
            new Sign("invalidated", "record-damaged", DAMAGED),
            new Sign("wal file", "record-damaged", DAMAGED),
            new Sign("could not read", "record-damaged", DAMAGED));

    private RecordTrouble() {}

    private record Sign(String words, String code, String advice) {}

    static RapporteurException of(SQLException e, String record) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        for (Sign sign : SIGNS) {
            if (said.contains(sign.words())) {
                return new RapporteurException(sign.code(), "record " + record + " " + sign.advice(), e);
            }
        }
        return new RapporteurException(
                "record-failed", "record " + record + " gave an error: " + firstLine(e.getMessage()), e);
    }

    /** A row that cannot be what was written. */
    static RapporteurException damaged(String record, RuntimeException e) {
        return new RapporteurException(
                "record-damaged", "record " + record + " " + DAMAGED + " (" + firstLine(e.getMessage()) + ")", e);
    }

    static String firstLine(@Nullable String message) {
        String said = String.valueOf(message);
        int end = said.indexOf('\n');
        return end < 0 ? said : said.substring(0, end);
    }
}
