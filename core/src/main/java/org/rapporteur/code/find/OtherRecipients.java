package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Participant;
import org.rapporteur.code.find.ParticipantFinder.Filled;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;

/**
 * To whom an act is done where the places that its lexicon entry names tell nobody: behind a preposition of its type, in the clause
 * that tells what is alleged or asked, as the object of what is threatened or refused, right behind the verb, as a place struck.
 */
final class OtherRecipients {
    /** Words that may stand between a verb and the people it is done to. */
    private static final Set<Upos> LEADING = EnumSet.of(Upos.ADJ, Upos.NUM, Upos.DET, Upos.ADV, Upos.NOUN, Upos.PROPN);

    private static final Set<String> COUNTING = Set.of(
            "at", "least", "more", "than", "over", "about", "around", "up", "to", "as", "many", "well", "nearly");

    private static final Set<EventType> OWNED = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.SANCTION,
            EventType.REJECT,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.REQUEST);

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Parties parties;
    private final Targets targets;
    private final BiFunction<Trigger, String, List<Integer>> obliques;

    /**
     * @param obliques heads of phrases under a trigger behind a preposition
     */
    OtherRecipients(Scene scene, Parties parties, BiFunction<Trigger, String, List<Integer>> obliques) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.parties = parties;
        this.targets = new Targets(scene);
        this.obliques = obliques;
    }

    /** The first that tells somebody; heads alone where only things are told. */
    Filled find(Trigger trigger) {
        if (Flights.isFlight(trigger)) {
            return Filled.NONE;
        }
        Filled found = aimedAt(trigger);
        found = found.parties().isEmpty() ? toldOf(trigger) : found;
        found = found.parties().isEmpty() ? intended(trigger) : found;
        found = found.parties().isEmpty() ? behind(trigger) : found;
        found = found.parties().isEmpty() ? struck(trigger) : found;
        return found.parties().isEmpty() ? owned(trigger) : found;
    }

    /** "Targeted gatherings of rebels", "foiled an attempt by rebels": whose the thing is that the entry's own words name. */
    private Filled owned(Trigger trigger) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        if (!trigger.isVerb() || !OWNED.contains(type)) {
            return Filled.NONE;
        }
        List<Integer> agents = arguments.agents(trigger.anchor());
        for (int object : grammar.dependents(trigger.anchor(), "obj")) {
            if (type == EventType.REQUEST && isFavour(object)) {
                continue;
            }
            List<Participant> owners = trigger.tokens().contains(object) ? parties.ownersOf(object) : List.of();
            boolean others = owners.stream()
                    .allMatch(o -> agents.stream()
                            .flatMap(a -> scene.findMention(a).stream())
                            .noneMatch(a -> isSame(a, o)));
            if (!owners.isEmpty() && others) {
                return new Filled(owners, List.of(object));
            }
        }
        return Filled.NONE;
    }

    /** "Called for the army's withdrawal": whose act the entry's own words ask for, he is asked; "his push" is his who asks. */
    Filled asked(Trigger trigger) {
        if (!trigger.isVerb() || trigger.entry().meaning().orElseThrow().type() != EventType.REQUEST) {
            return Filled.NONE;
        }
        List<Mention> agents = arguments.agents(trigger.anchor()).stream()
                .flatMap(a -> scene.findMention(a).stream())
                .toList();
        for (int noun : trigger.tokens()) {
            List<Integer> owners =
                    noun == trigger.anchor() || isFavour(noun) ? List.of() : grammar.dependents(noun, "nmod:poss");
            Filled found = filled(owners);
            boolean others = found.parties().stream().anyMatch(p -> p.actor().isResolved())
                    && found.parties().stream().noneMatch(p -> agents.stream().anyMatch(a -> isSame(a, p)));
            if (others) {
                return found;
            }
        }
        return Filled.NONE;
    }

    private Filled filled(List<Integer> heads) {
        return new Filled(parties.of(heads), heads);
    }

    private boolean isSame(Mention agent, Participant other) {
        Actor actor = scene.actor(agent);
        return other.words().filter(w -> w.span().overlaps(agent.span())).isPresent()
                || actor.isResolved()
                        && actor.name().equals(other.actor().name())
                        && actor.country().equals(other.actor().country());
    }

    /** Prepositions behind which stands who suffers an event of a type, whichever word the tree hangs them under. */
    private static List<String> aimedBy(EventType type) {
        return switch (type) {
            case ASSAULT -> List.of("against", "on", "at");
            case ACCUSE -> List.of("over", "about", "at", "for");
            case SANCTION -> List.of("against", "on", "with", "to");
            case PROTEST -> List.of("against", "at");
            case RETREAT -> List.of("against", "from", "to");
            case COERCE -> List.of("against", "of", "for", "on", "to");
            case REJECT -> List.of("by", "to");
            case THREATEN -> List.of("against", "to", "inside");
            case SUPPORT -> List.of("with", "to", "for", "of", "from", "by");
            case AGREE -> List.of("with", "to", "for");
            case AID, CONCEDE -> List.of("to", "for");
            case REQUEST -> List.of("from", "to", "of");
            case CONSULT, COOPERATE -> List.of("with");
            default -> List.of();
        };
    }

    /** "Carried out air strikes against rebels", "voiced concern over the shelling by troops". */
    private Filled aimedAt(Trigger trigger) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        for (String preposition : aimedBy(type)) {
            if (preposition.equals("of") && type == EventType.SUPPORT && !trigger.isVerb()) {
                continue;
            }
            Filled found = filled(obliques.apply(trigger, preposition).stream()
                    .filter(h -> !ParticipantFinder.isWhere(scene, h, preposition))
                    .filter(h -> type != EventType.REQUEST
                            || !isFavour(grammar.token(h).head()))
                    .toList());
            if (!found.parties().isEmpty()) {
                return found;
            }
        }
        return Filled.NONE;
    }

    /** "Demanded the release of hostages": it is asked for them, not from them. */
    private boolean isFavour(int noun) {
        return noun >= 0 && scene.codebook().grammar().is(grammar.lemma(noun), "favour");
    }

    /** "Alleged that the firm hired thugs", "called for the mayor to go": who is to have done it, or is to do it. */
    private Filled toldOf(Trigger trigger) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        if (!trigger.isVerb() || type != EventType.ACCUSE && type != EventType.REQUEST) {
            return Filled.NONE;
        }
        List<Integer> clauses = new ArrayList<>();
        for (int token : trigger.tokens()) {
            clauses.addAll(grammar.dependents(token, "ccomp", "xcomp", "advcl", "acl"));
        }
        for (int object : grammar.dependents(trigger.anchor(), "obj")) {
            clauses.addAll(grammar.dependents(object, "acl"));
        }
        List<Integer> agents = arguments.agents(trigger.anchor());
        Filled pushed = type == EventType.REQUEST
                ? filled(obliques.apply(trigger, "for").stream()
                        .filter(this::isToAct)
                        .toList())
                : Filled.NONE;
        if (!pushed.parties().isEmpty()) {
            return pushed;
        }
        return filled(clauses.stream()
                .filter(c -> c > trigger.anchor() && isContent(c))
                .flatMap(c -> grammar.dependents(c, "nsubj").stream())
                .filter(s -> s > trigger.anchor() && !agents.contains(s) && !grammar.isRelative(s))
                .limit(1)
                .toList());
    }

    /** "A push for Syria to let them in": an infinitive follows. */
    private boolean isToAct(int head) {
        int next = scene.syntax().lastUnder(head) + 1;
        return next < scene.sentenceOf(head).endToken()
                && grammar.lemma(next).equals("to")
                && scene.token(next).is("mark");
    }

    /** "Threatened to arrest the mayor", "refused to meet the rebels": whom the act that is threatened or refused is for. */
    private Filled intended(Trigger trigger) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        boolean wills = type == EventType.THREATEN || type == EventType.AGREE || type == EventType.REJECT;
        if (!trigger.isVerb() || !wills) {
            return Filled.NONE;
        }
        for (int act : grammar.dependents(trigger.anchor(), "xcomp")) {
            List<Integer> heads = new ArrayList<>(grammar.dependents(act, "iobj"));
            heads.addAll(heads.isEmpty() ? grammar.dependents(act, "obj") : List.of());
            for (String preposition : List.of("with", "to", "on", "against", "for")) {
                heads.addAll(grammar.under(act, preposition));
            }
            for (int head : heads) {
                Filled found = trigger.tokens().contains(head) ? filled(List.of()) : filled(List.of(head));
                if (found.parties().stream().anyMatch(p -> p.actor().isResolved())) {
                    return found;
                }
            }
        }
        return Filled.NONE;
    }

    /** A clause that tells what is said or asked, no "when" or "because". */
    private boolean isContent(int clause) {
        Token token = scene.token(clause);
        String mark = grammar.preposition(clause);
        return token.is("ccomp")
                || token.is("xcomp")
                || token.is("acl") && mark.equals("that")
                || token.is("advcl") && mark.equals("for");
    }

    /** "Killed at least 100 people", whatever the tree makes of it: the people right behind an active verb of harm. */
    private Filled behind(Trigger trigger) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        boolean harms = trigger.isVerb()
                && (type == EventType.ASSAULT || type == EventType.COERCE)
                && !scene.token(trigger.anchor()).xpos().equals("VBN")
                && !grammar.isPassive(trigger.anchor());
        int end = scene.sentenceOf(trigger.anchor()).endToken();
        for (int i = trigger.anchor() + 1; harms && i < end; i++) {
            Upos upos = scene.token(i).upos();
            boolean person = scene.findMention(i)
                    .filter(m -> m.type() == Mention.Type.PERSON)
                    .isPresent();
            boolean last = i + 1 == end || scene.token(i + 1).upos() != Upos.NOUN;
            if (upos == Upos.NOUN && last) {
                return filled(person ? List.of(i) : List.of());
            }
            if (!COUNTING.contains(grammar.lemma(i)) && !LEADING.contains(upos)) {
                break;
            }
        }
        return Filled.NONE;
    }

    /** "Shelled the village", "attacks on a barracks": what is struck stands for those whose it is. */
    private Filled struck(Trigger trigger) {
        if (trigger.entry().meaning().orElseThrow().type() != EventType.ASSAULT) {
            return Filled.NONE;
        }
        List<Integer> heads = new ArrayList<>();
        if (trigger.isVerb()) {
            heads.addAll(arguments.patients(trigger.anchor()));
        }
        for (String preposition : List.of("on", "against", "at")) {
            heads.addAll(obliques.apply(trigger, preposition));
        }
        List<Participant> found = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int head : heads) {
            for (int member : grammar.members(head)) {
                if (member != trigger.anchor()
                        && (trigger.isVerb() || !trigger.tokens().contains(member))) {
                    targets.find(member).ifPresent(t -> {
                        found.add(t);
                        kept.add(member);
                    });
                }
            }
        }
        return new Filled(found, kept);
    }
}
