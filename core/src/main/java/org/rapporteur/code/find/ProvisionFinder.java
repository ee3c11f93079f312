package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Provision;
import org.rapporteur.read.Mention;
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
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;

    ProvisionFinder(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
    }

    List<Provision> find() {
        Map<String, Provision> found = new LinkedHashMap<>();
        for (Token token : scene.syntax().tokens()) {
            boolean verb = token.upos() == Upos.VERB || token.upos() == Upos.AUX || token.upos() == Upos.ADV;
            if (!verb) {
                continue;
            }
            Optional<PhraseList.Found> phrase = scene.codebook()
                    .ledgers()
                    .provisions()
                    .findLongest(scene.lemmasFrom(token.index(), 4), i -> false, "");
            Optional<Paper> paper = phrase.flatMap(p -> saying(token.index()));
            paper = paper.or(() -> phrase.flatMap(p -> goingOn(token.index(), found)));
            if (phrase.isPresent() && paper.isPresent()) {
                Provision provision = provision(token.index(), phrase.get(), paper.get());
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

    /** "It also raises": goes on with the instrument whose provision the sentence before told, or that it names where "it" is nobody else. */
    private Optional<Paper> goingOn(int verb, Map<String, Provision> found) {
        boolean it = grammar.dependents(verb, "nsubj").stream()
                .anyMatch(s -> grammar.lemma(s).equals("it")
                        && s == scene.sentenceOf(s).firstToken());
        int before = scene.sentenceOf(verb).index() - 1;
        if (!it || before < 0) {
            return Optional.empty();
        }
        Span last = scene.syntax().sentences().get(before).span();
        Optional<Paper> told = found.values().stream()
                .filter(p -> p.evidence().stream().anyMatch(w -> last.contains(w.span())))
                .reduce((first, second) -> second)
                .flatMap(p -> papers.all().stream()
                        .filter(q -> q.id().equals(p.instrument()))
                        .findFirst());
        boolean nobody = grammar.dependents(verb, "nsubj").stream()
                .flatMap(s -> scene.findMention(s).stream())
                .noneMatch(m -> scene.actor(m).country().isPresent());
        return told.or(() -> nobody
                ? papers.within(
                        scene.syntax().sentences().get(before).firstToken(),
                        scene.sentenceOf(verb).firstToken())
                : Optional.empty());
    }

    /** The instrument that says it. */
    private Optional<Paper> saying(int verb) {
        Token token = scene.token(verb);
        if (grammar.isPassive(verb) || isDemanded(verb) || isToldBySomebody(verb)) {
            return Optional.empty();
        }
        boolean participle = token.is("acl") && token.xpos().equals("VBG") && !grammar.has(verb, "nsubj");
        if (participle) {
            return papers.at(token.head());
        }
        int finite = predicate(verb);
        for (int subject : arguments.subjects(finite)) {
            Optional<Paper> paper = papers.at(subject);
            if (paper.isPresent()) {
                return paper;
            }
        }
        return before(verb);
    }

    /** "..., said its ambassador": who speaks stands behind the verb, and the text is what he speaks of. */
    private boolean isToldBySomebody(int verb) {
        boolean saying = Set.of("say", "state", "conclude", "note", "warn").contains(grammar.lemma(verb));
        int next = verb + 1;
        return saying
                && verb > 0
                && scene.token(verb - 1).upos() == Upos.PUNCT
                && next < scene.sentenceOf(verb).endToken()
                && scene.reading().mentions().stream()
                        .anyMatch(m -> m.type() == Mention.Type.PERSON
                                && m.span().begin() == scene.token(next).span().begin());
    }

    /** "Does back", where the tree takes the verb for an adverb. */
    private int predicate(int verb) {
        Token token = scene.token(verb);
        boolean adverb = token.upos() == Upos.ADV && token.head() >= 0 && isDo(token.head());
        return adverb ? token.head() : verb;
    }

    private boolean isDo(int token) {
        return Set.of("do", "does", "did")
                .contains(scene.text().at(scene.token(token).span()).toLowerCase(Locale.ROOT));
    }

    /** A tree may hang the verb elsewhere: "the draft" or "which" right before it, with a paper before that. */
    private Optional<Paper> before(int verb) {
        String tag = scene.token(verb).xpos();
        int at = verb - 1;
        int first = scene.sentenceOf(verb).firstToken();
        while (at > first
                && (scene.token(at).upos() == Upos.ADV || scene.token(at).upos() == Upos.AUX)) {
            at--;
        }
        boolean finite = tag.equals("VBZ") || tag.equals("VBD") || isThirdPerson(verb);
        if (!finite || at < first) {
            return Optional.empty();
        }
        boolean relative =
                grammar.lemma(at).equals("which") || grammar.lemma(at).equals("that");
        int noun = relative && at > first ? at - 1 : at;
        return scene.token(noun).upos() == Upos.PUNCT && noun > first ? papers.at(noun - 1) : papers.at(noun);
    }

    /** "Should mention", "would have to include": that is an amendment. */
    private boolean isDemanded(int verb) {
        boolean should = grammar.dependents(verb, "aux").stream()
                .anyMatch(a -> Set.of("should", "must", "ought").contains(grammar.lemma(a)));
        int head = scene.token(verb).head();
        boolean have = scene.token(verb).is("xcomp")
                && head >= 0
                && Set.of("have", "need", "ought").contains(grammar.lemma(head));
        boolean bare = scene.token(verb).xpos().equals("VB")
                && !isThirdPerson(verb)
                && grammar.dependents(verb, "aux").isEmpty()
                && grammar.dependents(verb, "mark").stream()
                        .allMatch(m -> grammar.lemma(m).equals("that"))
                && scene.token(verb).is("ccomp");
        return should || have || bare || clauses.isSupposed(verb) || clauses.isAsked(verb) || isJoinedDemand(verb);
    }

    private boolean isThirdPerson(int verb) {
        return scene.text().at(scene.token(verb).span()).endsWith("s")
                && !grammar.lemma(verb).endsWith("s");
    }

    /** "Would have to include X and give Y": the second is demanded as the first is. */
    private boolean isJoinedDemand(int verb) {
        Token token = scene.token(verb);
        boolean bare = token.is("conj") && token.xpos().equals("VB") && !isThirdPerson(verb);
        return bare && token.head() < verb && isDemanded(token.head());
    }

    private Provision provision(int verb, PhraseList.Found phrase, Paper paper) {
        int finite = predicate(verb);
        int last = verb + phrase.last();
        int end = Math.max(clauses.end(finite), last + 1);
        Span whole = scene.syntax().span(verb, end - 1);
        Span what = last + 1 < end ? scene.syntax().span(firstWord(last + 1, end), end - 1) : whole;
        boolean missing = clauses.isNegated(finite) || isNothing(last + 1, end) || isOpen(verb);
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
                new Provision.Verb(scene.text().at(scene.syntax().span(verb, last)), phrase.kind(), adverb),
                scene.words(what),
                missing ? Optional.of(Provision.Absence.EXPLICIT) : Optional.empty(),
                by);
    }

    private int firstWord(int from, int end) {
        int at = from;
        while (at < end - 1 && scene.token(at).upos() == Upos.PUNCT) {
            at++;
        }
        return at;
    }

    /** "No longer calls for", "leaves open who". */
    private boolean isOpen(int verb) {
        boolean longer = verb > 1
                && grammar.lemma(verb - 2).equals("no")
                && grammar.lemma(verb - 1).startsWith("long");
        int next = verb + 1;
        boolean open = grammar.lemma(verb).equals("leave")
                && next < scene.sentenceOf(verb).endToken()
                && grammar.lemma(next).equals("open");
        return longer || open;
    }

    private boolean isNothing(int first, int end) {
        return first < end && NOTHING.contains(grammar.lemma(first));
    }
}
