package org.rapporteur.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
    private final WordPieces pieces =
            new WordPieces(new Vocabulary(ModelFiles.shipped().lines("vocab.txt")));

    private Piecing repeated(String words, int times) {
        List<String> all = Collections.nCopies(times, List.of(words.split(" "))).stream()
                .flatMap(List::stream)
                .toList();
        return Piecing.of(all, new int[all.size()], pieces);
    }

    /** What all windows but the last, which may be short, are taken for. */
    private List<Boolean> windows(String words, int times) {
        Piecing piecing = repeated(words, times);
        List<Window> full = Windows.of(piecing);
        return full.subList(0, full.size() - 1).stream()
                .map(w -> Prose.is(w, piecing))
                .distinct()
                .toList();
    }

    @Test
    void sentences_are_prose_with_many_names_or_figures_too() {
        assertEquals(List.of(true), windows("The army denied that 27 people were killed in Daraa .", 20));
        assertEquals(
                List.of(true),
                windows("Ouattara , Gbagbo , Soro , Bédié , Konan Banny and Affi N'Guessan met in Yamoussoukro .", 12));
        assertEquals(List.of(true), windows("Votes : Gabon 15 , Lebanon 9 , Nigeria 11 , Brazil 4 ;", 20));
    }

    @Test
    void newswire_is_prose() {
        assertEquals(
                List.of(true),
                windows(
                        "Al-Shabaab militants ambushed a convoy of AMISOM peacekeepers near Afgooye , 30 km ( 19 miles ) northwest of Mogadishu , witnesses said .",
                        10));
    }

    @Test
    void codes_and_signs_in_a_row_and_other_scripts_are_none() {
        assertEquals(List.of(false), windows("Zm9vYmFyIGJheiBxdXg7 4b1c9e77d0a2f3", 60));
        assertEquals(List.of(false), windows("\" \" ' ) \"", 100));
        assertEquals(
                List.of(false), windows("\u0645\u062a\u0638\u0627\u0647\u0631\u0648\u0646 \u0642\u062a\u0644", 60));
    }

    @Test
    void what_is_short_is_read() {
        Piecing piecing = repeated("\" \" ' ) \"", 8);
        assertTrue(Prose.is(new Window(0, 40), piecing));
        assertFalse(Prose.is(new Window(0, 80), repeated("\" \" ' ) \"", 16)));
    }

    @Test
    void a_sentence_beside_codes_in_one_window_is_read() {
        List<String> all =
                new ArrayList<>(List.of("Soldiers shot dead three marchers in Harare on Monday .".split(" ")));
        int[] sentences = new int[all.size() + 7];
        Arrays.fill(sentences, all.size(), sentences.length, 1);
        all.addAll(Collections.nCopies(7, "Zm9vYmFyIGJheiBxdXg7"));
        Piecing piecing = Piecing.of(all, sentences, pieces);
        assertEquals(1, Windows.of(piecing).size());
        assertTrue(Prose.is(Windows.of(piecing).get(0), piecing));
    }
}
