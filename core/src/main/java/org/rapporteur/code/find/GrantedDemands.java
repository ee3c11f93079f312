package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ledger.Amendment.Change;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * Changes that were made for somebody's sake, who therefore wanted them: "at China's insistence a paragraph was removed", "added a
 * grace period at the request of Qatar", "dropped the deadline to win over Pakistan".
 */
final class GrantedDemands {
    private static final Set<String> BY = Set.of("at", "on", "under", "after", "following", "upon", "because of");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Holders holders;
    private final TextParts parts;

    GrantedDemands(Scene scene, Holders holders, TextParts parts) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.holders = holders;
        this.parts = parts;
    }

    /** In text order. */
    List<TextDemands.Demand> find() {
        List<TextDemands.Demand> found = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            if (token.upos() == Upos.VERB) {
                granted(token.index()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<TextDemands.Demand> granted(int verb) {
        Optional<Change> change = parts.change(verb);
        List<Integer> changed = change.isEmpty() || !parts.isDebated(verb)
                ? List.of()
                : arguments.patients(verb).stream()
                        .filter(p -> scene.sentenceOf(p).index()
                                == scene.sentenceOf(verb).index())
                        .filter(p -> parts.first(List.of(p)).isEmpty())
                        .toList();
        List<Holder> who = changed.isEmpty() ? List.of() : asking(verb, changed.get(0));
        Optional<Paper> paper = who.isEmpty() ? Optional.empty() : parts.paper(verb);
        return paper.map(p ->
                new TextDemands.Demand(beforePurpose(changed.get(0)), changed.get(0), p, who, change.orElseThrow()));
    }

    /** The thing changed without what it was changed for, where the tree hangs that on it. */
    private Span beforePurpose(int changed) {
        Span whole = parts.phrase(changed);
        for (int purpose : grammar.dependents(changed, "acl")) {
            int to = scene.syntax().firstUnder(purpose);
            if (to > changed && grammar.lemma(to).equals("to")) {
                return Span.of(whole.begin(), scene.token(to - 1).span().end());
            }
        }
        return whole;
    }

    /** "They argued against it, and at their urging": where nothing tells who "they" are, the subject before. */
    private List<Holder> owners(List<Integer> owners, int verb) {
        List<Holder> who = holders.of(owners, scene.sentenceOf(verb).endToken());
        boolean pronoun = owners.stream().anyMatch(o -> scene.token(o).upos() == Upos.PRON);
        boolean joined = scene.token(verb).is("conj") && scene.token(verb).head() >= 0;
        return who.isEmpty() && pronoun && joined
                ? holders.of(arguments.agents(scene.token(verb).head()), verb)
                : who;
    }

    private List<Holder> asking(int verb, int changed) {
        for (int phrase : grammar.dependents(verb, "obl")) {
            if (parts.is(phrase, "favour") && BY.contains(grammar.preposition(phrase))) {
                List<Integer> owners = new ArrayList<>(grammar.dependents(phrase, "nmod:poss"));
                owners.addAll(grammar.under(phrase, "of"));
                owners.addAll(grammar.under(phrase, "from"));
                owners.addAll(grammar.under(phrase, "by"));
                owners.addAll(grammar.dependents(phrase, "amod", "compound"));
                List<Holder> who = owners(owners, verb);
                if (!who.isEmpty()) {
                    return who;
                }
            }
        }
        List<Integer> purposes = new ArrayList<>(grammar.dependents(verb, "advcl", "xcomp"));
        purposes.addAll(grammar.dependents(changed, "acl"));
        for (int purpose : purposes) {
            boolean pleases = scene.codebook()
                    .ledgers()
                    .docket()
                    .findLongest(scene.lemmasFrom(purpose, 2), i -> false, "please")
                    .isPresent();
            List<Integer> pleased = new ArrayList<>(pleases ? grammar.dependents(purpose, "obj") : List.of());
            pleased.addAll(pleases ? grammar.under(purpose, "over") : List.of());
            List<Holder> who = holders.of(pleased, scene.sentenceOf(verb).endToken());
            if (!who.isEmpty()) {
                return who;
            }
        }
        return List.of();
    }
}
