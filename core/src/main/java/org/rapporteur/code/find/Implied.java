package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;

/**
 * Participants that a sentence implies without words: what is said in a debate on a draft is said to its sponsors, a draft is
 * tabled before its body, sanctions are against the country in focus, "the clashes" are between those who clashed before.
 */
final class Implied {
    /** How a text comes before its body: whoever tables it asks nobody else. */
    static final String TABLED = "own text";

    private static final int NEAR_SENTENCES = 4;
    private static final int SAME_EVENT_SENTENCES = 3;
    private static final Set<EventType> ANSWERS =
            Set.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.SUPPORT, EventType.AGREE);
    private static final Set<String> AGAINST_RULERS = Set.of("CVL", "OPP", "REB");
    private static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR");
    private final Scene scene;
    private final Sponsors sponsors;
    private final Speakers speakers;
    private final Focus focus;
    private final Antecedents antecedents;
    private final ImpliedAgents agents;
    private final ImpliedRecipients others;
    private final TwoSides both;

    Implied(Scene scene, Sponsors sponsors, Speakers speakers) {
        this.speakers = speakers;
        this.scene = scene;
        this.sponsors = sponsors;
        this.focus = new Focus(scene);
        this.antecedents = new Antecedents(scene);
        this.agents = new ImpliedAgents(scene);
        this.others = new ImpliedRecipients(scene);
        this.both = new TwoSides(scene);
    }

    /** The participants of a trigger with those that are implied. */
    ParticipantFinder.Found complete(
            Trigger trigger, EventType type, ParticipantFinder.Found found, List<Sketch> before) {
        Participants told = found.participants();
        Optional<Participants> sides = both.find(trigger, type, found, before);
        if (sides.isPresent()) {
            return found.with(sides.get(), "both sides");
        }
        boolean earlier = Tolls.isOne(trigger) || trigger.isNominal() && isDefinite(trigger);
        if (earlier && told.actors().isEmpty() && told.recipients().isEmpty() && type == EventType.ASSAULT) {
            return found.with(sidesBefore(trigger, before), "sides before");
        }
        if (type == EventType.PROTEST && told.actors().isEmpty()) {
            return found.with(new Participants(people(trigger), told.recipients()), "people");
        }
        if (type == EventType.REQUEST || type == EventType.SUPPORT) {
            Optional<Participants> tabled = tabled(trigger, found);
            if (tabled.isPresent()) {
                return found.with(tabled.get(), TABLED);
            }
        }
        Optional<Participant> bodyOfText =
                told.actors().isEmpty() ? bodyOf(trigger, found.actorHeads()) : Optional.empty();
        if (bodyOfText.isPresent()
                && scene.grammar().token(found.actorHeads().get(0)).is("nsubj")) {
            return found.with(new Participants(List.of(bodyOfText.get()), told.recipients()), "body of text");
        }
        Optional<ParticipantFinder.Found> known = antecedents.complete(trigger, type, found, before);
        if (known.isPresent()) {
            return known.get().with(known.get().participants(), "antecedent");
        }
        if (told.actors().isEmpty()) {
            List<Participant> doers = agents.find(trigger, type, told.recipients());
            if (!doers.isEmpty()) {
                return found.with(new Participants(doers, told.recipients()), "agents");
            }
        }
        if (asksItself(trigger, told)) {
            return found.with(new Participants(told.actors(), askedBody(trigger, told)), "asks itself");
        }
        if (!told.recipients().isEmpty() || told.actors().isEmpty()) {
            return found;
        }
        Optional<ParticipantFinder.Found> first = recipients(trigger, type, told.actors(), found);
        if (first.isPresent()) {
            return first.get();
        }
        Optional<Participant> body = ANSWERS.contains(type)
                ? bodyOf(trigger, found.recipientHeads())
                        .filter(b -> told.actors().stream()
                                .noneMatch(a ->
                                        a.actor().country().equals(b.actor().country())))
                        .map(b -> wordless(b.actor()))
                : Optional.empty();
        if (body.isPresent()) {
            return found.with(new Participants(told.actors(), List.of(body.get())), "body");
        }
        List<Participant> aimedAt = others.find(trigger, type, told.actors());
        return aimedAt.isEmpty() ? found : found.with(new Participants(told.actors(), aimedAt), "home");
    }

    private Optional<ParticipantFinder.Found> recipients(
            Trigger trigger, EventType type, List<Participant> actors, ParticipantFinder.Found found) {
        boolean stated = trigger.isVerdict()
                || trigger.entry().kind() == Kind.POSTURE
                || trigger.entry().wording().place() == Place.MODAL
                || type == EventType.AGREE
                || type == EventType.REJECT;
        if (ANSWERS.contains(type) && stated && speaks(trigger, actors) || isVote(trigger)) {
            List<Participant> debated = debated(trigger, actors);
            if (!debated.isEmpty()) {
                return Optional.of(found.with(new Participants(actors, debated), "sponsors"));
            }
        }
        Optional<Participant> left = left(trigger, actors);
        if (left.isPresent()) {
            return Optional.of(found.with(new Participants(actors, List.of(left.get())), "left"));
        }
        boolean aimed = type == EventType.SANCTION
                || type == EventType.ACCUSE
                        && trigger.entry()
                                .meaning()
                                .orElseThrow()
                                .mode()
                                .filter("allege"::equals)
                                .isPresent();
        if (!aimed) {
            return Optional.empty();
        }
        Optional<Actor> government =
                focus.findGovernment(scene.token(trigger.anchor()).span().begin());
        return government
                .filter(g -> actors.stream().noneMatch(a -> a.actor().country().equals(g.country())))
                .map(Implied::wordless)
                .map(g -> found.with(new Participants(actors, List.of(g)), "government"));
    }

    /** Deserters leave their own side; those who shoot back shoot at whoever rules. */
    private Optional<Participant> left(Trigger trigger, List<Participant> actors) {
        Optional<Actor> first = actors.stream().map(Participant::actor).findFirst();
        if (first.isEmpty() || first.get().country().isEmpty()) {
            return Optional.empty();
        }
        String word = trigger.entry().wording().anchorWord();
        boolean back = trigger.entry().wording().words().contains("back")
                && first.get().sectors().stream().anyMatch(AGAINST_RULERS::contains);
        boolean leaves = scene.codebook().grammar().is(word, "leaves");
        boolean mutiny = scene.codebook().grammar().is(word, "mutinies");
        return back || leaves || mutiny
                ? Optional.of(wordless(new Actor(
                        "",
                        first.get().country(),
                        List.of(mutiny ? "MIL" : "GOV"),
                        Optional.empty(),
                        back ? "opponent" : "own side")))
                : Optional.empty();
    }

    private boolean isVote(Trigger trigger) {
        return scene.codebook().grammar().is(trigger.entry().wording().anchorWord(), "votes");
    }

    /** Whether the actors say it themselves, in words reported or by a verb of stance. */
    private boolean speaks(Trigger trigger, List<Participant> actors) {
        boolean posture = trigger.entry().kind() == Kind.POSTURE
                || trigger.isVerdict()
                || trigger.entry().wording().place() == Place.MODAL;
        return posture
                || speakers.findSpeakerAt(scene.token(trigger.anchor()).span().begin())
                        .filter(s -> actors.stream()
                                .anyMatch(a -> a.actor().country().equals(s.country())))
                        .isPresent();
    }

    /** Sponsors of the draft that the talk is about, unless they speak themselves. */
    private List<Participant> debated(Trigger trigger, List<Participant> actors) {
        int first = Math.max(0, scene.sentenceOf(trigger.anchor()).index() - NEAR_SENTENCES);
        int from = scene.syntax().sentences().get(first).firstToken();
        Optional<Instrument> draft = sponsors.findLastBefore(trigger.anchor(), from, isVote(trigger))
                .or(() -> sponsors.findFirstAfter(
                        trigger.anchor(), scene.sentenceOf(trigger.anchor()).endToken()));
        return draft.map(Instrument::sponsors).orElse(List.of()).stream()
                .filter(s -> actors.stream().noneMatch(a -> a.actor().country().equals(s.country())))
                .map(Implied::wordless)
                .toList();
    }

    /** "We must act", an envoy says: he asks no one but the body in which he speaks. */
    private boolean asksItself(Trigger trigger, Participants told) {
        return trigger.entry().wording().place() == Place.MODAL
                && !told.actors().isEmpty()
                && !told.recipients().isEmpty()
                && told.recipients().stream()
                        .allMatch(r -> r.words()
                                .filter(w -> w.text().equalsIgnoreCase("we"))
                                .isPresent());
    }

    private List<Participant> askedBody(Trigger trigger, Participants told) {
        List<Participant> bodies = body(trigger);
        return bodies.isEmpty()
                ? told.recipients()
                : told.recipients().stream()
                        .map(r -> new Participant(r.words(), bodies.get(0).actor()))
                        .toList();
    }

    /** Whoever puts his own text before a body; of a text that "was tabled" those whose it is. */
    private Optional<Participants> tabled(Trigger trigger, ParticipantFinder.Found found) {
        Participants told = found.participants();
        boolean tables = scene.codebook().grammar().is(trigger.entry().wording().anchorWord(), "tables");
        boolean done = found.recipientHeads().stream()
                .anyMatch(h -> sponsors.findInstrument(h).isPresent());
        boolean document = done
                || tables
                        && trigger.tokens().stream()
                                .anyMatch(t -> sponsors.findInstrument(t).isPresent());
        List<Participant> owners = tables && done && told.actors().isEmpty() ? told.recipients() : told.actors();
        boolean own = told.recipients().stream().allMatch(r -> isAmong(r, owners));
        if (!document || owners.isEmpty() || !own) {
            return Optional.empty();
        }
        List<Participant> before = body(trigger);
        List<Participant> bodies = (tables && before.isEmpty() ? organisation() : before)
                .stream().filter(b -> !isAmong(b, owners)).toList();
        return Optional.of(new Participants(owners, bodies));
    }

    private static boolean isAmong(Participant one, List<Participant> others) {
        return others.stream()
                .anyMatch(o -> o.actor().country().equals(one.actor().country()));
    }

    /** The body of states that the dispatch names most. */
    private List<Participant> organisation() {
        Map<String, List<Actor>> named = scene.reading().mentions().stream()
                .map(scene::actor)
                .filter(a -> a.country().filter(BODIES::contains).isPresent()
                        && a.sectors().contains("IGO"))
                .collect(Collectors.groupingBy(a -> a.country().orElseThrow(), TreeMap::new, Collectors.toList()));
        return named.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(most -> wordless(most.get(0)))
                .stream()
                .toList();
    }

    /** The body before which drafts of this dispatch are tabled: the council or assembly named nearest before. */
    private List<Participant> body(Trigger trigger) {
        int offset = scene.token(trigger.anchor()).span().end();
        Optional<Actor> nearest = Optional.empty();
        for (Mention mention : scene.reading().mentions()) {
            Actor actor = scene.actor(mention);
            boolean body = actor.country().filter(BODIES::contains).isPresent() && isAssembly(actor.name());
            if (body && (mention.span().begin() <= offset || nearest.isEmpty())) {
                nearest = Optional.of(actor);
            }
        }
        return nearest.map(Implied::wordless).stream().toList();
    }

    /** "The resolution orders", "welcomed the measure": a text of which no sponsor is told is its body's. */
    private Optional<Participant> bodyOf(Trigger trigger, List<Integer> heads) {
        return heads.stream()
                .filter(h -> scene.codebook().grammar().is(scene.grammar().lemma(h), "enacted")
                        && scene.grammar().dependents(h, "det").stream()
                                .anyMatch(d -> scene.grammar().lemma(d).equals("the")))
                .findFirst()
                .flatMap(h -> body(trigger).stream()
                        .findFirst()
                        .map(b -> new Participant(Optional.of(scene.words(scene.phrase(h))), b.actor())));
    }

    private static boolean isAssembly(String name) {
        return name.endsWith("Council") || name.endsWith("Assembly") || name.endsWith("Parliament");
    }

    /** Who protests, where nobody is named, are the people of the country. */
    private List<Participant> people(Trigger trigger) {
        return focus
                .findGovernment(scene.token(trigger.anchor()).span().begin())
                .map(g -> new Actor("", g.country(), List.of("CVL"), Optional.empty(), "protesters"))
                .map(Implied::wordless)
                .stream()
                .toList();
    }

    /** "The clashes", "Thursday's fighting": an event told before. */
    private boolean isDefinite(Trigger trigger) {
        Grammar grammar = scene.grammar();
        boolean the = grammar.dependents(trigger.anchor(), "det").stream()
                .anyMatch(d -> grammar.lemma(d).equals("the"));
        return the
                || grammar.children(trigger.anchor()).stream()
                        .anyMatch(c -> c.is("nmod")
                                && scene.findMention(c.index())
                                        .filter(m -> m.type() == Mention.Type.TIME)
                                        .isPresent());
    }

    private Participants sidesBefore(Trigger trigger, List<Sketch> before) {
        int sentence = scene.sentenceOf(trigger.anchor()).index();
        for (int i = before.size() - 1; i >= 0; i--) {
            Sketch sketch = before.get(i);
            int distance =
                    sentence - scene.sentenceOf(sketch.trigger().anchor()).index();
            Participants sides = sketch.found().participants();
            boolean fight = sketch.type() == EventType.ASSAULT
                    && sides.actors().size() + sides.recipients().size() > 1;
            if (distance <= SAME_EVENT_SENTENCES && distance >= 0 && fight) {
                List<Participant> all = new ArrayList<>();
                List<Participant> suffering = new ArrayList<>();
                sides.actors().forEach(p -> all.add(wordless(p.actor())));
                boolean mutual = trigger.entry().kind() == Kind.MUTUAL;
                sides.recipients().forEach(p -> (mutual ? all : suffering).add(wordless(p.actor())));
                return new Participants(all, suffering);
            }
        }
        return new Participants(List.of(), List.of());
    }

    private static Participant wordless(Actor actor) {
        return new Participant(
                Optional.empty(),
                new Actor(actor.name(), actor.country(), actor.sectors(), actor.id(), "implied:" + actor.rule()));
    }
}
