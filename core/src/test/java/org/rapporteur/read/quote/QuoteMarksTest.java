package org.rapporteur.read.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class QuoteMarksTest {
    @Test
    void all_kinds_of_marks_quote() {
        assertEquals(List.of("a b"), find("He said \"a b\" today."));
        assertEquals(List.of("a b"), find("He said \u201ca b\u201d today."));
        assertEquals(List.of("a b"), find("He said \u00aba b\u00bb today."));
        assertEquals(List.of("a b"), find("He said 'a b' today."));
        assertEquals(List.of("a b"), find("He said ''a b'' today."));
        assertEquals(List.of("a b"), find("He said ``a b'' today."));
    }

    @Test
    void marks_with_spaces_on_both_sides_quote_by_turns() {
        assertEquals(List.of("a b", "c"), find("He said \" a b \" and \" c \" today."));
    }

    @Test
    void apostrophes_do_not_quote() {
        assertEquals(List.of(), find("The rebels' leader doesn't think it's Assad's."));
        assertEquals(List.of("It's the rebels' day,"), find("\"It's the rebels' day,\" he said."));
    }

    @Test
    void quotations_nest() {
        assertEquals(List.of("they are 'acts of war'.", "acts of war"), find("\"they are 'acts of war'.\""));
    }

    @Test
    void an_unclosed_mark_quotes_to_the_end_of_the_section() {
        assertEquals(List.of("We go on."), find("He said: \"We go on."));
    }

    @Test
    void words_in_brackets_are_the_editors() {
        String text = "\"It (sanctions) is [not] a page,\" he said.";
        Quoted quoted =
                QuoteMarks.find(text, Span.of(0, text.length()), List.of(0)).get(0);
        assertEquals(
                List.of("(sanctions)", "[not]"),
                quoted.insertions().stream()
                        .map(s -> text.substring(s.begin(), s.end()))
                        .toList());
    }

    @Test
    void nothing_lies_outside_the_section() {
        String text = "\"One. \"Two";
        for (Quoted quoted : QuoteMarks.find(text, Span.of(6, text.length()), List.of(0))) {
            assertTrue(quoted.outer().begin() >= 6);
        }
    }

    private static List<String> find(String text) {
        return QuoteMarks.find(text, Span.of(0, text.length()), List.of(0)).stream()
                .map(q -> text.substring(q.inner().begin(), q.inner().end()))
                .toList();
    }
}
