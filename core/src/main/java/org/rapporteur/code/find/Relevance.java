package org.rapporteur.code.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Tellings;
import org.rapporteur.read.Token;

/**
 * Which sketches are events of politics. Somebody of public standing must take part, or somebody come to harm; an event noun must
 * carry a participant, a toll, a place or a time of its own, or be what a sentence says occurred.
 */
final class Relevance {
    private static final Set<EventType> HARM =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);
    private static final Set<String> GRAVE = Set.of(
            "military",
            "repression",
            "rights_freedoms",
            "human_rights",
            "terrorism",
            "migration",
            "asylum",
            "legal",
            "peacekeeping");

    /** So likely the reader must find it that words of the lexicon tell an event; chosen as the figures of {@link UnlistedFinder}. */
    private static final double TELLING = 0.4;
    /** The same where the lexicon finds events at every turn. */
    private static final double TELLING_AMONG_EVENTS = 0.15;

    private static final double EVENTS_A_SENTENCE = 1.6;
    /** In a shorter text nothing is known of how often. */
    private static final int FEW_SENTENCES = 4;

    private static final Set<String> INTO = Set.of("in", "into", "to");

    private final Scene scene;
    private final Standing standing;
    private final DemandSense demands;
    private final Everyday everyday;
    private final double telling;
    /** Where somebody asks for something. */
    private final Set<Integer> asking = new HashSet<>();

    /** Where somebody protests. */
    private final Set<Integer> protesting = new HashSet<>();

    /** Where somebody comes to harm. */
    private final Set<Integer> harming = new HashSet<>();

    Relevance(Scene scene, Standing standing, List<Trigger> triggers) {
        this.scene = scene;
        this.standing = standing;
        this.everyday = new Everyday(scene);
        int sentences = scene.syntax().sentences().size();
        boolean full = sentences < FEW_SENTENCES || triggers.size() >= EVENTS_A_SENTENCE * sentences;
        this.telling = full ? TELLING_AMONG_EVENTS : TELLING;
        this.demands = new DemandSense(scene, standing, triggers);
        triggers.stream()
                .filter(t -> t.isVerb() && t.entry().meaning().orElseThrow().type() == EventType.REQUEST)
                .forEach(t -> asking.add(t.anchor()));
        triggers.stream()
                .filter(t -> t.isVerb() && t.entry().meaning().orElseThrow().type() == EventType.ASSAULT)
                .forEach(t -> harming.add(t.anchor()));
        triggers.stream()
                .filter(t -> t.isVerb() && t.entry().meaning().orElseThrow().type() == EventType.PROTEST)
                .forEach(t -> protesting.add(t.anchor()));
    }

    boolean isEvent(Sketch sketch) {
        Trigger trigger = sketch.trigger();
        if (lacksRecipient(sketch)
                || isMatchScore(sketch)
                || isMishap(sketch)
                || everyday.holds(sketch)
                || isDoubted(trigger) && !countsInterviews(sketch)) {
            return false;
        }
        if (isRefusedRefusal(sketch) || isDisplay(trigger)) {
            return false;
        }
        List<Participant> actors = sketch.found().participants().actors();
        List<Participant> recipients = sketch.found().participants().recipients();
        if (trigger.isVerdict()) {
            boolean judged = standing.anyPublic(recipients) || sketch.about().isPresent();
            return standing.anyPublic(actors) && judged || standing.isPoliticalDispatch() && !actors.isEmpty();
        }
        if (trigger.entry().wording().place() == Place.MODAL) {
            return demands.isEvent(sketch);
        }
        boolean toll = !sketch.circumstances().quantities().isEmpty();
        if (!trigger.entry().listed() && !toll && !isBorneOut(sketch)) {
            return false;
        }
        // people who flee are harmed though nobody is told to harm them
        boolean harm = HARM.contains(sketch.type()) || Flights.isFlight(trigger);
        if (trigger.isNominal()) {
            return isToldByNoun(sketch, toll, harm);
        }
        boolean somebody = !actors.isEmpty() || !recipients.isEmpty();
        boolean known = actors.stream().anyMatch(p -> p.actor().isResolved())
                && recipients.stream().anyMatch(p -> p.actor().isResolved());
        return standing.isPoliticalDispatch()
                || standing.anyPublic(actors)
                || standing.anyPublic(recipients)
                || known
                || isGrave(trigger) && isResolved(actors, recipients)
                || countsInterviews(sketch)
                || harm && (toll || somebody || isShotAtPlace(sketch));
    }

    /** Whether the reader takes none of its words for the telling of an event; figures of the dead and demands have signs of their own. */
    private boolean isDoubted(Trigger trigger) {
        Tellings told = scene.syntax().tellings();
        return told.isKnown()
                && trigger.entry().listed()
                && trigger.entry().wording().place() != Place.MODAL
                && !Tolls.isOne(trigger)
                && Stream.concat(Stream.of(trigger.anchor()), trigger.tokens().stream())
                        .allMatch(t -> told.any(t) < telling);
    }

    /** "Refused to disavow him" tells the refusal alone: what is not refused has not been done. */
    private static boolean isRefusedRefusal(Sketch sketch) {
        return sketch.type() == EventType.REJECT
                && sketch.stance().modality() == Modality.NEGATED
                && sketch.stance().realis() == Realis.GOAL;
    }

    /** "Marched through the town, waving flags": what protesters show while they protest. */
    private boolean isDisplay(Trigger trigger) {
        Token token = scene.token(trigger.anchor());
        return (token.is("advcl") || token.is("acl") || token.is("conj"))
                && token.xpos().equals("VBG")
                && protesting.contains(token.head())
                && protesting.contains(trigger.anchor())
                && scene.codebook().grammar().is(scene.grammar().lemma(trigger.anchor()), "shows");
    }

    /** A word that no list has needs somebody of public standing; to harm, somebody who bears arms. */
    private boolean isBorneOut(Sketch sketch) {
        List<Participant> actors = sketch.found().participants().actors();
        return sketch.type() == EventType.ASSAULT
                ? actors.stream().anyMatch(standing::isArmed)
                : standing.anyPublic(actors)
                        || standing.anyPublic(sketch.found().participants().recipients());
    }

    /** "The more than 60 soldiers it interviewed": what a report rests on, though no event of politics. */
    private static boolean countsInterviews(Sketch sketch) {
        return sketch.circumstances().quantities().stream().anyMatch(q -> q.unit() == Quantity.Unit.INTERVIEWED);
    }

    /** Whether its entry wants a recipient and none is found; where politics is told, to know who acts is enough. */
    private boolean lacksRecipient(Sketch sketch) {
        boolean told = standing.isPoliticalDispatch()
                && !sketch.found().participants().actors().isEmpty();
        return sketch.found().required() && !told;
    }

    /** "Shells fell on Goma": nobody is named but the place. */
    private static boolean isShotAtPlace(Sketch sketch) {
        boolean military =
                sketch.trigger().entry().meaning().orElseThrow().contexts().contains("military");
        return military && sketch.circumstances().place().isPresent();
    }

    /** Words of repression, war, flight or law need no office behind them. */
    private static boolean isGrave(Trigger trigger) {
        return trigger.entry().meaning().orElseThrow().contexts().stream().anyMatch(GRAVE::contains);
    }

    private static boolean isResolved(List<Participant> actors, List<Participant> recipients) {
        return Stream.concat(actors.stream(), recipients.stream())
                .anyMatch(p -> p.actor().isResolved());
    }

    /** A noun tells an event when it carries a toll, or is what its sentence says occurred, or stands with those who take part. */
    private boolean isToldByNoun(Sketch sketch, boolean toll, boolean harm) {
        Trigger trigger = sketch.trigger();
        List<Participant> worded = Stream.concat(
                        sketch.found().participants().actors().stream(),
                        sketch.found().participants().recipients().stream())
                .filter(p -> p.words().isPresent())
                .toList();
        boolean resolved = harm ? worded.stream().anyMatch(p -> p.actor().isResolved()) : standing.anyPublic(worded);
        boolean placed = sketch.circumstances().place().isPresent()
                || sketch.circumstances().time().isPresent();
        return toll
                || harm && isDeadly(trigger)
                || standing.isPoliticalDispatch() && isAskedFor(trigger)
                || isHeadOfTelling(trigger)
                        && (standing.isPoliticalDispatch() || resolved || placed && (harm || worded.isEmpty()))
                || resolved && (harm || placed || isMutual(trigger));
    }

    /** "Clashes have left 40 dead": the noun is what harmed them. */
    private boolean isDeadly(Trigger trigger) {
        Token token = scene.token(trigger.anchor());
        return token.is("nsubj") && harming.contains(token.head());
    }

    /** "Called for an inquiry": the noun is what somebody asks for. */
    private boolean isAskedFor(Trigger trigger) {
        Token token = scene.token(trigger.anchor());
        return asking.contains(token.head()) && (token.is("obj") || token.is("obl"));
    }

    /** "An earthquake killed 300": nobody's act, by the noun that does it or in which it is suffered. */
    private boolean isMishap(Sketch sketch) {
        if (sketch.type() != EventType.ASSAULT && sketch.type() != EventType.COERCE) {
            return false;
        }
        Token anchor = scene.token(sketch.trigger().anchor());
        boolean governed = anchor.head() >= 0 && (anchor.is("advcl") || anchor.is("conj") || anchor.is("acl"));
        return standsWithMishap(anchor.index())
                || governed && (isMishap(anchor.head()) || standsWithMishap(anchor.head()));
    }

    private boolean standsWithMishap(int verb) {
        return scene.grammar().children(verb).stream()
                .filter(c -> c.is("nsubj") || c.is("obl") || c.is("nmod") || c.is("compound"))
                .anyMatch(c -> isMishap(c.index())
                        || scene.grammar().children(c.index()).stream()
                                .anyMatch(k ->
                                        (k.is("conj") || k.is("compound") || k.is("nmod")) && isMishap(k.index())));
    }

    private boolean isMishap(int noun) {
        return scene.codebook().grammar().is(scene.grammar().lemma(noun), "mishap");
    }

    /** "Beat Arsenal 2-1" is sport. */
    private boolean isMatchScore(Sketch sketch) {
        if (sketch.type() != EventType.ASSAULT
                || !sketch.circumstances().quantities().isEmpty()) {
            return false;
        }
        Sentence sentence = scene.sentenceOf(sketch.trigger().anchor());
        for (int i = sentence.firstToken(); i + 2 < sentence.endToken(); i++) {
            String between = scene.text().at(scene.token(i + 1).span());
            boolean dash = between.equals("-") || between.equals("\u2013");
            if (dash && isSmallNumber(i) && isSmallNumber(i + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmallNumber(int token) {
        String word = scene.text().at(scene.token(token).span());
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isMutual(Trigger trigger) {
        return trigger.entry().kind() == Kind.MUTUAL;
    }

    private boolean takesPlace(int verb) {
        return scene.grammar().lemma(verb).equals("take")
                && scene.grammar().dependents(verb, "obj").stream()
                        .anyMatch(o -> scene.grammar().lemma(o).equals("place"));
    }

    /** Whether the noun is the subject of a verb of occurring, the object of a light verb, or all that a heading says. */
    private boolean isHeadOfTelling(Trigger trigger) {
        Token own = scene.token(trigger.anchor());
        if (own.head() < 0) {
            return true;
        }
        boolean counted =
                own.is("nmod") && scene.codebook().grammar().is(scene.grammar().lemma(own.head()), "measures");
        Token token = counted ? scene.token(own.head()) : own;
        if (token.head() < 0) {
            return true;
        }
        String verb = scene.grammar().lemma(token.head());
        boolean occurs = token.is("nsubj")
                && (scene.grammar().has(token.head(), "expl")
                        || scene.codebook().grammar().is(verb, "occurs")
                        || takesPlace(token.head())
                        || scene.grammar().isPassive(token.head())
                                && scene.codebook().grammar().is(verb, "light"));
        boolean object = token.is("obj") || token.is("nsubj:pass") || token.is("obl") && isWithin(token.index());
        boolean carried = object && scene.codebook().grammar().is(verb, "tells")
                || token.is("obj") && scene.codebook().grammar().is(verb, "light");
        return occurs || carried;
    }

    /** "Took part in the march", "led to protests". */
    private boolean isWithin(int noun) {
        return scene.grammar().dependents(noun, "case").stream()
                .anyMatch(c -> INTO.contains(scene.grammar().lemma(c)));
    }
}
