package org.rapporteur.code.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.Participant;
import org.rapporteur.code.find.RoleAnswer.Kind;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** How evidence is weighed: answers of one country stand together, and of them the best single one is given. */
class RoleWeightsTest {
    private static final Span TRIGGER = Span.of(10, 15);
    private static final RoleAnswer NOBODY = new RoleAnswer(Kind.NOBODY, List.of(), List.of("nobody"));

    @Test
    void the_answer_with_the_heavier_evidence_is_chosen() {
        RoleJudge judge = new RoleWeights(Map.of("near", 2.0, "nobody", 1.0));
        assertEquals(1, choose(judge, NOBODY, of("KEN", "near")));
        assertEquals(0, choose(judge, NOBODY, of("KEN", "far")));
    }

    @Test
    void answers_of_one_country_count_together() {
        RoleJudge judge = new RoleWeights(Map.of("best", 1.2, "good", 1.0, "better", 1.1, "nobody", -5.0));
        assertEquals(3, choose(judge, NOBODY, of("SDN", "best"), of("KEN", "good"), of("KEN", "better")));
    }

    @Test
    void of_two_who_are_as_likely_neither_is_named() {
        RoleJudge judge = new RoleWeights(Map.of("likely", 1.0, "certain", 4.0, "nobody", -5.0));
        RoleAnswer bare = of("KEN", "seldom");
        assertEquals(3, choose(judge, NOBODY, named("KEN", "likely"), named("KEN", "likely"), bare));
        assertEquals(1, choose(judge, NOBODY, named("KEN", "certain"), named("KEN", "likely"), bare));
    }

    @Test
    void rules_alone_let_their_answer_stand() {
        RoleAnswer rules = new RoleAnswer(Kind.RULES, of("KEN", "-").parties(), List.of());
        assertEquals(1, choose(RoleJudge.rulesAlone(), NOBODY, rules, of("SDN", "near")));
        assertEquals(0, choose(RoleJudge.rulesAlone(), NOBODY, of("SDN", "near")));
    }

    @Test
    void the_codebook_holds_weights_for_both_sides() {
        Map<String, Double> weights = Codebook.load().roles();
        assertEquals(
                2,
                weights.keySet().stream()
                        .map(name -> name.substring(0, 1))
                        .distinct()
                        .count());
    }

    private static RoleAnswer named(String country, String evidence) {
        Participant bare = of(country, evidence).parties().get(0);
        Optional<Words> words = Optional.of(new Words(Span.of(0, 9), "officials"));
        return new RoleAnswer(Kind.NAMED, List.of(new Participant(words, bare.actor())), List.of(evidence));
    }

    private static RoleAnswer of(String country, String evidence) {
        Actor actor = new Actor("", Optional.of(country), List.of(), Optional.empty(), "test");
        return new RoleAnswer(Kind.NAMED, List.of(new Participant(Optional.empty(), actor)), List.of(evidence));
    }

    private static int choose(RoleJudge judge, RoleAnswer... answers) {
        return judge.choose(RoleJudge.Side.RECIPIENT, TRIGGER, List.of(answers));
    }
}
