package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class SentenceSplitterTest {
    private final Tokenizer tokenizer = new Tokenizer(Set.of("Mr.", "p.m.", "Gen."));
    private final SentenceSplitter splitter = new SentenceSplitter(Set.of("The", "He"), Set.of("Mr.", "Gen."));

    @Test
    void a_stop_before_a_capital_ends_a_sentence() {
        assertEquals("They met.|Nobody spoke.", split("They met. Nobody spoke."));
        assertEquals("It cost 3.5 million.", split("It cost 3.5 million. "));
    }

    @Test
    void titles_never_end_one_and_other_abbreviations_before_an_opening_word_only() {
        assertEquals("Mr. The is a name.", split("Mr. The is a name."));
        assertEquals("It began at 5 p.m.|The army left.", split("It began at 5 p.m. The army left."));
        assertEquals("It began at 5 p.m. Monday.", split("It began at 5 p.m. Monday."));
    }

    @Test
    void closing_marks_belong_to_the_sentence() {
        assertEquals("\"Go home.\"|He left.", split("\"Go home.\" He left."));
        assertEquals(
                "\"Go home!\" he said.|\u201cNow.\u201d|Nobody went.",
                split("\"Go home!\" he said. \u201cNow.\u201d Nobody went."));
    }

    @Test
    void a_stop_before_a_small_letter_ends_none() {
        assertEquals("\"Why?\" he asked.", split("\"Why?\" he asked."));
    }

    @Test
    void a_blank_line_ends_one_and_a_line_break_does_not() {
        assertEquals("TROOPS LEAVE|The army left.", split("TROOPS LEAVE\n\nThe army left."));
        assertEquals("The army\nleft.", split("The army\nleft."));
    }

    @Test
    void no_sentence_is_longer_than_two_thousand_characters() {
        String text = "word ".repeat(9_000);
        List<Span> words = tokenizer.words(text, 0, text.length());
        List<Integer> ends = splitter.ends(text, words);
        assertTrue(ends.size() >= 23);
        int begin = 0;
        for (int end : ends) {
            assertTrue(words.get(end - 1).end() - words.get(begin).begin() <= 2_000);
            begin = end;
        }
    }

    private String split(String text) {
        List<Span> words = tokenizer.words(text, 0, text.length());
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int end : splitter.ends(text, words)) {
            sentences.add(
                    text.substring(words.get(begin).begin(), words.get(end - 1).end()));
            begin = end;
        }
        return String.join("|", sentences);
    }
}
