package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.text.Span;

/** Chooses among the answers to the question who acts in an event, or on whom: {@link RoleWeights} in the program. */
@FunctionalInterface
public interface RoleJudge {
    /** Which side of an event is asked for. */
    enum Side {
        ACTOR,
        RECIPIENT
    }

    /**
     * Chooses.
     *
     * @param side of the event
     * @param trigger words of the event
     * @param answers two at least; nobody first, then what the rules found, if anybody
     * @return index of the chosen answer
     */
    int choose(Side side, Span trigger, List<RoleAnswer> answers);

    /** Whether it is asked as well where the rules found somebody whom the sentence names; else that answer stands. */
    default boolean reviewsNamed() {
        return false;
    }

    /** Lets the answers of the rules stand. */
    static RoleJudge rulesAlone() {
        return (side, trigger, answers) -> answers.size() > 1 && answers.get(1).kind() == RoleAnswer.Kind.RULES ? 1 : 0;
    }
}
