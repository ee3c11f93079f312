package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a dispatch into windows of consecutive sentences, at most 128 wordpieces each, greedily from the first sentence on: the
 * text alone decides. A sentence that does not fit is cut between words.
 */
final class Windows {
    static final int MOST_PIECES = 128;
    private static final int ROOM = MOST_PIECES - 2;

    private final Piecing words;
    private final List<Window> found = new ArrayList<>();
    private int begin;
    private int used;

    private Windows(Piecing words) {
        this.words = words;
    }

    static List<Window> of(Piecing words) {
        Windows windows = new Windows(words);
        int at = 0;
        while (at < words.size()) {
            at = windows.addSentence(at);
        }
        windows.close(words.size());
        return windows.found;
    }

    private int addSentence(int first) {
        int end = first;
        int cost = 0;
        while (end < words.size() && words.sentence(end) == words.sentence(first)) {
            cost += words.pieces(end).length;
            end++;
        }
        if (used > 0 && used + cost > ROOM) {
            close(first);
        }
        if (cost > ROOM) {
            cut(first, end);
        } else {
            used += cost;
        }
        return end;
    }

    private void cut(int first, int end) {
        for (int i = first; i < end; i++) {
            int cost = words.pieces(i).length;
            if (used + cost > ROOM) {
                close(i);
            }
            used += cost;
        }
        close(end);
    }

    private void close(int end) {
        if (end > begin) {
            found.add(new Window(begin, end));
        }
        begin = end;
        used = 0;
    }
}
