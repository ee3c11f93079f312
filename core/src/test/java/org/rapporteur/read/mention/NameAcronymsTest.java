package org.rapporteur.read.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameAcronymsTest {
    private static List<NameSpan> spread(List<NameSpan> names, String text) {
        List<String> words = List.of(text.split(" "));
        return NameAcronyms.spread(names, words::get, words.size());
    }

    private static NameSpan name(int first, int end, NameSpan.Kind kind) {
        return new NameSpan(first, end, kind);
    }

    @Test
    void an_acronym_in_brackets_is_what_the_name_before_it_is() {
        assertEquals(
                List.of(name(0, 3, NameSpan.Kind.ORGANISATION), name(4, 5, NameSpan.Kind.ORGANISATION)),
                spread(
                        List.of(name(0, 3, NameSpan.Kind.ORGANISATION), name(4, 5, NameSpan.Kind.PERSON)),
                        "Union of Farmers ( UoF )"));
    }

    @Test
    void it_is_a_name_of_that_kind_wherever_it_stands() {
        assertEquals(
                List.of(
                        name(0, 1, NameSpan.Kind.ORGANISATION),
                        name(2, 5, NameSpan.Kind.ORGANISATION),
                        name(6, 7, NameSpan.Kind.ORGANISATION)),
                spread(List.of(name(2, 5, NameSpan.Kind.ORGANISATION)), "UoF , Union of Farmers ( UoF )"));
    }

    @Test
    void what_is_no_acronym_of_the_name_is_left_alone() {
        List<NameSpan> names = List.of(name(0, 2, NameSpan.Kind.PERSON), name(3, 4, NameSpan.Kind.LOCATION));
        assertEquals(names, spread(names, "Ida Maro ( PML ) spoke"));
        List<NameSpan> place = List.of(name(0, 2, NameSpan.Kind.LOCATION));
        assertEquals(place, spread(place, "Port Kiva ( Poland )"));
    }

    @Test
    void an_acronym_inside_a_longer_name_stays_there() {
        List<NameSpan> names = List.of(name(0, 3, NameSpan.Kind.ORGANISATION), name(6, 8, NameSpan.Kind.OTHER));
        assertEquals(
                List.of(names.get(0), name(4, 5, NameSpan.Kind.ORGANISATION), names.get(1)),
                spread(names, "Union of Farmers ( UoF ) UoF Prize"));
    }
}
