package org.rapporteur.code.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Stance;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** Writes the instruments of a dispatch: names, sponsors, the stages told, who got a copy, what is to come. */
final class InstrumentFinder {
    private static final Set<String> DECIDED =
            Set.of("decide", "agree", "manage", "choose", "move", "opt", "vote", "fail", "refuse");
    private static final Set<String> COMING = Set.of("will", "shall");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Clauses clauses;
    private final PhraseList words;
    private final PaperNames namings;

    InstrumentFinder(Scene scene, Papers papers, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.clauses = clauses;
        this.words = scene.codebook().ledgers().docket();
        this.namings = new PaperNames(scene);
    }

    List<Instrument> find(List<Position> positions) {
        return papers.all().stream().map(p -> instrument(p, positions)).toList();
    }

    private Instrument instrument(Paper paper, List<Position> positions) {
        List<Words> names =
                paper.tokens().stream().map(t -> scene.words(scene.phrase(t))).toList();
        List<Party> sponsors = positions.stream()
                .filter(p -> p.instrument().equals(paper.id()) && p.stance() == Stance.SPONSOR)
                .map(Position::holder)
                .toList();
        return new Instrument(
                new Grounds(paper.id(), scene.reading().dispatch().id(), names.subList(0, 1), List.of()),
                namings.body(paper),
                new Instrument.Title(namings.title(paper), names, paper.title()),
                sponsors,
                stages(paper),
                obtained(paper),
                nextSteps(paper));
    }

    /** Verbs that say how far it has come, by whom they are done left aside. */
    private List<Instrument.Stage> stages(Paper paper) {
        List<Instrument.Stage> stages = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            if (token.upos() != Upos.VERB) {
                continue;
            }
            Optional<PhraseList.Found> stage =
                    words.findLongest(scene.lemmasFrom(token.index(), 5), i -> false, "stage-");
            int verb = token.index();
            boolean about = stage.isPresent()
                    && arguments.patients(verb).stream()
                            .anyMatch(o -> papers.at(o)
                                    .filter(p -> p.id().equals(paper.id()))
                                    .isPresent());
            if (about && isFact(verb)) {
                Span span = clauses.from(verb, verb);
                stages.add(new Instrument.Stage(
                        stage.get().kind().substring("stage-".length()), scene.words(span), day(span)));
            }
        }
        return stages;
    }

    /** What has been done: not "would adopt", "begged members to adopt" nor "failed to be adopted". */
    private boolean isFact(int verb) {
        boolean modal = grammar.has(verb, "aux")
                && grammar.dependents(verb, "aux").stream()
                        .anyMatch(a -> scene.token(a).xpos().equals("MD"));
        boolean open =
                scene.token(verb).xpos().equals("VB") && scene.token(verb).is("advcl");
        int head = scene.token(verb).head();
        boolean wanted = scene.token(verb).xpos().equals("VB")
                && grammar.preposition(verb).equals("to")
                && head >= 0
                && !DECIDED.contains(grammar.lemma(head))
                && !grammar.lemma(verb).equals("propose");
        return !modal
                && !wanted
                && !clauses.isNegated(verb)
                && !clauses.isAsked(verb)
                && (!open || grammar.lemma(verb).equals("propose"));
    }

    private Optional<LocalDate> day(Span span) {
        Optional<Sentence> sentence = scene.syntax().sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .findFirst();
        return scene.resolved().times().stream()
                .filter(t -> sentence.filter(s -> s.span().overlaps(t.words().span()))
                        .isPresent())
                .flatMap(t -> t.interval().stream())
                .filter(i -> i.from().equals(i.to()))
                .map(TimeExpression.Interval::from)
                .findFirst();
    }

    /** "According to a copy obtained by AFP". */
    private Optional<Instrument.Obtained> obtained(Paper paper) {
        boolean only = papers.all().indexOf(paper) == 0;
        for (Token token : scene.syntax().tokens()) {
            boolean copy = Set.of("obtain", "see", "leak", "make").contains(grammar.lemma(token.index()))
                    && token.upos() == Upos.VERB
                    && arguments.patients(token.index()).stream()
                            .anyMatch(p -> grammar.lemma(p).equals("copy")
                                    || papers.at(p).isPresent());
            if (!copy
                    || !only
                    || !grammar.isPassive(token.index())
                    || grammar.lemma(token.index()).equals("make")) {
                continue;
            }
            for (int by : arguments.agents(token.index())) {
                Optional<Mention> who = scene.findMention(by).or(() -> scene.findMentionAt(scene.phrase(by)));
                if (who.isPresent()) {
                    Actor actor = scene.actor(who.get());
                    Words named = scene.words(who.get().span());
                    String name = actor.name().isBlank() ? named.text() : actor.name();
                    Party party = new Party(actor.country().orElse(""), name, Optional.of(named));
                    Span span = scene.token(token.index()).span().cover(named.span());
                    return Optional.of(new Instrument.Obtained(party, scene.words(span)));
                }
            }
        }
        return Optional.empty();
    }

    /** A verb of procedure, itself or under "have to", "go to", "be expected to". */
    private boolean isStep(int verb) {
        List<Integer> verbs = new ArrayList<>(List.of(verb));
        for (int i = 0; i < verbs.size() && i < 4; i++) {
            verbs.addAll(grammar.dependents(verbs.get(i), "xcomp", "ccomp"));
        }
        return verbs.stream()
                .anyMatch(v -> words.findLongest(scene.lemmasFrom(v, 3), i -> false, "nextstep")
                        .isPresent());
    }

    /** "Will have to be shared with", "are going to negotiate", "is due to vote". */
    private List<Words> nextSteps(Paper paper) {
        List<Words> steps = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            int verb = token.index();
            boolean going = grammar.lemma(verb).equals("go") && token.xpos().equals("VBG") && grammar.has(verb, "xcomp")
                    || token.upos() == Upos.VERB
                            && (grammar.lemma(verb).equals("expect")
                                    || grammar.lemma(verb).equals("schedule"))
                            && grammar.isPassive(verb);
            boolean will = grammar.dependents(verb, "aux").stream().anyMatch(a -> COMING.contains(grammar.lemma(a)))
                    && (token.upos() == Upos.VERB || token.upos() == Upos.AUX);
            if (!going && !will) {
                continue;
            }
            boolean here = papers.within(
                            scene.sentenceOf(verb).firstToken(),
                            scene.sentenceOf(verb).endToken())
                    .or(() -> papers.current(verb))
                    .filter(p -> p.id().equals(paper.id()))
                    .isPresent();
            boolean near = papers.within(
                            scene.syntax()
                                    .sentences()
                                    .get(Math.max(0, scene.sentenceOf(verb).index() - 1))
                                    .firstToken(),
                            scene.sentenceOf(verb).endToken())
                    .isPresent();
            if (here && near && !clauses.isSupposed(verb) && isStep(verb)) {
                steps.add(scene.words(clauses.from(verb, verb)));
            }
        }
        return steps.stream().distinct().toList();
    }
}
