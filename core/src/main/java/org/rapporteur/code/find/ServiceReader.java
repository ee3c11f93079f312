package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Responsibility.Service;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.Amount;
import org.rapporteur.text.Span;

/** Rank, post, unit, commander and number of those whom a phrase names, as the phrase gives them. */
final class ServiceReader {
    private static final int APPOSED = 10;

    private final Scene scene;
    private final Grammar grammar;
    private final PhraseList words;

    ServiceReader(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.words = scene.codebook().ledgers().accountability();
    }

    Service service(int head) {
        Span phrase = scene.findMention(head).map(Mention::span).orElseGet(() -> scene.phrase(head));
        List<Token> tokens = scene.tokensIn(phrase);
        List<Token> described = new ArrayList<>(tokens);
        described.addAll(beside(head));
        return new Service(rank(described), post(head, tokens), unit(described), under(head));
    }

    /** What stands in apposition: "a colonel in the presidential guard". */
    private List<Token> beside(int head) {
        List<Token> tokens = new ArrayList<>();
        for (int apposed : grammar.dependents(head, "appos")) {
            Span span = scene.syntax()
                    .span(
                            Math.min(apposed, scene.syntax().firstUnder(apposed)),
                            scene.syntax().lastUnder(apposed));
            scene.tokensIn(span).stream().limit(APPOSED).forEach(tokens::add);
        }
        return tokens;
    }

    /** Whether a phrase names a rank or an office. */
    boolean hasService(int head) {
        Service service = service(head);
        return !service.rank().isEmpty() || !service.post().isEmpty();
    }

    private String rank(List<Token> tokens) {
        for (Token token : tokens) {
            Optional<PhraseList.Found> found = words.findLongest(lemmas(token.index(), 2), i -> false, "rank");
            if (found.isPresent()) {
                return scene.text()
                        .at(scene.syntax()
                                .span(token.index(), token.index() + found.get().last()));
            }
        }
        return "";
    }

    private List<String> lemmas(int from, int most) {
        return scene.lemmasFrom(from, most);
    }

    /** A noun of office in the phrase or beside it: "the junta leader". */
    private String post(int head, List<Token> tokens) {
        List<Integer> candidates = new ArrayList<>(grammar.dependents(head, "appos", "nmod:desc"));
        candidates.add(head);
        tokens.forEach(t -> candidates.add(t.index()));
        for (int candidate : candidates) {
            if (words.is(grammar.lemma(candidate), "post")) {
                return scene.text().at(scene.phrase(candidate));
            }
        }
        return "";
    }

    private String unit(List<Token> tokens) {
        for (Token token : tokens) {
            if (words.is(grammar.lemma(token.index()), "unit")) {
                return scene.text().at(scene.phrase(token.index()));
            }
        }
        return "";
    }

    /** "Troops under Colonel X", "commanded by X". */
    private String under(int head) {
        for (int phrase : grammar.under(head, "under")) {
            return scene.text().at(scene.phrase(phrase));
        }
        for (int clause : grammar.dependents(head, "acl")) {
            boolean led = grammar.lemma(clause).equals("command")
                    || grammar.lemma(clause).equals("lead");
            for (int by : led ? grammar.under(clause, "by") : List.<Integer>of()) {
                return scene.text().at(scene.phrase(by));
            }
        }
        return "";
    }

    /** "74 officers". */
    Optional<Long> findCount(int head) {
        for (int number : grammar.dependents(head, "nummod")) {
            if (number > head) {
                continue;
            }
            Span span = scene.token(number).span();
            Optional<Amount> amount = scene.resolved().amounts().stream()
                    .filter(a -> a.words().span().overlaps(span))
                    .findFirst();
            if (amount.isPresent()) {
                return amount.get().low();
            }
        }
        return Optional.empty();
    }

    /** "Named 74 officers": named there, not here. */
    boolean isNamedElsewhere(int head) {
        int verb = scene.token(head).head();
        return verb >= 0
                && (grammar.lemma(verb).equals("name")
                        || grammar.lemma(verb).equals("identify")
                        || grammar.lemma(verb).equals("list"));
    }
}
