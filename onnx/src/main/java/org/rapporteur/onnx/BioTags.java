package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * Spans from begin and inside tags: the best sequence of a sentence in which an inside tag continues a span of its own type
 * (Viterbi). Names have types; cues have none.
 */
final class BioTags {
    private final int outside;
    private final int[] mayFollow;
    private final String[] types;
    private final boolean[] begins;

    BioTags(List<String> labels) {
        outside = labels.indexOf("O");
        mayFollow = new int[labels.size()];
        types = new String[labels.size()];
        begins = new boolean[labels.size()];
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            types[i] = label.length() > 2 ? label.substring(2) : "";
            begins[i] = label.startsWith("B");
            mayFollow[i] = label.startsWith("I") ? labels.indexOf("B" + label.substring(1)) : -1;
        }
    }

    /**
     * A run of tagged words.
     *
     * @param begin first word of the window
     * @param end one past the last
     * @param type what follows B- in the label, or nothing
     */
    record Run(int begin, int end, String type) {}

    /** Spans among the words {@code [begin, end)} of a window. */
    List<Run> runs(Scored scores, int begin, int end) {
        int[] tags = best(scores, begin, end);
        List<Run> found = new ArrayList<>();
        int at = begin;
        while (at < end) {
            int tag = tags[at - begin];
            int next = at + 1;
            if (tag != outside) {
                while (next < end && !begins[tags[next - begin]] && tags[next - begin] != outside) {
                    next++;
                }
                found.add(new Run(at, next, types[tag]));
            }
            at = next;
        }
        return found;
    }

    /** The tags of words {@code [begin, end)}, as indexes of labels. */
    int[] best(Scored scores, int begin, int end) {
        int labels = types.length;
        int[][] from = new int[end - begin][labels];
        double[] path = new double[labels];
        for (int i = begin; i < end; i++) {
            int top = argmax(path);
            double[] next = new double[labels];
            for (int tag = 0; tag < labels; tag++) {
                int before = i == begin ? 0 : top;
                double score = path[before];
                if (mayFollow[tag] >= 0) {
                    before = path[mayFollow[tag]] >= path[tag] ? mayFollow[tag] : tag;
                    score = i == begin ? Double.NEGATIVE_INFINITY : path[before];
                }
                from[i - begin][tag] = before;
                next[tag] = score + scores.at(i, tag);
            }
            path = next;
        }
        int[] tags = new int[end - begin];
        int tag = argmax(path);
        for (int i = tags.length - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = from[i][tag];
        }
        return tags;
    }

    private static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
