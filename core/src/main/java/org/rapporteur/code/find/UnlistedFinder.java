package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Tellings;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/**
 * Triggers that no entry of the lexicon has: words that the reader is sure tell an event that any coder must find ("the minister <i>lavished
 * praise</i> on ..."). Words that depend on each other and are taken for the same type are one trigger.
 */
final class UnlistedFinder {
    private static final int MOST_WORDS = 6;
    private final Scene scene;
    private final Tellings tellings;

    /** From when on the reader is believed; chosen on the dev part of the event corpus and on 48 dispatches of general news that the weights had not seen. */
    private static final double TELLING = 0.7;

    private static final double OF_ITS_TYPE = 0.15;
    private static final double CORE = 0.2;
    /** Likelihood from which a word next to it in the tree belongs to its trigger. */
    private static final double JOINED = 0.5;

    UnlistedFinder(Scene scene) {
        this.scene = scene;
        this.tellings = scene.syntax().tellings();
    }

    /**
     * Triggers beside those that are found already.
     *
     * @param blocked words of phrases that are listed as no events
     */
    List<Trigger> find(List<Trigger> listed, Set<Integer> blocked) {
        if (!tellings.isKnown()) {
            return List.of();
        }
        Set<Integer> taken = new HashSet<>(blocked);
        for (Trigger trigger : listed) {
            taken.add(trigger.anchor());
            taken.addAll(trigger.tokens());
            scene.tokensIn(trigger.span()).forEach(t -> taken.add(t.index()));
        }
        List<Trigger> found = new ArrayList<>();
        for (Sentence sentence : scene.syntax().sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (isSure(i) && !taken.contains(i) && !touches(i, taken)) {
                    findTrigger(i, taken).ifPresent(trigger -> {
                        found.add(trigger);
                        taken.addAll(trigger.tokens());
                    });
                }
            }
        }
        return found;
    }

    private boolean isSure(int token) {
        double ofItsType =
                tellings.type(token).map(type -> tellings.of(token, type)).orElse(0.0);
        return ofItsType >= OF_ITS_TYPE && tellings.any(token) >= TELLING && tellings.core(token) >= CORE;
    }

    /** Whether its object, its verb or what is joined to it tells the same type and is found already. */
    private boolean touches(int token, Set<Integer> taken) {
        Token word = scene.token(token);
        return isClose(word) && taken.contains(word.head()) && isSameType(token, word.head())
                || scene.grammar().children(token).stream()
                        .anyMatch(c -> isClose(c) && taken.contains(c.index()) && isSameType(token, c.index()));
    }

    private static boolean isClose(Token word) {
        return word.head() >= 0
                && (word.is("obj")
                        || word.is("xcomp")
                        || word.is("compound")
                        || word.is("amod")
                        || word.is("obl")
                        || word.is("cop"));
    }

    private boolean isSameType(int one, int other) {
        return tellings.type(one).equals(tellings.type(other));
    }

    private Optional<Trigger> findTrigger(int token, Set<Integer> taken) {
        int anchor = token;
        while (isClose(scene.token(anchor))
                && !taken.contains(scene.token(anchor).head())
                && isPart(token, scene.token(anchor).head())) {
            anchor = scene.token(anchor).head();
        }
        List<Integer> words = new ArrayList<>();
        for (int i = Math.max(0, anchor - MOST_WORDS);
                i < Math.min(scene.syntax().tokens().size(), anchor + MOST_WORDS);
                i++) {
            boolean near = i == anchor || i == token || scene.token(i).head() == anchor && isClose(scene.token(i));
            if (near && !taken.contains(i) && (i == anchor || i == token || isPart(anchor, i))) {
                words.add(i);
            }
        }
        int top = anchor;
        boolean empty = words.size() == 1
                && scene.codebook().grammar().is(scene.grammar().lemma(top), "light");
        if (empty) {
            return Optional.empty();
        }
        Span span = scene.syntax().span(words.get(0), words.get(words.size() - 1));
        return place(top).flatMap(place -> entry(top, place)).map(entry -> new Trigger(entry, top, words, span));
    }

    private boolean isPart(int token, int other) {
        return tellings.any(other) >= JOINED && isSameType(token, other);
    }

    private Optional<EventEntry> entry(int anchor, Place place) {
        EventType type = EventType.valueOf(tellings.type(anchor).orElseThrow());
        return scene.codebook()
                .unlisted()
                .findEntry(type, place, scene.grammar().lemma(anchor));
    }

    private Optional<Place> place(int token) {
        return switch (scene.token(token).upos()) {
            case VERB -> Optional.of(Place.VERB);
            case NOUN -> Optional.of(Place.NOUN);
            case ADJ -> Optional.of(Place.ADJECTIVE);
            default -> Optional.empty();
        };
    }
}
