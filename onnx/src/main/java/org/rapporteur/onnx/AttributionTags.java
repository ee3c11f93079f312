package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.attribute.SeenAttribution;

/**
 * Attributions of a window: each cue from its tags; from the row of its first word the source (the one run with the greatest
 * margin) and the content (all its runs), as docs/reader-graph.md says.
 */
final class AttributionTags {
    private static final int SOURCE = 1;
    private static final int CONTENT = 2;
    private final int outside;
    private final int begin;

    AttributionTags(List<String> labels) {
        outside = labels.indexOf("O");
        begin = labels.indexOf("B");
    }

    /** In order of the cues, in tokens of the dispatch. */
    List<SeenAttribution> find(Window window, Answer answer) {
        List<SeenAttribution> found = new ArrayList<>();
        int at = 0;
        while (at < answer.size()) {
            int end = at + 1;
            if (answer.cue().best(at) != outside) {
                while (end < answer.size()
                        && answer.cue().best(end) != outside
                        && answer.cue().best(end) != begin) {
                    end++;
                }
                found.add(attribution(answer, at, end, window.begin()));
            }
            at = end;
        }
        return found;
    }

    private static SeenAttribution attribution(Answer answer, int cue, int end, int base) {
        List<TokenRange> sources = runs(answer, cue, end, SOURCE);
        Optional<TokenRange> source = Optional.empty();
        double top = Double.NEGATIVE_INFINITY;
        for (TokenRange run : sources) {
            double margin = 0;
            for (int i = run.first(); i < run.end(); i++) {
                margin += answer.attributed(cue, i, SOURCE) - answer.attributed(cue, i, 0);
            }
            if (margin > top) {
                source = Optional.of(shift(run, base));
                top = margin;
            }
        }
        List<TokenRange> content =
                runs(answer, cue, end, CONTENT).stream().map(r -> shift(r, base)).toList();
        return new SeenAttribution(new TokenRange(cue + base, end + base), source, content);
    }

    private static List<TokenRange> runs(Answer answer, int cue, int cueEnd, int label) {
        List<TokenRange> found = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= answer.size(); i++) {
            boolean inside = i < answer.size() && !(cue <= i && i < cueEnd) && answer.bestAttributed(cue, i) == label;
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                found.add(new TokenRange(from, i));
                from = -1;
            }
        }
        return found;
    }

    private static TokenRange shift(TokenRange range, int by) {
        return new TokenRange(range.first() + by, range.end() + by);
    }
}
