package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/**
 * Who is behind harm that an act or a weapon does, as heads of phrases: "killed in army air strikes", "raids by the army", "a
 * bomb planted by rebels killed", "shot when police opened fire".
 */
final class Perpetrators {
    private static final List<String> AMID = List.of("in", "during", "by", "from", "amid");
    private static final Set<String> WHEN = Set.of("when", "as", "while", "where");
    private static final Set<String> ARMED = Set.of("MIL", "REB", "COP", "GOV", "UAF", "PRM", "OPP", "SPY", "CRM");
    /** "A military coup" is the soldiers', "military action" anybody's. */
    private static final Set<String> COUPS = Set.of("coup", "takeover", "putsch", "crackdown");

    private static final Set<String> FACILITIES =
            Set.of("prison", "border", "embassy", "consulate", "ministry", "barracks", "station", "base");
    private static final Set<EventType> HARM = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);
    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;

    Perpetrators(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
    }

    /** Who is behind a thing or an act: owner, "by", the word before it, who dropped or staged it, "from". */
    List<Integer> behind(int thing) {
        List<Integer> owners = people(grammar.dependents(thing, "nmod:poss"));
        if (!owners.isEmpty() && !isSuffered(thing)) {
            return owners;
        }
        List<Integer> makers = makers(thing);
        if (!makers.isEmpty()) {
            return makers;
        }
        List<Integer> before = modifiers(thing);
        if (!before.isEmpty()) {
            return before;
        }
        List<Integer> wielders = wielders(thing);
        return wielders.isEmpty() ? people(grammar.under(thing, "from")) : wielders;
    }

    /** "By" under an act, or under what the act is done to: "the killing of a priest by soldiers". */
    List<Integer> makers(int act) {
        List<Integer> found = new ArrayList<>(grammar.under(act, "by"));
        for (int patient : grammar.dependents(act, "nmod", "obl")) {
            if (found.isEmpty() && !grammar.preposition(patient).equals("by")) {
                found.addAll(people(grammar.under(patient, "by")));
            }
        }
        found.addAll(found.isEmpty() ? besideObject(act) : List.of());
        return people(found);
    }

    /** "Condemned the “cowardly attacks” by rebels": "by" right behind the object of an active verb is the object's. */
    private List<Integer> besideObject(int act) {
        Token token = grammar.token(act);
        if (!token.is("obj") || token.head() < 0 || grammar.isPassive(token.head())) {
            return List.of();
        }
        return grammar.under(token.head(), "by").stream()
                .filter(p -> grammar.dependents(p, "case").stream().anyMatch(by -> isBehindQuote(act, by)))
                .toList();
    }

    /** Whom such an act is aimed at: "the “attacks” by Russia against Georgia", where the tree hangs both under the verb. */
    List<Integer> aimedBehindMaker(int act, String preposition) {
        List<Integer> makers = besideObject(act);
        return makers.isEmpty()
                ? List.of()
                : grammar.under(grammar.token(act).head(), preposition).stream()
                        .filter(p -> p > makers.get(0))
                        .toList();
    }

    private boolean isBehindQuote(int act, int preposition) {
        return preposition == act + 2 && grammar.token(act + 1).upos() == Upos.PUNCT;
    }

    /** Whoever the words before a noun tell of: "army" in "army air strikes", not in "army base attack". */
    List<Integer> modifiers(int noun) {
        for (int i = noun - 1; i >= 0 && grammar.token(i).head() >= i; i--) {
            Token word = grammar.token(i);
            if (isHarmer(i, noun)) {
                return List.of(i);
            }
            boolean passed =
                    word.upos() != Upos.NOUN || scene.codebook().grammar().is(grammar.lemma(i), "medium");
            boolean modifies = word.is("amod") || word.is("compound") || word.is("nmod:desc") || word.is("punct");
            if (!passed || !modifies) {
                return List.of();
            }
        }
        return List.of();
    }

    /** A word before an act that names a party, or those who bear arms or rule. */
    private boolean isHarmer(int modifier, int noun) {
        boolean armed = scene.findModifier(modifier)
                .filter(a -> a.sectors().stream().anyMatch(ARMED::contains))
                .isPresent();
        boolean vague = grammar.lemma(modifier).equals("military") && !COUPS.contains(grammar.lemma(noun));
        return (armed && !vague || isParty(modifier)) && !FACILITIES.contains(grammar.lemma(modifier));
    }

    private List<Integer> wielders(int thing) {
        Token object = scene.token(thing);
        boolean thrown = object.is("obj")
                && object.head() >= 0
                && scene.codebook().grammar().is(grammar.lemma(object.head()), "wields");
        if (thrown) {
            return people(arguments.agents(object.head()));
        }
        for (int clause : grammar.dependents(thing, "acl")) {
            String verb = grammar.lemma(clause);
            boolean wields = scene.codebook().grammar().is(verb, "wields")
                    || scene.codebook().grammar().is(verb, "light");
            if (!wields || !grammar.isPassive(clause)) {
                continue;
            }
            List<Integer> agents = new ArrayList<>(grammar.under(clause, "by"));
            agents.addAll(agents.isEmpty() ? grammar.under(clause, "from") : List.of());
            if (!people(agents).isEmpty()) {
                return people(agents);
            }
        }
        return List.of();
    }

    /** Who is behind what happens to the victims of a verb, as its circumstances tell; never the victims themselves. */
    List<Integer> around(int verb) {
        List<Integer> victims = arguments.patients(verb).stream()
                .map(scene::findMention)
                .flatMap(m -> m.stream().map(Mention::entity))
                .toList();
        return amid(verb).stream()
                .filter(h -> scene.findMention(h)
                        .filter(m -> victims.contains(m.entity()))
                        .isEmpty())
                .toList();
    }

    private List<Integer> amid(int verb) {
        for (int circumstance : grammar.dependents(verb, "obl", "advcl", "nmod")) {
            boolean amid = AMID.contains(grammar.preposition(circumstance));
            if (amid && (tellsHarm(circumstance) || isWeapon(circumstance))) {
                List<Integer> found = behind(circumstance);
                found = found.isEmpty() ? people(grammar.under(circumstance, "with")) : found;
                found = found.isEmpty() ? people(grammar.under(circumstance, "against")) : found;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        for (int clause : grammar.dependents(verb, "advcl")) {
            boolean when = grammar.children(clause).stream()
                    .anyMatch(c -> WHEN.contains(grammar.lemma(c.index())) && (c.is("mark") || c.is("advmod")));
            if (when && tellsHarm(clause)) {
                List<Integer> agents = arguments.agents(clause);
                List<Integer> acting = people(agents);
                return acting.isEmpty() && !agents.isEmpty() ? behind(agents.get(0)) : acting;
            }
        }
        return List.of();
    }

    /** Whether the owner of an act, and what stands behind "of", suffers it: "the shelling of towns", "her murder". */
    boolean isSuffered(int act) {
        String word = scene.text().at(scene.token(act).span()).toLowerCase(java.util.Locale.ROOT);
        return scene.codebook().grammar().is(grammar.lemma(act), "suffered") || word.endsWith("ing");
    }

    /** "A Kabul car bomb": the town before an attack is where it struck. */
    boolean isNamedByPlace(int act) {
        return grammar.dependents(act, "compound").stream()
                .flatMap(c -> scene.findMention(c).stream())
                .anyMatch(m -> m.type() == Mention.Type.PLACE && m.form() == Mention.Form.NAME);
    }

    /** Whether a word tells an attack, an arrest, a battle. */
    boolean tellsHarm(int token) {
        Token word = scene.token(token);
        String form = scene.text().at(word.span()).toLowerCase(java.util.Locale.ROOT);
        return tellsHarm(grammar.lemma(token), word.upos()) || tellsHarm(form, Upos.NOUN);
    }

    private boolean tellsHarm(String lemma, Upos upos) {
        EventEntry.Place place = upos == Upos.VERB ? EventEntry.Place.VERB : EventEntry.Place.NOUN;
        return scene.codebook().events().rowsOf(lemma).stream()
                .filter(e -> e.wording().place() == place)
                .flatMap(e -> e.meaning().stream())
                .anyMatch(m -> HARM.contains(m.type()));
    }

    /** A thing that no list of actors and no person explains, thrown or fired by somebody. */
    private boolean isWeapon(int token) {
        return scene.token(token).upos() == Upos.NOUN && !wielders(token).isEmpty();
    }

    /** Persons, bodies and states among heads; not days, places and numbers. */
    private List<Integer> people(List<Integer> heads) {
        return heads.stream().filter(this::isParty).toList();
    }

    private boolean isParty(int head) {
        return scene.findMention(head)
                .filter(m -> switch (m.type()) {
                    case PERSON, ORGANISATION, COUNTRY, NATIONALITY -> true;
                    case OBJECT, ABSTRACT, OTHER -> scene.actor(m).isResolved() || m.form() == Mention.Form.PRONOUN;
                    default -> false;
                })
                .isPresent();
    }
}
