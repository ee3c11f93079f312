package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.StanceScores;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/**
 * Stands that the reader sees where no cue of the lists tells one: the model takes words for heads of holders, each with its likeliest
 * stance. What the lists tell of a holder is believed first.
 */
final class SeenStands {
    /** So sure the model must be that somebody has a stance; of 0.3 to 0.8 the best on the dispatches developed on. */
    private static final double LEAST = 0.5;

    /** What each stance of the model says, in the kinds of {@link Stand}. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "sponsor", List.of("sponsor"),
            "for", List.of("for"),
            "for-with-changes", List.of("for", "demand"),
            "undecided", List.of("undecided"),
            "against-unless-changed", List.of("block"),
            "against", List.of("against"),
            "vetoed", List.of("vetoed"),
            "abstained", List.of("abstained"));

    private final Scene scene;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;

    SeenStands(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
    }

    /** Those beside what is told already. */
    List<Stand> find(List<Stand> told) {
        StanceScores scores = scene.syntax().stances();
        List<Stand> found = new ArrayList<>();
        if (papers.all().isEmpty() || !scores.isKnown()) {
            return found;
        }
        for (Token token : scene.syntax().tokens()) {
            int head = token.index();
            if (scores.any(head) >= LEAST && papers.at(head).isEmpty()) {
                List<Holder> who = holders(head);
                Optional<Paper> paper = paper(head);
                boolean known = told.stream()
                        .anyMatch(s -> s.holders().stream()
                                        .anyMatch(h -> who.stream()
                                                .anyMatch(w -> w.key().equals(h.key())))
                                && paper.filter(p -> p.id().equals(s.paper().id()))
                                        .isPresent());
                if (!who.isEmpty() && paper.isPresent() && !known) {
                    for (String kind : KINDS.getOrDefault(scores.best(head).orElse(""), List.of())) {
                        found.add(new Stand(kind, false, who, paper.get(), span(head), head));
                    }
                }
            }
        }
        return found;
    }

    /** Whom a word that the model takes for a holder names, by its mention or, where no list knows it, by its own words. */
    List<Holder> holders(int head) {
        List<Holder> who = holders.ofHead(head);
        if (!who.isEmpty()) {
            return who;
        }
        return scene.findMention(head)
                .filter(m -> m.form() != Mention.Form.PRONOUN)
                .map(m -> List.of(holders.named(m)))
                .orElse(List.of());
    }

    private Optional<Paper> paper(int head) {
        Sentence sentence = scene.sentenceOf(head);
        return papers.within(sentence.firstToken(), sentence.endToken()).or(() -> papers.current(head));
    }

    private Span span(int head) {
        return scene.grammar()
                .clauseOf(head)
                .map(p -> clauses.from(p, p))
                .orElseGet(() -> scene.token(head).span());
    }
}
