package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ledger.Party;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * Stands told by a noun: "support for the draft came from Norway", "the text has the backing of Italy", "among the abstainers were
 * Nepal and Bhutan"; and by what a speaker says should be done with a text: "the council should adopt it".
 */
final class NominalStands {
    private static final int FAR = 8;
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("support", "for"),
            Map.entry("backing", "for"),
            Map.entry("praise", "for"),
            Map.entry("applause", "for"),
            Map.entry("endorsement", "for"),
            Map.entry("approval", "for"),
            Map.entry("blessing", "for"),
            Map.entry("opposition", "against"),
            Map.entry("resistance", "against"),
            Map.entry("criticism", "against"),
            Map.entry("condemnation", "against"),
            Map.entry("objection", "change"),
            Map.entry("reservation", "change"),
            Map.entry("misgiving", "change"),
            Map.entry("abstention", "abstained"));
    private static final Map<String, String> CROWDS = Map.of(
            "abstainer", "abstained",
            "favour", "for",
            "favor", "for",
            "supporter", "for",
            "backer", "for",
            "opponent", "against",
            "critic", "against",
            "naysayer", "against",
            "sponsor", "sponsor",
            "co-sponsor", "sponsor");
    /** Verbs by which a stand comes to a text, or a text comes by it. */
    private static final Set<String> COMING =
            Set.of("come", "lead", "voice", "express", "have", "win", "draw", "enjoy", "get", "earn", "attract", "be");

    private static final Set<String> ADOPTING = Set.of("adopt", "pass", "approve", "endorse", "back", "support");
    private static final Set<String> REFUSING =
            Set.of("reject", "defeat", "withdraw", "oppose", "scrap", "shelve", "drop");
    private static final Set<String> MUST = Set.of("should", "must", "ought");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;

    NominalStands(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
    }

    /** In text order. */
    List<Stand> find() {
        List<Stand> found = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            int at = token.index();
            if (token.upos() == Upos.NOUN && papers.isDebated(at, FAR)) {
                given(at).ifPresent(found::add);
                among(at).ifPresent(found::add);
            }
            if (token.upos() == Upos.VERB) {
                advised(at).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Stand> given(int noun) {
        String kind = NOUNS.getOrDefault(grammar.lemma(noun), "");
        int verb = grammar.clauseOf(noun).orElse(-1);
        if (kind.isEmpty() || verb < 0 || !COMING.contains(grammar.lemma(verb)) || clauses.isNegated(verb)) {
            return Optional.empty();
        }
        boolean subject = scene.token(noun).is("nsubj");
        List<Integer> whose = new ArrayList<>(grammar.under(noun, "from"));
        if (subject) {
            whose.addAll(grammar.under(verb, "from"));
            whose.addAll(grammar.under(verb, "by"));
        } else if (arguments.subjects(verb).stream().anyMatch(s -> papers.at(s).isPresent())) {
            whose.addAll(grammar.under(noun, "of"));
            whose.addAll(grammar.under(verb, "from"));
            whose.addAll(grammar.dependents(noun, "nmod:poss"));
        }
        return stand(kind, whose, noun);
    }

    /** "Among those in favour were Malta and Cyprus". */
    private Optional<Stand> among(int noun) {
        String kind = CROWDS.getOrDefault(grammar.lemma(noun), "");
        int end = scene.sentenceOf(noun).endToken();
        boolean front = !kind.isEmpty()
                && grammar.lemma(scene.sentenceOf(noun).firstToken()).equals("among")
                && noun + 2 < end
                && grammar.lemma(noun + 1).equals("be");
        if (!front) {
            return Optional.empty();
        }
        List<Integer> names = new ArrayList<>();
        for (int i = noun + 2; i < end && scene.token(i).upos() != Upos.VERB; i++) {
            int at = i;
            scene.findMention(i).filter(m -> m.head() == at).ifPresent(m -> names.add(at));
        }
        return stand(kind, names, noun);
    }

    private Optional<Stand> stand(String kind, List<Integer> whose, int token) {
        List<Holder> who = holders.of(whose, scene.sentenceOf(token).endToken()).stream()
                .filter(NominalStands::isMember)
                .toList();
        return who.isEmpty()
                ? Optional.empty()
                : papers.current(token)
                        .map(p -> new Stand(
                                kind, false, who, p, scene.token(token).span(), token));
    }

    private static boolean isMember(Holder holder) {
        Party party = holder.party();
        return !party.code().isEmpty() && !party.code().equals("UNO");
    }

    /** "Said the council should adopt the text", "said the draft ought to be rejected". */
    private Optional<Stand> advised(int verb) {
        String lemma = grammar.lemma(verb);
        boolean pro = ADOPTING.contains(lemma);
        int governor = scene.token(verb).head();
        boolean must = grammar.dependents(verb, "aux").stream().anyMatch(a -> MUST.contains(grammar.lemma(a)))
                || governor >= 0
                        && scene.token(verb).is("xcomp")
                        && grammar.lemma(governor).equals("ought");
        if (!must || !pro && !REFUSING.contains(lemma)) {
            return Optional.empty();
        }
        Optional<Paper> paper = arguments.patients(verb).stream()
                .flatMap(p -> papers.at(p).stream())
                .findFirst();
        List<Holder> who = paper.isEmpty()
                ? List.of()
                : holders.speakersAt(scene.token(verb).span().begin()).stream()
                        .filter(NominalStands::isMember)
                        .toList();
        String kind = pro != clauses.isNegated(verb) ? "for" : "against";
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stand(kind, false, who, paper.orElseThrow(), clauses.from(verb, verb), verb));
    }
}
