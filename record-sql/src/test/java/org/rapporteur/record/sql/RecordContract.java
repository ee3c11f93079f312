package org.rapporteur.record.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.RecordStore.Added;

/** What every store keeps to. */
abstract class RecordContract {
    private RecordStore store;

    /** An empty store. */
    abstract RecordStore begin();

    @BeforeEach
    void open() {
        store = begin();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static List<Coding> all(RecordStore store) {
        List<Coding> found = new ArrayList<>();
        store.forEach(found::add);
        return found;
    }

    private static List<Coding> byId(List<Coding> codings) {
        return codings.stream()
                .sorted(Comparator.comparing(c -> c.dispatch().id()))
                .toList();
    }

    @Test
    void a_coding_comes_back_as_it_was_put_in() {
        List<Coding> codings = SampleCodings.codings(0, 300);

        assertEquals(new Added(300, 0, 0), store.add(codings));

        assertEquals(byId(codings), all(store));
        for (Coding coding : codings) {
            assertEquals(
                    Optional.of(coding), store.findDispatch(coding.dispatch().id()));
        }
    }

    @Test
    void more_dispatches_than_a_page_come_in_the_order_of_their_ids() {
        List<Coding> codings = SampleCodings.codings(0, 1203);
        store.add(codings);
        assertEquals(byId(codings), all(store));
    }

    @Test
    void adding_again_changes_nothing() {
        List<Coding> codings = SampleCodings.codings(0, 20);
        store.add(codings);
        assertEquals(new Added(0, 20, 0), store.add(codings));
        assertEquals(byId(codings), all(store));
        assertEquals(1, store.sightings(codings.get(0).dispatch().id()).size());
    }

    @Test
    void the_order_of_arrival_changes_nothing() {
        List<Coding> codings = new ArrayList<>(SampleCodings.codings(0, 30));
        codings.addAll(codings.stream()
                .map(c -> SampleCodings.sightedIn(c, "another/copy.txt"))
                .toList());
        List<Coding> shuffled = new ArrayList<>(codings);
        Collections.shuffle(shuffled, new Random(7));

        codings.forEach(c -> store.add(List.of(c)));
        try (RecordStore other = new MemoryStore()) {
            other.add(shuffled);
            assertEquals(all(other), all(store));
        }
    }

    @Test
    void a_second_sighting_is_kept_and_the_first_in_order_stands_for_the_dispatch() {
        Coding coding = SampleCodings.coding(1);
        store.add(List.of(coding));
        store.add(List.of(SampleCodings.sightedIn(coding, "a.txt")));

        String id = coding.dispatch().id();
        assertEquals(2, store.sightings(id).size());
        assertEquals(
                "a.txt",
                store.findDispatch(id).orElseThrow().dispatch().sighting().file());
        assertEquals(1, store.census().dispatches());
    }

    @Test
    void the_same_dispatch_twice_in_one_batch_is_one_dispatch() {
        Coding coding = SampleCodings.coding(1);
        Added added = store.add(List.of(coding, SampleCodings.sightedIn(coding, "z.txt")));
        assertEquals(new Added(1, 1, 0), added);
        assertEquals(2, store.sightings(coding.dispatch().id()).size());
    }

    @Test
    void claims_of_another_model_replace_those_of_the_dispatch_and_no_others() {
        List<Coding> codings = SampleCodings.codings(0, 10);
        store.add(codings);
        Coding better = withClaims(codings, "reader-2@sha256:01");

        assertEquals(new Added(0, 0, 1), store.add(List.of(better)));

        List<Coding> expected = new ArrayList<>(codings);
        expected.removeIf(c -> c.dispatch().id().equals(better.dispatch().id()));
        expected.add(better);
        assertEquals(byId(expected), all(store));
    }

    private static Coding withClaims(List<Coding> codings, String model) {
        for (int seed = 0; seed < codings.size(); seed++) {
            if (!codings.get(seed).claims().isEmpty()) {
                return SampleCodings.coding(seed, model);
            }
        }
        throw new IllegalStateException("no sample has claims");
    }

    @Test
    void a_claim_is_found_by_its_id_or_the_begin_of_it() {
        List<Coding> codings = SampleCodings.codings(0, 20);
        store.add(codings);
        Coding coding =
                codings.stream().filter(c -> !c.claims().isEmpty()).findFirst().orElseThrow();
        Claim claim = coding.claims().get(0);

        assertEquals(Optional.of(claim), store.findClaim(claim.id()));
        assertEquals(Optional.of(coding), store.findCodingOfClaim(claim.id().substring(0, 20)));
        assertEquals(Optional.empty(), store.findCodingOfClaim("clm_"), "the begin of many is the id of none");
        assertEquals(Optional.empty(), store.findClaim("clm_none"));
    }

    @Test
    void dispatches_are_found_by_the_begin_of_id_file_name_or_headline() {
        List<Coding> codings = SampleCodings.codings(0, 20);
        store.add(codings);
        Coding seven = codings.get(7);

        assertEquals(List.of(seven), store.findDispatches(seven.dispatch().id().substring(0, 15)));
        assertEquals(List.of(seven), store.findDispatches("file 7"));
        assertEquals(List.of(seven), store.findDispatches("folder/FILE 7"));
        assertEquals(List.of(seven), store.findDispatches("sample 7"));
        assertEquals(20, store.findDispatches("folder").size());
        assertEquals(List.of(), store.findDispatches("'; DROP TABLE dispatches; --"));
    }

    @Test
    void items_set_aside_are_kept_once_with_their_reason() {
        Sighting seen = new Sighting("bad.bin", "", "", Optional.empty(), "00");
        Intake.SetAside item = new Intake.SetAside(seen, "binary", "not text");
        store.setAside(List.of(item, item));
        store.setAside(List.of(item));
        assertEquals(List.of(item), store.setAsideItems());
        assertEquals(1, store.census().setAside());
    }

    @Test
    void the_census_counts_dispatches_and_claims() {
        List<Coding> codings = SampleCodings.codings(0, 25);
        store.add(codings);
        long claims = codings.stream().mapToLong(c -> c.claims().size()).sum();
        assertTrue(claims > 0);
        assertEquals(new RecordStore.Census(25, claims, 0), store.census());
    }

    @Test
    void what_a_coder_has_coded_is_told_by_its_sightings_until_another_codes_it() {
        List<Coding> codings = SampleCodings.codings(0, 3);
        Set<String> ids = codings.stream().map(c -> c.dispatch().id()).collect(Collectors.toSet());
        store.add(codings.subList(0, 2), List.of(), "coder-1");
        store.add(codings.subList(2, 3), List.of());
        Set<RecordStore.Done> done = new HashSet<>();
        codings.subList(0, 2)
                .forEach(c -> done.add(
                        new RecordStore.Done(c.dispatch().id(), c.dispatch().sighting())));
        assertEquals(done, store.done("coder-1", ids));
        assertEquals(Set.of(), store.done("coder-2", ids));
        assertEquals(Set.of(), store.done("", ids));
        assertTrue(store.hasDone("coder-1"));
        assertFalse(store.hasDone("coder-2"));
        assertFalse(store.hasDone(""));
        store.add(codings.subList(0, 1), List.of());
        done.removeIf(d -> d.dispatchId().equals(codings.get(0).dispatch().id()));
        assertEquals(done, store.done("coder-1", ids));
    }
}
