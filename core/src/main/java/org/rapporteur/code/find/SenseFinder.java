package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.code.lexicon.Sense;
import org.rapporteur.code.lexicon.Sense.Need;
import org.rapporteur.read.Token;

/** Which sense of an everyday word a sentence has: "the army attacked the town", "the senator attacked his rival", "a shark attacked". */
final class SenseFinder {
    private static final Set<Quantity.Unit> HARM = Set.of(Quantity.Unit.KILLED, Quantity.Unit.INJURED);
    private static final Set<Quantity.Unit> COUNTED =
            Set.of(Quantity.Unit.KILLED, Quantity.Unit.INJURED, Quantity.Unit.INTERVIEWED);
    private static final Set<EventType> HARMFUL = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION);
    private static final Set<String> CONTESTING = Set.of("fight", "battle", "combat", "hit", "target");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private final Scene scene;
    private final Grammar grammar;
    private final Standing standing;
    private final Arguments arguments;
    private final Set<Integer> anchors = new HashSet<>();
    private final Set<Integer> assaults = new HashSet<>();
    private final Map<Integer, EventType> told = new HashMap<>();

    SenseFinder(Scene scene, Standing standing, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.standing = standing;
        this.arguments = new Arguments(grammar);
        triggers.forEach(t -> anchors.add(t.anchor()));
        triggers.forEach(t -> t.entry().meaning().ifPresent(m -> told.put(t.anchor(), m.type())));
        triggers.stream()
                .filter(t -> t.entry().kind() != EventEntry.Kind.HARM
                        && t.entry()
                                .meaning()
                                .filter(m -> m.type() == EventType.ASSAULT)
                                .isPresent())
                .forEach(t -> assaults.add(t.anchor()));
    }

    /** The entry as meant in this sentence; absent when it tells no event here. Where a dispatch is politics throughout, the words are taken in the sense of politics. */
    Optional<EventEntry> findEntry(Sketch sketch) {
        EventEntry entry = sketch.trigger().entry();
        List<Sense> senses = scene.codebook().senses().of(entry);
        if (senses.isEmpty()) {
            return Optional.of(entry);
        }
        for (Sense sense : senses) {
            if (sense.needs().stream().allMatch(n -> holds(n, sketch))) {
                EventEntry meant = sense.meaning().map(entry::withMeaning).orElse(entry);
                return sense.event() ? Optional.of(meant) : Optional.empty();
            }
        }
        return standing.isPoliticalDispatch() ? Optional.of(entry) : Optional.empty();
    }

    private boolean holds(Need need, Sketch sketch) {
        List<Participant> actors = sketch.found().participants().actors();
        List<Participant> recipients = sketch.found().participants().recipients();
        int anchor = sketch.trigger().anchor();
        return switch (need) {
            case PUBLIC -> counts(actors) || counts(recipients);
            case PUBLIC_ACTOR -> counts(actors);
            case PUBLIC_RECIPIENT -> counts(recipients) || isSaidInPolitics(sketch);
            case PERSON_RECIPIENT -> recipients.stream().anyMatch(standing::isParty);
            case DOCUMENT -> isAboutDocument(sketch);
            case FORCE -> isForceful(sketch) || standing.isPoliticalDispatch() && !hasPolitician(sketch);
            case COUNTED -> isCounted(sketch);
            case ARMED_ACTOR -> !actors.isEmpty() && actors.stream().allMatch(standing::isArmed);
            case ARMED_RECIPIENT -> !recipients.isEmpty() && recipients.stream().allMatch(standing::isArmed);
            case CONTEST -> isContest(sketch);
            case CROWD_ACTOR -> actors.stream().noneMatch(standing::isOffice);
            case NO_OBJECT -> !grammar.has(anchor, "obj", "ccomp", "xcomp");
            case PLAIN_OBJECT -> isPlainObject(anchor);
            case FACT -> tellsFact(anchor);
            case NO_POWER -> !actors.isEmpty() && actors.stream().noneMatch(standing::hasPower);
            case CONTENT -> holdsEvent(sketch) || isSaidInPolitics(sketch);
            case HARM_CONTENT -> content(anchor).anyMatch(this::isHarm);
            case REFUSAL_CONTENT -> content(anchor).anyMatch(c -> told.get(c) == EventType.REJECT || isNegated(c));
            case NOTHING -> true;
        };
    }

    /** Of public standing, or in a dispatch of politics anybody whose standing is not known. */
    private boolean counts(List<Participant> participants) {
        return standing.anyPublic(participants)
                || standing.isPoliticalDispatch() && participants.stream().anyMatch(standing::isParty);
    }

    /** In a dispatch of politics what somebody of public standing supports or thanks for needs no further proof. */
    private boolean isSaidInPolitics(Sketch sketch) {
        return standing.isPoliticalDispatch()
                && standing.anyPublic(sketch.found().participants().actors());
    }

    private boolean hasPolitician(Sketch sketch) {
        return sketch.found().participants().actors().stream().anyMatch(standing::isPolitician);
    }

    /** A draft, a treaty, a law: what it is about, or the noun that is its object. */
    private boolean isAboutDocument(Sketch sketch) {
        return sketch.about().isPresent()
                || arguments.patients(sketch.trigger().anchor()).stream()
                        .flatMap(p -> grammar.members(p).stream())
                        .anyMatch(p -> scene.codebook().instruments().holds(grammar.lemma(p)));
    }

    private boolean isForceful(Sketch sketch) {
        List<Participant> actors = sketch.found().participants().actors();
        boolean armed = actors.stream().anyMatch(p -> standing.isArmed(p) || standing.isCountry(p))
                || sketch.found().participants().recipients().stream().anyMatch(standing::isArmed);
        boolean toll = sketch.circumstances().quantities().stream().anyMatch(q -> HARM.contains(q.unit()));
        return armed || toll || hasWeapon(sketch.trigger().anchor());
    }

    /** "A rocket hit the depot", "shelling destroyed", "killed with grenades". */
    private boolean hasWeapon(int anchor) {
        for (Token child : grammar.children(anchor)) {
            boolean argument = child.is("nsubj") || child.is("obl") || child.is("nmod") || child.is("compound");
            if (argument && isWeapon(child.index())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWeapon(int noun) {
        return scene.codebook().grammar().is(grammar.lemma(noun), "weapon")
                || grammar.children(noun).stream()
                        .anyMatch(c -> (c.is("compound") || c.is("nmod") || c.is("conj"))
                                && scene.codebook().grammar().is(grammar.lemma(c.index()), "weapon"));
    }

    private boolean isCounted(Sketch sketch) {
        boolean counted = sketch.circumstances().quantities().stream().anyMatch(q -> COUNTED.contains(q.unit()));
        boolean violence = !assaults.isEmpty() || standing.isPoliticalDispatch();
        boolean known = counts(sketch.found().participants().actors());
        return counted && (violence || known);
    }

    /** Politicians on the acting side, something on the other, and no arms between them. */
    private boolean isContest(Sketch sketch) {
        List<Participant> actors = sketch.found().participants().actors();
        List<Participant> recipients = sketch.found().participants().recipients();
        boolean politicians = !actors.isEmpty() && actors.stream().allMatch(standing::isPolitician);
        boolean persons = !actors.isEmpty()
                && actors.stream().allMatch(standing::isNamedPerson)
                && recipients.stream().anyMatch(standing::isNamedPerson);
        boolean armed = recipients.stream().anyMatch(standing::isArmed);
        return (politicians || persons) && !armed && !isForceful(sketch);
    }

    /** What is promised, as the heads of its clauses or objects, and what is joined to them. */
    private Stream<Integer> content(int anchor) {
        return grammar.dependents(anchor, "xcomp", "ccomp", "obj", "obl").stream()
                .filter(c -> c > anchor)
                .flatMap(c -> Stream.concat(Stream.of(c), grammar.dependents(c, "conj").stream()));
    }

    /** "Fight" corruption and "hit" a target: words that harm nobody by themselves are left out. */
    private boolean isHarm(int token) {
        return told.containsKey(token)
                && HARMFUL.contains(told.get(token))
                && !CONTESTING.contains(grammar.lemma(token));
    }

    private boolean isNegated(int clause) {
        return grammar.dependents(clause, "advmod").stream().anyMatch(a -> NEGATIONS.contains(grammar.lemma(a)));
    }

    private boolean isPlainObject(int anchor) {
        boolean object = !arguments.patients(anchor).isEmpty();
        boolean predicated =
                grammar.has(anchor, "xcomp") || !grammar.under(anchor, "as").isEmpty();
        return object && !predicated && grammar.dependents(anchor, "obj").size() < 2;
    }

    /** Its clause, or the sentence into which it is put ("it was peaceful, he insisted"), is told in the present or past, and with no modal of what is to be. */
    private boolean tellsFact(int anchor) {
        List<Integer> clauses = new ArrayList<>(grammar.dependents(anchor, "ccomp"));
        Token verb = grammar.token(anchor);
        if (clauses.isEmpty() && verb.is("parataxis") && verb.head() >= 0 && verb.head() < anchor) {
            clauses.add(verb.head());
        }
        return clauses.stream().anyMatch(this::isTold);
    }

    private boolean isTold(int clause) {
        boolean coming = grammar.dependents(clause, "aux").stream()
                .anyMatch(a -> grammar.token(a).xpos().equals("MD"));
        boolean finite = FINITE.contains(grammar.token(clause).xpos())
                || grammar.dependents(clause, "aux", "aux:pass", "cop").stream()
                        .anyMatch(a -> FINITE.contains(grammar.token(a).xpos()));
        return finite && !coming;
    }

    private boolean holdsEvent(Sketch sketch) {
        int anchor = sketch.trigger().anchor();
        return isAboutDocument(sketch)
                || anchors.stream()
                        .anyMatch(a -> a != anchor
                                && !sketch.trigger().tokens().contains(a)
                                && scene.sentenceOf(anchor).holdsToken(a)
                                && grammar.isUnder(a, anchor));
    }
}
