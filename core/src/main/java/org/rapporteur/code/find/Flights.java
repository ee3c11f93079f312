package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.code.lexicon.EventEntry.Kind;
import org.rapporteur.code.lexicon.EventEntry.Meaning;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.code.lexicon.EventEntry.Slots;
import org.rapporteur.code.lexicon.EventEntry.Wording;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Amount;

/**
 * Figures of people who had to leave: "220,000 people have left Burundi", "1.8 million were driven from their homes", "40,000 are in camps".
 * Those who flee give way, those who are driven out or kept from home suffer it. Only people who are counted, and many: a minister who leaves the
 * country is something else, and so are soldiers who cross a border.
 */
final class Flights {
    private static final String WORD = "uprooted";
    private static final long FEWEST = 50;
    private static final Set<String> DRIVEN = Set.of("drive", "expel", "force", "uproot", "evict", "displace", "chase");
    private static final Set<String> HOMES = Set.of(
            "home", "house", "village", "country", "homeland", "region", "area", "town", "city", "camp", "territory");
    private static final Set<String> CAMPS = Set.of("camp", "exile", "tent", "shelter", "asylum");
    private static final Set<String> BORDERS = Set.of("border", "frontier");
    private static final Set<String> SHELTERS = Set.of("refuge", "shelter", "asylum", "sanctuary");
    private static final Set<String> REFUGEES = Set.of(
            "refugee", "person", "people", "civilian", "villager", "resident", "family", "child", "woman", "million");
    private static final EventEntry DRIVEN_OUT = entry(
            new Meaning(EventType.COERCE, Optional.of("deport"), List.of()),
            Kind.HARM,
            new Slots(List.of("subj"), List.of("obj")));
    private static final EventEntry FLED = entry(
            new Meaning(EventType.RETREAT, Optional.empty(), List.of("migration")),
            Kind.ACT,
            new Slots(List.of("subj"), List.of("none")));

    private final Scene scene;
    private final Grammar grammar;

    Flights(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    private static EventEntry entry(Meaning meaning, Kind kind, Slots slots) {
        return new EventEntry(
                new Wording(List.of(WORD), 0, Place.VERB), Optional.of(meaning), kind, slots, List.of(), true);
    }

    /** Whether a trigger is such a flight. */
    static boolean isOne(Trigger trigger) {
        return trigger.isVerb() && trigger.entry().wording().anchorWord().equals(WORD);
    }

    /** Whether a trigger tells of people who flee, whichever entry has it: they do it to nobody. */
    static boolean isFlight(Trigger trigger) {
        return trigger.entry()
                .meaning()
                .filter(m -> m.type() == EventType.RETREAT && m.contexts().contains("migration"))
                .isPresent();
    }

    /** Whether another trigger tells the same verb, as something that a crowd does not do: "expelled" as a sanction. */
    static boolean tells(Trigger flight, Trigger other) {
        return other.anchor() == flight.anchor() && other.entry().meaning().isPresent();
    }

    /** @param triggers found already */
    List<Trigger> find(List<Trigger> triggers) {
        Set<Integer> taken = new HashSet<>();
        for (Trigger trigger : triggers) {
            boolean attack = trigger.entry()
                    .meaning()
                    .filter(m -> m.type() == EventType.ASSAULT)
                    .isPresent();
            if (attack) {
                taken.addAll(trigger.tokens());
            }
        }
        List<Trigger> found = new ArrayList<>();
        for (Amount amount : scene.resolved().amounts()) {
            boolean many =
                    amount.low().or(amount::high).filter(n -> n >= FEWEST).isPresent();
            Optional<Integer> verb = many ? left(amount) : Optional.empty();
            if (verb.isPresent() && taken.add(verb.get())) {
                int at = verb.get();
                EventEntry entry = grammar.isPassive(at) ? DRIVEN_OUT : FLED;
                found.add(new Trigger(entry, at, List.of(at), scene.token(at).span()));
            }
        }
        return found;
    }

    private Optional<Integer> left(Amount amount) {
        Optional<Integer> number = scene.tokensIn(amount.words().span()).stream()
                .filter(t -> t.upos() == Upos.NUM || t.upos() == Upos.NOUN)
                .map(Token::index)
                .reduce((a, b) -> b);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Token token = scene.token(number.get());
        int next = token.index() + 1;
        boolean bare = next < scene.sentenceOf(token.index()).endToken()
                && scene.token(next).upos() == Upos.AUX
                && scene.token(next).head() > next;
        if (bare) {
            return Optional.of(scene.token(next).head()).filter(this::isLeaving);
        }
        int counted = token.is("nummod") && token.head() >= 0 ? whole(token.head()) : token.index();
        int verb = scene.token(counted).head();
        boolean subject = scene.token(counted).is("nsubj") && verb > counted && isPeople(counted, number.get());
        return subject && isLeaving(verb) ? Optional.of(verb) : Optional.empty();
    }

    /** "450,000 Sri Lankans", where the number hangs on the first word of the name. */
    private int whole(int word) {
        Token token = scene.token(word);
        boolean part = (token.is("amod") || token.is("compound")) && token.head() > word;
        return part ? token.head() : word;
    }

    private boolean isPeople(int counted, int number) {
        if (counted == number || REFUGEES.contains(grammar.lemma(counted))) {
            return true;
        }
        return scene.findMention(counted)
                .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.NATIONALITY)
                .map(scene::actor)
                .filter(a -> a.sectors().stream().noneMatch(Set.of("MIL", "REB", "GOV", "COP", "OPP")::contains))
                .isPresent();
    }

    private boolean isLeaving(int verb) {
        String lemma = grammar.lemma(verb);
        boolean passive = grammar.isPassive(verb);
        if (CAMPS.contains(lemma)) {
            return grammar.has(verb, "cop") && grammar.preposition(verb).equals("in");
        }
        return switch (lemma) {
            case "flee", "homeless" -> !passive;
            case "leave", "abandon" -> !passive && hasObject(verb, HOMES, true);
            case "cross" ->
                !passive
                        && (hasObject(verb, BORDERS, false)
                                || !grammar.under(verb, "into").isEmpty());
            case "seek", "find", "take" -> !passive && hasObject(verb, SHELTERS, false);
            case "live", "stay", "remain", "shelter" ->
                !passive && grammar.under(verb, "in").stream().anyMatch(c -> CAMPS.contains(grammar.lemma(c)));
            default -> passive && DRIVEN.contains(lemma);
        };
    }

    private boolean hasObject(int verb, Set<String> nouns, boolean places) {
        return grammar.dependents(verb, "obj").stream()
                .anyMatch(o -> nouns.contains(grammar.lemma(o))
                        || places
                                && scene.findMention(o)
                                        .filter(m -> m.type() == Mention.Type.COUNTRY || m.type() == Mention.Type.PLACE)
                                        .isPresent());
    }
}
