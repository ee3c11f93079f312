package org.rapporteur.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A correction with its place among all that were ever made.
 *
 * @param number from 1, in the order in which they were made
 * @param undone whether a later correction took it back
 */
public record NumberedCorrection(long number, Correction correction, boolean undone) {
    /** All corrections of a record in their order, with those marked that were taken back. */
    public static List<NumberedCorrection> mark(List<NumberedCorrection> all) {
        Set<Long> undone = new TreeSet<>();
        all.forEach(n -> n.correction().undoes().ifPresent(undone::add));
        return all.stream()
                .map(n -> new NumberedCorrection(n.number(), n.correction(), undone.contains(n.number())))
                .toList();
    }

    /** Those that stand: neither taken back nor themselves a taking back. */
    public static List<Correction> standing(List<NumberedCorrection> all) {
        return all.stream()
                .filter(n -> !n.undone() && n.correction().action() != Correction.Action.UNDO)
                .map(NumberedCorrection::correction)
                .toList();
    }
}
