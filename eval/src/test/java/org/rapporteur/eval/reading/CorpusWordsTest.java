package org.rapporteur.eval.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.eval.reading.CorpusWords.Part;
import org.rapporteur.read.Tokenizer;

class CorpusWordsTest {
    private static final Tokenizer TOKENIZER = new Tokenizer(Set.of("Oct.", "Ltd."));

    @Test
    void the_stop_of_an_abbreviation_goes_back_to_it() {
        assertEquals(List.of(new Part("Oct.", 0, 1), new Part("3", 2, 2)), parts("Oct", ".", "3"));
    }

    @Test
    void initials_in_a_row_are_one_word() {
        List<Part> parts = parts("U", ".", "A", ".", "E", ".", "envoy");
        assertEquals(List.of(new Part("U.A.E.", 0, 5), new Part("envoy", 6, 6)), parts);
    }

    @Test
    void a_stop_after_another_word_ends_a_sentence() {
        assertEquals(List.of(new Part("talks", 0, 0), new Part(".", 1, 1)), parts("talks", "."));
    }

    @Test
    void a_clitic_is_put_behind_its_apostrophe() {
        assertEquals(List.of(new Part("Oman", 0, 0), new Part("\u2019s", 1, 2)), parts("Oman", "\u2019", "s"));
        assertEquals(List.of(new Part("do", 0, 0), new Part("n\u2019t", 1, 2)), parts("don", "\u2019", "t"));
    }

    @Test
    void words_part_at_dashes_and_all_parts_are_of_the_same_word() {
        List<Part> parts = parts("Muscat-based");
        assertEquals(
                List.of("Muscat", "-", "based"), parts.stream().map(Part::text).toList());
        assertEquals(0, parts.get(2).last());
    }

    @Test
    void the_stop_of_a_company_is_none_of_its_name_but_that_of_initials_is() {
        assertEquals(0, parts("Ltd", ".").get(0).lastOfName());
        assertEquals(1, parts("K", ".").get(0).lastOfName());
    }

    private static List<Part> parts(String... words) {
        return CorpusWords.of(List.of(words), TOKENIZER);
    }
}
