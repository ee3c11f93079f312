package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.reconcile.copy.Sketch;
import org.rapporteur.reconcile.copy.Story;
import org.rapporteur.record.RecordStore;

/**
 * Passes over near copies before they are read: of dispatches that the record has reconciled, and of the last 20,000 of the run, the earlier in the order of the input. A dispatch
 * of fewer than 25 words is never taken for a copy, nor one that is the same in every byte, for that one is another sighting.
 */
final class Originals implements Iterator<Intake> {
    private static final int MOST_KEPT = 20_000;

    private final Iterator<Intake> items;
    private final RecordStore store;
    private final Consumer<Intake.Accepted> passedOver;
    private final Deque<Story> kept = new ArrayDeque<>();
    private final Map<Long, Deque<Story>> byBand = new HashMap<>();
    private @Nullable Intake next;

    /**
     * @param passedOver hears of each copy
     */
    Originals(Iterator<Intake> items, RecordStore store, Consumer<Intake.Accepted> passedOver) {
        this.items = items;
        this.store = store;
        this.passedOver = passedOver;
    }

    @Override
    public boolean hasNext() {
        while (next == null && items.hasNext()) {
            Intake item = items.next();
            if (item instanceof Intake.Accepted accepted && isCopy(accepted.dispatch())) {
                passedOver.accept(accepted);
            } else {
                next = item;
            }
        }
        return next != null;
    }

    @Override
    public Intake next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Intake item = next;
        next = null;
        return item;
    }

    private boolean isCopy(Dispatch dispatch) {
        Optional<Sketch> sketch = Sketch.of(dispatch);
        if (sketch.isEmpty()) {
            return false;
        }
        Story story = new Story(dispatch.id(), dispatch.publication().date(), sketch.get());
        List<Long> bands = story.sketch().bands();
        Set<Story> near = new HashSet<>();
        bands.forEach(band -> near.addAll(byBand.getOrDefault(band, new ArrayDeque<>())));
        boolean copy = hasOriginal(story, near) || hasOriginal(story, recorded(story));
        if (!copy) {
            keep(story, bands);
        }
        return copy;
    }

    /** What the record has of the days around; asked only where the run itself has no original, for it looks through all that was recorded. */
    private List<Story> recorded(Story story) {
        Optional<LocalDate> from = story.published().map(d -> d.minusDays(Story.MOST_DAYS));
        Optional<LocalDate> to = story.published().map(d -> d.plusDays(Story.MOST_DAYS));
        return store.happenings().storiesSharing(story.sketch().bands(), from, to);
    }

    private static boolean hasOriginal(Story story, Collection<Story> others) {
        return others.stream().anyMatch(o -> !o.dispatchId().equals(story.dispatchId()) && story.isNearCopyOf(o));
    }

    private void keep(Story story, List<Long> bands) {
        kept.add(story);
        bands.forEach(
                band -> byBand.computeIfAbsent(band, k -> new ArrayDeque<>(1)).add(story));
        if (kept.size() > MOST_KEPT) {
            Story oldest = kept.remove();
            for (long band : oldest.sketch().bands()) {
                Deque<Story> sharing = byBand.getOrDefault(band, new ArrayDeque<>());
                sharing.remove(oldest);
                if (sharing.isEmpty()) {
                    byBand.remove(band);
                }
            }
        }
    }
}
