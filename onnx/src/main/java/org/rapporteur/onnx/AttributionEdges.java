package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.attribute.SeenAttribution;

/**
 * The attribution of a cue: source and content from the scores of their first and last words for it;
 * from the content's outer range the cue, the source and what the model labels outside beside these are taken out
 * (docs/reader-graph.md, Decoding).
 */
final class AttributionEdges {
    private static final int CONTENT = 2;
    private static final int SOURCE_EDGES = 0;
    private static final int CONTENT_EDGES = 2;
    private static final int LONGEST_SOURCE = 60;

    private AttributionEdges() {}

    /** The attribution of a cue, words {@code [cue, cueEnd)} of a window that begins at token {@code base}. */
    static SeenAttribution attribution(Answer answer, int cue, int cueEnd, int base) {
        return new Row(answer, cue, cueEnd).attribution(base);
    }

    /** What the model says of all words of a window for one cue. */
    private static final class Row {
        private final Answer answer;
        private final int cue;
        private final int cueEnd;

        Row(Answer answer, int cue, int cueEnd) {
            this.answer = answer;
            this.cue = cue;
            this.cueEnd = cueEnd;
        }

        SeenAttribution attribution(int base) {
            Optional<TokenRange> source = source();
            List<TokenRange> content = new ArrayList<>();
            for (TokenRange run : content(source)) {
                content.add(shift(run, base));
            }
            return new SeenAttribution(
                    new TokenRange(cue + base, cueEnd + base), source.map(s -> shift(s, base)), content);
        }

        private float edge(int word, int which) {
            return answer.edge(cue, word, which);
        }

        /** The best first and last word, before the cue or behind it; none where the anchor itself scores higher. */
        private Optional<TokenRange> source() {
            float top = edge(cue, SOURCE_EDGES) + edge(cue, SOURCE_EDGES + 1);
            Optional<TokenRange> best = Optional.empty();
            for (int first = 0; first < answer.size(); first++) {
                int limit = first < cue ? cue : Math.min(answer.size(), first < cueEnd ? first : answer.size());
                for (int last = first; last < Math.min(limit, first + LONGEST_SOURCE); last++) {
                    float score = edge(first, SOURCE_EDGES) + edge(last, SOURCE_EDGES + 1);
                    if (score > top) {
                        top = score;
                        best = Optional.of(new TokenRange(first, last + 1));
                    }
                }
            }
            return best;
        }

        /** The outer range of the content, which may hold the cue but is not within it. */
        private Optional<TokenRange> outer() {
            float top = edge(cue, CONTENT_EDGES) + edge(cue, CONTENT_EDGES + 1);
            Optional<TokenRange> best = Optional.empty();
            for (int first = 0; first < answer.size(); first++) {
                for (int last = first; last < answer.size(); last++) {
                    boolean within = cue <= first && last < cueEnd;
                    float score = edge(first, CONTENT_EDGES) + edge(last, CONTENT_EDGES + 1);
                    if (!within && score > top) {
                        top = score;
                        best = Optional.of(new TokenRange(first, last + 1));
                    }
                }
            }
            return best;
        }

        private List<TokenRange> content(Optional<TokenRange> source) {
            Optional<TokenRange> outer = outer();
            if (outer.isEmpty()) {
                return List.of();
            }
            boolean[] taken = new boolean[answer.size() + 2];
            Arrays.fill(taken, cue + 1, cueEnd + 1, true);
            source.ifPresent(s -> Arrays.fill(taken, s.first() + 1, s.end() + 1, true));
            boolean[] gaps = taken.clone();
            int at = outer.get().first();
            while (at < outer.get().end()) {
                int end = at;
                while (end < outer.get().end() && !taken[end + 1] && answer.bestAttributed(cue, end) != CONTENT) {
                    end++;
                }
                if (end > at && (taken[at] || taken[end + 1])) {
                    Arrays.fill(gaps, at + 1, end + 1, true);
                }
                at = Math.max(end, at + 1);
            }
            return runs(outer.get(), gaps);
        }

        /** What is left of a range; words are shifted by one in the marks, so that none lies outside. */
        private static List<TokenRange> runs(TokenRange range, boolean[] gaps) {
            List<TokenRange> found = new ArrayList<>();
            int from = -1;
            for (int i = range.first(); i <= range.end(); i++) {
                boolean inside = i < range.end() && !gaps[i + 1];
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
}
