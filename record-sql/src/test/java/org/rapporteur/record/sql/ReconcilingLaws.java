package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Correcting;
import org.rapporteur.record.Correction;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.RecordStore;
import org.rapporteur.testkit.MadeHappenings;

/** The laws of reconciling, which hold in every store. */
abstract class ReconcilingLaws {
    private static final List<Coding> CODINGS = codings();
    private final List<RecordStore> opened = new ArrayList<>();

    /** An empty store of its own. */
    abstract RecordStore begin(String name);

    private static List<Coding> codings() {
        List<Coding> all = new ArrayList<>(MadeHappenings.codings(60, 4, 1, 11));
        all.addAll(SampleCodings.codings(0, 60));
        return all;
    }

    private RecordStore store(String name) {
        RecordStore store = begin(name);
        opened.add(store);
        return store;
    }

    @AfterEach
    void close() {
        opened.forEach(RecordStore::close);
    }

    private static Map<String, String> happenings(RecordStore store) {
        Map<String, String> found = new TreeMap<>();
        store.forEachReviewed(r -> found.putAll(r.happenings()));
        return found;
    }

    private Map<String, String> atOnce() {
        try (MemoryStore store = new MemoryStore()) {
            store.add(CODINGS);
            new Reconciling(store).run();
            return happenings(store);
        }
    }

    @Test
    void no_claim_is_lost_and_each_is_in_one_happening() {
        RecordStore store = store("lost");
        store.add(CODINGS);
        new Reconciling(store).run();
        Map<String, String> found = happenings(store);
        assertEquals(store.census().claims(), found.size());
        long happenings = found.values().stream().distinct().count();
        assertTrue(happenings < found.size() * 2 / 3, happenings + " happenings of " + found.size() + " claims");
    }

    @Test
    void reconciling_twice_changes_nothing() {
        RecordStore store = store("twice");
        store.add(CODINGS);
        assertEquals(CODINGS.size(), new Reconciling(store).run());
        Map<String, String> once = happenings(store);
        assertEquals(0, new Reconciling(store).run());
        assertEquals(once, happenings(store));
        store.happenings().reopen(ids(CODINGS));
        new Reconciling(store).run();
        assertEquals(once, happenings(store));
    }

    private static Set<String> ids(List<Coding> codings) {
        Set<String> ids = new TreeSet<>();
        codings.forEach(c -> ids.add(c.dispatch().id()));
        return ids;
    }

    @Test
    void the_order_of_dispatches_and_the_size_of_steps_change_nothing() {
        Map<String, String> expected = atOnce();
        for (int step : List.of(1, 7, 50)) {
            RecordStore store = store("order" + step);
            List<Coding> shuffled = new ArrayList<>(CODINGS);
            Collections.shuffle(shuffled, new Random(step));
            int size = step == 1 ? 60 : shuffled.size();
            store.add(shuffled.subList(size, shuffled.size()));
            new Reconciling(store).run();
            for (int i = 0; i < size; i += step) {
                store.add(shuffled.subList(i, Math.min(size, i + step)));
                new Reconciling(store).run();
            }
            assertEquals(expected, happenings(store), "steps of " + step);
        }
    }

    @Test
    void coding_a_dispatch_anew_and_back_again_leaves_no_trace() {
        RecordStore store = store("anew");
        store.add(CODINGS);
        new Reconciling(store).run();
        Map<String, String> before = happenings(store);
        Coding one = CODINGS.get(0);
        store.add(List.of(new Coding(one.dispatch(), one.sentences(), List.of())));
        new Reconciling(store).run();
        assertEquals(before.size() - one.claims().size(), happenings(store).size());
        store.add(List.of(one));
        new Reconciling(store).run();
        assertEquals(before, happenings(store));
    }

    private static Correction.Anchor anchor(Coding coding) {
        Claim claim = coding.claims().get(0);
        return new Correction.Anchor(
                coding.dispatch().id(), claim.id(), claim.predicate().trigger().span());
    }

    private static Correction ruling(Coding one, Coding other, Correction.Action action) {
        Correction.Signature signature = new Correction.Signature("Ada", "2012-01-02T10:00:00Z", "another day");
        return new Correction(anchor(one), Optional.of(anchor(other)), action, "", "", signature);
    }

    private static String happening(RecordStore store, Coding coding) {
        return happenings(store).getOrDefault(coding.claims().get(0).id(), "none");
    }

    @Test
    void what_a_person_split_stays_split_when_more_dispatches_come() {
        RecordStore store = store("split");
        Coding first = CODINGS.get(0);
        Coding second = CODINGS.get(1);
        store.add(List.of(first, second));
        new Reconciling(store).run();
        assertEquals(happening(store, first), happening(store, second));

        store.correct(List.of(ruling(first, second, Correction.Action.SPLIT)));
        new Reconciling(store).run();
        assertNotEquals(happening(store, first), happening(store, second));

        store.add(CODINGS);
        new Reconciling(store).run();
        assertNotEquals(happening(store, first), happening(store, second));
        assertFalse(happening(store, first).equals("none"));
    }

    @Test
    void what_a_person_merged_is_one_happening_wherever_it_arrived() {
        RecordStore store = store("merge");
        Coding first = CODINGS.get(0);
        Coding far = CODINGS.get(40);
        store.add(List.of(first, far));
        store.correct(List.of(ruling(first, far, Correction.Action.MERGE)));
        new Reconciling(store).run();
        assertEquals(happening(store, first), happening(store, far));
        store.add(CODINGS);
        new Reconciling(store).run();
        assertEquals(happening(store, first), happening(store, far));
    }

    @Test
    void what_is_undone_is_as_if_it_had_never_been_decided_and_stays_on_record() {
        RecordStore store = store("undo");
        Coding first = CODINGS.get(0);
        Coding far = CODINGS.get(40);
        store.add(CODINGS);
        new Reconciling(store).run();
        Map<String, String> before = happenings(store);
        Correction.Signature why = new Correction.Signature("Ada", "2012-01-02T10:00:00Z", "not said");
        store.correct(List.of(
                ruling(first, far, Correction.Action.MERGE),
                new Correction(anchor(far), Optional.empty(), Correction.Action.REJECT, "", "", why)));
        new Reconciling(store).run();
        assertNotEquals(before, happenings(store));
        store.correct(new Correcting(store).undo(List.of(1L, 2L), why));
        new Reconciling(store).run();
        assertEquals(before, happenings(store));
        assertEquals(List.of(), store.corrections());
        assertEquals(4, store.allCorrections().size());
        assertThrows(RapporteurException.class, () -> new Correcting(store).undo(List.of(1L), why));
    }

    @Test
    void a_rejected_claim_is_in_no_happening_until_it_is_accepted() {
        RecordStore store = store("reject");
        Coding first = CODINGS.get(0);
        store.add(CODINGS);
        new Reconciling(store).run();
        Correction.Signature why = new Correction.Signature("Ada", "2012-01-02T10:00:00Z", "not said");
        store.correct(List.of(new Correction(anchor(first), Optional.empty(), Correction.Action.REJECT, "", "", why)));
        new Reconciling(store).run();
        assertEquals("none", happening(store, first));
        store.correct(List.of(new Correction(anchor(first), Optional.empty(), Correction.Action.ACCEPT, "", "", why)));
        new Reconciling(store).run();
        assertEquals(atOnce(), happenings(store));
    }

    /** More tellings than are compared with each other pair by pair. */
    @Test
    void a_crowd_that_tells_one_event_is_one_happening_whatever_the_order_and_steps() {
        List<Coding> crowd = new ArrayList<>(MadeHappenings.codings(1, Reconciler.MOST_IN_BLOCK + 150, 1, 3));
        Set<String> told = new TreeSet<>();
        crowd.forEach(c -> told.add(c.claims().get(0).id()));
        crowd.addAll(CODINGS);
        Collections.shuffle(crowd, new Random(4));
        RecordStore store = store("crowd");
        for (int i = 0; i < crowd.size(); i += 400) {
            store.add(crowd.subList(i, Math.min(crowd.size(), i + 400)));
            new Reconciling(store).run();
        }
        Map<String, String> found = happenings(store);
        assertEquals(1, told.stream().map(found::get).distinct().count());
        try (MemoryStore whole = new MemoryStore()) {
            whole.add(crowd);
            new Reconciling(whole).run();
            assertEquals(happenings(whole), found);
        }
    }

    @Test
    void events_in_other_towns_or_on_other_days_stay_apart_however_alike_they_are_told() {
        RecordStore store = store("apart");
        store.add(MadeHappenings.codings(300, 3, 1, 5));
        new Reconciling(store).run();
        long found = happenings(store).values().stream().distinct().count();
        assertTrue(found >= 297 && found <= 303, found + " happenings of 300 that were made");
    }
}
