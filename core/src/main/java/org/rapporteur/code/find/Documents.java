package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.code.lexicon.WordList;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/** Finds the nouns of a dispatch that are instruments by themselves, and leaves out what only goes by the same word. */
final class Documents {
    /** Nouns that are documents only beside certain words. */
    private static final Set<String> DOUBTFUL = Set.of(
            "version",
            "decision",
            "package",
            "framework",
            "paper",
            "code",
            "deal",
            "protocol",
            "memorandum",
            "blueprint",
            "formula",
            "charter",
            "settlement",
            "outline");

    private static final Set<String> PROGRAMMES = Set.of("initiative", "plan", "project", "programme", "program");

    private static final Set<String> TROUBLES = Set.of(
            "conflict", "crisis", "dispute", "issue", "problem", "war", "question", "stand-off", "standoff", "impasse");

    private static final Set<String> VERSIONS = Set.of(
            "new",
            "late",
            "latest",
            "revised",
            "revise",
            "current",
            "final",
            "early",
            "earlier",
            "original",
            "soft",
            "softer");

    private final Scene scene;
    private final Grammar grammar;
    private final MisreadVerbs misread;
    private final SponsorPhrases phrases;

    Documents(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.misread = new MisreadVerbs(scene);
        this.phrases = new SponsorPhrases(scene);
    }

    /** Head nouns of documents that are instruments by themselves: never "in a statement", never a person's name. */
    List<Integer> find() {
        List<Integer> found = new ArrayList<>();
        int skip = 0;
        for (Token token : scene.syntax().tokens()) {
            boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
            if (!noun || token.index() < skip) {
                continue;
            }
            Optional<WordList.Found> phrase =
                    scene.codebook().instruments().findLongest(scene.lemmasFrom(token.index(), 5));
            int head = token.index() + phrase.map(f -> f.length() - 1).orElse(0);
            skip = head + 1;
            PhraseList words = scene.codebook().ledgers().docket();
            boolean document = words.is(grammar.lemma(head), "noun");
            boolean plain = phrase.filter(f -> f.length() > 1).isPresent()
                    || !DOUBTFUL.contains(grammar.lemma(head))
                    || isText(head);
            if (document
                    && plain
                    && !isMany(head)
                    && !isProgramme(head)
                    && !isOutcome(head)
                    && (!scene.token(head).is("compound") || misread.isVerb(head + 1))
                    && !isUtterance(head)
                    && !isSomebody(head)) {
                found.add(head);
            }
        }
        return found;
    }

    /** A version is a text when it is told from others; a decision or a package when it says something or somebody tabled it. */
    private boolean isText(int head) {
        if (grammar.lemma(head).equals("version")) {
            return grammar.dependents(head, "amod").stream().anyMatch(a -> VERSIONS.contains(grammar.lemma(a)))
                    || papersBefore(head);
        }
        int verb = scene.token(head).head();
        boolean counted = grammar.dependents(head, "amod").stream()
                .anyMatch(a -> Set.of("first", "second", "third").contains(grammar.lemma(a)));
        if (counted && grammar.has(head, "det") && scene.token(head).is("nsubj")) {
            return true;
        }
        boolean says = verb > head
                && scene.token(head).is("nsubj")
                && scene.codebook()
                        .ledgers()
                        .provisions()
                        .findLongest(scene.lemmasFrom(verb, 3), i -> false, "")
                        .isPresent();
        return says && grammar.dependents(head, "nmod:poss").isEmpty() || phrases.isTabled(head);
    }

    /** "All relevant resolutions", "his statements": papers in general are no instrument; "the two texts" may be. */
    private boolean isMany(int head) {
        String tag = scene.token(head).xpos();
        boolean plural = tag.equals("NNS") || tag.equals("NNPS");
        boolean counted = grammar.has(head, "nummod")
                || grammar.dependents(head, "det").stream()
                        .anyMatch(d -> Set.of("the", "these", "both").contains(grammar.lemma(d)));
        return plural && !counted;
    }

    /**
     * "The Belt and Road Initiative" is a programme; "the Annan Plan" and "the Arab Peace Initiative" are instruments. A convention
     * with a small letter and without "on" or "against" is a gathering.
     */
    private boolean isProgramme(int head) {
        String lemma = grammar.lemma(head);
        boolean capital =
                Character.isUpperCase(scene.text().at(scene.token(head).span()).charAt(0));
        if (lemma.equals("convention")) {
            return !capital
                    && grammar.under(head, "on").isEmpty()
                    && grammar.under(head, "against").isEmpty();
        }
        List<Integer> before = grammar.dependents(head, "compound", "amod", "nmod");
        boolean peace = before.stream().anyMatch(b -> grammar.lemma(b).equals("peace"));
        return capital && PROGRAMMES.contains(lemma) && before.size() > 1 && !peace;
    }

    /** "A peaceful resolution of the conflict". */
    private boolean isOutcome(int head) {
        boolean ofTrouble = grammar.under(head, "of").stream().anyMatch(o -> TROUBLES.contains(grammar.lemma(o)))
                || grammar.under(head, "to").stream().anyMatch(o -> TROUBLES.contains(grammar.lemma(o)));
        boolean so = grammar.dependents(head, "amod").stream()
                .anyMatch(a -> a < head
                        && Set.of("peaceful", "political", "negotiated", "speedy", "early", "diplomatic")
                                .contains(grammar.lemma(a)));
        return grammar.lemma(head).equals("resolution") && (ofTrouble || so);
    }

    private boolean papersBefore(int head) {
        return scene.syntax().tokens().subList(0, head).stream()
                .anyMatch(t -> Set.of("draft", "resolution").contains(grammar.lemma(t.index())));
    }

    private boolean isSomebody(int head) {
        char first = scene.text().at(scene.token(head).span()).charAt(0);
        return scene.findMention(head)
                .filter(m -> m.form() == Mention.Form.NAME && !Character.isLowerCase(first))
                .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.ORGANISATION)
                .isPresent();
    }

    /** "Said in a statement", "issued a statement saying", "a declaration of war". */
    private boolean isUtterance(int head) {
        int giving = scene.token(head).head();
        boolean consent = grammar.lemma(head).equals("agreement")
                && giving >= 0
                && Set.of("give", "voice", "express", "signal", "nod").contains(grammar.lemma(giving));
        if (consent) {
            return true;
        }
        boolean state = grammar.lemma(head).equals("declaration")
                && grammar.under(head, "of").stream()
                        .anyMatch(o -> Set.of("war", "independence", "emergency", "victory", "love", "intent")
                                .contains(grammar.lemma(o)));
        if (state) {
            return true;
        }
        boolean statement =
                grammar.lemma(head).equals("statement") || grammar.lemma(head).equals("declaration");
        if (!statement) {
            return false;
        }
        String preposition = grammar.preposition(head);
        int verb = scene.token(head).head();
        boolean issued = verb >= 0
                && (grammar.lemma(verb).equals("issue") || grammar.lemma(verb).equals("release"))
                && !grammar.isPassive(verb);
        return preposition.equals("in") || preposition.equals("accord to") || issued;
    }
}
