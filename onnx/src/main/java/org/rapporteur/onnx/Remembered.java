package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The answers to the last windows of one dispatch: where a text says the same again and again, its windows come round as well, and each is run
 * once. What is answered depends on the window alone, so nothing that is read changes.
 */
final class Remembered {
    /** Answers kept beside those of the windows that are asked for together. */
    private static final int MOST = 32;

    private final Piecing words;
    private final Map<Contents, Answer> last = new LinkedHashMap<>(2 * MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Contents, Answer> eldest) {
            return size() > MOST;
        }
    };

    Remembered(Piecing words) {
        this.words = words;
    }

    /** What the graph is fed, so far as windows differ. */
    private record Contents(int[] fed) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Contents contents && Arrays.equals(fed, contents.fed);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(fed);
        }
    }

    /**
     * The answers to some windows, in their order.
     *
     * @param runner runs those that differ and were not run lately
     */
    List<Answer> answers(List<Window> windows, Function<List<Window>, List<Answer>> runner) {
        Map<Contents, Answer> known = new HashMap<>();
        Map<Contents, Window> asked = new LinkedHashMap<>();
        List<Contents> contents = windows.stream().map(this::contents).toList();
        for (int i = 0; i < windows.size(); i++) {
            Answer before = last.get(contents.get(i));
            if (before == null) {
                asked.putIfAbsent(contents.get(i), windows.get(i));
            } else {
                known.put(contents.get(i), before);
            }
        }
        List<Answer> run = runner.apply(List.copyOf(asked.values()));
        int at = 0;
        for (Contents one : asked.keySet()) {
            known.put(one, run.get(at++));
        }
        List<Answer> answers = new ArrayList<>();
        for (Contents one : contents) {
            Answer answer = known.get(one);
            last.put(one, answer);
            answers.add(answer);
        }
        return answers;
    }

    private Contents contents(Window window) {
        int size = 0;
        for (int word = window.begin(); word < window.end(); word++) {
            size += words.pieces(word).length + 1;
        }
        int[] fed = new int[size];
        int at = 0;
        for (int word = window.begin(); word < window.end(); word++) {
            // no piece is below zero, so words stay apart
            fed[at++] = -1 - words.letterCase(word);
            for (int piece : words.pieces(word)) {
                fed[at++] = piece;
            }
        }
        return new Contents(fed);
    }
}
