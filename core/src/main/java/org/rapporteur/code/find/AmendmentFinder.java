package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Kind;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * Changes that members want in an instrument: "the text should include", "there should be an embargo", "asked for a paragraph to
 * be deleted", "needs many amendments", "is not tough enough".
 */
final class AmendmentFinder {
    private static final Set<String> MUST = Set.of("should", "must", "ought");
    private static final Set<String> SEEING = Set.of("see", "have", "get", "read", "find");
    /** Sentences before within which a text must be named. */
    private static final int NEAR = 3;

    private static final Set<String> WEAK = Set.of("weak", "change");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final PhraseList words;
    private final WantClauses inner;
    private final SeenStands seen;
    private final Map<String, Amendment> found = new LinkedHashMap<>();
    private final List<Stand> demands = new ArrayList<>();

    AmendmentFinder(Scene scene, Papers papers, Holders holders, Clauses clauses, SeenStands seen) {
        this.seen = seen;
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().docket();
        this.inner = new WantClauses(scene, papers);
    }

    /** Amendments in text order; {@link #demands()} tells whose stands they are. */
    List<Amendment> find(List<Stand> stands) {
        if (papers.all().isEmpty()) {
            return List.of();
        }
        for (Token token : scene.syntax().tokens()) {
            if (token.upos() == Upos.VERB || token.upos() == Upos.AUX) {
                obliged(token.index());
                wanted(token.index());
            }
        }
        for (TextDemands.Demand demand : told(stands)) {
            put(demand.span(), demand.paper(), demand.who(), demand.change());
            demanded(demand.who(), demand.paper(), demand.span(), demand.token());
        }
        new SeenDemands(scene, papers, holders, seen)
                .find()
                .forEach(d -> put(d.span(), d.paper(), d.who(), d.change()));
        stands.stream().filter(s -> WEAK.contains(s.kind())).forEach(this::fromVerdict);
        return List.copyOf(found.values());
    }

    private List<TextDemands.Demand> told(List<Stand> stands) {
        TextParts parts = new TextParts(scene, papers, clauses, stands);
        List<TextDemands.Demand> told = new ArrayList<>(new TextDemands(scene, papers, holders, clauses, parts).find());
        told.addAll(new LackDemands(scene, papers, holders, clauses, parts).find());
        told.addAll(new DegreeDemands(scene, papers, holders, clauses, parts).find());
        told.addAll(new GrantedDemands(scene, holders, parts).find());
        return told;
    }

    List<Stand> demands() {
        return demands;
    }

    /** "The text would have to include X and give backing to Y", "there should be X". */
    private void obliged(int verb) {
        boolean must = grammar.dependents(verb, "aux").stream().anyMatch(a -> MUST.contains(grammar.lemma(a)));
        int governor = scene.token(verb).head();
        boolean have = scene.token(verb).is("xcomp")
                && governor >= 0
                && (grammar.lemma(governor).equals("have")
                        || grammar.lemma(governor).equals("need")
                        || grammar.lemma(governor).equals("ought"));
        if (!must && !have) {
            return;
        }
        List<Integer> subjects = arguments.subjects(verb);
        Optional<Paper> paper =
                subjects.stream().flatMap(s -> papers.at(s).stream()).findFirst();
        boolean there = grammar.has(have ? governor : verb, "expl") || grammar.has(verb, "expl");
        List<Holder> who = holders.speakersAt(scene.token(verb).span().begin());
        if (paper.isEmpty() && grammar.dependents(verb, "nsubj").isEmpty()) {
            paper = papers.within(scene.sentenceOf(verb).firstToken(), verb);
        }
        if (paper.isEmpty() && there && isDebated(verb, who)) {
            paper = papers.current(verb);
        }
        boolean changed = grammar.isPassive(verb) && isChange(verb);
        boolean part = paper.isEmpty() && changed;
        paper = part ? ofPart(verb, subjects, who) : paper;
        if (paper.isEmpty() || who.isEmpty() || grammar.isPassive(verb) && !there && !changed) {
            return;
        }
        if (there) {
            put(after(verb), paper.get(), who, Amendment.Change.ADD);
            demanded(who, paper.get(), after(verb), verb);
        } else {
            int first = part && !subjects.isEmpty() ? scene.syntax().firstUnder(subjects.get(0)) : verb;
            add(Math.min(first, verb), verb, paper.get(), who, change(verb));
        }
        Paper same = paper.get();
        joined(verb).forEach(v -> add(v, v, papers.current(v).orElse(same), who, change(v)));
    }

    private boolean isChange(int verb) {
        return words.findLongest(scene.lemmasFrom(verb, 3), i -> false, TextParts.CHANGE)
                .isPresent();
    }

    /** "The clause on the court should be deleted", "the amnesty must be taken out of the draft": of the text that has the part, or is named. */
    private Optional<Paper> ofPart(int verb, List<Integer> subjects, List<Holder> who) {
        Optional<Paper> named = grammar.dependents(verb, "obl").stream()
                .flatMap(o -> papers.at(o).stream())
                .findFirst();
        boolean part = subjects.stream().anyMatch(s -> words.is(grammar.lemma(s), "part"));
        return named.isEmpty() && part && isDebated(verb, who) ? papers.current(verb) : named;
    }

    /** "There should be X": X, up to what is joined to it by a verb. */
    private Span after(int verb) {
        int end = scene.sentenceOf(verb).endToken();
        int last = verb + 1;
        while (last < end
                && scene.token(last).upos() != Upos.PUNCT
                && !(scene.token(last).upos() == Upos.CCONJ
                        && last + 1 < end
                        && scene.token(last + 1).upos() == Upos.VERB)) {
            last++;
        }
        return scene.syntax().span(Math.min(verb + 1, end - 1), Math.max(Math.min(verb + 1, end - 1), last - 1));
    }

    private List<Integer> joined(int verb) {
        List<Integer> joined = new ArrayList<>();
        Sentence sentence = scene.sentenceOf(verb);
        for (int i = verb + 1; i < sentence.endToken(); i++) {
            Token token = scene.token(i);
            boolean bare = token.upos() == Upos.VERB
                    && token.xpos().equals("VB")
                    && token.is("conj")
                    && grammar.lemma(beforeAdverbs(i)).equals("and");
            if (bare) {
                joined.add(i);
            }
        }
        return joined;
    }

    private int beforeAdverbs(int token) {
        int at = token - 1;
        while (at > 0 && scene.token(at).upos() == Upos.ADV) {
            at--;
        }
        return Math.max(at, 0);
    }

    /** Whether the same people have just spoken of one. */
    private boolean isDebated(int token, List<Holder> who) {
        int sentence = scene.sentenceOf(token).index();
        Sentence from = scene.syntax().sentences().get(Math.max(0, sentence - NEAR));
        return !who.isEmpty()
                && papers.within(from.firstToken(), scene.sentenceOf(token).endToken())
                        .isPresent();
    }

    /** "Demanded that the deadline be extended", "tried to delete the paragraph", "asked for a clause to be inserted". */
    private void wanted(int verb) {
        boolean rather = SEEING.contains(grammar.lemma(verb))
                && grammar.dependents(verb, "advmod").stream()
                        .anyMatch(a -> grammar.lemma(a).equals("rather"));
        if (rather && done(verb, verb, holders.of(arguments.agents(verb), verb))) {
            return;
        }
        Optional<PhraseList.Found> want = words.findLongest(scene.lemmasFrom(verb, 4), i -> false, "want");
        if (want.isEmpty() || clauses.isNegated(verb)) {
            return;
        }
        List<Holder> who = holders.of(arguments.agents(verb), verb);
        if (!who.isEmpty() && another(verb, who)) {
            return;
        }
        boolean whole =
                arguments.patients(verb).stream().anyMatch(a -> papers.at(a).isPresent())
                        && !grammar.has(verb, "xcomp", "ccomp");
        if (who.isEmpty()
                || whole
                || arguments.agents(verb).stream().anyMatch(a -> papers.at(a).isPresent())) {
            return;
        }
        int end = scene.sentenceOf(verb).endToken();
        for (int i = verb + want.get().last() + 1; i < Math.min(end, verb + 25); i++) {
            Optional<PhraseList.Found> change =
                    words.findLongest(scene.lemmasFrom(i, 3), passed -> false, TextParts.CHANGE);
            boolean gerund =
                    scene.token(i).xpos().equals("VBG") && scene.token(i).head() != verb;
            boolean inside =
                    scene.token(i).upos() == Upos.VERB && !gerund && !inner.isPlainPast(i) && inner.isWanted(i, verb);
            boolean saying = inside && !clauses.isNegated(i) && inner.isSaidOfText(i, verb);
            boolean acted = grammar.isPassive(i)
                    || inner.isBeforePart(i)
                    || grammar.has(i, "obj")
                    || scene.token(i).xpos().equals("VBN");
            if (saying || change.isPresent() && inside && acted && inner.touchesText(i, verb)) {
                Optional<Paper> paper = paperOf(i, verb);
                if (paper.isPresent()) {
                    add(first(i), Math.max(i, first(i)), paper.get(), who, change(i));
                }
                return;
            }
        }
        if (!seen(verb, who)) {
            reference(verb, who);
        }
    }

    /** "Would like to see the force given the right to", "wants to see the troops named": what is to be done to something. */
    private boolean seen(int verb, List<Holder> who) {
        for (int see : grammar.dependents(verb, "xcomp", "ccomp")) {
            if (SEEING.contains(grammar.lemma(see)) && done(see, verb, who)) {
                return true;
            }
        }
        return false;
    }

    /** The participle under "see" or "have". */
    private boolean done(int see, int verb, List<Holder> who) {
        for (int done : isDebated(verb, who) ? inside(see) : List.<Integer>of()) {
            boolean wanted = scene.token(done).xpos().equals("VBN") && !grammar.has(done, "aux");
            Optional<Paper> paper = wanted ? paperOf(done, verb) : Optional.empty();
            if (paper.isPresent()) {
                Span span = clauses.from(see + 1, done);
                put(span, paper.get(), who, change(done));
                demanded(who, paper.get(), span, done);
                return true;
            }
        }
        return false;
    }

    private List<Integer> inside(int see) {
        List<Integer> found = new ArrayList<>(grammar.dependents(see, "xcomp", "ccomp"));
        for (int object : grammar.dependents(see, "obj")) {
            found.addAll(grammar.dependents(object, "acl"));
        }
        return found;
    }

    /** "Is lobbying for a tougher text", "favours an even stricter draft". */
    private boolean another(int verb, List<Holder> who) {
        List<Integer> objects = new ArrayList<>(grammar.dependents(verb, "obj"));
        objects.addAll(grammar.under(verb, "for"));
        for (int inner : grammar.dependents(verb, "xcomp")) {
            objects.addAll(grammar.dependents(inner, "obj"));
        }
        for (int object : objects) {
            Optional<Paper> paper =
                    papers.isWanted(object) ? papers.at(object).or(() -> papers.current(verb)) : Optional.empty();
            if (paper.isPresent()) {
                Amendment.Change change = papers.comparative(object)
                        .filter(a -> scene.codebook().ledgers().docket().is(grammar.lemma(a), "other-softer"))
                        .map(a -> Amendment.Change.SOFTEN)
                        .orElse(Amendment.Change.STRENGTHEN);
                Span span = scene.phrase(object);
                put(span, paper.get(), who, change);
                demanded(who, paper.get(), span, verb);
                return true;
            }
        }
        return false;
    }

    /** "Demanded a reference to its zone", "wants a deadline", "wanted to see a call for talks in the resolution". */
    private void reference(int verb, List<Holder> who) {
        List<Integer> objects = new ArrayList<>(grammar.dependents(verb, "obj", "obl"));
        for (int inner : grammar.dependents(verb, "xcomp")) {
            boolean seeing = SEEING.contains(grammar.lemma(inner));
            objects.addAll(seeing ? grammar.dependents(inner, "obj") : List.of());
        }
        for (int object : objects) {
            boolean within = grammar.under(object, "in").stream()
                    .anyMatch(p -> papers.at(p).isPresent());
            boolean part = (words.is(grammar.lemma(object), "part") || within)
                    && object > verb
                    && papers.comparative(object).isEmpty();
            Optional<Paper> paper = part && papers.at(object).isEmpty() ? paperOf(object, verb) : Optional.empty();
            if (paper.isPresent()) {
                add(firstOf(object), object, paper.get(), who, Amendment.Change.ADD);
                return;
            }
        }
    }

    /** Where a noun phrase begins behind its preposition. */
    private int firstOf(int noun) {
        int first = scene.syntax().firstUnder(noun);
        while (first < noun && scene.token(first).is("case")) {
            first++;
        }
        return first;
    }

    private Optional<Paper> paperOf(int change, int verb) {
        Sentence sentence = scene.sentenceOf(verb);
        return papers.within(Math.min(change, verb), sentence.endToken()).or(() -> papers.current(change));
    }

    /** Where the words of a wanted change begin: the passive's subject, else the verb. */
    private int first(int change) {
        if (!grammar.isPassive(change)) {
            return change;
        }
        return arguments.patients(change).stream()
                .filter(p -> p < change
                        && scene.sentenceOf(p).index()
                                == scene.sentenceOf(change).index())
                .map(p -> scene.syntax().firstUnder(p))
                .findFirst()
                .orElse(change);
    }

    private void fromVerdict(Stand stand) {
        String lemma = grammar.lemma(stand.token());
        boolean falls = lemma.equals("not")
                && scene.text()
                        .at(stand.span())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("enough");
        boolean more = falls || lemma.equals("too") || lemma.equals("weak") || lemma.equals("soft");
        boolean many = Set.of("need", "seek", "want", "propose", "demand").contains(lemma);
        if (!more && !many) {
            return;
        }
        put(
                stand.span(),
                stand.paper(),
                stand.holders(),
                more ? Amendment.Change.STRENGTHEN : Amendment.Change.UNSPECIFIED);
    }

    private Amendment.Change change(int verb) {
        return words.findLongest(scene.lemmasFrom(verb, 3), i -> false, TextParts.CHANGE)
                .map(f -> TextParts.change(f.kind()))
                .orElse(Amendment.Change.ADD);
    }

    private void add(int first, int verb, Paper paper, List<Holder> who, Amendment.Change change) {
        Span span = clauses.from(first, verb);
        put(span, paper, who, change);
        demanded(who, paper, span, verb);
    }

    /** Who wants a change would have the text with it; aid workers and newspapers may want one and hold nothing of the text. */
    private void demanded(List<Holder> who, Paper paper, Span span, int token) {
        List<Holder> holding = who.stream().filter(h -> !seen.isBeside(h)).toList();
        if (!holding.isEmpty()) {
            demands.add(new Stand("demand", false, holding, paper, span, token));
        }
    }

    private void put(Span span, Paper paper, List<Holder> who, Amendment.Change change) {
        if (found.values().stream().anyMatch(a -> a.what().span().overlaps(span))) {
            return;
        }
        String id = Ids.of(Kind.AMENDMENT, scene.reading().dispatch().id(), paper.id(), Integer.toString(span.begin()));
        Grounds grounds = new Grounds(id, scene.reading().dispatch().id(), List.of(scene.words(span)), List.of());
        found.put(
                id,
                new Amendment(
                        grounds, paper.id(), who.stream().map(Holder::party).toList(), change, scene.words(span)));
    }
}
