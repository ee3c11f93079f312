package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Responsibility.Degree;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * Charges that no verb of doing tells: "is guilty of collective punishment", "was responsible for the killings", "while troops
 * looked on", "the commission of crimes by the security forces".
 */
final class GuiltCharges {
    private static final Set<String> WHILE = Set.of("as", "while", "when");
    private static final Set<String> GUILTY = Set.of("guilty", "responsible", "culpable", "complicit");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Clauses clauses;
    private final PhraseList words;
    private final Harms harms;

    GuiltCharges(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().accountability();
        this.harms = new Harms(scene);
    }

    Optional<Charge> find(int at) {
        Token token = scene.token(at);
        if (token.upos() == Upos.ADJ && GUILTY.contains(grammar.lemma(at))) {
            return guilty(at);
        }
        if (token.upos() == Upos.VERB) {
            return lookedOn(at);
        }
        if (token.upos() == Upos.ADJ
                || token.upos() == Upos.NOUN && grammar.lemma(at).equals("know")) {
            return knew(at);
        }
        if (token.upos() == Upos.NOUN && words.is(grammar.lemma(at), "wrong")) {
            return admitted(at);
        }
        return token.upos() == Upos.NOUN && grammar.lemma(at).equals("commission") ? committed(at) : Optional.empty();
    }

    /** "Israel was guilty of collective punishment", "those responsible for the killings" name nobody. */
    private Optional<Charge> guilty(int adjective) {
        if (!grammar.has(adjective, "cop") || clauses.isNegated(adjective)) {
            return Optional.empty();
        }
        List<Integer> deeds = new ArrayList<>(grammar.under(adjective, "of"));
        deeds.addAll(grammar.under(adjective, "for"));
        deeds.addAll(grammar.under(adjective, "in"));
        List<Integer> who = arguments.subjects(adjective).stream()
                .filter(s -> scene.findMention(s).isPresent())
                .toList();
        for (int deed : who.isEmpty() ? List.<Integer>of() : deeds) {
            Span act = scene.syntax().subtree(deed);
            if (holdsHarm(deed)) {
                int first = scene.syntax().firstUnder(who.get(0));
                Span span = scene.token(first).span().cover(act);
                boolean shared = grammar.lemma(adjective).equals("complicit");
                Degree degree = shared ? Degree.CONDONED : Degree.CARRIED_OUT;
                return Optional.of(new Charge(who.get(0), List.of(degree), act, span, List.of()));
            }
        }
        return Optional.empty();
    }

    private boolean holdsHarm(int noun) {
        int first = scene.syntax().firstUnder(noun);
        int last = Math.max(noun, scene.syntax().lastUnder(noun));
        return harms.find(first, last + 1).isPresent();
    }

    /**
     * "Torched houses while Russian troops looked on", "police stood by as mobs burned shops": who watches harm that the sentence, or one
     * just before it, tells does not prevent it.
     */
    private Optional<Charge> lookedOn(int verb) {
        List<String> lemmas = scene.lemmasFrom(verb, 5);
        Optional<PhraseList.Found> watches =
                words.findLongest(lemmas, i -> Harms.ARTICLES.contains(lemmas.get(i)), "watched");
        if (watches.isEmpty() || clauses.isNegated(verb) || watches.get().length() == 1 && grammar.has(verb, "obj")) {
            return Optional.empty();
        }
        Sentence sentence = scene.sentenceOf(verb);
        int end = verb + watches.get().last() + 1;
        boolean before = watches.get().length() > 1 && harms.isMeantBefore(verb, end);
        boolean as = end < sentence.endToken() && WHILE.contains(grammar.lemma(end));
        Optional<Integer> harm = harms.find(sentence.firstToken(), verb)
                .or(() -> as ? harms.find(end, sentence.endToken()) : Optional.empty())
                .or(() -> before ? Optional.of(verb) : Optional.empty());
        if (harm.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> who = arguments.agents(verb).stream()
                .filter(s -> scene.findMention(s).isPresent())
                .toList();
        if (who.isEmpty()) {
            return Optional.empty();
        }
        int first = Math.min(scene.syntax().firstUnder(who.get(0)), verb);
        Span span = scene.syntax().span(first, Math.max(verb, clauses.end(verb) - 1));
        Span act = scene.token(harm.get()).span();
        return Optional.of(new Charge(who.get(0), List.of(Degree.FAILED_TO_PREVENT), act, span, List.of()));
    }

    /** "Commanders were aware of the rapes", "the services must have been in the know". */
    private Optional<Charge> knew(int word) {
        boolean aware = grammar.lemma(word).equals("aware")
                || word > 1 && scene.lemmasFrom(word - 2, 3).equals(List.of("in", "the", "know"));
        if (!aware || clauses.isNegated(word)) {
            return Optional.empty();
        }
        List<Integer> who = arguments.subjects(word).stream()
                .filter(s -> s < word && scene.findMention(s).isPresent())
                .toList();
        int end = Math.max(word + 1, clauses.end(word));
        int behind = word + 1 < end && grammar.lemma(word + 1).equals("of") ? word + 2 : word + 1;
        boolean told = harms.find(word + 1, end).isPresent() || harms.isMeantBefore(word, behind);
        if (who.isEmpty() || !told) {
            return Optional.empty();
        }
        Span span = scene.syntax().span(Math.min(scene.syntax().firstUnder(who.get(0)), word), end - 1);
        return Optional.of(
                new Charge(who.get(0), List.of(Degree.KNEW), scene.token(word).span(), span, List.of()));
    }

    /** "Admitted excesses by soldiers", "documented abuses by the militia": wrongs that a verb of telling gives as done. */
    private Optional<Charge> admitted(int noun) {
        int verb = scene.token(noun).head();
        boolean told = scene.token(noun).is("obj")
                && words.is(grammar.lemma(verb), "tells wrong")
                && !clauses.isNegated(verb)
                && !clauses.isAsked(verb);
        List<Integer> by = told ? new ArrayList<>(grammar.under(noun, "by")) : new ArrayList<>();
        by.addAll(told ? grammar.under(verb, "by") : List.of());
        return by.stream()
                .filter(b -> b > noun && scene.findMention(b).isPresent())
                .findFirst()
                .map(b -> {
                    Span act = scene.token(noun).span();
                    Span span = act.cover(scene.token(Math.max(b, scene.syntax().lastUnder(b)))
                            .span());
                    return new Charge(b, List.of(Degree.CARRIED_OUT), act, span, List.of());
                });
    }

    /** "The commission of crimes against humanity by the security forces". */
    private Optional<Charge> committed(int noun) {
        List<Integer> by = new ArrayList<>(grammar.under(noun, "by"));
        for (int inner : grammar.dependents(noun, "nmod")) {
            by.addAll(grammar.under(inner, "by"));
            for (int deeper : grammar.dependents(inner, "nmod")) {
                by.addAll(grammar.under(deeper, "by"));
            }
        }
        if (by.isEmpty() || !holdsHarm(noun)) {
            return Optional.empty();
        }
        Span act = scene.syntax().subtree(noun);
        return Optional.of(new Charge(by.get(0), List.of(Degree.CARRIED_OUT), act, act, List.of()));
    }
}
