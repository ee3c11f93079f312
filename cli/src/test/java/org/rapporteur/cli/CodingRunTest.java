package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.record.MemoryStore;

/** Many items pass through few hands. */
class CodingRunTest {
    private static Intake item(int number) {
        return Inbox.read(
                "item " + number,
                "Soldiers killed the mayor of town number " + number + " on Monday, police said.",
                Defaults.none());
    }

    @Test
    void only_a_few_items_are_in_memory_however_many_come() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Intake> inbox = IntStream.range(0, 3000)
                .mapToObj(i -> {
                    most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                    return item(i);
                })
                .iterator();
        DispatchCoder quick = d -> new Coding(d, List.of(), List.of());
        try (MemoryStore store = new MemoryStore()) {
            Tally tally = new CodingRun(inbox, quick, store, 3).run(t -> waiting.decrementAndGet());
            assertEquals(3000, tally.coded());
            assertEquals(3000, store.census().dispatches());
        }
        assertTrue(most.get() <= 3 * 4 + 2, "at one time " + most.get() + " items were waiting");
    }

    @Test
    void of_long_items_fewer_are_in_memory() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        String filling = "The talks went on. ".repeat(75_000);
        Iterator<Intake> inbox = IntStream.range(0, 20)
                .mapToObj(i -> {
                    most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                    return Inbox.read(
                            "item " + i, "Talks number " + i + " began on Monday. " + filling, Defaults.none());
                })
                .iterator();
        DispatchCoder quick = d -> new Coding(d, List.of(), List.of());
        try (MemoryStore store = new MemoryStore()) {
            Tally tally = new CodingRun(inbox, quick, store, 8).run(t -> waiting.decrementAndGet());
            assertEquals(20, tally.coded());
        }
        assertTrue(
                most.get() <= 4, "at one time " + most.get() + " items of more than a million characters were waiting");
    }

    @Test
    void a_dispatch_that_memory_is_too_small_for_is_set_aside_and_the_others_are_coded() {
        String filling = "The talks went on. ".repeat(20_000);
        Iterator<Intake> inbox = List.of(
                        item(1), Inbox.read("long", "Talks began on Monday. " + filling, Defaults.none()), item(2))
                .iterator();
        DispatchCoder small = d -> {
            if (d.text().length() > 100_000) {
                throw new OutOfMemoryError("Java heap space");
            }
            return new Coding(d, List.of(), List.of());
        };
        try (MemoryStore store = new MemoryStore()) {
            Tally tally = new CodingRun(inbox, small, store, 2).run(t -> {});
            assertEquals(2, tally.coded());
            assertEquals(1, tally.setAsideCount());
            String said =
                    tally.setAside().toString() + store.setAsideItems().get(0).message();
            assertTrue(said.contains("more memory than Java was given"), said);
        }
    }

    @Test
    void broken_machinery_ends_the_run_and_keeps_what_was_recorded() {
        Iterator<Intake> inbox =
                IntStream.range(0, 500).mapToObj(CodingRunTest::item).iterator();
        DispatchCoder failing = new DispatchCoder() {
            private final AtomicInteger coded = new AtomicInteger();

            @Override
            public Coding code(Dispatch dispatch) {
                if (coded.incrementAndGet() > 200) {
                    throw new RapporteurException("model-damaged", "the model is damaged");
                }
                return new Coding(dispatch, List.of(), List.of());
            }
        };
        try (MemoryStore store = new MemoryStore()) {
            CodingRun run = new CodingRun(inbox, failing, store, 1);
            RapporteurException e = assertThrows(RapporteurException.class, () -> run.run(t -> {}));
            assertEquals("model-damaged", e.code());
            assertEquals(200, store.census().dispatches());
        }
    }
}
