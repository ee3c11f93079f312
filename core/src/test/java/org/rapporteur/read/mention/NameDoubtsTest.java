package org.rapporteur.read.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class NameDoubtsTest {
    /** Word 1 is a title or work with a likelihood of .5, every other word with .9; a person with .3 everywhere. */
    private static final IntFunction<double[]> LEANINGS = word -> {
        double[] kinds = new double[NameSpan.Kind.values().length];
        kinds[NameSpan.Kind.OTHER.ordinal()] = Math.log(word == 1 ? 0.5 : 0.9);
        kinds[NameSpan.Kind.PRODUCT.ordinal()] = kinds[NameSpan.Kind.OTHER.ordinal()];
        kinds[NameSpan.Kind.PERSON.ordinal()] = Math.log(0.3);
        return kinds;
    };

    @Test
    void a_work_or_product_with_one_doubtful_word_is_left_out() {
        List<NameSpan> names =
                List.of(new NameSpan(0, 2, NameSpan.Kind.OTHER), new NameSpan(1, 2, NameSpan.Kind.PRODUCT));
        assertEquals(List.of(), NameDoubts.without(names, LEANINGS));
    }

    @Test
    void a_work_of_which_every_word_is_likely_stays() {
        List<NameSpan> names = List.of(new NameSpan(2, 5, NameSpan.Kind.OTHER));
        assertEquals(names, NameDoubts.without(names, LEANINGS));
    }

    @Test
    void doubtful_people_stay_because_a_missed_party_costs_more_than_a_wrong_one() {
        List<NameSpan> names = List.of(new NameSpan(0, 2, NameSpan.Kind.PERSON));
        assertEquals(names, NameDoubts.without(names, LEANINGS));
    }
}
