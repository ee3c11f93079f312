package org.rapporteur.code.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Meeting;
import org.rapporteur.ledger.Party;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * Meetings of bodies: "Russia called emergency talks of the council", "the board will meet again on Monday", "a summit called by
 * Egypt". Only what is called, held or announced, and only of a body or of ministers and members.
 */
final class MeetingFinder {
    private static final Set<String> NOUNS =
            Set.of("meeting", "session", "talks", "talk", "summit", "consultation", "conference");
    private static final Set<String> CALLING =
            Set.of("call", "request", "convene", "summon", "demand", "seek", "ask", "host");
    private static final Set<String> HOLDING = Set.of("meet", "hold", "open", "gather", "convene", "end", "debate");
    private static final Set<String> URGENT = Set.of("emergency", "urgent", "extraordinary", "crisis");
    private static final Set<String> CLOSED = Set.of("closed", "closed-door", "behind", "private", "informal");
    private static final Set<String> MEETERS =
            Set.of("member", "minister", "board", "council", "leader", "assembly", "envoy");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Holders holders;
    private final Clauses clauses;
    private List<PresidencyFinder.Presiding> presiding = List.of();

    MeetingFinder(Scene scene, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.holders = holders;
        this.clauses = clauses;
    }

    List<Meeting> find() {
        presiding = new PresidencyFinder(scene, holders).find();
        Map<String, Meeting> found = new LinkedHashMap<>();
        for (Token token : scene.syntax().tokens()) {
            int at = token.index();
            boolean noun = token.upos() == Upos.NOUN && NOUNS.contains(grammar.lemma(at));
            Optional<Meeting> meeting =
                    noun ? called(at) : grammar.lemma(at).equals("meet") ? held(at) : Optional.empty();
            meeting.ifPresent(m -> found.putIfAbsent(m.id(), m));
        }
        return List.copyOf(found.values());
    }

    /** A meeting that is the object of calling, or that is urgent. */
    private Optional<Meeting> called(int noun) {
        int verb = scene.token(noun).head();
        if (verb < 0) {
            return Optional.empty();
        }
        boolean object = arguments.patients(verb).contains(noun)
                || scene.token(noun).is("obl") && Set.of("", "for").contains(grammar.preposition(noun));
        boolean calls = CALLING.contains(grammar.lemma(verb)) && object;
        for (int clause : grammar.dependents(noun, "acl")) {
            if (CALLING.contains(grammar.lemma(clause)) && grammar.isPassive(clause)) {
                return Optional.of(meeting(noun, clause, holders.of(arguments.agents(clause), clause)));
            }
        }
        boolean urgent = type(noun) != Meeting.Type.REGULAR;
        boolean held = HOLDING.contains(grammar.lemma(verb))
                && (urgent || body(verb, noun).isPresent());
        if (clauses.isNegated(verb) || !calls && !held) {
            return Optional.empty();
        }
        return Optional.of(meeting(noun, verb, calls ? holders.of(arguments.agents(verb), verb) : List.of()));
    }

    /** "The council met", "members meet behind closed doors at the request of Canada". */
    private Optional<Meeting> held(int verb) {
        boolean meeters =
                arguments.subjects(verb).stream().anyMatch(s -> MEETERS.contains(grammar.lemma(s)) || isBody(s));
        if (!meeters
                || scene.token(verb).upos() != Upos.VERB
                || !grammar.dependents(verb, "obj").isEmpty()) {
            return Optional.empty();
        }
        List<Holder> asked = new ArrayList<>();
        for (int phrase : grammar.under(verb, "at")) {
            if (grammar.lemma(phrase).equals("request")) {
                asked.addAll(holders.of(grammar.dependents(phrase, "nmod", "nmod:poss"), Integer.MAX_VALUE));
            }
        }
        return Optional.of(meeting(verb, verb, asked));
    }

    private boolean isBody(int head) {
        return scene.findMention(head).map(scene::actor).filter(this::isBody).isPresent();
    }

    private boolean isBody(Actor actor) {
        return actor.sectors().contains("IGO")
                || actor.country().filter(c -> c.equals("UNO")).isPresent();
    }

    private Meeting.Type type(int noun) {
        int verb = noun;
        for (int i = Math.max(0, noun - 4); i < Math.min(scene.syntax().tokens().size(), noun + 4); i++) {
            String lemma = grammar.lemma(i);
            boolean here = grammar.isUnder(i, verb) || scene.token(noun).head() == i;
            if (here && URGENT.contains(lemma)) {
                return Meeting.Type.EMERGENCY;
            }
            if (here && CLOSED.contains(lemma)) {
                return Meeting.Type.CLOSED;
            }
            if (here && lemma.equals("special")) {
                return Meeting.Type.SPECIAL;
            }
        }
        return Meeting.Type.REGULAR;
    }

    private Meeting meeting(int core, int verb, List<Holder> by) {
        Span span = core > verb ? scene.syntax().span(verb, scene.syntax().lastUnder(core)) : clauses.from(core, verb);
        List<Party> callers = by.stream().map(Holder::party).toList();
        String body = body(verb, core).orElse("");
        Optional<PresidencyFinder.Presiding> presides = presiding(body, verb);
        List<Words> evidence = new ArrayList<>(List.of(scene.words(span)));
        presides.ifPresent(p -> evidence.add(scene.words(p.span())));
        String id = Ids.of(Kind.MEETING, scene.reading().dispatch().id(), Integer.toString(span.begin()));
        return new Meeting(
                new Grounds(id, scene.reading().dispatch().id(), evidence, List.of()),
                body,
                type(core),
                callers,
                presides.map(PresidencyFinder.Presiding::who),
                day(verb));
    }

    /** Who is told to preside over the body that meets, or over this meeting. */
    private Optional<PresidencyFinder.Presiding> presiding(String body, int verb) {
        int sentence = scene.sentenceOf(verb).index();
        return presiding.stream()
                .filter(p -> p.body().isEmpty()
                        ? isHereOrNext(p.span(), sentence)
                        : p.body().equals(body))
                .findFirst();
    }

    private boolean isHereOrNext(Span span, int sentence) {
        return scene.syntax().sentences().stream()
                .filter(s -> s.span().contains(span))
                .anyMatch(s -> s.index() == sentence || s.index() == sentence + 1);
    }

    /** The body that meets: of the meeting, its subject, or named in the sentence. */
    private Optional<String> body(int verb, int core) {
        List<Integer> heads = new ArrayList<>(grammar.dependents(core, "nmod", "compound", "nmod:poss"));
        heads.addAll(arguments.subjects(verb));
        for (int head : heads) {
            Optional<Actor> actor = scene.findMention(head).map(scene::actor).filter(this::isBody);
            if (actor.isPresent()) {
                return actor.map(Actor::name);
            }
        }
        Span sentence = scene.sentenceOf(verb).span();
        return scene.reading().mentions().stream()
                .filter(m -> sentence.contains(m.span()) && m.type() == Mention.Type.ORGANISATION)
                .map(scene::actor)
                .filter(this::isBody)
                .map(Actor::name)
                .findFirst();
    }

    private Optional<LocalDate> day(int verb) {
        Span sentence = scene.sentenceOf(verb).span();
        return scene.resolved().times().stream()
                .filter(t -> sentence.contains(t.words().span()))
                .flatMap(t -> t.interval().stream())
                .filter(i -> i.from().equals(i.to()))
                .map(TimeExpression.Interval::from)
                .findFirst();
    }
}
