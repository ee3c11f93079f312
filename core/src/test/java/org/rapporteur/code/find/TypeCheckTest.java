package org.rapporteur.code.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Claim;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.code.pair.PairTypes;
import org.rapporteur.read.Mention.Type;

/** A second look at types makes a claim more or less sure and changes nothing else. */
class TypeCheckTest {
    private static final Codebook CODEBOOK = Codebook.load();
    private static final List<String> TYPES = List.of("ACCUSE", "YIELD");

    private static List<Claim> code(Optional<PairTypes> types) {
        HandReading reading = HandReading.of("""
                Norway Norway PROPN NNP 2 nsubj
                condemned condemn VERB VBD 0 root
                Peru Peru PROPN NNP 2 obj

                Chile Chile PROPN NNP 2 nsubj
                released release VERB VBD 0 root
                prisoners prisoner NOUN NNS 2 obj
                of of ADP IN 5 case
                Peru Peru PROPN NNP 3 nmod""")
                .mention("Norway", Type.COUNTRY, "NOR GOV")
                .mention("Peru", Type.COUNTRY, "PER GOV")
                .mention("Chile", Type.COUNTRY, "CHL GOV");
        RoleWeights roles = new RoleWeights(CODEBOOK.roles());
        return new RuleCoder(CODEBOOK, roles, Optional.empty(), types)
                .code(reading.resolved())
                .claims();
    }

    private static PairTypes word(String word, int accuse, int yield) {
        return PairTypes.of(TYPES, Map.of("w1 " + word, new short[] {(short) accuse, (short) yield}));
    }

    private static long steps(PairTypes types, int claim) {
        double plain = code(Optional.empty()).get(claim).provenance().confidence();
        double checked = code(Optional.of(types)).get(claim).provenance().confidence();
        return Math.round((checked - plain) * 100);
    }

    @Test
    void a_type_that_the_words_agree_with_is_surer_by_a_tenth() {
        assertEquals(EventType.ACCUSE, code(Optional.empty()).get(0).predicate().type());
        assertEquals(10, steps(word("condemn", 200, 0), 0));
    }

    @Test
    void a_type_that_the_words_speak_against_is_less_sure_by_a_tenth_and_stays() {
        PairTypes against = word("condemn", 0, 200);
        assertEquals(-10, steps(against, 0));
        assertEquals(
                EventType.ACCUSE, code(Optional.of(against)).get(0).predicate().type());
    }

    @Test
    void giving_way_in_words_and_in_fact_are_one_for_it() {
        assertEquals(
                EventType.RETREAT, code(Optional.empty()).get(1).predicate().type());
        assertEquals(10, steps(word("release", 0, 200), 1));
    }

    @Test
    void only_the_words_of_the_claims_own_sentence_speak() {
        PairTypes ofTheOther =
                PairTypes.of(TYPES, Map.of("w1 release", new short[] {0, 500}, "any", new short[] {100, 0}));
        assertEquals(10, steps(ofTheOther, 0));
    }
}
