package org.rapporteur.code.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.read.Mention;
import org.rapporteur.text.Span;

/** Of which country somebody is whose words do not tell it: the answer with the heaviest evidence, or none. */
class LandWeightsTest {
    private static final Mention SOMEBODY = new Mention(0, Span.of(0, 4), 0, Mention.Type.PERSON, Mention.Form.NAME, 0);
    private static final LandAnswer NONE = new LandAnswer("", List.of("none"));

    @Test
    void the_country_with_the_heavier_evidence_is_chosen() {
        LandJudge judge = new LandWeights(Map.of("beside", 2.0, "lead", 0.5, "none", 1.0));
        assertEquals(Optional.of("CHL"), choose(judge, NONE, of("CHL", "beside"), of("PER", "lead")));
    }

    @Test
    void evidence_counts_together() {
        LandJudge judge = new LandWeights(Map.of("beside", 1.0, "lead", 0.8, "here", 0.8));
        assertEquals(Optional.of("PER"), choose(judge, NONE, of("CHL", "beside"), of("PER", "lead", "here")));
    }

    @Test
    void somebody_may_be_of_no_country() {
        LandJudge judge = new LandWeights(Map.of("lead", 0.5, "none", 1.0));
        assertEquals(Optional.empty(), choose(judge, NONE, of("CHL", "lead"), of("PER", "unheard")));
    }

    @Test
    void only_those_who_take_part_are_asked_about_in_the_program() {
        assertFalse(new LandWeights(Map.of()).asksOfAll());
    }

    @Test
    void the_codebook_holds_weights_for_states_bodies_and_nobody() {
        Map<String, Double> weights = Codebook.load().lands();
        for (String kind : List.of("none", "state ", "body ")) {
            assertTrue(weights.keySet().stream().anyMatch(name -> name.startsWith(kind)), kind);
        }
    }

    private static LandAnswer of(String country, String... evidence) {
        return new LandAnswer(country, List.of(evidence));
    }

    private static Optional<String> choose(LandJudge judge, LandAnswer... answers) {
        return judge.choose(SOMEBODY, List.of(answers));
    }
}
