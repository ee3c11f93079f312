package org.rapporteur.eval.reading;

import java.util.Locale;
import java.util.Set;

/** Right, found and gold items counted: precision, recall, F1. */
final class Figure {
    private int right;
    private int found;
    private int gold;

    /** Counts the items of one text. */
    <T> void add(Set<T> foundItems, Set<T> goldItems) {
        right += (int) foundItems.stream().filter(goldItems::contains).count();
        found += foundItems.size();
        gold += goldItems.size();
    }

    double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = gold == 0 ? 0 : (double) right / gold;
        return String.format(
                Locale.ROOT,
                "F1 %.4f  precision %.4f  recall %.4f  (%d right, %d found, %d gold)",
                f1(),
                precision,
                recall,
                right,
                found,
                gold);
    }
}
