package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer(Set.of("Mr.", "Gen.", "Dec."));

    @Test
    void signs_are_split_off_both_ends() {
        assertEquals("( \" Stop \" , he said . )", cut("(\"Stop\", he said.)"));
        assertEquals("Wait ... what -- now ?", cut("Wait... what--now?"));
    }

    @Test
    void the_stop_stays_with_abbreviations_and_initials() {
        assertEquals(
                "Mr. J. Okoro met Gen. Diaz of the U.S. on Dec. 3 .",
                cut("Mr. J. Okoro met Gen. Diaz of the U.S. on Dec. 3."));
        assertEquals("MR. OKORO LEFT .", cut("MR. OKORO LEFT."));
        assertEquals("He left .", cut("He left."));
    }

    @Test
    void clitics_are_words() {
        assertEquals("They do n't say we 're Annan 's can not", cut("They don't say we're Annan's cannot"));
        assertEquals("rebels ' demands", cut("rebels' demands"));
    }

    @Test
    void prefixes_stay_with_their_word() {
        assertEquals(
                "to re-open talks , co-operate and CO-SPONSOR it",
                cut("to re-open talks, co-operate and CO-SPONSOR it"));
        assertEquals("Re - Elect pre - 2011 non - aligned", cut("Re-Elect pre-2011 non-aligned"));
        assertEquals(List.of("co-author"), Tokenizer.splitAtDashes("co-author"));
    }

    @Test
    void dashes_between_letters_are_words() {
        assertEquals(
                "Britain - based pro - Russian 2010 \u2013 12 U.S. - led",
                cut("Britain-based pro-Russian 2010\u201312 U.S.-led"));
        assertEquals("www.un-docs.org", cut("www.un-docs.org"));
    }

    @Test
    void numbers_keep_their_signs_and_currencies_stand_alone() {
        assertEquals("$ 5.5 million , 1,200 men , 12 %", cut("$5.5 million, 1,200 men, 12%"));
        assertEquals("US $ 5", cut("US$5"));
    }

    @Test
    void words_that_come_cut_are_cut_at_dashes_alone() {
        assertEquals(List.of("al", "-", "Assad"), Tokenizer.splitAtDashes("al-Assad"));
        assertEquals(List.of("-"), Tokenizer.splitAtDashes("-"));
        assertEquals(List.of("don't"), Tokenizer.splitAtDashes("don't"));
    }

    private String cut(String text) {
        return String.join(
                " ",
                tokenizer.words(text, 0, text.length()).stream()
                        .map(s -> text.substring(s.begin(), s.end()))
                        .toList());
    }
}
