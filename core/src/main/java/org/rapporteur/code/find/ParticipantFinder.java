package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/** Fills the actor's and the recipient's place of a trigger from the alternatives that its entry names, the first filled one. */
final class ParticipantFinder {
    private static final Set<String> PATIENT = Set.of("obj", "of", "comp");
    private static final Set<String> LACKING = Set.of("need", "require", "lack", "want");
    private static final Set<String> TAKING =
            Set.of("take", "capture", "recapture", "retake", "seize", "wrest", "liberate", "win", "regain", "snatch");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "on");
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Parties parties;
    private final Speakers speakers;
    private final Perpetrators perpetrators;
    private final NounArguments nouns;
    private final Verdicts verdicts;
    private final OtherRecipients others;
    private final OwnWords ownWords;

    ParticipantFinder(Scene scene, Parties parties, Speakers speakers) {
        this.perpetrators = new Perpetrators(scene);
        this.verdicts = new Verdicts(scene.grammar());
        this.nouns = new NounArguments(scene, perpetrators);
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.parties = parties;
        this.ownWords = new OwnWords(scene, parties);
        this.speakers = speakers;
        this.others = new OtherRecipients(scene, parties, this::prepositional);
    }

    /** Participants with the heads of the phrases they came from. */
    record Found(
            Participants participants,
            List<Integer> actorHeads,
            List<Integer> recipientHeads,
            boolean required,
            String how) {
        Found(Participants participants, List<Integer> actorHeads, List<Integer> recipientHeads, boolean required) {
            this(participants, actorHeads, recipientHeads, required, "told");
        }

        Found {
            actorHeads = List.copyOf(actorHeads);
            recipientHeads = List.copyOf(recipientHeads);
        }

        Found with(Participants others) {
            return new Found(others, actorHeads, recipientHeads, required, how);
        }

        Found with(Participants others, String how) {
            return new Found(others, actorHeads, recipientHeads, required, how);
        }
    }

    Found find(Trigger trigger) {
        List<String> actorSlots = trigger.entry().slots().actor();
        List<String> recipientSlots = trigger.entry().slots().recipient();
        if (Tolls.isOne(trigger)) {
            return new Found(new Participants(List.of(), List.of()), List.of(), List.of(), false);
        }
        Optional<Found> between = between(trigger);
        if (between.isPresent()) {
            return between.get();
        }
        Filled recipients = orElse(sufferers(trigger), () -> fill(trigger, recipientSlots, blamedFor(trigger)));
        boolean patientFirst = trigger.isNominal() && recipientSlots.stream().anyMatch(PATIENT::contains);
        Filled actors = fill(trigger, actorSlots, patientFirst ? recipients.heads() : List.of());
        if (!patientFirst) {
            List<Integer> doing = actors.heads();
            recipients = orElse(others.asked(trigger), () -> fill(trigger, recipientSlots, doing));
        }
        Optional<Found> wanting = wanting(trigger, actors);
        if (wanting.isPresent()) {
            return wanting.get();
        }
        actors = orElse(actors, () -> behindHarm(trigger));
        recipients = orElse(recipients, () -> takenFrom(trigger));
        recipients = orElse(recipients, () -> others.find(trigger));
        List<Participant> acting = new ArrayList<>(actors.parties());
        acting.addAll(companions(trigger, acting));
        List<Participant> receiving = new ArrayList<>(recipients.parties());
        receiving.removeIf(r -> acting.stream().anyMatch(a -> Sides.isSame(a, r)));
        if (trigger.entry().kind() == Kind.MUTUAL && trigger.isNominal() && acting.isEmpty()) {
            acting.addAll(receiving);
            receiving.clear();
        }
        if (receiving.isEmpty() && Sides.isShared(trigger, acting)) {
            receiving.addAll(acting.subList(1, acting.size()));
            acting.subList(1, acting.size()).clear();
        }
        boolean missing = recipientSlots.stream().anyMatch(s -> s.startsWith("!")) && receiving.isEmpty();
        return new Found(new Participants(acting, receiving), actors.heads(), recipients.heads(), missing);
    }

    /** "With China, Russia vetoed it": who acts along with the subject. */
    private List<Participant> companions(Trigger trigger, List<Participant> acting) {
        boolean partner = trigger.entry().slots().actor().contains("with")
                || trigger.entry().slots().recipient().stream().anyMatch(s -> s.endsWith("with"))
                || trigger.entry().wording().words().contains("with");
        if (!trigger.isVerb() || partner || acting.isEmpty()) {
            return List.of();
        }
        List<Integer> fronted = new ArrayList<>();
        for (String preposition : List.of("with", "together with", "along with", "alongside")) {
            grammar.under(trigger.anchor(), preposition).stream()
                    .filter(w -> w < trigger.anchor() || preposition.length() > 4)
                    .forEach(fronted::add);
        }
        return parties.of(fronted).stream().filter(p -> p.actor().isResolved()).toList();
    }

    /** Participants found, with the heads of their phrases; heads without participants name things. */
    record Filled(List<Participant> parties, List<Integer> heads) {
        static final Filled NONE = new Filled(List.of(), List.of());

        Filled {
            parties = List.copyOf(parties);
            heads = List.copyOf(heads);
        }
    }

    private static Filled orElse(Filled filled, Supplier<Filled> other) {
        if (!filled.parties().isEmpty()) {
            return filled;
        }
        Filled instead = other.get();
        return instead.parties().isEmpty() && !filled.heads().isEmpty() ? filled : instead;
    }

    private Filled filled(List<Integer> heads) {
        return new Filled(parties.of(heads), heads);
    }

    /** "Fighting between troops and rebels": both sides act; "people died in fighting between" them suffer. */
    private Optional<Found> between(Trigger trigger) {
        boolean fight = trigger.entry().kind() != Kind.HARM
                && trigger.entry()
                        .meaning()
                        .filter(m -> m.type() == EventType.ASSAULT)
                        .isPresent();
        if (!fight) {
            return Optional.empty();
        }
        Filled sides = filled(prepositional(trigger, "between"));
        boolean people = sides.parties().stream().allMatch(p -> p.actor().isResolved());
        return sides.parties().isEmpty() || !people
                ? Optional.empty()
                : Optional.of(new Found(new Participants(sides.parties(), List.of()), sides.heads(), List.of(), false));
    }

    /** "The text needs changes", an envoy says: he asks them of its sponsors. */
    private Optional<Found> wanting(Trigger trigger, Filled subject) {
        boolean lacks = trigger.isVerb()
                && LACKING.contains(trigger.entry().wording().anchorWord())
                && subject.heads().stream().anyMatch(parties::isDocument);
        List<Participant> speaker = lacks ? speaker(trigger) : List.of();
        return speaker.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Found(new Participants(speaker, subject.parties()), List.of(), subject.heads(), false));
    }

    private Filled sufferers(Trigger trigger) {
        return trigger.isNominal() ? filled(nouns.sufferers(trigger.anchor())) : new Filled(List.of(), List.of());
    }

    /** Those blamed for an act are no victims of it. */
    private List<Integer> blamedFor(Trigger trigger) {
        return trigger.isNominal() ? nouns.blamed(trigger.anchor()) : List.of();
    }

    /** Harm whose doer only the circumstances tell: "killed in army air strikes". */
    private Filled behindHarm(Trigger trigger) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        boolean harm = type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.PROTEST;
        boolean suffered = trigger.entry().kind() == Kind.HARM || grammar.isPassive(trigger.anchor());
        if (!harm || !suffered || !trigger.isVerb()) {
            return new Filled(List.of(), List.of());
        }
        List<Integer> found = perpetrators.around(trigger.anchor());
        for (int conjunct : grammar.dependents(trigger.anchor(), "conj")) {
            boolean harmed = found.isEmpty() && grammar.isVerb(conjunct) && perpetrators.tellsHarm(conjunct);
            found = harmed && !grammar.has(conjunct, "obj") ? perpetrators.around(conjunct) : found;
        }
        return filled(found);
    }

    /** "Captured the town from rebels": who loses it suffers. */
    private Filled takenFrom(Trigger trigger) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        boolean taking = trigger.isVerb()
                && (type == EventType.ASSAULT || type == EventType.COERCE)
                && TAKING.contains(trigger.entry().wording().anchorWord());
        List<Integer> from = taking ? prepositional(trigger, "from") : List.of();
        return filled(from.stream().filter(h -> !isWhere(h, "in")).toList());
    }

    private Filled fill(Trigger trigger, List<String> slots, List<Integer> taken) {
        Filled withoutParty = new Filled(List.of(), List.of());
        for (String raw : slots) {
            String slot = raw.startsWith("!") ? raw.substring(1) : raw;
            if (slot.equals("speaker")) {
                List<Participant> speaker = speaker(trigger);
                if (!speaker.isEmpty()) {
                    return new Filled(speaker, List.of());
                }
                continue;
            }
            List<Integer> heads = heads(trigger, slot, taken).stream()
                    .filter(h -> !taken.contains(h) && !ownWords.holds(trigger, h) && !isWhere(h, slot))
                    .filter(h -> !slot.equals("subj") || !isTeller(trigger, h))
                    .toList();
            List<Participant> found = parties.of(heads, trigger.isVerb() ? trigger.anchor() : -1);
            if (!found.isEmpty()) {
                return new Filled(found, heads);
            }
            if (!heads.isEmpty() && withoutParty.heads().isEmpty()) {
                withoutParty = new Filled(List.of(), heads);
            }
        }
        return withoutParty;
    }

    /** In a headline without commas who tells of violence may look as if he did it. */
    private boolean isTeller(Trigger trigger, int head) {
        boolean violent = trigger.isVerb()
                && trigger.entry()
                        .meaning()
                        .filter(m -> m.type() == EventType.ASSAULT)
                        .isPresent();
        return violent && speakers.tells(head, trigger.anchor());
    }

    /** What stands behind "in" and names a place tells where, not whom. */
    private boolean isWhere(int head, String slot) {
        return isWhere(scene, head, slot);
    }

    static boolean isWhere(Scene scene, int head, String slot) {
        return WHERE.contains(slot)
                && scene.findMention(head)
                        .filter(m -> m.type() == Mention.Type.PLACE
                                || m.type() == Mention.Type.FACILITY
                                || m.type() == Mention.Type.COUNTRY && slot.equals("in"))
                        .isPresent();
    }

    /** Who judges: the subject of the verb that calls it so, else whose words these are. */
    private List<Participant> speaker(Trigger trigger) {
        Token anchor = scene.token(trigger.anchor());
        if (trigger.isVerdict() && anchor.is("amod") && anchor.head() >= 0 && anchor.head() < anchor.index()) {
            anchor = scene.token(anchor.head());
        }
        if (trigger.isVerdict() && anchor.is("obj") && anchor.head() >= 0) {
            return parties.of(arguments.agents(anchor.head()));
        }
        if (trigger.isVerdict() && (anchor.is("xcomp") || verdicts.calls(anchor)) && anchor.head() >= 0) {
            List<Integer> agents = arguments.agents(anchor.head());
            List<Participant> callers = agents.stream().anyMatch(parties::isDocument) ? List.of() : parties.of(agents);
            if (!callers.isEmpty()) {
                return callers;
            }
        }
        Optional<Mention> mention = speakers.findSpeakingMention(anchor.span().begin());
        return mention.map(m -> parties.of(List.of(m.head()))).orElse(List.of());
    }

    private List<Integer> heads(Trigger trigger, String slot, List<Integer> taken) {
        if (trigger.isVerdict()) {
            return slot.equals("subj") || slot.equals("obj")
                    ? verdicts.judged(trigger.anchor())
                    : prepositional(trigger, slot);
        }
        return trigger.isNominal() ? ofNoun(trigger, slot, taken) : ofVerb(trigger, slot);
    }

    private List<Integer> ofVerb(Trigger trigger, String slot) {
        int verb = trigger.anchor();
        return switch (slot) {
            case "subj" -> agents(verb);
            case "obj", "doc" -> objects(trigger);
            case "iobj" -> grammar.dependents(verb, "iobj");
            case "comp" ->
                complements(verb).stream()
                        .flatMap(c -> arguments.subjects(c).stream())
                        .filter(s -> !arguments.agents(verb).contains(s))
                        .toList();
            case "compobj" ->
                complements(verb).stream()
                        .flatMap(c -> arguments.patients(c).stream())
                        .toList();
            case "poss" ->
                trigger.tokens().stream()
                        .flatMap(t -> grammar.dependents(t, "nmod:poss").stream())
                        .toList();
            case "none" -> List.of();
            default -> prepositional(trigger, slot);
        };
    }

    /** "Shelling by rebels": the agent of a gerund stands behind "by". */
    private List<Integer> agents(int verb) {
        List<Integer> makers = scene.token(verb).xpos().equals("VBG") ? perpetrators.makers(verb) : List.of();
        return makers.isEmpty() ? arguments.agents(verb) : makers;
    }

    /** "Called on the leader": what stands behind the entry's own preposition is its object. */
    private List<Integer> objects(Trigger trigger) {
        List<Integer> direct = grammar.dependents(trigger.anchor(), "obj");
        if (!parties.of(direct).isEmpty() && !grammar.has(trigger.anchor(), "iobj")) {
            return arguments.patients(trigger.anchor());
        }
        if (grammar.lemma(trigger.anchor()).equals("blame")) {
            List<Integer> accused =
                    direct.stream().flatMap(d -> nouns.blamed(d).stream()).toList();
            if (!accused.isEmpty()) {
                return accused;
            }
        }
        if (grammar.isPassive(trigger.anchor()) && grammar.has(trigger.anchor(), "aux")) {
            return arguments.patients(trigger.anchor());
        }
        List<String> words = trigger.entry().wording().words();
        for (int i = trigger.entry().wording().anchor() + 1; i < words.size(); i++) {
            List<Integer> found = grammar.under(trigger.anchor(), words.get(i));
            if (!found.isEmpty() && !trigger.tokens().containsAll(found)) {
                return found;
            }
        }
        List<Integer> indirect = grammar.dependents(trigger.anchor(), "iobj");
        return indirect.isEmpty() ? arguments.patients(trigger.anchor()) : indirect;
    }

    private List<Integer> complements(int verb) {
        return grammar.dependents(verb, "xcomp", "ccomp");
    }

    private List<Integer> ofNoun(Trigger trigger, String slot, List<Integer> taken) {
        int noun = trigger.anchor();
        return switch (slot) {
            case "subj" -> nouns.subjects(noun, taken);
            case "by" -> perpetrators.makers(noun);
            case "obj", "doc" -> {
                List<Integer> of = prepositional(trigger, "of");
                yield of.isEmpty() ? List.of() : of;
            }
            case "poss" -> grammar.dependents(noun, "nmod:poss");
            case "none", "comp", "compobj", "iobj" -> List.of();
            default -> prepositional(trigger, slot);
        };
    }

    private List<Integer> prepositional(Trigger trigger, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int token : trigger.tokens()) {
            found.addAll(grammar.under(token, preposition));
            found.addAll(preposition.equals("on") ? grammar.under(token, "upon") : List.of());
            for (int participle :
                    preposition.equals("against") ? grammar.dependents(token, "acl") : List.<Integer>of()) {
                found.addAll(grammar.isPassive(participle) ? grammar.under(participle, preposition) : List.of());
            }
        }
        if (found.isEmpty() && trigger.isNominal()) {
            found.addAll(perpetrators.aimedBehindMaker(trigger.anchor(), preposition));
        }
        if (found.isEmpty() && trigger.isVerb()) {
            for (int object : grammar.dependents(trigger.anchor(), "obj")) {
                boolean thing = scene.token(object).upos() == Upos.NOUN
                        && scene.findMention(object)
                                .filter(m -> m.type() != Mention.Type.ABSTRACT
                                        && scene.actor(m).isResolved())
                                .isEmpty();
                if (thing && !nouns.isCondemned(trigger, object, preposition)) {
                    found.addAll(grammar.under(object, preposition));
                }
            }
        }
        return found;
    }
}
