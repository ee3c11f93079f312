package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Coding;
import org.rapporteur.record.RecordStore.Added;
import org.rapporteur.testkit.MadeHappenings;

/** A record that is told many dispatches knows which of them it has, without asking its tables about each. */
class ManyDispatchesTest {
    private static final int MANY = 800;

    @TempDir
    Path folder;

    private final List<Coding> codings = MadeHappenings.codings(MANY / 4, 4, 1, 3);

    private static Added add(SqlStore store, List<Coding> codings) {
        Added added = Added.nothing();
        for (int i = 0; i < codings.size(); i += 100) {
            added = added.plus(store.add(codings.subList(i, Math.min(codings.size(), i + 100))));
        }
        return added;
    }

    private static long distinct(List<Coding> codings) {
        return codings.stream().map(c -> c.dispatch().id()).distinct().count();
    }

    @Test
    void what_was_recorded_is_not_recorded_again_in_the_same_run_or_in_the_next() {
        int many = Math.toIntExact(distinct(codings));
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            assertEquals(many, add(store, codings).added());
            assertEquals(0, add(store, codings).added());
            assertEquals(many, store.census().dispatches());
        }
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            assertEquals(0, add(store, codings).added());
            assertEquals(many, store.census().dispatches());
            assertEquals(List.of(), new Verifier(store).faults());
        }
    }

    @Test
    void what_another_connection_of_the_same_program_recorded_is_known_too() {
        try (SqlStore store = RecordFile.open(folder.resolve("record.duckdb"));
                SqlStore other = store.another()) {
            List<Coding> some = new ArrayList<>(codings.subList(0, codings.size() / 2));
            add(store, some);
            add(store, some);
            List<Coding> rest = codings.subList(codings.size() / 2, codings.size());
            long before = store.census().dispatches();
            int fresh = add(other, rest).added();
            assertEquals(0, add(store, rest).added());
            assertEquals(before + fresh, store.census().dispatches());
        }
    }
}
