package org.rapporteur.reconcile.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A dispatch as it is compared for near copies.
 *
 * @param dispatchId of the dispatch
 * @param published its date, when known
 * @param sketch of its text
 */
public record Story(String dispatchId, Optional<LocalDate> published, Sketch sketch) {
    private static final double LEAST_LIKENESS = 0.4;
    /** Of texts of a sentence or two, where one sentence that many dispatches have ("nobody has claimed responsibility") is half of all runs. */
    private static final double LEAST_LIKENESS_OF_BRIEFS = 0.7;

    private static final int BRIEF = 40;
    private static final int LONG = 100;
    private static final double LEAST_OF_CUT = 0.15;
    private static final double LEAST_CONTAINED = 0.8;
    /** Days that a near copy lies apart at most. */
    public static final int MOST_DAYS = 7;

    /** Two of every five runs of words are the same (of briefs seven of ten), or one is the other cut short, and a week at most lies between. */
    public boolean isNearCopyOf(Story other) {
        int runs = sketch.runsOfShorter(other.sketch);
        double brief = runs == 0 ? 0 : Math.min(1, Math.max(0, (LONG - runs) / (double) (LONG - BRIEF)));
        double likeness = sketch.likeness(other.sketch);
        boolean cut = likeness >= LEAST_OF_CUT && sketch.containment(other.sketch) >= LEAST_CONTAINED;
        boolean alike = likeness >= LEAST_LIKENESS + brief * (LEAST_LIKENESS_OF_BRIEFS - LEAST_LIKENESS);
        return (alike || cut) && near(other);
    }

    private boolean near(Story other) {
        return published.isEmpty()
                || other.published.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(published.get(), other.published.get())) <= MOST_DAYS;
    }

    /** Whether this one stands for both: the earlier, then the smaller id. */
    public boolean isBefore(Story other) {
        LocalDate here = published.orElse(LocalDate.MAX);
        LocalDate there = other.published.orElse(LocalDate.MAX);
        return here.equals(there) ? dispatchId.compareTo(other.dispatchId) < 0 : here.isBefore(there);
    }
}
