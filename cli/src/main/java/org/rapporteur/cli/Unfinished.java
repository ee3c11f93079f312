package org.rapporteur.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.record.RecordStore;

/** Passes over what the same coder has recorded already from the same place, looking a few items ahead. So a run that was cut short goes on where it was. */
final class Unfinished implements Iterator<Intake> {
    private static final int AHEAD = 512;
    private static final long AHEAD_CHARACTERS = 4L << 20;

    private final Iterator<Intake> items;
    private final RecordStore store;
    private final String coder;
    private final IntConsumer passedOver;
    private final Deque<Intake> ahead = new ArrayDeque<>();

    /**
     * @param passedOver hears how many were
     */
    Unfinished(Iterator<Intake> items, RecordStore store, String coder, IntConsumer passedOver) {
        this.items = items;
        this.store = store;
        this.coder = coder;
        this.passedOver = passedOver;
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && items.hasNext()) {
            look();
        }
        return !ahead.isEmpty();
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.remove();
    }

    private void look() {
        List<Intake> some = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        long characters = 0;
        while (items.hasNext() && some.size() < AHEAD && characters < AHEAD_CHARACTERS) {
            Intake item = items.next();
            some.add(item);
            if (item instanceof Intake.Accepted accepted) {
                ids.add(accepted.dispatch().id());
                characters += accepted.dispatch().text().length();
            }
        }
        Set<RecordStore.Done> done = store.done(coder, ids);
        for (Intake item : some) {
            if (!isDone(item, done)) {
                ahead.add(item);
            }
        }
        passedOver.accept(some.size() - ahead.size());
    }

    private static boolean isDone(Intake item, Set<RecordStore.Done> done) {
        return item instanceof Intake.Accepted accepted
                && done.contains(new RecordStore.Done(accepted.dispatch().id(), accepted.sighting()));
    }
}
