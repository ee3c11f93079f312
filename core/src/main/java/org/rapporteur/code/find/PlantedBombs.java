package org.rapporteur.code.find;

import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.read.Sentence;

/**
 * Harm that a bomb does which somebody left behind: "a blast tore through a market", "six people were killed when a car bomb exploded". Who left
 * it is not told by where it went off, as a shell or an air strike tells of an army and a suicide attack of a movement.
 */
final class PlantedBombs {
    private static final int NEAR_SENTENCES = 3;
    private static final Set<String> ARMED = Set.of("MIL", "REB", "GOV", "COP", "PRM", "UAF");
    private static final String PLANTED = "planted";
    private static final String SIDED = "sided";
    private final Scene scene;
    private final Grammar grammar;

    PlantedBombs(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** Whether the sentence of an attack tells of such a bomb, and of nothing that tells of a side. */
    boolean isBehind(RoleQuestion question) {
        if (question.type() != EventType.ASSAULT || question.side() != RoleJudge.Side.ACTOR) {
            return false;
        }
        Sentence sentence = scene.sentenceOf(question.trigger().anchor());
        boolean planted = false;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = grammar.lemma(i);
            if (scene.codebook().grammar().is(word, SIDED)) {
                return false;
            }
            planted |= scene.codebook().grammar().is(word, PLANTED);
        }
        return planted && !isGoingOn(question, sentence);
    }

    /** "The army pounded the town. The bombing killed nine": an attack just told, by an army or rebels that are named. */
    private boolean isGoingOn(RoleQuestion question, Sentence sentence) {
        return question.before().stream()
                .filter(s -> s.type() == EventType.ASSAULT)
                .filter(s -> sentence.index()
                                - scene.sentenceOf(s.trigger().anchor()).index()
                        <= NEAR_SENTENCES)
                .anyMatch(s -> s.found().participants().actors().stream()
                        .anyMatch(a -> a.words().isPresent()
                                && a.actor().sectors().stream().anyMatch(ARMED::contains)));
    }
}
