package org.rapporteur.code.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.read.Token;

/** What only sounds like an event of politics: private crime and accidents, play, feelings that blame nobody, what somebody wants to do himself. */
final class Everyday {
    private static final int LEAST_WORDS = 3;
    private static final Set<String> WANTING = Set.of("want", "wish", "like", "hope");
    private final Scene scene;
    private final Grammar grammar;
    private final boolean sport;
    private final boolean crime;

    Everyday(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        Set<String> play = new HashSet<>();
        Set<String> crimes = new HashSet<>();
        boolean politics = false;
        for (Token token : scene.syntax().tokens()) {
            String lemma = grammar.lemma(token.index());
            if (is(lemma, "sport")) {
                play.add(lemma);
            }
            if (is(lemma, "crime")) {
                crimes.add(lemma);
            }
            politics |= is(lemma, "politics");
        }
        this.sport = play.size() >= LEAST_WORDS;
        this.crime = crimes.size() >= LEAST_WORDS && !politics;
    }

    boolean holds(Sketch sketch) {
        return crime || isPlay(sketch) || isFeeling(sketch) || isOwnWish(sketch.trigger());
    }

    private boolean is(String lemma, String kind) {
        return scene.codebook().grammar().is(lemma, kind);
    }

    /** "Beat them by eight wickets", "took first strike": a report of a match, where nobody is hurt. */
    private boolean isPlay(Sketch sketch) {
        boolean harmless = sketch.circumstances().quantities().stream().noneMatch(q -> switch (q.unit()) {
            case KILLED, INJURED, ARRESTED, DISPLACED -> true;
            default -> false;
        });
        boolean fights = sketch.type() == EventType.ASSAULT || sketch.type() == EventType.PROTEST;
        return sport && fights && harmless;
    }

    /** "We are in shock", "she was saddened": no blame without somebody who is blamed. */
    private boolean isFeeling(Sketch sketch) {
        List<Participant> blamed = sketch.found().participants().recipients();
        return sketch.type() == EventType.ACCUSE
                && sketch.about().isEmpty()
                && blamed.stream().allMatch(b -> b.words().isEmpty())
                && sketch.found().recipientHeads().isEmpty()
                && sketch.trigger().tokens().stream()
                        .anyMatch(t -> scene.codebook().grammar().is(grammar.lemma(t), "feels"));
    }

    /** "Did not want to be named": who wants to do it himself asks nobody. */
    private boolean isOwnWish(Trigger trigger) {
        return trigger.entry().meaning().orElseThrow().type() == EventType.REQUEST
                && trigger.isVerb()
                && WANTING.contains(grammar.lemma(trigger.anchor()))
                && !grammar.has(trigger.anchor(), "iobj", "ccomp")
                && grammar.dependents(trigger.anchor(), "obj").stream().noneMatch(o -> o > trigger.anchor())
                && grammar.dependents(trigger.anchor(), "xcomp").stream()
                        .anyMatch(x -> !grammar.has(x, "nsubj")
                                && grammar.dependents(x, "mark").stream()
                                        .anyMatch(m -> grammar.lemma(m).equals("to"))
                                && grammar.token(x).index() > trigger.anchor()
                                && !asks(x));
    }

    private boolean asks(int verb) {
        return scene.codebook().speech().is(grammar.lemma(verb), "ask")
                        && !grammar.lemma(verb).equals("question")
                || grammar.lemma(verb).equals("see")
                || grammar.lemma(verb).equals("ensure");
    }
}
