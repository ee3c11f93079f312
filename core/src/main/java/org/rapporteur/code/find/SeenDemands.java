package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.StanceScores;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/** Changes of a draft that the reader sees where no rule finds one: words in a row that the model takes for a wanted change. */
final class SeenDemands {
    /** So likely each word must be part of one, and so likely a word must head somebody who wants it; the best of some on the dispatches of {@link SeenStands}. */
    private static final double LEAST = 0.6;

    private static final double HOLDS = 0.6;

    /** A word between two others that is less likely is taken with them. */
    private static final double BETWEEN = 0.2;

    private static final int FEWEST_WORDS = 2;

    /** Words before and behind it among which it may be told what is to be done. */
    private static final int ABOUT = 6;

    private final Scene scene;
    private final Papers papers;
    private final Holders holders;
    private final SeenStands seen;
    private final StanceScores scores;

    SeenDemands(Scene scene, Papers papers, Holders holders, SeenStands seen) {
        this.scene = scene;
        this.papers = papers;
        this.holders = holders;
        this.seen = seen;
        this.scores = scene.syntax().stances();
    }

    List<TextDemands.Demand> find() {
        List<TextDemands.Demand> found = new ArrayList<>();
        if (papers.all().isEmpty() || !scores.isKnown()) {
            return found;
        }
        for (Sentence sentence : scene.syntax().sentences()) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                int end = endOf(at, sentence);
                if (end - at >= FEWEST_WORDS) {
                    demand(at, end).ifPresent(found::add);
                }
                at = Math.max(end, at + 1);
            }
        }
        return found;
    }

    /** One past the last word of a change that begins at a token; the token itself where none does. */
    private int endOf(int first, Sentence sentence) {
        int end = first;
        while (end < sentence.endToken() && (scores.change(end) >= LEAST || end > first && isBetween(end, sentence))) {
            end++;
        }
        return end;
    }

    private boolean isBetween(int token, Sentence sentence) {
        return scores.change(token) >= BETWEEN && token + 1 < sentence.endToken() && scores.change(token + 1) >= LEAST;
    }

    /** Who stands behind a text asks for no change of it, nor do aid workers and newspapers. */
    private Optional<TextDemands.Demand> demand(int first, int end) {
        Optional<Paper> paper = seen.paper(first);
        List<Holder> who = who(first, end).stream()
                .filter(h -> !seen.isBeside(h))
                .filter(h -> paper.filter(p -> SeenStands.isSponsor(h, p)).isEmpty())
                .toList();
        Span span = scene.syntax().span(first, end - 1);
        return who.isEmpty()
                ? Optional.empty()
                : paper.map(p -> new TextDemands.Demand(span, first, p, who, change(first, end)));
    }

    /** The nearest who hold something in the sentence, before the words if possible, with all who are named in a row with them; else who speaks. */
    private List<Holder> who(int first, int end) {
        Sentence sentence = scene.sentenceOf(first);
        int nearest = -1;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean holds = scores.any(i) >= HOLDS
                    && (i < first || i >= end)
                    && !seen.holders(i).isEmpty();
            if (holds && (i < first || nearest < 0)) {
                nearest = i;
            }
        }
        if (nearest < 0) {
            return holders.speakersAt(scene.token(first).span().begin());
        }
        List<Holder> who = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (i == nearest || scores.any(i) >= HOLDS && areJoined(i, nearest)) {
                who.addAll(seen.holders(i));
            }
        }
        return who;
    }

    private boolean areJoined(int one, int other) {
        Token a = scene.token(one);
        Token b = scene.token(other);
        return a.is("conj") && a.head() == other
                || b.is("conj") && b.head() == one
                || a.is("conj") && b.is("conj") && a.head() == b.head();
    }

    /** "Wanted the reference to sanctions dropped": by the nearest word of change in or about the words, else something is to be added. */
    private Amendment.Change change(int first, int end) {
        Sentence sentence = scene.sentenceOf(first);
        PhraseList words = scene.codebook().ledgers().docket();
        Amendment.Change nearest = Amendment.Change.ADD;
        int least = Integer.MAX_VALUE;
        int from = Math.max(sentence.firstToken(), first - ABOUT);
        for (int i = from; i < Math.min(sentence.endToken(), end + ABOUT); i++) {
            Optional<PhraseList.Found> found =
                    words.findLongest(scene.lemmasFrom(i, 3), passed -> false, TextParts.CHANGE);
            int away = i < first ? first - i : Math.max(0, i - end + 1);
            if (found.isPresent() && away < least) {
                least = away;
                nearest = TextParts.change(found.get().kind());
            }
        }
        return nearest;
    }
}
