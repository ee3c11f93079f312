package org.rapporteur.code.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;

class PairTypesTest {
    private static final PairTypes WEIGHTS = PairTypes.parse("""
            # a comment
            evidence\tAID REJECT YIELD
            w1 refuse\t-50 200 0
            w1 free\t0 -100 150
            """);

    @Test
    void weights_of_all_evidence_add_up_in_hundredths() {
        PairTypes.Answer answer = WEIGHTS.answer(List.of("w1 refuse", "w1 free", "w1 unheard of"));
        double sum = StrictMath.exp(-0.5) + StrictMath.exp(1.0) + StrictMath.exp(1.5);
        assertEquals("YIELD", answer.type());
        assertEquals(StrictMath.exp(1.5) / sum, answer.likelihood(), 1e-6);
        assertEquals(StrictMath.exp(1.0) / sum, answer.all().get(1), 1e-6);
    }

    @Test
    void without_any_evidence_all_types_are_alike_and_the_first_is_named() {
        PairTypes.Answer answer = WEIGHTS.answer(List.of());
        assertEquals("AID", answer.type());
        assertEquals(1.0 / 3, answer.likelihood(), 1e-12);
    }

    @Test
    void a_row_with_too_few_numbers_is_refused_with_the_row() {
        RapporteurException refused = assertThrows(
                RapporteurException.class, () -> PairTypes.parse("evidence\tAID YIELD\nw1 free\t7\n"));
        assertTrue(refused.getMessage().contains("w1 free"));
    }

    @Test
    void a_table_without_its_head_is_refused() {
        assertThrows(RapporteurException.class, () -> PairTypes.parse("w1 free\t7 8\n"));
    }

    @Test
    void the_programs_own_weights_have_plovers_types_with_both_ways_of_giving_way_as_one() {
        List<String> types = PairTypes.load().types();
        assertEquals(15, types.size());
        assertTrue(types.contains("YIELD") && !types.contains("CONCEDE") && !types.contains("RETREAT"));
    }
}
