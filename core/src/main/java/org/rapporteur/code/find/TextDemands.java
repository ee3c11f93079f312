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
 * condition ("could support the draft if the paragraph were dropped", "will veto it unless"), a tabled amendment ("submitted an
 * amendment that would shorten"), a reproach of what is missing ("said the draft lacked a timetable").
 */
final class TextDemands {
    private static final Set<String> MISSING = Set.of("lack", "omit", "ignore", "overlook", "fail");
    private static final Set<String> TABLING =
            Set.of("submit", "table", "offer", "propose", "present", "introduce", "move", "circulate");
    private static final Set<String> AMENDMENTS = Set.of("amendment", "change", "revision", "rider");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provide", "provided", "until", "once");
    private static final Set<String> DECIDING = Set.of(
            "support", "back", "sign", "accept", "veto", "vote", "endorse", "agree", "adopt", "approve", "abstain",
            "block", "reject", "join", "oppose", "ratify", "initial");
    private static final Set<String> AGAINST = Set.of("against", "bad", "voted-against", "change");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final PhraseList words;

    /**
     * One change wanted.
     *
     * @param span the words that tell it
     * @param token its verb or noun
     */
    record Demand(Span span, int token, Paper paper, List<Holder> who, Change change) {}

    TextDemands(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().docket();
    }

    /** In text order. */
    List<Demand> find() {
        List<Demand> found = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            int at = token.index();
            if (token.upos() == Upos.VERB) {
                objection(at).ifPresent(found::add);
                tabled(at).ifPresent(found::add);
                missing(at).ifPresent(found::add);
                condition(at).ifPresent(found::add);
            }
            if (token.upos() == Upos.NOUN && AMENDMENTS.contains(grammar.lemma(at))) {
                own(at).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Objected to a clause that would allow", "criticised the reference to". */
    private Optional<Demand> objection(int verb) {
        boolean against = scene.codebook()
                .ledgers()
                .stances()
                .findLongest(scene.lemmasFrom(verb, 3), i -> false, "")
                .filter(f -> AGAINST.contains(f.kind()))
                .isPresent();
        if (!against || clauses.isNegated(verb)) {
            return Optional.empty();
        }
        List<Integer> objects = new ArrayList<>(grammar.dependents(verb, "obj"));
        for (String preposition : List.of("to", "at", "with", "about")) {
            objects.addAll(grammar.under(verb, preposition));
        }
        for (int object : objects) {
            boolean part = object > verb && isPart(object);
            Optional<Paper> paper = part ? paper(object) : Optional.empty();
            List<Holder> who = holders.of(arguments.agents(verb), verb);
            if (paper.isPresent() && !who.isEmpty()) {
                return Optional.of(new Demand(phrase(object), object, paper.get(), who, Change.DROP));
            }
        }
        return Optional.empty();
    }

    /** Parts of a text that are no text themselves. */
    private boolean isPart(int noun) {
        boolean adoption = grammar.lemma(noun).equals("passage")
                && grammar.dependents(noun, "nmod:poss", "nmod").stream()
                        .anyMatch(o -> papers.at(o).isPresent());
        return words.is(grammar.lemma(noun), "part") && papers.at(noun).isEmpty() && !adoption;
    }

    /** A noun with all that hangs on it, as far as its clause goes. */
    private Span phrase(int noun) {
        int first = scene.syntax().firstUnder(noun);
        return scene.syntax().span(Math.min(first, noun), Math.max(noun, clauses.end(noun) - 1));
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
            Optional<Paper> paper = who.isEmpty() ? Optional.empty() : paper(thing);
            if (paper.isPresent()) {
                Optional<Integer> content = content(thing);
                Span span = content.map(c -> clauses.from(c, c)).orElseGet(() -> phrase(thing));
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
        Optional<Paper> paper = who.isEmpty() ? Optional.empty() : paper(noun);
        boolean would = subject
                && grammar.dependents(verb, "aux").stream()
                        .anyMatch(a -> Set.of("would", "will").contains(grammar.lemma(a)));
        return paper.isEmpty() || !would
                ? Optional.empty()
                : Optional.of(new Demand(clauses.from(verb, verb), verb, paper.get(), who, change(verb)));
    }

    /** "Said the draft lacked a timetable": whoever reproaches a text with it wants it. */
    private Optional<Demand> missing(int verb) {
        if (!MISSING.contains(grammar.lemma(verb)) || clauses.isNegated(verb)) {
            return Optional.empty();
        }
        Optional<Paper> paper = arguments.subjects(verb).stream()
                .flatMap(s -> papers.at(s).stream())
                .findFirst();
        int telling = verb;
        for (int inner : grammar.dependents(verb, "xcomp")) {
            telling = inner;
        }
        boolean bare = telling == verb && grammar.lemma(verb).equals("fail");
        List<Holder> who = holders.speakersAt(scene.token(verb).span().begin()).stream()
                .filter(h -> !h.party().code().isEmpty())
                .toList();
        List<Integer> objects = grammar.dependents(telling, "obj", "ccomp", "obl");
        if (paper.isEmpty() || who.isEmpty() || bare || objects.isEmpty()) {
            return Optional.empty();
        }
        Span span = scene.syntax().span(objects.get(0), objects.get(0)).cover(phrase(objects.get(0)));
        return Optional.of(new Demand(span, objects.get(0), paper.get(), who, Change.ADD));
    }

    /** "Could support the draft if the paragraph were dropped", "refused to sign unless the army was disbanded". */
    private Optional<Demand> condition(int clause) {
        if (!scene.token(clause).is("advcl") || scene.token(clause).head() < 0) {
            return Optional.empty();
        }
        boolean marked =
                grammar.dependents(clause, "mark").stream().anyMatch(m -> CONDITIONS.contains(grammar.lemma(m)));
        int verb = scene.token(clause).head();
        List<Integer> chain = new ArrayList<>(List.of(verb));
        chain.addAll(grammar.dependents(verb, "xcomp"));
        Optional<Integer> deciding =
                chain.stream().filter(v -> DECIDING.contains(grammar.lemma(v))).findFirst();
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
        Optional<Paper> paper = onText ? paper(decides) : Optional.empty();
        boolean ofText = arguments.patients(clause).stream()
                        .anyMatch(p -> isPart(p) || papers.at(p).isPresent())
                || arguments.subjects(clause).stream()
                        .anyMatch(p -> isPart(p) || papers.at(p).isPresent())
                || words.findKind(grammar.lemma(clause), "change-").isPresent()
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

    /** "Only if", "unless", "provided that": more than what would come of it if. */
    private boolean isStrict(int clause) {
        boolean plain = grammar.dependents(clause, "mark").stream()
                .allMatch(m -> grammar.lemma(m).equals("if"));
        return !plain
                || grammar.dependents(clause, "advmod").stream()
                        .anyMatch(a -> grammar.lemma(a).equals("only"));
    }

    private Change change(int verb) {
        return words.findLongest(scene.lemmasFrom(verb, 2), i -> false, "change-")
                .map(f -> Change.valueOf(f.kind().substring("change-".length()).toUpperCase(java.util.Locale.ROOT)))
                .orElse(Change.ADD);
    }

    /** The text named in the sentence, else the one that is debated. */
    private Optional<Paper> paper(int token) {
        return papers.within(
                        scene.sentenceOf(token).firstToken(),
                        scene.sentenceOf(token).endToken())
                .or(() -> papers.current(token));
    }
}
