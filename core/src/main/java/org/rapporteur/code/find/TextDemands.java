package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Amendment.Change;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * Changes of a text that are wanted without a verb of wanting: an objection to a part of it ("objected to a clause that"), a
 * condition ("could support the draft if the paragraph were dropped", "will veto it unless", "only with a pledge"), a tabled amendment
 * ("submitted an amendment that would shorten").
 */
final class TextDemands {
    private static final Set<String> TABLING =
            Set.of("submit", "table", "offer", "propose", "present", "introduce", "move", "circulate");
    private static final Set<String> AMENDMENTS = Set.of("amendment", "change", "revision", "rider");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provide", "provided", "until", "once");
    private static final Set<String> DECIDING = Set.of(
            "support",
            "back",
            "sign",
            "accept",
            "veto",
            "vote",
            "endorse",
            "agree",
            "adopt",
            "approve",
            "abstain",
            "block",
            "reject",
            "join",
            "oppose",
            "ratify",
            "initial",
            "let",
            "live",
            "go",
            "withhold");
    private static final Set<String> AGAINST =
            Set.of("against", "bad", "voted-against", "change", "idiom-change", "idiom-against");
    private static final Set<String> FOR = Set.of("for", "idiom-for", "voted-for");
    private static final List<String> TOPICAL = List.of("to", "at", "with", "about", "over", "on", "against", "of");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final PhraseList words;
    private final TextParts parts;

    /**
     * One change wanted.
     *
     * @param span the words that tell it
     * @param token its verb or noun
     */
    record Demand(Span span, int token, Paper paper, List<Holder> who, Change change) {}

    TextDemands(Scene scene, Papers papers, Holders holders, Clauses clauses, TextParts parts) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().docket();
        this.parts = parts;
    }

    /** In text order. */
    List<Demand> find() {
        List<Demand> found = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            int at = token.index();
            if (token.upos() == Upos.VERB || token.upos() == Upos.AUX) {
                objection(at).ifPresent(found::add);
            }
            if (token.upos() == Upos.VERB) {
                granting(at).ifPresent(found::add);
                tabled(at).ifPresent(found::add);
                condition(at).ifPresent(found::add);
            }
            if (token.upos() == Upos.NOUN && AMENDMENTS.contains(grammar.lemma(at))) {
                own(at).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Objected to a clause that would allow", "is opposed to any mention of", "could not accept the article on". */
    private Optional<Demand> objection(int first) {
        Optional<PhraseList.Found> stance = scene.codebook()
                .ledgers()
                .stances()
                .findLongest(scene.lemmasFrom(first, 6), i -> isPassedOver(first + i), "");
        if (stance.isEmpty()) {
            return Optional.empty();
        }
        int last = first + stance.get().last();
        int verb = predicate(first, last);
        boolean negated = clauses.isNegated(verb);
        boolean against = AGAINST.contains(stance.get().kind())
                ? !negated
                : FOR.contains(stance.get().kind()) && negated;
        if (!against || clauses.isAsked(verb)) {
            return Optional.empty();
        }
        List<Integer> objects = new ArrayList<>(grammar.dependents(verb, "obj"));
        for (int i = Math.min(first, verb); i <= Math.max(last, verb); i++) {
            for (String preposition : TOPICAL) {
                objects.addAll(grammar.under(i, preposition));
            }
        }
        for (int object : objects) {
            boolean text = words.is(grammar.lemma(object), "noun");
            boolean part = object > last && !text && parts.isPart(object);
            Optional<Paper> paper = part && parts.isDebated(object) ? parts.paper(object) : Optional.empty();
            List<Holder> who = paper.isEmpty() ? List.of() : holders.of(arguments.bearers(first, verb), verb);
            if (!who.isEmpty()) {
                return Optional.of(new Demand(parts.phrase(object), object, paper.get(), who, Change.DROP));
            }
        }
        return Optional.empty();
    }

    private boolean isPassedOver(int token) {
        Upos upos = scene.token(token).upos();
        boolean owner = scene.token(token).xpos().equals("PRP$");
        boolean filler = upos == Upos.ADV || upos == Upos.DET || upos == Upos.ADJ || owner;
        return filler && !Set.of("not", "never", "no").contains(grammar.lemma(token));
    }

    /** The verb of a phrase, else what governs its last word. */
    private int predicate(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (scene.token(i).upos() == Upos.VERB) {
                return i;
            }
        }
        return grammar.clauseOf(last).or(() -> grammar.clauseOf(first)).orElse(first);
    }

    /** "Submitted an amendment that would shorten the mandate". */
    private Optional<Demand> tabled(int verb) {
        if (!TABLING.contains(grammar.lemma(verb))) {
            return Optional.empty();
        }
        List<Integer> things = new ArrayList<>(arguments.patients(verb));
        for (int thing : things) {
            boolean amendment = AMENDMENTS.contains(grammar.lemma(thing))
                    && scene.sentenceOf(thing).index() == scene.sentenceOf(verb).index();
            List<Holder> who = amendment ? holders.of(arguments.agents(verb), verb) : List.of();
            Optional<Paper> paper = who.isEmpty() ? Optional.empty() : parts.paper(thing);
            if (paper.isPresent()) {
                Optional<Integer> content = content(thing);
                Span span = content.map(c -> clauses.from(c, c)).orElseGet(() -> parts.phrase(thing));
                return Optional.of(new Demand(
                        span,
                        content.orElse(thing),
                        paper.get(),
                        who,
                        content.map(this::change).orElse(Change.UNSPECIFIED)));
            }
        }
        return Optional.empty();
    }

    /** What an amendment would do: its relative clause or its infinitive. */
    private Optional<Integer> content(int noun) {
        return grammar.dependents(noun, "acl:relcl", "acl").stream()
                .filter(c -> c > noun && scene.token(c).upos() == Upos.VERB)
                .findFirst();
    }

    /** "Qatar's amendment would bar the sale of fuel". */
    private Optional<Demand> own(int noun) {
        int verb = content(noun)
                .filter(c -> scene.token(c).relation().equals("acl:relcl"))
                .orElse(scene.token(noun).head());
        if (verb < 0) {
            return Optional.empty();
        }
        boolean subject = (scene.token(noun).is("nsubj") || scene.token(verb).head() == noun)
                && verb > noun
                && scene.token(verb).upos() == Upos.VERB;
        List<Integer> owners = grammar.dependents(noun, "nmod:poss", "amod", "compound");
        List<Holder> who = subject ? holders.of(owners, noun) : List.of();
        Optional<Paper> paper = who.isEmpty() ? Optional.empty() : parts.paper(noun);
        boolean would = subject
                && grammar.dependents(verb, "aux").stream()
                        .anyMatch(a -> Set.of("would", "will").contains(grammar.lemma(a)));
        return paper.isEmpty() || !would
                ? Optional.empty()
                : Optional.of(new Demand(clauses.from(verb, verb), verb, paper.get(), who, change(verb)));
    }

    /** "Could support the draft if the paragraph were dropped", "refused to sign unless the army was disbanded". */
    private Optional<Demand> condition(int clause) {
        if (!scene.token(clause).is("advcl") || scene.token(clause).head() < 0) {
            return Optional.empty();
        }
        boolean marked = grammar.dependents(clause, "mark").stream()
                .anyMatch(m -> CONDITIONS.contains(grammar.lemma(m)) || isOnly(m));
        int verb = scene.token(clause).head();
        List<Integer> chain = new ArrayList<>(List.of(verb));
        chain.addAll(grammar.dependents(verb, "xcomp"));
        Optional<Integer> deciding = chain.stream()
                .filter(v -> DECIDING.contains(grammar.lemma(v)) || isSupport(v))
                .findFirst();
        if (!marked || deciding.isEmpty()) {
            return Optional.empty();
        }
        int decides = deciding.get();
        boolean onText =
                arguments.patients(decides).stream().anyMatch(p -> papers.at(p).isPresent())
                        || grammar.dependents(decides, "obl").stream()
                                .anyMatch(p -> papers.at(p).isPresent())
                        || grammar.dependents(decides, "obj").isEmpty();
        List<Holder> who = holders.of(arguments.agents(verb), verb);
        if (who.isEmpty()) {
            who = holders.speakersAt(scene.token(verb).span().begin());
        }
        Optional<Paper> paper = onText ? parts.paper(decides) : Optional.empty();
        boolean ofText = arguments.patients(clause).stream()
                        .anyMatch(p -> parts.isPart(p) || papers.at(p).isPresent())
                || arguments.subjects(clause).stream()
                        .anyMatch(p -> parts.isPart(p) || papers.at(p).isPresent())
                || words.findKind(grammar.lemma(clause), TextParts.CHANGE).isPresent()
                || grammar.lemma(decides).equals("sign")
                || grammar.isPassive(clause)
                        && isStrict(clause)
                        && arguments.patients(decides).stream()
                                .anyMatch(p -> papers.at(p).isPresent());
        if (who.isEmpty() || paper.isEmpty() || !ofText) {
            return Optional.empty();
        }
        int first = grammar.dependents(clause, "nsubj", "nsubj:pass", "expl").stream()
                .filter(s -> s < clause)
                .map(s -> scene.syntax().firstUnder(s))
                .findFirst()
                .orElse(clause);
        return Optional.of(new Demand(clauses.from(first, clause), clause, paper.get(), who, change(clause)));
    }

    /** "Only after", "only when". */
    private boolean isOnly(int mark) {
        return mark > 0
                && Set.of("after", "when").contains(grammar.lemma(mark))
                && grammar.lemma(mark - 1).equals("only");
    }

    /** "Came on board only once": a turn of support. */
    private boolean isSupport(int verb) {
        return scene.codebook()
                .ledgers()
                .stances()
                .findLongest(scene.lemmasFrom(verb, 5), i -> isPassedOver(verb + i), "")
                .filter(f -> FOR.contains(f.kind()))
                .isPresent();
    }

    /** "Only if", "unless", "provided that": more than what would come of it if. */
    private boolean isStrict(int clause) {
        boolean plain = grammar.dependents(clause, "mark").stream()
                .allMatch(m -> grammar.lemma(m).equals("if"));
        return !plain
                || grammar.dependents(clause, "advmod").stream()
                        .anyMatch(a -> grammar.lemma(a).equals("only"));
    }

    /** "Could back it only with a pledge that", "will not sign without a guarantee", "would accept it in exchange for a delay". */
    private Optional<Demand> granting(int verb) {
        boolean contingent = !contingent(verb).isEmpty() && parts.isDebated(verb);
        if (!contingent && (!DECIDING.contains(grammar.lemma(verb)) || !isOnText(verb))) {
            return Optional.empty();
        }
        List<Integer> wanted = new ArrayList<>(clauses.isNegated(verb) ? grammar.under(verb, "without") : List.of());
        for (int with : grammar.under(verb, "with")) {
            int first = scene.syntax().firstUnder(with);
            wanted.addAll(first > 0 && grammar.lemma(first - 1).equals("only") ? List.of(with) : List.of());
            boolean only = grammar.dependents(with, "advmod").stream()
                    .anyMatch(a -> grammar.lemma(a).equals("only"));
            wanted.addAll(only ? List.of(with) : List.of());
        }
        wanted.addAll(contingent(verb));
        for (int exchange : grammar.under(verb, "in")) {
            boolean swaps = Set.of("exchange", "return").contains(grammar.lemma(exchange));
            wanted.addAll(swaps ? grammar.under(exchange, "for") : List.of());
        }
        List<Holder> who = wanted.isEmpty() ? List.of() : holders.of(arguments.agents(verb), verb);
        Optional<Paper> paper = who.isEmpty() ? Optional.empty() : parts.paper(verb);
        return paper.filter(p -> papers.at(wanted.get(0)).isEmpty())
                .map(p -> new Demand(parts.phrase(wanted.get(0)), wanted.get(0), p, who, Change.ADD));
    }

    /** "Made its vote contingent on a clause": what it is made contingent on. */
    private List<Integer> contingent(int verb) {
        Optional<PhraseList.Found> found = scene.codebook()
                .ledgers()
                .stances()
                .findLongest(scene.lemmasFrom(verb, 6), i -> isPassedOver(verb + i), "contingent");
        List<Integer> on = new ArrayList<>();
        for (int i = verb; found.isPresent() && i <= verb + found.get().last(); i++) {
            on.addAll(grammar.under(i, "on"));
            on.addAll(grammar.under(i, "to"));
        }
        return on.stream().filter(o -> o > verb + found.orElseThrow().last()).toList();
    }

    private boolean isOnText(int verb) {
        List<Integer> objects = new ArrayList<>(arguments.patients(verb));
        objects.addAll(grammar.dependents(verb, "obl"));
        boolean text = objects.stream()
                .anyMatch(p -> papers.at(p).isPresent() || grammar.lemma(p).equals("it"));
        return (text || grammar.dependents(verb, "obj").isEmpty()) && parts.isDebated(verb);
    }

    private Change change(int verb) {
        return words.findLongest(scene.lemmasFrom(verb, 2), i -> false, TextParts.CHANGE)
                .map(f -> TextParts.change(f.kind()))
                .orElse(Change.ADD);
    }
}
