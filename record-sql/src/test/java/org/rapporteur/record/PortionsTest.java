package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.reconcile.Keys;
import org.rapporteur.reconcile.Likeness;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Sign;
import org.rapporteur.reconcile.SignMaker;
import org.rapporteur.reconcile.Vocabulary;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.testkit.MadeHappenings;

/** What is taken up in portions is reconciled as if it were taken up at once. */
class PortionsTest {
    /** 400 happenings of one year, each told three times: enough for crowded keys. */
    private static final List<Coding> CODINGS = MadeHappenings.codings(400, 3, 1, 5);

    @TempDir
    Path folder;

    private static Map<String, String> happenings(RecordStore store) {
        Map<String, String> found = new TreeMap<>();
        store.forEachReviewed(r -> found.putAll(r.happenings()));
        return found;
    }

    private static Map<String, String> atOnce(List<Correction> corrections) {
        try (MemoryStore store = new MemoryStore()) {
            store.add(CODINGS);
            store.correct(corrections);
            new Reconciling(store).run();
            return happenings(store);
        }
    }

    private static void inPortions(RecordStore store, int seed, int step, int most) {
        List<Coding> shuffled = new ArrayList<>(CODINGS);
        Collections.shuffle(shuffled, new Random(seed));
        for (int i = 0; i < shuffled.size(); i += step) {
            store.add(shuffled.subList(i, Math.min(shuffled.size(), i + step)));
            new Reconciling(store, most, 1).run();
        }
    }

    @Test
    void portions_give_the_same_happenings_in_memory_whatever_their_size() {
        Map<String, String> expected = atOnce(List.of());
        for (int most : List.of(1, 30, 200)) {
            try (MemoryStore store = new MemoryStore()) {
                inPortions(store, most, 171, most);
                assertEquals(expected, happenings(store), "portions of " + most);
            }
        }
    }

    @Test
    void portions_give_the_same_happenings_in_a_file() {
        try (RecordStore store = RecordFile.open(folder.resolve("record.duckdb"))) {
            inPortions(store, 2, 450, 40);
            assertEquals(atOnce(List.of()), happenings(store));
        }
    }

    @Test
    void claims_coded_anew_are_taken_out_of_the_portion_where_they_were() {
        try (MemoryStore store = new MemoryStore()) {
            inPortions(store, 3, 700, 40);
            Map<String, String> before = happenings(store);
            List<Coding> some = CODINGS.subList(0, 90);
            store.add(some.stream()
                    .map(c -> new Coding(c.dispatch(), c.sentences(), List.of()))
                    .toList());
            new Reconciling(store, 40, 1).run();
            long gone = some.stream().mapToLong(c -> c.claims().size()).sum();
            assertEquals(before.size() - gone, happenings(store).size());
            store.add(some);
            new Reconciling(store, 40, 1).run();
            assertEquals(before, happenings(store));
        }
    }

    @Test
    void what_a_person_merged_is_in_one_portion() {
        Correction merge = merge(CODINGS.get(0), CODINGS.get(CODINGS.size() - 1));
        try (MemoryStore store = new MemoryStore()) {
            store.add(List.of(CODINGS.get(0), CODINGS.get(CODINGS.size() - 1)));
            store.correct(List.of(merge));
            inPortions(store, 4, 300, 25);
            Map<String, String> found = happenings(store);
            assertEquals(atOnce(List.of(merge)), found);
            assertEquals(
                    found.get(claim(CODINGS.get(0)).id()),
                    found.get(claim(CODINGS.get(CODINGS.size() - 1)).id()));
        }
    }

    private static Claim claim(Coding coding) {
        return coding.claims().get(0);
    }

    private static Correction merge(Coding one, Coding other) {
        Correction.Signature signature = new Correction.Signature("Ada", "2012-01-02T10:00:00Z", "the same");
        return new Correction(anchor(one), Optional.of(anchor(other)), Correction.Action.MERGE, "", "", signature);
    }

    private static Correction.Anchor anchor(Coding coding) {
        Claim claim = claim(coding);
        return new Correction.Anchor(
                coding.dispatch().id(), claim.id(), claim.predicate().trigger().span());
    }

    @Test
    void a_portion_is_no_larger_than_wanted_and_every_claim_is_in_one() {
        Map<String, Sign> signs = signs();
        Map<Long, List<Sign>> byKey = new HashMap<>();
        for (Sign sign : signs.values()) {
            for (long key : Keys.of(sign)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(sign);
            }
        }
        Portions portions = new Portions(signs, Set.of("old"));
        portions.joinFresh(new Reconciler(Likeness.load()), byKey);
        List<Portions.Portion> parted = portions.parted(Map.of("old", 70L), 100);
        assertTrue(parted.size() > signs.size() / 200, "portions: " + parted.size());
        Set<String> seen = new HashSet<>();
        for (Portions.Portion portion : parted) {
            assertTrue(portion.claims().size() <= 100);
            assertTrue(portion.neighbourhoods().isEmpty() || portion.claims().size() <= 30);
            assertTrue(Collections.disjoint(seen, portion.claims()));
            seen.addAll(portion.claims());
        }
        assertEquals(signs.keySet(), seen);
    }

    private static Map<String, Sign> signs() {
        SignMaker maker = new SignMaker(Vocabulary.load());
        Map<String, Sign> signs = new TreeMap<>();
        for (Coding coding : CODINGS) {
            Collection<Claim> claims = coding.claims();
            for (Claim claim : claims) {
                Sign sign = maker.sign(
                        claim,
                        coding.claims(),
                        coding.dispatch(),
                        coding.dispatch().id());
                signs.put(sign.id(), sign);
            }
        }
        return signs;
    }
}
