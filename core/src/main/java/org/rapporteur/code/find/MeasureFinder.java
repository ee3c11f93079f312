package org.rapporteur.code.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Measure;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Provision;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/**
 * What other bodies have done in the matter: "Arab League sanctions against Syria", "the European parliament called on", "a Human
 * Rights Council recommendation". The body owns the noun or does the act.
 */
final class MeasureFinder {
    private static final Set<String> NOUNS = Set.of(
            "sanction",
            "measure",
            "decision",
            "recommendation",
            "embargo",
            "mission",
            "initiative",
            "plan",
            "effort",
            "inquiry",
            "commission",
            "observer",
            "peacekeeper",
            "mandate",
            "ban",
            "mediation",
            "suspension",
            "proposal");
    private static final Set<String> ACTS = Set.of(
            "impose",
            "suspend",
            "call",
            "urge",
            "demand",
            "adopt",
            "approve",
            "send",
            "deploy",
            "recommend",
            "expel",
            "freeze",
            "condemn",
            "mediate",
            "refer",
            "order");
    private static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR");
    private static final Set<String> GOING_ON = Set.of("effort", "mission", "mediation");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Clauses clauses;
    /** Countries named where instruments are; filled when first asked for. */
    private final Set<String> matter = new TreeSet<>();

    MeasureFinder(Scene scene, Papers papers, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.clauses = clauses;
    }

    List<Measure> find(List<Provision> provisions) {
        Map<String, Measure> found = new LinkedHashMap<>();
        for (Token token : scene.syntax().tokens()) {
            int at = token.index();
            Optional<Measure> measure = Optional.empty();
            if (token.upos() == Upos.NOUN
                    && NOUNS.contains(grammar.lemma(at))
                    && papers.at(at).isEmpty()) {
                measure = owned(at, provisions);
            } else if (token.upos() == Upos.VERB && ACTS.contains(grammar.lemma(at))) {
                measure = done(at);
            }
            measure.filter(m -> isInTheMatter(at))
                    .ifPresent(m ->
                            found.putIfAbsent(m.body().name() + "|" + m.what().text(), m));
        }
        return List.copyOf(found.values());
    }

    /**
     * Where instruments are debated, only what tells of a country that their sentences name, or names none and stands beside such a
     * sentence, is of the same matter.
     */
    private boolean isInTheMatter(int token) {
        if (papers.all().isEmpty()) {
            return true;
        }
        Sentence sentence = scene.sentenceOf(token);
        List<Sentence> sentences = scene.syntax().sentences();
        Sentence from = sentences.get(Math.max(0, sentence.index() - 1));
        Sentence to = sentences.get(Math.min(sentences.size() - 1, sentence.index() + 1));
        Set<String> here = countries(sentence);
        return here.isEmpty()
                ? papers.within(from.firstToken(), to.endToken()).isPresent()
                : here.stream().anyMatch(matter()::contains);
    }

    private Set<String> matter() {
        if (matter.isEmpty()) {
            papers.all().stream()
                    .flatMap(p -> p.tokens().stream())
                    .map(scene::sentenceOf)
                    .distinct()
                    .forEach(s -> matter.addAll(countries(s)));
        }
        return matter;
    }

    private Set<String> countries(Sentence sentence) {
        Set<String> found = new TreeSet<>();
        for (Mention mention : scene.reading().mentions()) {
            if (sentence.span().contains(mention.span())) {
                scene.actor(mention).country().filter(c -> !BODIES.contains(c)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Measure> owned(int noun, List<Provision> provisions) {
        for (int owner : grammar.dependents(noun, "compound", "nmod:poss", "amod", "nmod")) {
            boolean by = !scene.token(owner).is("nmod")
                    || scene.token(owner).relation().equals("nmod:poss")
                    || Set.of("by", "of").contains(grammar.preposition(owner));
            Optional<Mention> body = scene.findMention(owner).filter(m -> isBody(scene.actor(m)));
            if (by && body.isPresent()) {
                Span span = scene.phrase(noun);
                Measure.Status status =
                        GOING_ON.contains(grammar.lemma(noun)) ? Measure.Status.UNDER_WAY : Measure.Status.MADE;
                String about = provisions.stream()
                        .filter(p ->
                                p.evidence().stream().anyMatch(w -> w.span().overlaps(span)))
                        .map(Provision::instrument)
                        .findFirst()
                        .orElse("");
                return Optional.of(measure(body.get(), span, status, about));
            }
        }
        return Optional.empty();
    }

    /** A body does it: "the African Union has imposed a travel ban". */
    private Optional<Measure> done(int verb) {
        boolean asked = clauses.isAsked(verb) || scene.token(verb).is("xcomp");
        boolean text =
                arguments.patients(verb).stream().anyMatch(p -> papers.at(p).isPresent());
        boolean summons =
                grammar.lemma(verb).equals("call") && grammar.preposition(verb).isEmpty() && !isCallOn(verb);
        if (clauses.isNegated(verb) || text || summons) {
            return Optional.empty();
        }
        for (int agent : arguments.agents(verb)) {
            Optional<Mention> body = scene.findMention(agent)
                    .filter(m ->
                            m.form() == Mention.Form.NAME && m.type() != Mention.Type.PERSON && isBody(scene.actor(m)));
            if (body.isPresent()) {
                Measure.Status status = asked ? Measure.Status.DEMANDED : Measure.Status.MADE;
                return Optional.of(measure(body.get(), clauses.from(verb, verb), status, ""));
            }
        }
        return Optional.empty();
    }

    private boolean isCallOn(int verb) {
        int next = verb + 1;
        return next < scene.sentenceOf(verb).endToken()
                && Set.of("on", "upon", "for").contains(grammar.lemma(next));
    }

    /** Bodies of states and of the world, and parliaments that are no single state's. */
    private static boolean isBody(Actor actor) {
        return actor.country().filter(BODIES::contains).isPresent();
    }

    private Measure measure(Mention body, Span span, Measure.Status status, String about) {
        Actor actor = scene.actor(body);
        String name = actor.name().isBlank() ? scene.text().at(body.span()) : actor.name();
        String id = Ids.of(Kind.MEASURE, scene.reading().dispatch().id(), name, Integer.toString(span.begin()));
        return new Measure(
                new Grounds(id, scene.reading().dispatch().id(), List.of(scene.words(span)), List.of()),
                new Party(actor.country().orElse(""), name, Optional.of(scene.words(body.span()))),
                scene.words(span),
                status,
                about);
    }
}
