package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.record.MemoryStore;
import org.rapporteur.record.Reconciling;

/** What {@code --skip-copies} passes over. */
class OriginalsTest {
    private static final String STORY =
            "The army opened fire on a crowd outside the ministry of justice on Monday and at least nine people were killed, doctors said. The government denied that any soldier"
                    + " had been near the building, and blamed an armed gang whose members it said it was still looking for.";
    private static final String OTHER =
            "Farmers in the north blocked the road to the border for a third day because of the price of fuel, and lorries stood in a line of eleven kilometres, a driver told the"
                    + " radio. The minister of agriculture offered to meet them on Friday.";

    @Test
    void a_copy_with_another_headline_is_not_read_and_counted() {
        try (MemoryStore store = new MemoryStore()) {
            Tally tally = run(store, STORY, "NINE DEAD IN CAPITAL\n\nBy Our Staff\n\n" + STORY, OTHER);
            assertEquals(2, tally.coded());
            assertEquals(1, tally.copies());
            assertEquals(2, store.census().dispatches());
        }
    }

    @Test
    void a_copy_of_what_an_earlier_run_recorded_is_not_read() {
        try (MemoryStore store = new MemoryStore()) {
            run(store, STORY);
            new Reconciling(store).run();
            Tally tally = run(store, "MANY DEAD\n\n" + STORY + " The funerals are on Tuesday.");
            assertEquals(0, tally.coded());
            assertEquals(1, tally.copies());
        }
    }

    @Test
    void the_same_bytes_are_another_sighting_and_no_copy() {
        try (MemoryStore store = new MemoryStore()) {
            Tally tally = run(store, STORY, STORY);
            assertEquals(0, tally.copies());
            assertEquals(1, store.census().dispatches());
        }
    }

    @Test
    void briefs_that_share_a_sentence_which_many_have_are_all_read() {
        String shared =
                " No group has claimed responsibility for the attack, and the motive is not known yet, police said.";
        try (MemoryStore store = new MemoryStore()) {
            Tally tally = run(
                    store,
                    "Gunmen shot dead two traders near the bridge of Mosul on Saturday." + shared,
                    "A bomb wounded four nurses at the bus station of Kano before dawn." + shared);
            assertEquals(2, tally.coded());
            assertEquals(0, tally.copies());
        }
    }

    private static Tally run(MemoryStore store, String... texts) {
        List<Intake> items = new ArrayList<>();
        for (String text : texts) {
            items.add(Inbox.read("item" + items.size(), text, Defaults.published(LocalDate.of(2011, 12, 16))));
        }
        Iterator<Intake> inbox = items.iterator();
        return new CodingRun(inbox, d -> new Coding(d, List.of(), List.of()), store, 1)
                .withoutCopies()
                .run(t -> {});
    }
}
