package org.rapporteur.code.find;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/** Where harm is told: the deed that somebody is charged with a part in, by a word of {@code accountability.tsv}. */
final class Harms {
    /** Words that do not count in a phrase: "gave the green light" is "give green light". */
    static final Set<String> ARTICLES = Set.of("the", "a", "an", "any", "its", "his", "her", "their");

    private static final Set<String> POINTING = Set.of("it", "they", "them", "this", "that", "these");
    private static final int BEFORE = 2;

    private final Scene scene;
    private final Grammar grammar;
    private final PhraseList words;

    Harms(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.words = scene.codebook().ledgers().accountability();
    }

    /** The first word of harm among some tokens. */
    Optional<Integer> find(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.findLongest(scene.lemmasFrom(i, 4), k -> false, "harm").isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether harm is told of in the sentence of a token or in the one before. */
    boolean isNear(int token) {
        Sentence sentence = scene.sentenceOf(token);
        Sentence before = scene.syntax().sentences().get(Math.max(0, sentence.index() - 1));
        return find(before.firstToken(), sentence.endToken()).isPresent();
    }

    /** "The beatings were ordered by the command": harm in the subject of a passive verb. */
    Optional<Integer> suffered(int verb) {
        if (!grammar.isPassive(verb)) {
            return Optional.empty();
        }
        return grammar.dependents(verb, "nsubj").stream()
                .flatMap(s -> find(
                        scene.syntax().firstUnder(s), Math.max(s, scene.syntax().lastUnder(s)) + 1)
                        .stream())
                .findFirst();
    }

    /**
     * Whether a phrase that says all by itself, or points back, is about harm told before it: "looked the other way.", "did nothing
     * to stop it", "turned a blind eye to the gunmen". The sentence up to it or one of the two before tells the harm.
     *
     * @param verb first word of the phrase
     * @param end behind the phrase
     */
    boolean isMeantBefore(int verb, int end) {
        Sentence sentence = scene.sentenceOf(verb);
        boolean last = end >= sentence.endToken() || isBreak(end);
        boolean pointing = !last && POINTING.contains(grammar.lemma(end));
        boolean people = !last && followedByPeople(end, sentence.endToken());
        int from = scene.syntax()
                .sentences()
                .get(Math.max(0, sentence.index() - BEFORE))
                .firstToken();
        return (last || pointing || people) && find(from, verb).isPresent();
    }

    private boolean isBreak(int token) {
        Upos upos = scene.token(token).upos();
        return upos == Upos.PUNCT
                || upos == Upos.SCONJ
                || upos == Upos.CCONJ
                || grammar.lemma(token).equals("with");
    }

    private boolean followedByPeople(int from, int end) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            int at = i;
            Token token = scene.token(at);
            boolean head = scene.findMention(at).filter(m -> m.head() == at).isPresent();
            if (head && token.upos() != Upos.NUM) {
                return !scene.findMention(at)
                        .map(scene::actor)
                        .map(a -> a.sectors().isEmpty())
                        .orElse(true);
            }
            if (token.upos() == Upos.VERB || token.upos() == Upos.PUNCT) {
                return false;
            }
        }
        return false;
    }
}
