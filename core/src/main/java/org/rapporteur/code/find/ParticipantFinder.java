package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/** Fills the actor's and the recipient's place of a trigger from the alternatives that its entry names, the first filled one. */
final class ParticipantFinder {
    private static final Set<String> PATIENT = Set.of("obj", "of", "comp");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "on");
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Parties parties;
    private final Speakers speakers;

    ParticipantFinder(Scene scene, Parties parties, Speakers speakers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.parties = parties;
        this.speakers = speakers;
    }

    /** Participants with the heads of the phrases they came from. */
    record Found(Participants participants, List<Integer> actorHeads, List<Integer> recipientHeads, boolean required) {
        Found {
            actorHeads = List.copyOf(actorHeads);
            recipientHeads = List.copyOf(recipientHeads);
        }

        Found with(Participants others) {
            return new Found(others, actorHeads, recipientHeads, required);
        }
    }

    Found find(Trigger trigger) {
        List<String> actorSlots = trigger.entry().slots().actor();
        List<String> recipientSlots = trigger.entry().slots().recipient();
        Filled recipients = fill(trigger, recipientSlots, List.of());
        boolean patientFirst = trigger.isNominal() && recipientSlots.stream().anyMatch(PATIENT::contains);
        Filled actors = fill(trigger, actorSlots, patientFirst ? recipients.heads() : List.of());
        if (!patientFirst) {
            recipients = fill(trigger, recipientSlots, actors.heads());
        }
        List<Participant> acting = new ArrayList<>(actors.parties());
        acting.addAll(companions(trigger, acting));
        List<Participant> receiving = new ArrayList<>(recipients.parties());
        receiving.removeIf(r -> acting.stream()
                .anyMatch(a -> a.words().isPresent()
                        && a.words().equals(r.words())
                        && a.actor().equals(r.actor())));
        if (trigger.entry().kind() == Kind.MUTUAL && trigger.isNominal() && acting.isEmpty()) {
            acting.addAll(receiving);
            receiving.clear();
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

    private record Filled(List<Participant> parties, List<Integer> heads) {}

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
            List<Integer> heads = heads(trigger, slot).stream()
                    .filter(h -> !taken.contains(h) && !trigger.tokens().contains(h) && !isWhere(h, slot))
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

    /** What stands behind "in" and names a place tells where, not whom. */
    private boolean isWhere(int head, String slot) {
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
        if (trigger.isVerdict() && (anchor.is("xcomp") || calls(anchor)) && anchor.head() >= 0) {
            List<Integer> agents = arguments.agents(anchor.head());
            List<Participant> callers = agents.stream().anyMatch(parties::isDocument) ? List.of() : parties.of(agents);
            if (!callers.isEmpty()) {
                return callers;
            }
        }
        Optional<Mention> mention = speakers.findSpeakingMention(anchor.span().begin());
        return mention.map(m -> parties.of(List.of(m.head()))).orElse(List.of());
    }

    private List<Integer> heads(Trigger trigger, String slot) {
        if (trigger.isVerdict()) {
            return slot.equals("subj") || slot.equals("obj") ? judged(trigger.anchor()) : prepositional(trigger, slot);
        }
        return trigger.isNominal() ? ofNoun(trigger, slot) : ofVerb(trigger, slot);
    }

    /** What a verdict is about: the subject of its copula, the object of the verb that calls. */
    private List<Integer> judged(int anchor) {
        Token adjective = scene.token(anchor);
        if (adjective.is("amod")
                && adjective.head() >= 0
                && adjective.head() < anchor
                && !grammar.has(adjective.head(), "cop")) {
            return List.of(adjective.head());
        }
        if (adjective.is("amod") && adjective.head() >= 0) {
            List<Integer> makers = grammar.under(adjective.head(), "by");
            return makers.isEmpty() ? arguments.subjects(adjective.head()) : makers;
        }
        int first = grammar.firstConjunct(anchor);
        List<Integer> subjects = arguments.subjects(anchor);
        Token token = scene.token(first);
        if ((token.is("xcomp") || calls(token))
                && token.head() >= 0
                && grammar.dependents(first, "cop").isEmpty()) {
            List<Integer> objects = arguments.patients(token.head());
            return objects.isEmpty() ? subjects : objects;
        }
        return subjects;
    }

    /** "called the draft unbalanced", where the tree takes the judged thing for a subject of the adjective. */
    private boolean calls(Token adjective) {
        return adjective.is("ccomp")
                && adjective.head() >= 0
                && adjective.head() < adjective.index()
                && !grammar.has(adjective.index(), "cop", "mark");
    }

    private List<Integer> ofVerb(Trigger trigger, String slot) {
        int verb = trigger.anchor();
        return switch (slot) {
            case "subj" -> arguments.agents(verb);
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

    /** "Called on the leader": what stands behind the entry's own preposition is its object. */
    private List<Integer> objects(Trigger trigger) {
        List<String> words = trigger.entry().wording().words();
        for (int i = trigger.entry().wording().anchor() + 1; i < words.size(); i++) {
            List<Integer> found = grammar.under(trigger.anchor(), words.get(i));
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Integer> indirect = grammar.dependents(trigger.anchor(), "iobj");
        return indirect.isEmpty() ? arguments.patients(trigger.anchor()) : indirect;
    }

    private List<Integer> complements(int verb) {
        return grammar.dependents(verb, "xcomp", "ccomp");
    }

    private List<Integer> ofNoun(Trigger trigger, String slot) {
        int noun = trigger.anchor();
        return switch (slot) {
            case "subj" -> nounSubject(noun);
            case "obj", "doc" -> {
                List<Integer> of = prepositional(trigger, "of");
                yield of.isEmpty() ? List.of() : of;
            }
            case "poss" -> grammar.dependents(noun, "nmod:poss");
            case "none", "comp", "compobj", "iobj" -> List.of();
            default -> prepositional(trigger, slot);
        };
    }

    /** Possessor, "by", an adjective of nationality or a noun before it, else the subject of the verb whose object it is. */
    private List<Integer> nounSubject(int noun) {
        List<Integer> found = grammar.dependents(noun, "nmod:poss").stream()
                .filter(p -> scene.findMention(p)
                        .filter(m -> m.type() != Mention.Type.TIME)
                        .isPresent())
                .toList();
        if (found.isEmpty()) {
            found = grammar.under(noun, "by");
        }
        if (found.isEmpty()) {
            found = grammar.dependents(noun, "amod", "compound").stream()
                    .filter(d -> scene.findMention(d).isPresent())
                    .toList();
        }
        Token token = scene.token(noun);
        if (found.isEmpty()
                && token.is("obj")
                && token.head() >= 0
                && scene.codebook().grammar().is(grammar.lemma(token.head()), "light")) {
            found = arguments.agents(token.head());
        }
        return found;
    }

    private List<Integer> prepositional(Trigger trigger, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int token : trigger.tokens()) {
            found.addAll(grammar.under(token, preposition));
        }
        if (found.isEmpty() && trigger.isVerb()) {
            for (int object : grammar.dependents(trigger.anchor(), "obj")) {
                boolean thing = scene.token(object).upos() == Upos.NOUN
                        && scene.findMention(object)
                                .filter(m -> scene.actor(m).isResolved())
                                .isEmpty();
                if (thing) {
                    found.addAll(grammar.under(object, preposition));
                }
            }
        }
        return found;
    }
}
