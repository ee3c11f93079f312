package org.rapporteur.eval.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;

/**
 * A span in one or several pieces, in code points; pieces that only white space parts are one.
 *
 * @param ranges begin and end of each piece, in text order
 */
record Pieces(List<List<Integer>> ranges) {
    Pieces {
        ranges = List.copyOf(ranges);
    }

    static Pieces of(List<Span> spans, String text) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            boolean follows = !joined.isEmpty()
                    && (last.end() >= span.begin()
                            || text.substring(last.end(), span.begin()).isBlank());
            if (follows) {
                joined.set(joined.size() - 1, last.cover(span));
            } else {
                joined.add(span);
            }
        }
        CodePoints points = CodePoints.of(text);
        return new Pieces(joined.stream()
                .map(s -> List.of(points.codePoint(s.begin()), points.codePoint(s.end())))
                .toList());
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }
}
