package org.rapporteur.code.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Amendment.Change;
import org.rapporteur.read.Sentence;
import org.rapporteur.text.Span;

/** Parts of the texts that a dispatch tells of, and the words that tell what is to become of them. */
final class TextParts {
    /** How the kinds of words begin that tell what is to become of a text: "change-delete". */
    static final String CHANGE = "change-";

    private static final int NEAR = 2;

    private final Scene scene;
    private final Grammar grammar;
    private final Papers papers;
    private final Clauses clauses;
    private final PhraseList words;
    private final TreeSet<Integer> told = new TreeSet<>();

    /** @param stands told of them */
    TextParts(Scene scene, Papers papers, Clauses clauses, List<Stand> stands) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.papers = papers;
        this.clauses = clauses;
        stands.forEach(s -> told.add(scene.sentenceOf(s.token()).index()));
        this.words = scene.codebook().ledgers().docket();
    }

    /** Parts of a text that are no text themselves; not "its passage", which is its adoption. */
    boolean isPart(int noun) {
        boolean adoption = grammar.lemma(noun).equals("passage")
                && grammar.dependents(noun, "nmod:poss", "nmod").stream()
                        .anyMatch(o -> papers.at(o).isPresent());
        return words.is(grammar.lemma(noun), "part") && papers.at(noun).isEmpty() && !adoption;
    }

    /** A noun with all that hangs on it, as far as its clause goes. */
    Span phrase(int noun) {
        int first = scene.syntax().firstUnder(noun);
        while (first < noun
                && (scene.token(first).is("case") || scene.token(first).is("advmod") && first + 1 < noun)) {
            first++;
        }
        return scene.syntax().span(Math.min(first, noun), Math.max(noun, clauses.end(noun) - 1));
    }

    /** The text named in the sentence, else the one that is debated. */
    Optional<Paper> paper(int token) {
        Sentence sentence = scene.sentenceOf(token);
        return papers.within(sentence.firstToken(), sentence.endToken()).or(() -> papers.current(token));
    }

    /** Whether a text is named, or a stand on one told, in the sentence or the two before. */
    boolean isDebated(int token) {
        int sentence = scene.sentenceOf(token).index();
        return papers.isDebated(token, NEAR)
                || !told.subSet(sentence - NEAR, true, sentence, true).isEmpty();
    }

    /** What a verb does to a text: "inserted", "struck out". */
    Optional<Change> change(int verb) {
        return words.findLongest(scene.lemmasFrom(verb, 3), i -> false, CHANGE).map(f -> change(f.kind()));
    }

    /** What a noun tells is to be done to a text: "deletion", "inclusion". */
    Optional<Change> made(int noun) {
        return words.findKind(grammar.lemma(noun), "made-").map(TextParts::change);
    }

    /** What a kind of words tells: {@code change-delete}, {@code made-delete}. */
    static Change change(String kind) {
        return Change.valueOf(kind.substring(kind.indexOf('-') + 1).toUpperCase(Locale.ROOT));
    }

    /** Whether a token is a word of such a kind. */
    boolean is(int token, String kind) {
        return words.is(grammar.lemma(token), kind);
    }

    /** The first of some phrases that is of a text. */
    Optional<Paper> first(List<Integer> tokens) {
        return tokens.stream().flatMap(t -> papers.at(t).stream()).findFirst();
    }
}
