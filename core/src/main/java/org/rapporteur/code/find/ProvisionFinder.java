package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Provision;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * What instruments say: operative verbs whose subject is an instrument ("the draft condemns", "which urges", "a resolution
 * calling on"), and what they are said not to say ("proposes no sanctions", "does not mention").
 */
final class ProvisionFinder {
    private static final Set<String> NOTHING = Set.of("no", "nothing", "neither");

    private final Scene scene;
    private final Grammar grammar;
    private final Holders holders;
    private final Clauses clauses;
    private final ProvisionVerbs verbs;
    private final ProvisionSubjects subjects;

    ProvisionFinder(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.holders = holders;
        this.clauses = clauses;
        this.verbs = new ProvisionVerbs(scene, papers, holders);
        this.subjects = new ProvisionSubjects(scene, papers, holders, clauses);
    }

    List<Provision> find() {
        Map<String, Provision> found = new LinkedHashMap<>();
        for (Token token : scene.syntax().tokens()) {
            Optional<PhraseList.Found> phrase = verbs.find(token.index());
            Optional<Paper> paper = phrase.flatMap(p -> subjects.find(token.index(), p.kind()));
            boolean own = paper.isPresent() && verbs.isContent(token.index(), phrase.get());
            if (own) {
                Provision provision = provision(token.index(), phrase.get(), paper.get());
                subjects.keep(token.index(), paper.get());
                found.merge(sameness(provision, token.index()), provision, ProvisionFinder::joined);
            }
        }
        return List.copyOf(found.values());
    }

    /** "Condemns the violence" and later "strongly condemns violence by all parties" are one provision. */
    private String sameness(Provision provision, int verb) {
        String object = grammar.dependents(verb, "obj").stream()
                .findFirst()
                .map(grammar::lemma)
                .orElse("");
        return object.isEmpty() || object.equals("it")
                ? provision.id()
                : provision.instrument() + provision.absence() + grammar.lemma(verb) + " " + object;
    }

    private static Provision joined(Provision first, Provision again) {
        List<Words> evidence = new ArrayList<>(first.evidence());
        evidence.addAll(again.evidence());
        Grounds grounds = new Grounds(first.id(), first.dispatchId(), evidence, List.of());
        Provision.Verb verb = first.verb().adverb().isEmpty() ? again.verb() : first.verb();
        return new Provision(
                grounds,
                first.instrument(),
                verb,
                first.what(),
                first.absence(),
                first.statedBy().or(again::statedBy));
    }

    private Provision provision(int verb, PhraseList.Found phrase, Paper paper) {
        int finite = subjects.predicate(verb);
        int last = verb + phrase.last();
        int end = Math.max(endOf(finite), last + 1);
        Span whole = scene.syntax().span(firstOf(verb), end - 1);
        boolean told = last + 1 < end && firstOf(verb) == verb;
        Span what = told ? scene.syntax().span(firstWord(last + 1, end), end - 1) : whole;
        boolean none = clauses.isNegated(finite) || isNothing(last + 1, end) || isOpen(verb);
        boolean omits = phrase.kind().equals(ProvisionVerbs.OMITS);
        String adverb = grammar.dependents(verb, "advmod").stream()
                .filter(a -> a < verb && grammar.lemma(a).endsWith("ly"))
                .findFirst()
                .map(a -> scene.text().at(scene.token(a).span()))
                .orElse("");
        Optional<Party> by = holders.speakersAt(scene.token(verb).span().begin()).stream()
                .findFirst()
                .map(h -> h.speaker().orElse(h.party()));
        String id =
                Ids.of(Kind.PROVISION, scene.reading().dispatch().id(), paper.id(), Integer.toString(whole.begin()));
        List<Words> evidence = new ArrayList<>(List.of(scene.words(whole)));
        return new Provision(
                new Grounds(id, scene.reading().dispatch().id(), evidence, List.of()),
                paper.id(),
                new Provision.Verb(
                        scene.text().at(scene.syntax().span(verb, last)),
                        omits ? ProvisionVerbs.OPEN : phrase.kind(),
                        adverb),
                scene.words(what),
                none != omits ? Optional.of(Provision.Absence.EXPLICIT) : Optional.empty(),
                by);
    }

    /** The end of its clause; where it goes for a noun, of its sentence. */
    private int endOf(int verb) {
        if (scene.token(verb).upos() != Upos.NOUN) {
            return clauses.end(verb);
        }
        int end = scene.sentenceOf(verb).endToken();
        while (end > verb + 1 && scene.token(end - 1).upos() == Upos.PUNCT) {
            end--;
        }
        return end;
    }

    /** "Sales would be banned": what is done to something is told from its subject on. */
    private int firstOf(int verb) {
        return grammar.dependents(verb, "nsubj:pass").stream()
                .filter(s -> s < verb && grammar.isPassive(verb))
                .map(s -> scene.syntax().firstUnder(s))
                .findFirst()
                .orElse(verb);
    }

    private int firstWord(int from, int end) {
        int at = from;
        while (at < end - 1 && scene.token(at).upos() == Upos.PUNCT) {
            at++;
        }
        return at;
    }

    /** "No longer calls for", "leaves open who", "stops short of naming". */
    private boolean isOpen(int verb) {
        boolean longer = verb > 1
                && grammar.lemma(verb - 2).equals("no")
                && grammar.lemma(verb - 1).startsWith("long");
        int next = verb + 1;
        boolean open = grammar.lemma(verb).equals("leave")
                && next < scene.sentenceOf(verb).endToken()
                && grammar.lemma(next).equals("open");
        boolean shortOf = verb > 2
                && grammar.lemma(verb - 1).equals("of")
                && grammar.lemma(verb - 2).equals("short")
                && grammar.lemma(verb - 3).equals("stop");
        return longer || open || shortOf;
    }

    private boolean isNothing(int first, int end) {
        return first < end && NOTHING.contains(grammar.lemma(first));
    }
}
