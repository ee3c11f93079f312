package org.rapporteur.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final List<String> SENTENCE = List.of("Guards in Lagos denied that 12 men fled .".split(" "));

    private final WordPieces pieces =
            new WordPieces(new Vocabulary(ModelFiles.shipped().lines("vocab.txt")));

    private final List<Window> ran = new ArrayList<>();

    private List<Answer> run(List<Window> windows) {
        ran.addAll(windows);
        return windows.stream()
                .map(w -> new Answer(w.size(), head -> new float[2 * w.size() * w.size()], head -> new int[1]))
                .toList();
    }

    private Piecing text(List<String> words) {
        int[] sentences =
                IntStream.range(0, words.size()).map(i -> i / SENTENCE.size()).toArray();
        return Piecing.of(words, sentences, pieces);
    }

    private static List<String> repeated(int times) {
        return IntStream.range(0, times).boxed().flatMap(i -> SENTENCE.stream()).toList();
    }

    @Test
    void a_text_that_says_the_same_again_runs_its_windows_once() {
        Piecing words = text(repeated(300));
        List<Window> windows = Windows.of(words);
        Remembered remembered = new Remembered(words);
        List<Answer> some = remembered.answers(windows.subList(0, 4), this::run);
        List<Answer> more = remembered.answers(windows.subList(4, windows.size() - 1), this::run);
        assertTrue(windows.size() > 20);
        assertEquals(List.of(windows.get(0)), ran);
        assertEquals(windows.size() - 5, more.size());
        more.forEach(a -> assertSame(some.get(0), a));
    }

    @Test
    void windows_that_differ_in_a_letters_case_alone_are_run_each() {
        List<String> words = new ArrayList<>(repeated(2));
        words.set(SENTENCE.size(), "guards");
        Remembered remembered = new Remembered(text(words));
        Window first = new Window(0, SENTENCE.size());
        Window second = new Window(SENTENCE.size(), words.size());
        List<Answer> answers = remembered.answers(List.of(first, second), this::run);
        assertEquals(List.of(first, second), ran);
        assertNotSame(answers.get(0), answers.get(1));
    }

    @Test
    void what_was_asked_long_ago_is_run_again() {
        List<String> words = new ArrayList<>(repeated(60));
        for (int i = 0; i < 60; i++) {
            words.set(i * SENTENCE.size() + 5, Integer.toString(1000 + i));
        }
        Remembered remembered = new Remembered(text(words));
        for (int i = 0; i < 60; i++) {
            remembered.answers(List.of(new Window(i * SENTENCE.size(), (i + 1) * SENTENCE.size())), this::run);
        }
        remembered.answers(List.of(new Window(0, SENTENCE.size())), this::run);
        assertEquals(61, ran.size());
    }
}
