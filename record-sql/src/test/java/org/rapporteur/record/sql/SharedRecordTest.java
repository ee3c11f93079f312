package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.record.Correction;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.find.Changes;
import org.rapporteur.record.find.Filter;
import org.rapporteur.testkit.MadeHappenings;
import org.rapporteur.testkit.PostgresServer;

/** Several programs write one record at once; here each is a connection with a thread of its own. */
class SharedRecordTest {
    private static final int WRITERS = 4;

    private static List<Coding> codings() {
        List<Coding> all = new ArrayList<>(MadeHappenings.codings(60, 4, 1, 11));
        all.addAll(SampleCodings.codings(0, 60));
        return all;
    }

    private static Map<String, String> happenings(RecordStore store) {
        Map<String, String> found = new TreeMap<>();
        store.forEachReviewed(r -> found.putAll(r.happenings()));
        return found;
    }

    private static Map<String, String> alone(List<Coding> codings) {
        try (MemoryStore store = new MemoryStore()) {
            store.add(codings);
            new Reconciling(store).run();
            return happenings(store);
        }
    }

    private static <T> List<T> together(List<Callable<T>> works) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(works)) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void writers_that_begin_a_record_at_the_same_time_begin_one() throws Exception {
        String address = PostgresServer.shared().database();
        List<Callable<Integer>> works = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int seed = i;
            works.add(() -> {
                try (SqlStore store = RecordDatabase.open(address, Map.of())) {
                    return store.add(SampleCodings.codings(seed, seed + 1)).added();
                }
            });
        }
        assertEquals(WRITERS, together(works).stream().mapToInt(n -> n).sum());
    }

    @Test
    void writers_that_bring_the_same_dispatches_record_each_once_and_the_result_is_that_of_one_writer()
            throws Exception {
        String address = PostgresServer.shared().database();
        RecordDatabase.open(address, Map.of()).close();
        List<Coding> codings = codings();
        Intake.SetAside bad =
                new Intake.SetAside(new Sighting("bad.bin", "", "", Optional.empty(), "00"), "binary", "not text");
        List<Callable<Integer>> works = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            List<Coding> mine = new ArrayList<>(codings);
            Collections.shuffle(mine, new Random(i));
            works.add(() -> {
                int added = 0;
                try (SqlStore store = RecordDatabase.open(address, Map.of())) {
                    for (int at = 0; at < mine.size(); at += 16) {
                        List<Coding> batch = mine.subList(at, Math.min(mine.size(), at + 16));
                        added += store.add(batch, List.of(), "coder-1").added();
                        store.setAside(List.of(bad));
                    }
                    new Reconciling(store).run();
                }
                return added;
            });
        }
        assertEquals(codings.size(), together(works).stream().mapToInt(n -> n).sum());
        try (SqlStore store = RecordDatabase.openReadOnly(address, Map.of())) {
            assertEquals(List.of(), new Verifier(store).faults());
            assertEquals(codings.size(), store.census().dispatches());
            assertEquals(List.of(bad), store.setAsideItems());
            assertEquals(1, store.sightings(codings.get(0).dispatch().id()).size());
            assertEquals(List.of(), store.happenings().pending(1));
            assertEquals(alone(codings), happenings(store));
        }
    }

    @Test
    void bytes_that_several_writers_bring_are_kept_once() throws Exception {
        String address = PostgresServer.shared().database();
        RecordDatabase.open(address, Map.of()).close();
        RawBytes raw = RawBytes.of("one file for all".getBytes(StandardCharsets.UTF_8));
        List<Callable<Integer>> works = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int seed = i;
            works.add(() -> {
                try (SqlStore store = RecordDatabase.open(address, Map.of())) {
                    return store.add(SampleCodings.codings(seed, seed + 1), List.of(raw))
                            .added();
                }
            });
        }
        assertEquals(WRITERS, together(works).stream().mapToInt(n -> n).sum());
        try (SqlStore store = RecordDatabase.openReadOnly(address, Map.of())) {
            assertEquals(Optional.of(raw), store.findRaw(raw.sha256()));
        }
    }

    @Test
    void coding_again_with_another_model_while_others_reconcile_leaves_nothing_behind() throws Exception {
        String address = PostgresServer.shared().database();
        List<Coding> first = codings();
        List<Coding> last = new ArrayList<>(first.subList(0, first.size() - 60));
        for (int seed = 0; seed < 60; seed++) {
            last.add(SampleCodings.coding(seed, "reader-2@sha256:01"));
        }
        try (SqlStore store = RecordDatabase.open(address, Map.of())) {
            store.add(first);
        }
        List<Callable<Long>> works = new ArrayList<>();
        works.add(() -> {
            try (SqlStore store = RecordDatabase.open(address, Map.of())) {
                long replaced = 0;
                for (Coding coding : last) {
                    replaced += store.add(List.of(coding)).replaced();
                }
                return replaced;
            }
        });
        for (int i = 0; i < 2; i++) {
            works.add(() -> {
                long done = 0;
                try (SqlStore store = RecordDatabase.open(address, Map.of())) {
                    for (int round = 0; round < 5; round++) {
                        done += new Reconciling(store).run();
                    }
                }
                return done;
            });
        }
        together(works);
        try (SqlStore store = RecordDatabase.open(address, Map.of())) {
            new Reconciling(store).run();
            assertEquals(List.of(), new Verifier(store).faults());
            assertEquals(alone(last), happenings(store));
        }
    }

    @Test
    void a_correction_made_while_others_reconcile_counts() throws Exception {
        String address = PostgresServer.shared().database();
        List<Coding> codings = codings();
        List<Correction> corrections = new ArrayList<>();
        Correction.Signature ada = new Correction.Signature("Ada", "2011-12-16T10:00:00Z", "read it");
        for (Coding coding : codings) {
            coding.claims().stream()
                    .limit(1)
                    .forEach(claim -> corrections.add(new Correction(
                            new Correction.Anchor(
                                    coding.dispatch().id(),
                                    claim.id(),
                                    claim.predicate().trigger().span()),
                            Optional.empty(),
                            Correction.Action.REJECT,
                            "",
                            "",
                            ada)));
        }
        try (SqlStore store = RecordDatabase.open(address, Map.of())) {
            store.add(codings);
        }
        List<Callable<Integer>> works = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int own = half;
            works.add(() -> {
                try (SqlStore store = RecordDatabase.open(address, Map.of())) {
                    for (int i = own; i < corrections.size(); i += 2) {
                        store.correct(List.of(corrections.get(i)));
                    }
                }
                return 0;
            });
        }
        works.add(() -> {
            try (SqlStore store = RecordDatabase.open(address, Map.of())) {
                for (int round = 0; round < 4; round++) {
                    new Reconciling(store).run();
                }
            }
            return 0;
        });
        together(works);
        try (SqlStore store = RecordDatabase.open(address, Map.of());
                MemoryStore memory = new MemoryStore()) {
            new Reconciling(store).run();
            memory.add(codings);
            memory.correct(corrections);
            new Reconciling(memory).run();
            assertEquals(happenings(memory), happenings(store));
            List<Long> numbers =
                    store.allCorrections().stream().map(c -> c.number()).toList();
            assertEquals(corrections.size(), Set.copyOf(numbers).size(), "each correction has a number of its own");
        }
    }

    @Test
    void readers_see_whole_dispatches_and_a_feed_misses_none_while_others_write() throws Exception {
        String address = PostgresServer.shared().database();
        RecordDatabase.open(address, Map.of()).close();
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Callable<Integer>> works = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int own = i;
            works.add(() -> {
                try (SqlStore store = RecordDatabase.open(address, Map.of())) {
                    for (int round = 0; round < 40; round++) {
                        int seed = (own * 40 + round) * 3;
                        store.add(SampleCodings.codings(seed, seed + 3));
                        store.add(List.of(SampleCodings.coding(seed, "reader-2@sha256:0" + round % 2)));
                    }
                } finally {
                    writing.set(own != 0 && writing.get());
                }
                return 0;
            });
        }
        works.add(() -> {
            Set<String> seen = new TreeSet<>();
            String next = "";
            int faults = 0;
            try (SqlStore store = RecordDatabase.openReadOnly(address, Map.of())) {
                boolean last = false;
                while (!last) {
                    last = !writing.get();
                    faults += new Verifier(store).faults().size();
                    Changes.Page page = new Changes(store).since(next, Filter.all(), 10);
                    page.changes().forEach(c -> seen.add(c.dispatchId()));
                    next = page.next();
                }
            }
            return faults;
        });
        assertEquals(0, together(works).get(2), "faults a reader saw");
        Set<String> fed = new TreeSet<>();
        try (SqlStore store = RecordDatabase.openReadOnly(address, Map.of())) {
            String next = "";
            Changes.Page page = new Changes(store).since(next, Filter.all(), 7);
            while (!page.changes().isEmpty()) {
                page.changes().forEach(c -> fed.add(c.dispatchId()));
                page = new Changes(store).since(page.next(), Filter.all(), 7);
            }
            assertEquals(240, fed.size());
            assertTrue(new Verifier(store).faults().isEmpty());
        }
    }

    private static void refused(String code, String words, String address, Map<String, String> environment) {
        RapporteurException e = assertThrows(
                RapporteurException.class,
                () -> RecordDatabase.open(address, environment).close());
        assertEquals(code, e.code(), e.getMessage());
        assertTrue(e.getMessage().contains(words), e.getMessage());
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    }

    @Test
    void each_way_of_not_getting_in_is_told_in_one_line_with_what_to_do() {
        PostgresServer server = PostgresServer.shared();
        String name = PostgresServer.name(server.database());
        refused("record-unreachable", "start it", "postgresql://ada@127.0.0.1:1/wire", Map.of());
        refused("no-record", "createdb", server.address(PostgresServer.USER, "nowhere"), Map.of());
        String guest = server.address(PostgresServer.GUEST, name);
        refused("record-refused", "PGPASSWORD", guest, Map.of("PGPASSWORD", "wrong"));
        refused("record-refused", "PGPASSWORD", guest, Map.of());
        refused("record-refused", "docs/postgresql.md", guest, Map.of("PGPASSWORD", PostgresServer.PASSWORD));
    }

    @Test
    void a_reader_needs_a_record_and_a_newer_format_is_refused() {
        PostgresServer server = PostgresServer.shared();
        String address = server.database();
        RapporteurException e =
                assertThrows(RapporteurException.class, () -> RecordDatabase.openReadOnly(address, Map.of()));
        assertEquals("no-record", e.code());
        RecordDatabase.open(address, Map.of()).close();
        server.sql(PostgresServer.name(address), "UPDATE rapporteur.meta SET value = '999' WHERE key = 'format'");
        refused("record-newer", "update Rapporteur", address, Map.of());
    }

    @Test
    void a_reader_with_the_rights_of_the_page_reads_and_writes_nothing() {
        PostgresServer server = PostgresServer.shared();
        String address = server.database();
        try (SqlStore store = RecordDatabase.open(address, Map.of())) {
            store.add(SampleCodings.codings(0, 5));
        }
        server.sql(
                PostgresServer.name(address),
                "GRANT USAGE ON SCHEMA rapporteur TO ben; GRANT SELECT ON ALL TABLES IN SCHEMA rapporteur TO ben");
        String guest = server.address(PostgresServer.GUEST, PostgresServer.name(address));
        Map<String, String> password = Map.of("PGPASSWORD", PostgresServer.PASSWORD);
        try (SqlStore store = RecordDatabase.openReadOnly(guest, password)) {
            assertEquals(5, store.census().dispatches());
            assertEquals(List.of(), new Verifier(store).faults());
        }
        try (SqlStore store = RecordDatabase.open(guest, password)) {
            RapporteurException e =
                    assertThrows(RapporteurException.class, () -> store.add(SampleCodings.codings(5, 6)));
            assertEquals("record-refused", e.code(), e.getMessage());
        }
    }

    @Test
    void a_record_of_the_first_format_is_brought_to_this_one() {
        PostgresServer server = PostgresServer.shared();
        String address = server.database();
        List<String> first = new ArrayList<>(List.of("SET search_path = rapporteur;"));
        first.addAll(Statements.own(Database.POSTGRESQL, "schema/begin"));
        first.addAll(Statements.all(Database.POSTGRESQL, "schema"));
        first.add("INSERT INTO meta VALUES ('format', '1')");
        server.sql(PostgresServer.name(address), String.join("\n", first));
        try (SqlStore store = RecordDatabase.openReadOnly(address, Map.of())) {
            assertEquals(Schema.FORMAT, (int) store.work(c -> Schema.format(c, address)));
            assertEquals(0, store.census().dispatches());
        }
        try (SqlStore store = RecordDatabase.open(address, Map.of())) {
            assertEquals(40, store.add(SampleCodings.codings(0, 40)).added());
            assertEquals(List.of(), new Verifier(store).faults());
        }
    }

    @Test
    void a_server_that_dies_loses_nothing_acknowledged_and_is_told_in_one_line() {
        PostgresServer server = PostgresServer.shared();
        String address = server.database();
        try (SqlStore store = RecordDatabase.open(address, Map.of())) {
            store.add(SampleCodings.codings(0, 20));
            server.sql(
                    "postgres",
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                            + PostgresServer.name(address) + "'");
            RapporteurException e =
                    assertThrows(RapporteurException.class, () -> store.add(SampleCodings.codings(20, 40)));
            assertEquals("record-unreachable", e.code(), e.getMessage());
            assertTrue(e.getMessage().contains("what was recorded is safe"), e.getMessage());
        }
        try (SqlStore store = RecordDatabase.open(address, Map.of())) {
            assertEquals(20, store.census().dispatches());
            assertEquals(List.of(), new Verifier(store).faults());
        }
    }
}
