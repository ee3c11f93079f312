package org.rapporteur.read.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.WordLists;

class NamesTest {
    private static final WordLists LISTS = WordLists.shipped();

    @Test
    void a_name_that_ends_in_of_goes_on_with_the_next() {
        List<String> words = List.of("Union", "of", "Comoros", "met");
        List<NameSpan> names =
                List.of(new NameSpan(0, 2, NameSpan.Kind.LOCATION), new NameSpan(2, 3, NameSpan.Kind.LOCATION));
        assertEquals(List.of(new NameSpan(0, 3, NameSpan.Kind.LOCATION)), NameEdges.mended(names, words::get, LISTS));
    }

    @Test
    void a_possessive_left_over_is_none_of_the_name() {
        List<String> words = List.of("Lomé", "'s", "streets");
        List<NameSpan> names = List.of(new NameSpan(0, 2, NameSpan.Kind.LOCATION));
        assertEquals(List.of(new NameSpan(0, 1, NameSpan.Kind.LOCATION)), NameEdges.mended(names, words::get, LISTS));
    }

    @Test
    void the_last_word_of_a_name_says_what_it_is() {
        List<String> words = List.of("Ministry", "of", "Mines");
        List<NameSpan> names = List.of(new NameSpan(0, 3, NameSpan.Kind.PERSON));
        assertEquals(
                List.of(new NameSpan(0, 3, NameSpan.Kind.ORGANISATION)), NameEdges.mended(names, words::get, LISTS));
    }

    @Test
    void one_name_has_one_kind_in_a_dispatch_and_a_surname_is_a_person() {
        List<String> words = List.of("Ida", "Maro", "Maro", "Kivu", "Kivu", "Kivu");
        List<NameSpan> names = List.of(
                new NameSpan(0, 2, NameSpan.Kind.PERSON),
                new NameSpan(2, 3, NameSpan.Kind.ORGANISATION),
                new NameSpan(3, 4, NameSpan.Kind.LOCATION),
                new NameSpan(4, 5, NameSpan.Kind.PERSON),
                new NameSpan(5, 6, NameSpan.Kind.LOCATION));
        List<NameSpan> agreed = NameAgreement.agreed(names, words::get);
        assertEquals(NameSpan.Kind.PERSON, agreed.get(1).kind());
        assertEquals(NameSpan.Kind.LOCATION, agreed.get(3).kind());
    }
}
