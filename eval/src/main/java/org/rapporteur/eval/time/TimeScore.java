package org.rapporteur.eval.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.resolve.TimeExpression;

/**
 * Counts over dispatches. An expression is matched when it overlaps a gold one, each at most once; the F1 of types
 * and values is that of the relaxed spans times the share of the matched whose type or value string is the gold's.
 */
final class TimeScore {
    private int gold;
    private int found;
    private int overlapping;
    private int exact;
    private int typed;
    private int valued;
    private final List<String> misses = new ArrayList<>();

    void add(TimeMl file, List<TimeExpression> expressions) {
        gold += file.gold().size();
        found += expressions.size();
        boolean[] taken = new boolean[expressions.size()];
        for (TimeMl.Timex timex : file.gold()) {
            int match = match(timex, expressions, taken);
            if (match < 0) {
                miss(file, timex, "not found");
            } else {
                taken[match] = true;
                count(file, timex, expressions.get(match));
            }
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                TimeExpression extra = expressions.get(i);
                misses.add(file.name() + "\tspurious\t" + extra.words().text() + "\t" + extra.kind() + " "
                        + extra.timex());
            }
        }
    }

    private static int match(TimeMl.Timex timex, List<TimeExpression> expressions, boolean[] taken) {
        int best = -1;
        for (int i = 0; i < taken.length; i++) {
            var span = expressions.get(i).words().span();
            if (!taken[i] && span.overlaps(timex.span()) && (best < 0 || span.equals(timex.span()))) {
                best = i;
            }
        }
        return best;
    }

    private void count(TimeMl file, TimeMl.Timex timex, TimeExpression expression) {
        overlapping++;
        exact += expression.words().span().equals(timex.span()) ? 1 : 0;
        typed += expression.kind().name().equals(timex.type()) ? 1 : 0;
        if (expression.timex().equals(timex.value())) {
            valued++;
        } else {
            miss(file, timex, expression.words().text() + "\t" + expression.kind() + " " + expression.timex());
        }
    }

    private void miss(TimeMl file, TimeMl.Timex timex, String instead) {
        misses.add(file.name() + " " + file.created().map(Object::toString).orElse("") + "\tmissed\t"
                + file.text().at(timex.span()) + "\t" + timex.type() + " " + timex.value() + "\t" + instead);
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    double relaxed() {
        return f1(overlapping);
    }

    double strict() {
        return f1(exact);
    }

    double type() {
        return relaxed() * share(typed);
    }

    double value() {
        return relaxed() * share(valued);
    }

    private double f1(int matched) {
        return gold + found == 0 ? 0 : 2.0 * matched / (gold + found);
    }

    private double share(int right) {
        return overlapping == 0 ? 0 : (double) right / overlapping;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "gold %d, found %d, relaxed F1 %.3f, strict F1 %.3f, type F1 %.3f, value F1 %.3f",
                gold,
                found,
                relaxed(),
                strict(),
                type(),
                value());
    }
}
