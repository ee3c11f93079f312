package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.record.RecordStore;

/** The store in a DuckDB file keeps the contract, and refuses what it cannot read with what to do. */
class DuckDbStoreTest extends RecordContract {
    @TempDir
    Path folder;

    @Override
    RecordStore begin() {
        return RecordFile.open(folder.resolve("contract.duckdb"));
    }

    private Path file() {
        return folder.resolve("record.duckdb");
    }

    private static void refused(String code, String words, Path file) {
        RapporteurException e = assertThrows(
                RapporteurException.class, () -> RecordFile.openReadOnly(file).close());
        assertEquals(code, e.code(), e.getMessage());
        assertTrue(e.getMessage().contains(words), e.getMessage());
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    }

    @Test
    void a_record_opens_again_with_all_that_was_in_it() {
        List<Coding> codings = SampleCodings.codings(0, 50);
        try (SqlStore store = RecordFile.open(file())) {
            store.add(codings);
        }
        try (SqlStore store = RecordFile.openReadOnly(file())) {
            List<Coding> found = new ArrayList<>();
            store.forEach(found::add);
            assertEquals(50, found.size());
            assertTrue(found.containsAll(codings));
            assertEquals(
                    "record-read-only",
                    assertThrows(RapporteurException.class, () -> store.add(codings))
                            .code());
        }
    }

    @Test
    void a_record_that_is_not_there_is_named_with_what_makes_one() {
        refused("no-record", "rapporteur code", file());
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        Files.writeString(file(), "not a database at all, but long enough to have a header ".repeat(300));
        refused("not-a-record", "--record", file());
    }

    @Test
    void a_database_of_another_kind_is_refused_and_left_alone() throws SQLException {
        execute("CREATE TABLE mine (a INTEGER)");
        refused("not-a-record", "another kind", file());
        assertThrows(RapporteurException.class, () -> RecordFile.open(file()));
        execute("INSERT INTO mine VALUES (1)");
    }

    @Test
    void a_record_of_a_newer_format_is_refused_with_what_to_do() throws SQLException {
        RecordFile.open(file()).close();
        execute("UPDATE meta SET value = '999' WHERE key = 'format'");
        refused("record-newer", "update Rapporteur", file());
    }

    /** Makes a file as the first version wrote it: the tables of schema.sql alone. */
    private void beginFormatOne() throws SQLException {
        for (String create : Statements.all(Database.DUCKDB, "schema")) {
            execute(create);
        }
        execute("INSERT INTO meta VALUES ('format', '1')");
        execute("INSERT INTO corrections VALUES ('dsp_1', 'clm_1', '', 'accept', NULL, 'Ada', '2011-12-16', 'read')");
    }

    @Test
    void a_record_of_the_first_format_is_brought_to_this_one_also_when_only_read() throws SQLException {
        beginFormatOne();
        try (SqlStore store = RecordFile.openReadOnly(file())) {
            assertEquals(RecordFile.FORMAT, (int) store.work(c -> Schema.format(c, file().toString())));
            assertEquals(0, store.census().dispatches());
        }
        try (SqlStore store = RecordFile.open(file())) {
            assertEquals(40, store.add(SampleCodings.codings(0, 40)).added());
        }
        assertEquals(40, readAll().size());
    }

    @Test
    void a_truncated_record_is_refused_as_damaged() throws IOException {
        try (SqlStore store = RecordFile.open(file())) {
            store.add(SampleCodings.codings(0, 400));
        }
        byte[] whole = Files.readAllBytes(file());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(file(), half);
        RapporteurException e = assertThrows(RapporteurException.class, this::readAll);
        assertEquals("record-damaged", e.code(), e.getMessage());
    }

    @Test
    void a_byte_that_changed_on_disk_is_noticed_or_harmless() throws IOException {
        List<Coding> codings = SampleCodings.codings(0, 300);
        try (SqlStore store = RecordFile.open(file())) {
            store.add(codings);
        }
        byte[] whole = Files.readAllBytes(file());
        List<Coding> before = readAll();
        int noticed = 0;
        for (int i = 1; i <= 30; i++) {
            byte[] changed = whole.clone();
            int at = (int) ((long) whole.length * i / 31);
            changed[at] ^= 0x10;
            Files.write(file(), changed);
            try {
                assertEquals(before, readAll(), "byte " + at + " changed and nobody noticed");
            } catch (RapporteurException e) {
                noticed++;
                assertEquals("record-damaged", e.code(), e.getMessage());
            }
        }
        assertTrue(noticed > 0, "no change was ever noticed");
    }

    private List<Coding> readAll() {
        try (SqlStore store = RecordFile.openReadOnly(file())) {
            List<Coding> found = new ArrayList<>();
            store.forEach(found::add);
            return found;
        }
    }

    @Test
    void a_missing_folder_is_named() {
        Path inNowhere = folder.resolve("nowhere/record.duckdb");
        RapporteurException e = assertThrows(RapporteurException.class, () -> RecordFile.open(inNowhere));
        assertEquals("record-unreachable", e.code());
    }

    @Test
    void a_failure_in_the_middle_of_a_batch_leaves_nothing_of_it() {
        try (SqlStore store = RecordFile.open(file())) {
            store.add(SampleCodings.codings(0, 5));
            store.work(c -> {
                try (Statement statement = c.statement()) {
                    return statement.execute("ALTER TABLE links RENAME TO links_away");
                }
            });
            assertThrows(RapporteurException.class, () -> store.add(SampleCodings.codings(5, 60)));
            store.work(c -> {
                try (Statement statement = c.statement()) {
                    return statement.execute("ALTER TABLE links_away RENAME TO links");
                }
            });
            assertEquals(5, store.census().dispatches());
            assertEquals(55, store.add(SampleCodings.codings(5, 60)).added());
            assertEquals(List.of(), new Verifier(store).faults());
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void texts_with_nul_and_quotes_come_back() {
        Coding odd = SampleCodings.coding(3);
        Coding named = SampleCodings.sightedIn(odd, "it's \0 \"odd\" ; -- .txt");
        try (SqlStore store = RecordFile.open(file())) {
            store.add(List.of(named));
            assertEquals(named, store.findDispatch(named.dispatch().id()).orElseThrow());
        }
    }
}
