package org.rapporteur.code.find;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Upos;

/**
 * Operative verbs that a tagger takes for nouns right after the document that they are told of: "the draft caps sales" has no verb
 * then, and "draft" seems a part of "caps".
 */
final class MisreadVerbs {
    private static final Set<Upos> OPENING = Set.of(Upos.DET, Upos.PRON, Upos.PROPN, Upos.NUM, Upos.NOUN, Upos.ADJ);

    private final Scene scene;
    private final Grammar grammar;
    private final PhraseList listed;

    MisreadVerbs(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.listed = scene.codebook().ledgers().provisions();
    }

    /** Whether a token that goes for a noun is the verb of a document named at the beginning of its sentence. */
    boolean isVerb(int token) {
        Sentence sentence = scene.sentenceOf(token);
        boolean plural = scene.token(token).xpos().equals("NNS")
                || scene.token(token).xpos().equals("NNPS");
        boolean led = plural
                && token >= sentence.firstToken() + 2
                && token + 1 < sentence.endToken()
                && scene.token(sentence.firstToken()).upos() == Upos.DET
                && scene.token(token - 1).is("compound")
                && scene.token(token - 1).head() == token
                && isAllNoun(sentence.firstToken() + 1, token);
        if (!led) {
            return false;
        }
        Optional<PhraseList.Found> phrase = listed.findLongest(scene.lemmasFrom(token, 4), i -> false, "");
        boolean followed = phrase.filter(f -> f.length() > 1).isPresent()
                || OPENING.contains(scene.token(token + 1).upos());
        return phrase.isPresent() && followed && !hasVerb(sentence);
    }

    private boolean isAllNoun(int first, int end) {
        for (int i = first; i < end; i++) {
            if (scene.token(i).upos() != Upos.NOUN && scene.token(i).upos() != Upos.ADJ) {
                return false;
            }
        }
        return true;
    }

    private boolean hasVerb(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (scene.token(i).head() < 0) {
                return grammar.isVerb(i) || grammar.has(i, "cop");
            }
        }
        return false;
    }
}
