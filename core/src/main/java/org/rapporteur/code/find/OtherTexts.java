package org.rapporteur.code.find;

import java.util.Locale;
import java.util.Set;

/** Tells a text that is spoken of beside the one debated: an earlier one, one that was settled before, a second one, one of its own. */
final class OtherTexts {
    private static final Set<String> EARLIER = Set.of("similar", "earlier", "previous", "last", "rival", "another");
    private static final Set<String> SETTLED =
            Set.of("veto", "withdraw", "reject", "defeat", "block", "strike", "sink", "torpedo", "scuttle", "scupper");
    private static final Set<String> GENERIC = Set.of("text", "document", "draft", "version", "proposal");
    private static final Set<String> SECOND = Set.of("second", "third", "separate", "parallel", "companion");

    private final Scene scene;
    private final Grammar grammar;

    OtherTexts(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** "Vetoed a similar draft": another one than is debated now. */
    boolean isApart(int token) {
        int verb = scene.token(token).head();
        boolean settled = verb >= 0 && SETTLED.contains(grammar.lemma(verb));
        boolean earlier = grammar.dependents(token, "amod", "det").stream()
                .anyMatch(d -> EARLIER.contains(grammar.lemma(d)) || EARLIER.contains(form(d)));
        return earlier || settled && isIndefinite(token) || isOfItsOwn(token);
    }

    /** "A second decision", told after a first. */
    boolean isSecond(int token) {
        return isIndefinite(token)
                && grammar.dependents(token, "amod", "compound").stream()
                        .anyMatch(d -> SECOND.contains(grammar.lemma(d)));
    }

    /** "The communique condemns": a document with a name of its own that is the subject of an operative verb. */
    boolean isSaying(int token) {
        int verb = scene.token(token).head();
        return verb > token
                && scene.token(token).is("nsubj")
                && !GENERIC.contains(grammar.lemma(token))
                && scene.codebook()
                        .ledgers()
                        .provisions()
                        .findLongest(scene.lemmasFrom(verb, 4), i -> false, "")
                        .isPresent();
    }

    private String form(int token) {
        return scene.text().at(scene.token(token).span()).toLowerCase(Locale.ROOT);
    }

    private boolean isIndefinite(int token) {
        return grammar.dependents(token, "det").stream()
                .anyMatch(d -> grammar.lemma(d).equals("a") || grammar.lemma(d).equals("an"));
    }

    /** "Is preparing a text of its own". */
    private boolean isOfItsOwn(int token) {
        int end = Math.min(scene.sentenceOf(token).endToken(), token + 4);
        return token + 3 < end
                && grammar.lemma(token + 1).equals("of")
                && scene.token(token + 2).xpos().equals("PRP$")
                && grammar.lemma(token + 3).equals("own");
    }
}
