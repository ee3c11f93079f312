package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;

/**
 * Who acts in an event, or on whom it acts.
 *
 * @param side which of the two is asked for
 * @param trigger words of the event
 * @param type of the event
 * @param told what the rules found for the side
 * @param other those on the other side
 * @param before events told before in the dispatch
 * @param how the rule by which something implied was found, else "told"
 */
record RoleQuestion(
        RoleJudge.Side side,
        Trigger trigger,
        EventType type,
        List<Participant> told,
        List<Participant> other,
        List<Sketch> before,
        String how) {

    /** Whether the rules found somebody whom the sentence names. */
    boolean isAnsweredInWords() {
        return !told.isEmpty() && told.get(0).words().isPresent();
    }

    /** How the rules answered: none, words, wordless. */
    String answered() {
        return kindOf(told);
    }

    /** The same of the other side. */
    String answeredOther() {
        return kindOf(other);
    }

    private static String kindOf(List<Participant> parties) {
        return parties.isEmpty() ? "none" : parties.get(0).words().isPresent() ? "words" : "wordless";
    }
}
