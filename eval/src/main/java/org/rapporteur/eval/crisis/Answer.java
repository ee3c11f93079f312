package org.rapporteur.eval.crisis;

import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.text.Span;

/**
 * One row of the crisis set.
 *
 * @param dispatch name of its text file, without the ending
 * @param published ISO day, or "-"
 * @param span code points
 * @param values what is right, in the columns of its table
 */
record Answer(String dispatch, String published, Span span, List<String> values) {
    private static final int FIXED = 4;

    Answer {
        values = List.copyOf(values);
    }

    /** Reads {@code dispatch, published, begin, end, value...}, separated by tabs. */
    static Answer parse(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() <= FIXED) {
            throw new RapporteurException(
                    "crisis-row", "a row of the crisis set has " + columns.size() + " columns: " + line);
        }
        Span span = Span.of(Integer.parseInt(columns.get(2)), Integer.parseInt(columns.get(3)));
        return new Answer(columns.get(0), columns.get(1), span, columns.subList(FIXED, columns.size()));
    }
}
