package org.rapporteur.code.find;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;

/**
 * Which sketches are events of politics. Somebody of public standing must take part, or somebody come to harm; an event noun must
 * carry a participant, a toll, a place or a time of its own, or be what a sentence says occurred.
 */
final class Relevance {
    private final Scene scene;

    Relevance(Scene scene) {
        this.scene = scene;
    }

    boolean isEvent(Sketch sketch) {
        if (sketch.found().required() || isMatchScore(sketch)) {
            return false;
        }
        Trigger trigger = sketch.trigger();
        List<Participant> actors = sketch.found().participants().actors();
        List<Participant> recipients = sketch.found().participants().recipients();
        boolean nominal = trigger.isNominal();
        boolean resolved = Stream.concat(actors.stream(), recipients.stream())
                .anyMatch(p -> p.actor().isResolved() && (p.words().isPresent() || !nominal));
        boolean toll = !sketch.circumstances().quantities().isEmpty();
        boolean harm = sketch.type() == EventType.ASSAULT
                || sketch.type() == EventType.COERCE
                || sketch.type() == EventType.PROTEST
                || sketch.type() == EventType.MOBILIZE;
        boolean somebody = !actors.isEmpty() || !recipients.isEmpty();
        if (trigger.isVerdict()) {
            return !actors.isEmpty() && !recipients.isEmpty();
        }
        if (trigger.entry().wording().place() == org.rapporteur.code.lexicon.EventEntry.Place.MODAL) {
            return !actors.isEmpty();
        }
        if (trigger.isNominal()) {
            boolean placed = sketch.circumstances().place().isPresent()
                    || sketch.circumstances().time().isPresent();
            return toll
                    || isHeadOfTelling(trigger) && (resolved || placed)
                    || resolved && (harm || placed || isMutual(trigger));
        }
        return resolved || harm && (toll || somebody);
    }

    /** "Beat Arsenal 2-1" is sport. */
    private boolean isMatchScore(Sketch sketch) {
        if (sketch.type() != EventType.ASSAULT
                || !sketch.circumstances().quantities().isEmpty()) {
            return false;
        }
        Sentence sentence = scene.sentenceOf(sketch.trigger().anchor());
        for (int i = sentence.firstToken(); i + 2 < sentence.endToken(); i++) {
            String between = scene.text().at(scene.token(i + 1).span());
            boolean dash = between.equals("-") || between.equals("\u2013");
            if (dash && isSmallNumber(i) && isSmallNumber(i + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmallNumber(int token) {
        String word = scene.text().at(scene.token(token).span());
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isMutual(Trigger trigger) {
        return trigger.entry().kind() == Kind.MUTUAL;
    }

    /** Whether the noun is the subject of a verb of occurring, the object of a light verb, or all that a heading says. */
    private boolean isHeadOfTelling(Trigger trigger) {
        Token token = scene.token(trigger.anchor());
        if (token.head() < 0) {
            return true;
        }
        String verb = scene.grammar().lemma(token.head());
        boolean occurs = token.is("nsubj")
                && (scene.codebook().grammar().is(verb, "occurs")
                        || scene.grammar().isPassive(token.head())
                                && scene.codebook().grammar().is(verb, "light"));
        boolean carried = token.is("obj") && scene.codebook().grammar().is(verb, "light");
        return occurs || carried;
    }
}
