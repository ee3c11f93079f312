package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.RecordStore;

/** The bytes that dispatches were decoded from, kept once under their digest, beside the text. */
class RawBytesTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("record.duckdb");
    }

    private static RawBytes raw(String text) {
        return RawBytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Coding sightedWith(Coding coding, RawBytes raw) {
        Dispatch d = coding.dispatch();
        Sighting seen = new Sighting("wire.txt", "", "", Optional.empty(), raw.sha256());
        Dispatch dispatch = Dispatch.of(d.text(), d.publication(), d.layout(), seen);
        return new Coding(dispatch, coding.sentences(), coding.claims());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void bytes_come_back_as_they_came_in_from_every_store() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        for (RawBytes raw : List.of(raw("caf\u00e9 \u0000\r\n"), RawBytes.of(noise), RawBytes.of(new byte[0]))) {
            Coding coding = sightedWith(SampleCodings.codings(0, 1).get(0), raw);
            try (RecordStore memory = new MemoryStore();
                    RecordStore duck = RecordFile.open(file())) {
                for (RecordStore store : List.of(memory, duck)) {
                    store.add(List.of(coding), List.of(raw));
                    assertArrayEquals(
                            raw.toArray(),
                            store.findRaw(raw.sha256()).orElseThrow().toArray());
                    assertEquals(Optional.empty(), store.findRaw("00"));
                }
            }
        }
    }

    @Test
    void the_same_bytes_are_kept_once_however_often_they_come() throws SQLException {
        RawBytes raw = raw("one text");
        Coding coding = sightedWith(SampleCodings.codings(0, 1).get(0), raw);
        try (RecordStore store = RecordFile.open(file())) {
            store.add(List.of(coding), List.of(raw, raw));
            store.add(List.of(coding), List.of(raw));
        }
        execute("CREATE TABLE counted AS SELECT 1 / (CASE WHEN count(*) = 1 THEN 1 ELSE 0 END) AS one FROM raw");
        execute("DROP TABLE counted");
    }

    @Test
    void a_dispatch_recorded_without_its_bytes_gets_them_when_it_is_coded_again() {
        RawBytes raw = raw("one text");
        Coding coding = sightedWith(SampleCodings.codings(0, 1).get(0), raw);
        try (RecordStore store = RecordFile.open(file())) {
            store.add(List.of(coding));
            assertEquals(Optional.empty(), store.findRaw(raw.sha256()));
            assertEquals(new RecordStore.Added(0, 1, 0), store.add(List.of(coding), List.of(raw)));
            assertEquals(Optional.of(raw), store.findRaw(raw.sha256()));
        }
    }

    @Test
    void bytes_that_are_not_what_their_digest_says_and_bytes_of_nothing_are_found_by_verify() throws SQLException {
        RawBytes raw = raw("one text");
        RawBytes other = raw("another");
        Coding coding = sightedWith(SampleCodings.codings(0, 1).get(0), raw);
        try (SqlStore store = RecordFile.open(file())) {
            store.add(List.of(coding), List.of(raw));
            assertEquals(List.of(), new Verifier(store).faults());
            store.add(List.of(), List.of(other));
            assertTrue(new Verifier(store).faults().toString().contains("table raw has 1 rows"));
        }
        execute("UPDATE raw SET length = length + 1 WHERE sha256 = '" + raw.sha256() + "'");
        try (SqlStore store = RecordFile.open(file())) {
            assertTrue(new Verifier(store).faults().toString().contains("raw bytes " + raw.sha256()));
        }
    }

    @Test
    void what_is_compressed_twice_is_the_same_and_text_gets_smaller() {
        byte[] text = "Gunmen attacked the convoy near the border. ".repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] once = RawRows.deflated(text);
        assertArrayEquals(once, RawRows.deflated(text.clone()));
        assertTrue(once.length < text.length / 4);
        assertArrayEquals(Arrays.copyOf(text, text.length), RawRows.inflated(once, text.length));
    }
}
