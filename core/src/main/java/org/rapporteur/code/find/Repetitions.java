package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.Context.Link;
import org.rapporteur.dispatch.Section;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * What a dispatch tells twice. A headline that the lead repeats word for word is not coded; a sentence printed again, and a heading
 * whose event the text below it tells, link to the claim they repeat, so that one event is not counted twice.
 */
final class Repetitions {
    private static final int FEWEST_WORDS = 4;
    private static final int LEAD_SENTENCES = 3;
    private final Scene scene;
    private final List<List<String>> words = new ArrayList<>();

    Repetitions(Scene scene) {
        this.scene = scene;
        for (Sentence sentence : scene.syntax().sentences()) {
            words.add(wordsOf(sentence));
        }
    }

    private List<String> wordsOf(Sentence sentence) {
        List<String> found = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = scene.text().at(scene.token(i).span()).toLowerCase(Locale.ROOT);
            if (Character.isLetterOrDigit(word.codePointAt(0))) {
                found.add(word);
            }
        }
        return found;
    }

    /** Whether the words of a trigger's sentence open the dispatch and stand again, all of them, in one of the sentences after it. */
    boolean isRepeatedBelow(Trigger trigger) {
        int index = scene.sentenceOf(trigger.anchor()).index();
        boolean opens = index == 0 || section(index) == Section.Kind.HEADLINE;
        if (!opens || words.get(index).size() < FEWEST_WORDS) {
            return false;
        }
        for (int i = index + 1; i < words.size() && i <= index + LEAD_SENTENCES; i++) {
            if (Collections.indexOfSubList(words.get(i), words.get(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Links to the claim that a claim repeats, by the index of the trigger. */
    Map<Integer, Link> links(List<Trigger> triggers, List<String> ids) {
        Map<String, Integer> told = new HashMap<>();
        Map<Integer, Link> links = new HashMap<>();
        for (int i = 0; i < triggers.size(); i++) {
            int first = i;
            Trigger trigger = triggers.get(i);
            Integer before = told.putIfAbsent(key(trigger), i);
            Optional<Integer> other = before != null
                    ? Optional.of(before)
                    : isHeading(trigger) ? below(triggers, first) : Optional.empty();
            other.ifPresent(
                    o -> links.put(first, new Link(Link.Kind.SAME_EVENT, scene.words(trigger.span()), ids.get(o))));
        }
        return links;
    }

    /** The words of its sentence and where the trigger stands among them; the trigger alone in a short one never repeats. */
    private String key(Trigger trigger) {
        Sentence sentence = scene.sentenceOf(trigger.anchor());
        List<String> said = words.get(sentence.index());
        String place = said.size() < FEWEST_WORDS ? "#" + trigger.anchor() : "";
        int offset = trigger.anchor() - sentence.firstToken();
        return offset + " " + trigger.entry().rule() + place + " " + String.join(" ", said);
    }

    private boolean isHeading(Trigger trigger) {
        Section.Kind kind = section(scene.sentenceOf(trigger.anchor()).index());
        return kind == Section.Kind.HEADLINE || kind == Section.Kind.CROSSHEAD;
    }

    private Section.Kind section(int sentence) {
        return scene.syntax().sentences().get(sentence).section();
    }

    /** The first claim below a heading with the same type and word, or the same toll. */
    private Optional<Integer> below(List<Trigger> triggers, int heading) {
        Trigger told = triggers.get(heading);
        int from = scene.sentenceOf(told.anchor()).index();
        for (int i = heading + 1; i < triggers.size(); i++) {
            Trigger other = triggers.get(i);
            int distance = scene.sentenceOf(other.anchor()).index() - from;
            if (distance > LEAD_SENTENCES) {
                break;
            }
            boolean word =
                    scene.grammar().lemma(told.anchor()).equals(scene.grammar().lemma(other.anchor()));
            if (distance > 0 && !isHeading(other) && (word || sharesNumber(told, other)) && isSameType(told, other)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isSameType(Trigger a, Trigger b) {
        return a.entry().meaning().orElseThrow().type()
                == b.entry().meaning().orElseThrow().type();
    }

    private boolean sharesNumber(Trigger a, Trigger b) {
        List<String> numbers = numbers(a);
        return numbers(b).stream().anyMatch(numbers::contains);
    }

    private List<String> numbers(Trigger trigger) {
        Sentence sentence = scene.sentenceOf(trigger.anchor());
        List<String> found = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = scene.token(i);
            if (token.upos() == Upos.NUM) {
                found.add(scene.grammar().lemma(i));
            }
        }
        return found;
    }
}
