package org.rapporteur.code.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.Codebook;

class PairTypesTest {
    private static final PairTypes WEIGHTS = PairTypes.of(
            List.of("AID", "REJECT", "YIELD"),
            Map.of("w1 refuse", new short[] {-50, 200, 0}, "w1 free", new short[] {0, -100, 150}));

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
    void a_row_with_too_few_numbers_is_refused_with_its_name() {
        Map<String, short[]> short2 = Map.of("w1 free", new short[] {7, 8});
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> PairTypes.of(List.of("AID", "REJECT", "YIELD"), short2));
        assertTrue(refused.getMessage().contains("w1 free"));
    }

    @Test
    void the_programs_own_weights_have_plovers_types_with_both_ways_of_giving_way_as_one() {
        List<String> types = Codebook.load().pairs().types();
        assertEquals(15, types.size());
        for (EventType type : EventType.values()) {
            assertTrue(types.contains(PairTypes.label(type)));
        }
    }
}
