package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/** Reads a stand from a verdict on an instrument: whose verdict it is, and on which. */
final class VerdictStands {
    private static final int NEAR = 2;
    private static final int FAR = 8;

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final PhraseList words;

    VerdictStands(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().stances();
    }

    /** "Called the text insufficient", "the text was not tough enough": who speaks judges, a text is judged. */
    Optional<Stand> find(int first, int last, String kind) {
        Sentence sentence = scene.sentenceOf(first);
        int offset = scene.token(last).span().begin();
        List<Holder> who = calling(first, last);
        if (who.isEmpty()) {
            who = holders.speakersAt(offset);
        }
        Optional<Paper> paper = judged(first, last).or(() -> deed(last, kind));
        if (who.isEmpty() || paper.isEmpty() || sentence.section() == org.rapporteur.dispatch.Section.Kind.CROSSHEAD) {
            return Optional.empty();
        }
        if (who.stream()
                .anyMatch(h -> h.party()
                        .words()
                        .filter(w -> w.span().overlaps(scene.token(first).span()))
                        .isPresent())) {
            return Optional.empty();
        }
        boolean denied = clauses.isNegated(grammar.clauseOf(last).orElse(last)) && !isNegation(first);
        String turned = !denied ? kind : kind.equals("good") ? "weak" : "good";
        Span span = scene.token(first).span().cover(scene.token(last).span());
        return Optional.of(new Stand(turned, false, who, paper.get(), span, first));
    }

    /** "Inviting the two would be a mistake": what the text would bring about, where one is debated. */
    private Optional<Paper> deed(int last, String kind) {
        boolean deed = kind.equals("bad")
                && grammar.dependents(last, "csubj").stream()
                        .anyMatch(c -> scene.token(c).xpos().equals("VBG"))
                && grammar.dependents(last, "aux").stream()
                        .anyMatch(a -> grammar.lemma(a).equals("would"));
        return deed && papers.isDebated(last, FAR) ? papers.current(last) : Optional.empty();
    }

    private boolean isNegation(int token) {
        return grammar.lemma(token).equals("not") || grammar.lemma(token).equals("null");
    }

    /** The agents of "called X insufficient". */
    private List<Holder> calling(int first, int last) {
        for (int i = last; i >= first; i--) {
            int governor = callingVerb(i);
            boolean object = governor >= 0
                    && Set.of("call", "describe", "term", "brand", "label", "consider", "find", "deem", "think")
                            .contains(grammar.lemma(governor));
            if (object) {
                return holders.of(arguments.agents(governor), governor);
            }
        }
        return List.of();
    }

    /** What governs a word, through the words it is joined to. */
    private int callingVerb(int token) {
        int first = grammar.firstConjunct(token);
        int governor = scene.token(first).head();
        boolean modifier = scene.token(first).is("amod") && governor >= 0 && governor < first;
        return modifier ? scene.token(governor).head() : governor;
    }

    private Optional<Paper> judged(int first, int last) {
        Sentence sentence = scene.sentenceOf(first);
        for (int i = last; i >= first; i--) {
            List<Integer> subjects = new ArrayList<>(grammar.dependents(i, "nsubj"));
            int governor = callingVerb(i);
            if (governor >= 0 && scene.sentenceOf(governor).index() == sentence.index()) {
                subjects.addAll(grammar.dependents(governor, "obj"));
                subjects.addAll(grammar.dependents(governor, "nsubj"));
            }
            for (int subject : subjects) {
                if (papers.at(subject).isPresent()) {
                    return papers.at(subject);
                }
                boolean pronoun = Set.of("it", "this", "that").contains(grammar.lemma(subject));
                if (pronoun && governor >= 0 && subject > governor && papers.isDebated(first, NEAR)) {
                    return papers.current(first);
                }
            }
        }
        int noun = scene.token(last).head();
        boolean ofOther = scene.token(last).is("amod")
                && noun > last
                && !grammar.has(noun, "cop", "nsubj")
                && words.findLongest(scene.lemmasFrom(noun, 1), i -> false, "").isEmpty();
        return ofOther ? Optional.empty() : nearest(sentence, first);
    }

    /** The instrument named nearest before the verdict in its sentence, with nothing else judged between. */
    private Optional<Paper> nearest(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 8); i--) {
            Optional<Paper> paper = papers.at(i);
            if (paper.isPresent()) {
                return paper;
            }
            boolean other = scene.token(i).is("nsubj") && scene.token(i).upos() == Upos.NOUN;
            if (other) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
