package org.rapporteur.read.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
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
    void a_lone_noun_for_a_kind_of_place_is_no_name() {
        List<String> words = List.of("the", "Kingdom", "of", "Tonga");
        assertEquals(
                List.of(), NameEdges.mended(List.of(new NameSpan(1, 2, NameSpan.Kind.LOCATION)), words::get, LISTS));
        List<NameSpan> whole = List.of(new NameSpan(1, 4, NameSpan.Kind.LOCATION));
        assertEquals(whole, NameEdges.mended(whole, words::get, LISTS));
    }

    @Test
    void the_last_word_of_a_name_says_what_it_is() {
        List<String> words = List.of("Ministry", "of", "Mines");
        List<NameSpan> names = List.of(new NameSpan(0, 3, NameSpan.Kind.PERSON));
        assertEquals(
                List.of(new NameSpan(0, 3, NameSpan.Kind.ORGANISATION)), NameEdges.typed(names, words::get, LISTS));
    }

    @Test
    void a_name_in_chinese_signs_repeats_the_one_before_it() {
        List<String> words = List.of("Lin", "Wei", "(", "\u6797\u5049", ")");
        List<NameSpan> names =
                List.of(new NameSpan(0, 2, NameSpan.Kind.PERSON), new NameSpan(3, 4, NameSpan.Kind.ORGANISATION));
        assertEquals(List.of(new NameSpan(0, 2, NameSpan.Kind.PERSON)), NameEdges.mended(names, words::get, LISTS));
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
        List<NameSpan> agreed = NameAgreement.agreed(names, words::get, token -> leaning(names, token));
        assertEquals(NameSpan.Kind.PERSON, agreed.get(1).kind());
        assertEquals(NameSpan.Kind.LOCATION, agreed.get(3).kind());
    }

    @Test
    void one_sure_place_outweighs_two_that_are_nearly_even() {
        List<String> words = List.of("Kivu", "Kivu", "Kivu");
        List<NameSpan> names = List.of(
                new NameSpan(0, 1, NameSpan.Kind.LOCATION),
                new NameSpan(1, 2, NameSpan.Kind.PERSON),
                new NameSpan(2, 3, NameSpan.Kind.PERSON));
        double[] place = kinds(NameSpan.Kind.LOCATION, -0.01, NameSpan.Kind.PERSON, -5);
        double[] even = kinds(NameSpan.Kind.LOCATION, -0.8, NameSpan.Kind.PERSON, -0.6);
        List<NameSpan> agreed = NameAgreement.agreed(names, words::get, token -> token == 0 ? place : even);
        assertEquals(NameSpan.Kind.LOCATION, agreed.get(1).kind());
    }

    private static double[] leaning(List<NameSpan> names, int token) {
        NameSpan.Kind kind = names.stream()
                .filter(n -> n.holds(token))
                .findFirst()
                .orElseThrow()
                .kind();
        return kinds(kind, -0.1, kind, -0.1);
    }

    private static double[] kinds(NameSpan.Kind one, double first, NameSpan.Kind other, double second) {
        double[] kinds = new double[NameSpan.Kind.values().length];
        Arrays.fill(kinds, -9);
        kinds[one.ordinal()] = first;
        kinds[other.ordinal()] = second;
        return kinds;
    }
}
