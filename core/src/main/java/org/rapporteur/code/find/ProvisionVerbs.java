package org.rapporteur.code.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * The verbs by which an instrument says something: those listed, and any other in the present or under "would" that has an object
 * and an instrument for its subject ("the draft doubles the number of monitors"), unless it tells what becomes of the text ("faces
 * opposition", "needs nine votes").
 */
final class ProvisionVerbs {
    static final String OPEN = "contains";
    /** The kind of verbs that tell what a text lacks. */
    static final String OMITS = "omits";

    private static final Set<String> AROUND = Set.of("between", "about", "for", "against", "of", "without");
    private static final Set<String> TIMES = Set.of("hour", "day", "week", "month", "year");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

    private final Scene scene;
    private final Grammar grammar;
    private final Papers papers;
    private final Holders holders;
    private final PhraseList listed;
    private final PhraseList docket;

    ProvisionVerbs(Scene scene, Papers papers, Holders holders) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.papers = papers;
        this.holders = holders;
        this.listed = scene.codebook().ledgers().provisions();
        this.docket = scene.codebook().ledgers().docket();
    }

    /** The operative verb that begins at a token. */
    Optional<PhraseList.Found> find(int token) {
        Upos upos = scene.token(token).upos();
        boolean verb = upos == Upos.VERB || upos == Upos.AUX || upos == Upos.ADV;
        boolean noun =
                NOMINAL.contains(upos.name()) && !scene.token(token).xpos().equals("NN");
        if (!verb && !noun) {
            return Optional.empty();
        }
        return listed.findLongest(scene.lemmasFrom(token, 4), i -> false, "")
                .filter(f -> f.length() > 1 || !isAnother(token))
                .or(() -> open(token));
    }

    /** "Took up", "put forward": with its particle it is another verb than the one listed. */
    private boolean isAnother(int verb) {
        int next = verb + 1;
        return next < scene.sentenceOf(verb).endToken()
                && scene.token(next).head() == verb
                && (scene.token(next).is("compound:prt") || grammar.lemma(next).equals("forward"));
    }

    /** "Faces opposition", "got nine votes", "leaving envoys fuming": what comes of a text is not in it. */
    boolean isContent(int verb, PhraseList.Found phrase) {
        Token token = scene.token(verb);
        boolean fate = objects(verb).stream().anyMatch(o -> docket.is(grammar.lemma(o), "fate-of"));
        boolean result = token.xpos().equals("VBG")
                && phrase.kind().equals(OPEN)
                && verb > 1
                && grammar.lemma(verb - 1).equals(",")
                && papers.at(verb - 2).isEmpty();
        boolean gerund = token.xpos().equals("VBG")
                && AROUND.contains(grammar.preposition(verb))
                && (verb < 2 || !grammar.lemma(verb - 2).equals("short"));
        boolean lasting = grammar.lemma(verb).equals("take")
                && objects(verb).stream().anyMatch(o -> TIMES.contains(grammar.lemma(o)));
        return !fate && !result && !gerund && !lasting;
    }

    private List<Integer> objects(int verb) {
        return grammar.dependents(verb, "obj");
    }

    private Optional<PhraseList.Found> open(int verb) {
        Token token = scene.token(verb);
        boolean present = token.xpos().equals("VBZ");
        boolean wouldBe = token.xpos().equals("VB") || token.xpos().equals("VBN");
        boolean planned = wouldBe
                && grammar.dependents(verb, "aux").stream()
                        .anyMatch(a -> grammar.lemma(a).equals("would"));
        boolean causes = grammar.lemma(verb).equals("have") && isCausing(verb);
        boolean fate = docket.is(grammar.lemma(verb), "fate") && !causes;
        boolean object = objects(verb).stream().anyMatch(o -> papers.at(o).isEmpty());
        boolean reported = token.is("ccomp") && token.head() >= 0 && token.head() < verb;
        boolean plain = token.upos() == Upos.VERB && (present || planned) && !fate && object || causes;
        return plain && !reported && !isSpoken(verb) ? Optional.of(new PhraseList.Found(0, 1, OPEN)) : Optional.empty();
    }

    /** "Had the council refer the case". */
    private boolean isCausing(int verb) {
        return grammar.dependents(verb, "ccomp", "xcomp").stream()
                .anyMatch(c -> scene.token(c).xpos().equals("VB")
                        && grammar.dependents(c, "mark").isEmpty());
    }

    /** A member's verdict on a text tells nothing of its contents. */
    private boolean isSpoken(int verb) {
        return holders.speakersAt(scene.token(verb).span().begin()).stream()
                .anyMatch(h -> !h.party().code().isEmpty());
    }
}
