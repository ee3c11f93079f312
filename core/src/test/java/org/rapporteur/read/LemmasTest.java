package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {
    private final Lemmas lemmas = new Lemmas(List.of("fell\tVBD\tfall"));

    @Test
    void a_script_cuts_and_adds() {
        assertEquals("country", lemmas.lemma("Countries", "NNS", Lemmas.Script.parse("l|3|y")));
        assertEquals("Syria", lemmas.lemma("Syria", "NNP", Lemmas.Script.parse("k|0|")));
    }

    @Test
    void an_irregular_form_comes_from_the_table_for_its_tag_alone() {
        assertEquals("fall", lemmas.lemma("Fell", "VBD", Lemmas.Script.parse("l|0|")));
        assertEquals("fell", lemmas.lemma("fell", "VB", Lemmas.Script.parse("l|0|")));
    }

    @Test
    void a_script_longer_than_the_word_leaves_what_it_adds() {
        assertEquals("y", Lemmas.Script.parse("l|5|y").apply("ab"));
    }
}
