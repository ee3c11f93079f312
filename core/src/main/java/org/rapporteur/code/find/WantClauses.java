package org.rapporteur.code.find;

import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Sentence;

/** Clauses within a verb of wanting: whether they are what is wanted, and of a text. */
final class WantClauses {
    private static final int NEAR = 2;
    private static final Set<String> STRONG = Set.of(
            "add",
            "insert",
            "delete",
            "include",
            "remove",
            "extend",
            "spell",
            "mention",
            "reword",
            "strike",
            "write",
            "widen",
            "broaden",
            "narrow",
            "shorten",
            "lengthen",
            "toughen",
            "strengthen",
            "soften",
            "tighten",
            "expand",
            "rule",
            "scrap",
            "weaken",
            "dilute",
            "beef",
            "tone");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final PhraseList words;

    WantClauses(Scene scene, Papers papers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.words = scene.codebook().ledgers().docket();
    }

    /** "Wants the text to name the companies": whatever the text itself is to say. */
    boolean isSaidOfText(int inner, int verb) {
        boolean opens = scene.token(inner).is("xcomp") || scene.token(inner).is("ccomp");
        boolean own = Set.of("propose", "offer", "suggest", "try").contains(grammar.lemma(verb));
        return opens
                && !own
                && grammar.dependents(inner, "nsubj").stream().noneMatch(grammar::isRelative)
                && inner > verb + 1
                && !grammar.isPassive(inner)
                && (arguments.subjects(inner).stream()
                                .anyMatch(s -> papers.at(s).isPresent()
                                        || words.is(grammar.lemma(s), "part") && isDebated(verb))
                        || grammar.dependents(verb, "obj").stream()
                                .anyMatch(o -> papers.at(o).isPresent()));
    }

    private boolean isDebated(int token) {
        return papers.isDebated(token, NEAR);
    }

    /** "Mentioned him by name" tells what was done, no wish. */
    boolean isPlainPast(int verb) {
        return scene.token(verb).xpos().equals("VBD") && !grammar.isPassive(verb) && !grammar.has(verb, "mark");
    }

    /** Whether a verb is told within what another wants, not joined to it. */
    boolean isWanted(int inner, int verb) {
        for (int at = inner; at >= 0 && at != verb; at = scene.token(at).head()) {
            boolean joined = scene.token(at).is("conj") && scene.token(at).head() == verb;
            if (scene.token(at).is("parataxis") || joined) {
                return false;
            }
        }
        return grammar.isUnder(inner, verb) || scene.token(inner).head() == verb;
    }

    /** "Take out a clause that would", where the tree gives the clause to another verb. */
    boolean isBeforePart(int change) {
        int end = Math.min(scene.sentenceOf(change).endToken(), change + 5);
        for (int i = change + 1; i < end; i++) {
            if (words.is(grammar.lemma(i), "part")) {
                return true;
            }
        }
        return false;
    }

    /** A text, or a part of one, is what is changed or is to say it. */
    boolean touchesText(int change, int verb) {
        Sentence sentence = scene.sentenceOf(verb);
        for (int i = verb + 1; i < sentence.endToken(); i++) {
            if (papers.at(i).isPresent() || words.is(grammar.lemma(i), "part")) {
                return true;
            }
        }
        boolean strong = STRONG.contains(grammar.lemma(change));
        return strong && papers.current(verb).isPresent();
    }
}
