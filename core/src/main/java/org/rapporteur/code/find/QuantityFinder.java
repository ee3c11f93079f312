package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Quantity.Scope;
import org.rapporteur.code.Quantity.Unit;
import org.rapporteur.code.Source;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Amount;
import org.rapporteur.text.Span;

/**
 * The numbers of a trigger with what they count: killed, injured, arrested ... from a word of toll beside the number ("27 dead")
 * or from the verb whose patients are counted ("killed 27 troops"). A number belongs to one claim.
 */
final class QuantityFinder {
    private static final int NEAR = 3;
    private static final Set<String> PARTITIVE = Set.of("them", "whom", "those", "these");
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final NumberPlaces places;
    private final Units units;
    private final VoiceFinder voices;
    private final HarmCounts harms;
    private final Set<Amount> used = new HashSet<>();
    private final Set<Integer> telling = new HashSet<>();

    QuantityFinder(Scene scene, VoiceFinder voices, List<Trigger> triggers) {
        triggers.forEach(t -> telling.addAll(t.tokens()));
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.places = new NumberPlaces(scene);
        this.units = new Units(scene, places);
        this.voices = voices;
        this.harms = new HarmCounts(scene);
    }

    List<Quantity> find(Trigger trigger, ParticipantFinder.Found found, List<Source> chain) {
        List<Quantity> quantities = new ArrayList<>();
        Sentence sentence = scene.sentenceOf(trigger.anchor());
        for (Amount amount : scene.resolved().amounts()) {
            Span span = amount.words().span();
            if (used.contains(amount) || !sentence.span().contains(span)) {
                continue;
            }
            Optional<Unit> unit = unit(trigger, found, amount).map(u -> isPart(amount) ? Unit.OTHER : u);
            if (unit.isPresent()) {
                used.add(amount);
                quantities.add(quantity(trigger, amount, unit.get(), chain));
            }
        }
        Unit harm = units.of(trigger).orElse(Unit.OTHER);
        List<HarmCounts.Count> further = new ArrayList<>(harms.joined(trigger, harm));
        if (quantities.isEmpty()) {
            harms.single(trigger, harm).ifPresent(further::add);
        }
        further.forEach(c -> quantities.add(quantity(trigger, c.amount(), c.unit(), chain)));
        return quantities;
    }

    /** Who gives the number of a count that a trigger names, where it names one: "put the number of dead at 16". */
    List<Source> giver(Trigger trigger) {
        Sentence sentence = scene.sentenceOf(trigger.anchor());
        return scene.resolved().amounts().stream()
                .filter(a -> sentence.span().contains(a.words().span()))
                .map(a -> givers(trigger, a))
                .filter(g -> !g.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A number of people interviewed is that of all of them, and who is interviewed vouches for no number. */
    private Quantity quantity(Trigger trigger, Amount amount, Unit unit, List<Source> chain) {
        Span span = amount.words().span();
        Scope scope = scope(scene.sentenceOf(trigger.anchor()));
        if (Tolls.isOne(trigger)) {
            return new Quantity(amount.alone(), unit, scope, List.of());
        }
        if (unit == Unit.INTERVIEWED) {
            return new Quantity(amount.whole().orElse(amount).alone(), unit, scope, List.of());
        }
        List<Source> given = chain.isEmpty() ? givers(trigger, amount) : List.of();
        return new Quantity(amount.alone(), unit, scope, given.isEmpty() ? ownSources(span, chain) : given);
    }

    /** "Eleven people, among them three children", "including ten firefighters": a part, no toll of its own. */
    private boolean isPart(Amount amount) {
        List<Token> number = scene.tokensIn(amount.words().span());
        int first = number.isEmpty() ? 0 : number.get(0).index();
        int begin = number.isEmpty() ? 0 : scene.sentenceOf(first).firstToken();
        for (int i = first - 1; i >= Math.max(begin, first - NEAR); i--) {
            String word = scene.text().at(grammar.token(i).span()).toLowerCase(Locale.ROOT);
            boolean among = i > begin
                    && PARTITIVE.contains(word)
                    && grammar.lemma(i - 1).equals("among");
            if (word.equals("including") || among) {
                return true;
            }
            if (grammar.token(i).upos() == Upos.NOUN || grammar.token(i).upos() == Upos.VERB) {
                return false;
            }
        }
        return false;
    }

    private Optional<Unit> unit(Trigger trigger, ParticipantFinder.Found found, Amount amount) {
        if (Tolls.isOne(trigger)) {
            return amount.words().span().overlaps(trigger.span()) ? Units.named(Tolls.kind(trigger)) : Optional.empty();
        }
        if (Flights.isOne(trigger)) {
            return places.isSubjectOf(amount, trigger.anchor()) ? Optional.of(Unit.DISPLACED) : Optional.empty();
        }
        boolean asked = units.of(trigger).filter(u -> u == Unit.INTERVIEWED).isPresent();
        Optional<Token> head = amount.whole()
                .filter(w -> asked)
                .flatMap(w -> scene.tokensIn(w.words().span()).stream()
                        .filter(t -> t.upos() == Upos.NUM)
                        .findFirst())
                .or(() -> scene.headOf(amount.words().span()));
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (places.isRatio(amount) || places.isSubjectElsewhere(amount, trigger.anchor())) {
            return Optional.empty();
        }
        int counted = counted(head.get());
        List<Integer> patients = trigger.isVerb() ? arguments.patients(trigger.anchor()) : found.recipientHeads();
        boolean behind = trigger.isVerb() && grammar.isPassive(trigger.anchor()) && counted > trigger.anchor();
        boolean bare = trigger.entry().kind() == Kind.HARM
                        && trigger.isVerb()
                        && grammar.token(counted).is("nsubj")
                        && grammar.token(counted).head() == trigger.anchor()
                || places.isBareSubject(amount, head.get(), trigger);
        boolean patient = bare || !behind && (within(counted, patients) || within(counted, found.recipientHeads()));
        if (asked && patient) {
            return Optional.of(Unit.INTERVIEWED);
        }
        Optional<Units.Beside> toll =
                units.beside(amount, counted).filter(t -> t.word() == counted || isOfPeople(counted));
        Optional<Unit> beside = toll.map(Units.Beside::unit);
        boolean others = toll.filter(
                        t -> telling.contains(t.word()) && !trigger.tokens().contains(t.word()))
                .isPresent();
        if (others) {
            return Optional.empty();
        }
        if (toll.filter(t -> trigger.tokens().contains(t.word())).isPresent()) {
            return beside.filter(
                    u -> Units.fits(u, trigger.entry().meaning().orElseThrow().type()));
        }
        Optional<Unit> own = patient
                ? units.of(trigger).filter(u -> u == Unit.KILLED || u == Unit.INJURED && isOfPeople(counted))
                : Optional.empty();
        if (own.isPresent()
                && beside.filter(u -> u == Unit.ARRESTED || u == Unit.DISPLACED).isPresent()) {
            return own;
        }
        if (beside.isPresent()) {
            boolean belongs = patient
                    || trigger.tokens().stream().anyMatch(t -> grammar.isUnder(counted, t))
                    || sameClause(trigger, counted);
            EventType told = trigger.entry().meaning().orElseThrow().type();
            return belongs ? beside.filter(u -> Units.fits(u, told)) : Optional.empty();
        }
        Optional<Unit> done = units.of(trigger)
                .filter(u -> u == Unit.KILLED || u == Unit.DISPLACED || u == Unit.PARTICIPANTS || isOfPeople(counted));
        if (patient && done.isPresent()) {
            return done;
        }
        if (isPutAt(trigger, counted)) {
            return units.of(trigger)
                    .filter(u -> Units.fits(
                            u, trigger.entry().meaning().orElseThrow().type()));
        }
        boolean acting = within(counted, found.actorHeads())
                || trigger.isVerb() && within(counted, arguments.subjects(trigger.anchor()));
        EventType type = trigger.entry().meaning().orElseThrow().type();
        boolean crowd = type == EventType.PROTEST || type == EventType.MOBILIZE;
        boolean sent = type == EventType.MOBILIZE && patient && isOfPeople(counted);
        if (acting && done.filter(u -> u == Unit.DISPLACED).isPresent()) {
            return done;
        }
        return acting && crowd || sent ? Optional.of(Unit.PARTICIPANTS) : Optional.empty();
    }

    /** "Seized 250 sticks of dynamite" arrests nobody. */
    private boolean isOfPeople(int counted) {
        return scene.findMention(counted)
                .filter(m -> m.type() != Mention.Type.PERSON
                        && m.type() != Mention.Type.NATIONALITY
                        && m.type() != Mention.Type.ORGANISATION)
                .isEmpty();
    }

    /** "The death toll rose to 45", "put the number of people killed at 1,400", "deaths stood at 12". */
    private boolean isPutAt(Trigger trigger, int counted) {
        return findPutting(trigger, counted).isPresent() || isOfTally(trigger, counted);
    }

    /** The verb that gives the number of a count that the trigger names. */
    private Optional<Integer> findPutting(Trigger trigger, int counted) {
        Token number = grammar.token(counted);
        boolean governed = (number.is("obl") || number.is("obj") || number.is("nmod")) && number.head() >= 0;
        int verb = governed ? number.head() : -1;
        if (verb >= 0 && grammar.token(verb).upos() != Upos.VERB) {
            verb = isTally(verb) ? grammar.token(verb).head() : -1;
        }
        if (verb < 0 || !scene.codebook().grammar().is(grammar.lemma(verb), "counts")) {
            return Optional.empty();
        }
        boolean tally = grammar.dependents(verb, "nsubj", "obj").stream()
                .filter(n -> n != counted && isTally(n))
                .anyMatch(n -> trigger.tokens().contains(n)
                        || trigger.tokens().stream().anyMatch(t -> grammar.isUnder(t, n)));
        return tally ? Optional.of(verb) : Optional.empty();
    }

    /** "The number of people killed at 1,400", where the tree hangs the number on the killing. */
    private boolean isOfTally(Trigger trigger, int counted) {
        Token anchor = grammar.token(trigger.anchor());
        return grammar.token(counted).head() == anchor.index()
                && grammar.preposition(counted).startsWith("at")
                && anchor.is("acl")
                && isTally(anchor.head());
    }

    private boolean isTally(int noun) {
        return scene.codebook().grammar().is(grammar.lemma(noun), "tally");
    }

    /** Who puts a count at a number vouches for it. */
    private List<Source> givers(Trigger trigger, Amount amount) {
        Optional<Integer> counted = scene.headOf(amount.words().span()).map(this::counted);
        Optional<Integer> verb = counted.flatMap(c -> findPutting(trigger, c))
                .or(() -> counted.filter(c -> isOfTally(trigger, c))
                        .map(c -> grammar.token(grammar.token(trigger.anchor()).head())
                                .head()));
        Optional<Integer> speaking = counted.filter(c -> trigger.isNominal()).flatMap(places::speaking);
        if (verb.isEmpty() && speaking.isPresent()) {
            return voices.giver(speaking.get());
        }
        return verb.filter(v -> v >= 0 && scene.codebook().grammar().is(grammar.lemma(v), "gives"))
                .map(voices::giver)
                .orElse(List.of());
    }

    private boolean sameClause(Trigger trigger, int counted) {
        int clause = grammar.clauseOf(counted).orElse(-1);
        return clause >= 0
                && (clause == trigger.anchor()
                        || grammar.clauseOf(trigger.anchor())
                                .filter(c -> c == clause)
                                .isPresent());
    }

    private boolean within(int counted, List<Integer> heads) {
        int first = grammar.firstConjunct(counted);
        return heads.stream()
                .flatMap(h -> grammar.members(h).stream())
                .anyMatch(h -> h == counted
                        || grammar.token(first).head() == h
                                && !grammar.isPredicate(counted)
                                && !grammar.token(counted).is("acl"));
    }

    /** The noun that is counted: "at least 27 troops", "dozens of people", else the number itself. */
    private int counted(Token number) {
        if (number.is("nummod") || number.is("det") || number.is("amod") || number.is("compound")) {
            return number.head();
        }
        return number.index();
    }

    /** A running total says so: "since", "so far", "over the past", "toll". */
    private Scope scope(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Optional<String> kind = scene.codebook()
                    .grammar()
                    .findLongest(scene.lemmasFrom(i, 4))
                    .map(f -> f.kind());
            if (kind.filter("running"::equals).isPresent()) {
                return Scope.RUNNING;
            }
        }
        return Scope.INCIDENT;
    }

    private List<Source> ownSources(Span amount, List<Source> chain) {
        List<Source> own = voices.chain(amount.begin());
        boolean inner = !own.isEmpty()
                && (chain.isEmpty()
                        || !own.get(own.size() - 1)
                                .words()
                                .equals(chain.get(chain.size() - 1).words()));
        return inner ? own : List.of();
    }
}
