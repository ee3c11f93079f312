package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ledger.Amendment.Change;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * Who reproaches a text with what it does not say wants it said: "the draft lacks a timetable", "regretted that the text makes no
 * mention of refugees", "objected to the absence of a date", "would not sign anything that leaves out".
 */
final class LackDemands {
    private static final Set<String> MISSING = Set.of("lack", "omit", "ignore", "overlook", "fail", "neglect", "leave");
    /** What a text would say: who says that it does not, without more, reproaches it. */
    private static final Set<String> SAYING = Set.of(
            "mention",
            "condemn",
            "name",
            "address",
            "contain",
            "include",
            "offer",
            "provide",
            "set",
            "reflect",
            "denounce",
            "recognise",
            "recognize",
            "acknowledge",
            "cite",
            "make",
            "say");

    private static final Set<String> COMPLAINING = Set.of(
            "regret",
            "deplore",
            "complain",
            "lament",
            "protest",
            "criticise",
            "criticize",
            "object",
            "bemoan",
            "grumble",
            "dislike",
            "unhappy",
            "disappointed",
            "disappoint",
            "dismayed",
            "dissatisfied",
            "uneasy",
            "sorry",
            "fault");
    private static final Set<String> MENTIONS = Set.of("mention", "reference", "call", "word");
    private static final Set<String> ANYTHING =
            Set.of("anything", "something", "text", "resolution", "draft", "document", "one");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final TextParts parts;

    LackDemands(Scene scene, Papers papers, Holders holders, Clauses clauses, TextParts parts) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.parts = parts;
    }

    /** In text order. */
    List<TextDemands.Demand> find() {
        List<TextDemands.Demand> found = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            if (token.upos() == Upos.VERB) {
                lacking(token.index()).ifPresent(found::add);
            }
            if (token.upos() == Upos.NOUN && parts.is(token.index(), "lack")) {
                lack(token.index()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<TextDemands.Demand> lacking(int verb) {
        List<Integer> objects = missed(verb);
        List<Integer> subjects = arguments.subjects(verb);
        Optional<Paper> paper = objects.isEmpty() ? Optional.empty() : parts.first(subjects);
        if (paper.isEmpty() && !objects.isEmpty() && isAnything(verb) && parts.isDebated(verb)) {
            paper = papers.current(verb);
        }
        List<Holder> who = paper.isEmpty() ? List.of() : reproaching(verb);
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextDemands.Demand(
                        scene.token(objects.get(0)).span().cover(parts.phrase(objects.get(0))),
                        objects.get(0),
                        paper.get(),
                        who,
                        Change.ADD));
    }

    /** What a text does not say: the object of "lacks", "does not mention", "contains no", "says nothing about". */
    private List<Integer> missed(int verb) {
        String lemma = grammar.lemma(verb);
        boolean negated = clauses.isNegated(verb);
        if (lemma.equals("leave") && !grammar.has(verb, "compound:prt")) {
            return List.of();
        }
        if (MISSING.contains(lemma) && !negated) {
            int telling = grammar.dependents(verb, "xcomp").stream().findFirst().orElse(verb);
            return lemma.equals("fail") && telling == verb
                    ? List.of()
                    : grammar.dependents(telling, "obj", "ccomp", "obl");
        }
        for (int object : grammar.dependents(verb, "obj")) {
            boolean no = grammar.dependents(object, "det").stream()
                    .anyMatch(d -> grammar.lemma(d).equals("no"));
            boolean nothing = grammar.lemma(object).equals("nothing");
            List<Integer> topics = new ArrayList<>(grammar.dependents(object, "nmod"));
            topics.addAll(grammar.dependents(verb, "obl"));
            boolean about = nothing || MENTIONS.contains(grammar.lemma(object));
            if (no || nothing) {
                return about && !topics.isEmpty() ? topics.subList(0, 1) : nothing ? List.of() : List.of(object);
            }
        }
        return negated && SAYING.contains(lemma) ? grammar.dependents(verb, "obj", "ccomp") : List.of();
    }

    /** "Anything that leaves out a date": any text that does. */
    private boolean isAnything(int verb) {
        int antecedent = scene.token(verb).relation().equals("acl:relcl")
                ? scene.token(verb).head()
                : -1;
        boolean subject = grammar.dependents(verb, "nsubj").stream().anyMatch(grammar::isRelative);
        return antecedent >= 0 && subject && ANYTHING.contains(grammar.lemma(antecedent));
    }

    /** Who complains of it, else the state whose envoy says so. */
    private List<Holder> reproaching(int verb) {
        int at = verb;
        for (int depth = 0; depth < 3 && scene.token(at).head() >= 0; depth++) {
            int governor = scene.token(at).head();
            boolean refused =
                    clauses.isNegated(governor) && scene.token(governor).upos() == Upos.VERB;
            if (COMPLAINING.contains(grammar.lemma(governor)) || refused) {
                List<Holder> who = holders.of(arguments.agents(governor), governor);
                return who.isEmpty() ? speaking(verb) : who;
            }
            at = governor;
        }
        return speaking(verb);
    }

    private List<Holder> speaking(int verb) {
        return holders.speakersAt(scene.token(verb).span().begin()).stream()
                .filter(h -> !h.party().code().isEmpty())
                .toList();
    }

    /** "Objected to the absence of a date", "deplored the lack of a reference". */
    private Optional<TextDemands.Demand> lack(int noun) {
        int verb = scene.token(noun).head();
        boolean object = verb >= 0
                && (scene.token(noun).is("obj") || scene.token(noun).is("obl"))
                && (COMPLAINING.contains(grammar.lemma(verb)) || isStand(verb));
        List<Integer> missing = new ArrayList<>(grammar.under(noun, "of"));
        missing.addAll(grammar.under(noun, "on"));
        List<Holder> who = object && !missing.isEmpty() ? holders.of(arguments.agents(verb), verb) : List.of();
        Optional<Paper> paper = who.isEmpty() || !parts.isDebated(noun) ? Optional.empty() : parts.paper(noun);
        return paper.map(p -> new TextDemands.Demand(parts.phrase(missing.get(0)), missing.get(0), p, who, Change.ADD));
    }

    private boolean isStand(int verb) {
        return scene.codebook()
                .ledgers()
                .stances()
                .findLongest(scene.lemmasFrom(verb, 3), i -> false, "")
                .filter(f -> Set.of("against", "change", "bad").contains(f.kind()))
                .isPresent();
    }
}
