package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.StanceScores;
import org.rapporteur.text.Span;

/** Changes of a draft that the reader sees where no rule finds one: words in a row that the model takes for a wanted change. */
final class SeenDemands {
    /** So likely each word must be part of one; of 0.3 to 0.8 the best on the dispatches developed on. */
    private static final double LEAST = 0.5;

    /** A word between two others that is less likely is taken with them. */
    private static final double BETWEEN = 0.2;

    private static final double HOLDS = 0.3;
    private static final int FEWEST_WORDS = 2;

    private final Scene scene;
    private final Papers papers;
    private final Holders holders;
    private final SeenStands seen;

    SeenDemands(Scene scene, Papers papers, Holders holders, SeenStands seen) {
        this.scene = scene;
        this.papers = papers;
        this.holders = holders;
        this.seen = seen;
    }

    List<TextDemands.Demand> find() {
        StanceScores scores = scene.syntax().stances();
        List<TextDemands.Demand> found = new ArrayList<>();
        for (Sentence sentence : scores.isKnown() ? scene.syntax().sentences() : List.<Sentence>of()) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                int end = at;
                while (end < sentence.endToken()
                        && (scores.change(end) >= LEAST
                                || end > at
                                        && scores.change(end) >= BETWEEN
                                        && end + 1 < sentence.endToken()
                                        && scores.change(end + 1) >= LEAST)) {
                    end++;
                }
                if (end - at >= FEWEST_WORDS) {
                    demand(at, end).ifPresent(found::add);
                }
                at = Math.max(end, at + 1);
            }
        }
        return found;
    }

    private Optional<TextDemands.Demand> demand(int first, int end) {
        Span span = scene.syntax().span(first, end - 1);
        List<Holder> who = who(first);
        return who.isEmpty()
                ? Optional.empty()
                : papers.current(first)
                        .map(p -> new TextDemands.Demand(span, first, p, who, Amendment.Change.ADD));
    }

    /** The nearest who hold something in the sentence, before the words if possible; else who speaks. */
    private List<Holder> who(int first) {
        Sentence sentence = scene.sentenceOf(first);
        StanceScores scores = scene.syntax().stances();
        List<Holder> before = List.of();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (scores.any(i) >= HOLDS && (i < first || before.isEmpty())) {
                List<Holder> here = seen.holders(i);
                before = here.isEmpty() ? before : here;
            }
        }
        return before.isEmpty() ? holders.speakersAt(scene.token(first).span().begin()) : before;
    }
}
