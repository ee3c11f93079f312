package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.code.Claim;
import org.rapporteur.code.EventType;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Person;
import org.rapporteur.ledger.Person.Standing;
import org.rapporteur.read.Entity;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * Private persons whom a dispatch names, with why their names may be withheld. Whoever has an office, a rank or a title, speaks for
 * an organisation or is known to the program is public.
 */
final class PersonFinder {
    private static final Set<String> PUBLIC = Set.of(
            "GOV", "MIL", "LEG", "COP", "SPY", "JUD", "IGO", "NGO", "REB", "PTY", "JRN", "BUS", "OPP", "EDU", "REL");
    private static final Set<String> TELLING = Set.of(
            "witness",
            "survivor",
            "resident",
            "villager",
            "refugee",
            "defector",
            "neighbour",
            "neighbor",
            "relative",
            "detainee",
            "prisoner",
            "shopkeeper",
            "farmer",
            "teacher",
            "student",
            "activist",
            "protester",
            "passer-by",
            "bystander",
            "mother",
            "father",
            "brother",
            "sister",
            "widow",
            "son",
            "daughter",
            "uncle",
            "cousin",
            "wife",
            "husband",
            "patient",
            "driver",
            "evacuee",
            "inhabitant",
            "deserter");
    private static final Set<String> CHILD =
            Set.of("boy", "girl", "child", "schoolboy", "schoolgirl", "toddler", "baby", "infant");
    private static final Set<String> PARTICLES = Set.of(
            "-", "al", "el", "bin", "ben", "ibn", "bint", "abu", "de", "da", "dos", "del", "la", "van", "von", "ould");
    private static final Set<String> PERSONS_OF_BODIES = Set.of(
            "envoy",
            "diplomat",
            "ambassador",
            "delegate",
            "deputy",
            "lawmaker",
            "legislator",
            "senator",
            "congressman",
            "congresswoman",
            "councillor",
            "negotiator",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "representative",
            "director",
            "chairman",
            "chairwoman",
            "secretary");
    private static final Set<String> KIN = Set.of(
            "wife",
            "husband",
            "widow",
            "son",
            "daughter",
            "brother",
            "sister",
            "mother",
            "father",
            "uncle",
            "nephew",
            "cousin");

    /** Whose families are public; so are those of persons that the program knows. */
    private static final Set<String> RULERS = Set.of(
            "president", "premier", "chancellor", "king", "queen", "emir", "sultan", "prince", "ruler", "dictator");

    private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);

    /** Nouns that describe nobody: "a man named Omar". */
    private static final Set<String> PLAIN = Set.of(
            "man", "woman", "person", "people", "name", "year", "age", "local", "civilian", "victim", "mr", "mrs");

    private static final int ADULT = 18;
    private static final int NEAR = 6;

    private final Scene scene;
    private final Grammar grammar;

    PersonFinder(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    List<Person> find(List<Claim> claims) {
        List<Person> found = new ArrayList<>();
        List<String> known = scene.reading().mentions().stream()
                .filter(m -> m.type() == Mention.Type.PERSON && m.form() == Mention.Form.NAME && !isPrivate(m))
                .map(m -> scene.text().at(m.span()))
                .toList();
        for (Entity entity : scene.reading().entities()) {
            List<Mention> named = entity.mentions().stream()
                    .map(i -> scene.reading().mentions().get(i))
                    .filter(m -> m.type() == Mention.Type.PERSON && m.form() == Mention.Form.NAME)
                    .toList();
            boolean person = !named.isEmpty() && !named.stream().allMatch(this::isOfPlace);
            if (person && named.stream().allMatch(this::isPrivate) && !isShortFor(named, known)) {
                found.add(person(entity, named, claims));
            }
        }
        return found;
    }

    /** "Samuel-Obi" alone is "the director Ada Samuel-Obi" of another paragraph, whatever the reader makes of it. */
    private boolean isShortFor(List<Mention> named, List<String> known) {
        return named.stream()
                .map(m -> scene.text().at(bare(m)))
                .allMatch(n -> known.stream().anyMatch(k -> k.endsWith(" " + n)));
    }

    private boolean isPrivate(Mention mention) {
        Actor actor = scene.actor(mention);
        boolean other = actor.id().isPresent() && isOtherThan(mention, actor.name());
        boolean office =
                !other && (actor.id().isPresent() || actor.sectors().stream().anyMatch(PUBLIC::contains));
        return !office
                && !new ServiceReader(scene).hasService(mention.head())
                && !isOfBody(mention)
                && (isChild(mention) || !isKinOfRuler(mention));
    }

    /** A name that the dispatch also gives to a place, and not to anybody with another name: "shells fell on Taiz" beside "in Taiz". */
    private boolean isOfPlace(Mention mention) {
        String name = scene.text().at(bare(mention));
        return scene.reading().mentions().stream()
                        .filter(m -> m.type() == Mention.Type.PLACE || m.type() == Mention.Type.COUNTRY)
                        .anyMatch(m -> scene.text().at(m.span()).equals(name))
                || scene.resolved().places().stream()
                        .anyMatch(p -> p.words().text().equals(name));
    }

    /** Whose wife, son or brother rules a country is public, but for children: "the president's son, Lee Han". */
    private boolean isKinOfRuler(Mention mention) {
        for (int kin : beside(mention)) {
            if (KIN.contains(grammar.lemma(kin))) {
                List<Integer> of = new ArrayList<>(grammar.dependents(kin, "nmod:poss"));
                of.addAll(grammar.under(kin, "of"));
                if (of.stream().anyMatch(this::isRuler)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRuler(int head) {
        return RULERS.contains(grammar.lemma(head))
                || scene.findMention(head)
                        .filter(m -> m.type() == Mention.Type.PERSON)
                        .filter(m -> scene.actor(m).id().isPresent()
                                || scene.tokensIn(m.span()).stream()
                                        .anyMatch(t -> RULERS.contains(grammar.lemma(t.index()))))
                        .isPresent();
    }

    /** Words that describe a name: in apposition, before it, or those which it is set beside. */
    private List<Integer> beside(Mention mention) {
        List<Integer> beside = new ArrayList<>(grammar.dependents(mention.head(), "appos", "nmod:desc", "compound"));
        int governor = scene.token(mention.head()).head();
        if (governor >= 0
                && (scene.token(mention.head()).is("appos")
                        || scene.token(mention.head()).is("flat"))) {
            beside.add(governor);
        }
        scene.tokensIn(mention.span()).forEach(t -> beside.add(t.index()));
        return beside;
    }

    /** Lawmakers, envoys, negotiators and members of a party or a council: who is described so, or stands beside such a word, is public. */
    private boolean isOfBody(Mention mention) {
        return beside(mention).stream()
                .anyMatch(t -> PERSONS_OF_BODIES.contains(grammar.lemma(t))
                        || grammar.lemma(t).equals("member")
                                && grammar.under(t, "of").stream().anyMatch(this::isOrganisation));
    }

    private boolean isOrganisation(int head) {
        return scene.findMention(head)
                .filter(m -> m.type() == Mention.Type.ORGANISATION)
                .isPresent();
    }

    /** "Amina Saleh" is not the president of that surname: her first name begins otherwise than any of his. */
    private boolean isOtherThan(Mention mention, String known) {
        if (scene.text().at(mention.span()).contains(known)) {
            return false;
        }
        String words = scene.text().at(bare(mention));
        int space = words.indexOf(' ');
        String first = space < 0 ? "" : words.substring(0, space);
        if (first.length() < 3) {
            return false;
        }
        for (String part : known.split(" ")) {
            if (!part.isEmpty()
                    && part.charAt(0) == first.charAt(0)
                    && part.length() > 2
                    && part.charAt(1) == first.charAt(1)) {
                return false;
            }
        }
        return true;
    }

    private Person person(Entity entity, List<Mention> named, List<Claim> claims) {
        List<Words> names = named.stream().map(m -> scene.words(bare(m))).toList();
        String fullest = names.stream()
                .map(Words::text)
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .orElseThrow();
        String id = Ids.of(Kind.PERSON, scene.reading().dispatch().id(), Integer.toString(entity.index()));
        return new Person(
                new Grounds(id, scene.reading().dispatch().id(), names, List.of()),
                fullest,
                standing(entity, named, claims),
                names);
    }

    /** The name without what describes the person: "farmer Omar Said", "Chile's envoy Juan Perez". */
    private Span bare(Mention mention) {
        List<Token> tokens = scene.tokensIn(mention.span());
        int first = Math.max(0, tokens.size() - 1);
        while (first > 0 && isOfName(tokens.get(first - 1))) {
            first--;
        }
        return tokens.isEmpty()
                ? mention.span()
                : tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span());
    }

    private boolean isOfName(Token token) {
        String word = scene.text().at(token.span()).toLowerCase(Locale.ROOT);
        return token.upos() == Upos.PROPN || PARTICLES.contains(word);
    }

    private Standing standing(Entity entity, List<Mention> named, List<Claim> claims) {
        if (named.stream().anyMatch(this::isChild)) {
            return Standing.MINOR;
        }
        boolean told = named.stream().anyMatch(m -> describes(m, TELLING));
        if (told || tellsOfForce(entity, claims) && named.stream().noneMatch(this::isDescribed)) {
            return Standing.WITNESS;
        }
        return claims.stream().anyMatch(c -> suffers(c, named)) ? Standing.VICTIM : Standing.PRIVATE;
    }

    /** "Omar, 14", "a 9-year-old girl, Hala". */
    private boolean isChild(Mention mention) {
        if (describes(mention, CHILD)) {
            return true;
        }
        List<Token> tokens = scene.tokensIn(mention.span());
        if (tokens.isEmpty()) {
            return false;
        }
        int last = tokens.get(tokens.size() - 1).index();
        int end = Math.min(scene.sentenceOf(last).endToken(), last + NEAR);
        for (int i = last + 1; i < end; i++) {
            String word = scene.text().at(scene.token(i).span());
            boolean number = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
            boolean age = grammar.lemma(i - 1).equals(",")
                    || grammar.lemma(i - 1).equals("age")
                    || grammar.lemma(i - 1).equals("aged");
            if (number && age) {
                return Integer.parseInt(word) < ADULT;
            }
        }
        return false;
    }

    /** Whether a noun of the list stands in apposition or as title of a name. */
    private boolean describes(Mention mention, Set<String> nouns) {
        int head = mention.head();
        List<Integer> beside = new ArrayList<>(grammar.dependents(head, "appos", "nmod:desc", "compound"));
        int governor = scene.token(head).head();
        if (governor >= 0
                && (scene.token(head).is("appos")
                        || scene.token(head).is("nmod")
                        || scene.token(head).is("flat"))) {
            beside.add(governor);
        }
        scene.tokensIn(mention.span()).forEach(t -> beside.add(t.index()));
        return beside.stream().anyMatch(t -> nouns.contains(grammar.lemma(t)));
    }

    /** Whether he vouches for violence or coercion: a candidate who speaks of taxes is no witness. */
    private boolean tellsOfForce(Entity entity, List<Claim> claims) {
        List<Mention> mentions = entity.mentions().stream()
                .map(i -> scene.reading().mentions().get(i))
                .toList();
        return claims.stream()
                .filter(c -> FORCE.contains(c.predicate().type()))
                .flatMap(c -> c.voice().attribution().stream())
                .flatMap(s -> s.words().stream())
                .anyMatch(w -> mentions.stream().anyMatch(m -> m.span().overlaps(w.span())));
    }

    /** "Economist Ada Obi", "Ada Obi, head of the union": a noun says what she is, and it is none of those who only happen to be there. */
    private boolean isDescribed(Mention mention) {
        return beside(mention).stream()
                .filter(t -> scene.token(t).upos() == Upos.NOUN)
                .map(grammar::lemma)
                .anyMatch(l -> !TELLING.contains(l) && !CHILD.contains(l) && !PLAIN.contains(l));
    }

    private static boolean suffers(Claim claim, List<Mention> named) {
        boolean harm = claim.predicate().type() == EventType.ASSAULT
                || claim.predicate().type() == EventType.COERCE;
        return harm
                && claim.participants().recipients().stream()
                        .flatMap(p -> p.words().stream())
                        .anyMatch(w -> named.stream().anyMatch(m -> m.span().overlaps(w.span())));
    }
}
