package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.know.Word;
import org.rapporteur.know.Words;
import org.rapporteur.read.Entity;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/** Resolves the mentions of one dispatch: each by its words, then each by the most telling mention of its entity. */
final class DispatchActors {
    private static final Set<String> COUNTS = Set.of(
            "dozens", "scores", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions");
    private static final int NEAR_SENTENCES = 6;
    /** Rules of actors that rest on the name of a country or its capital, no adjective of one. */
    private static final Set<String> PLACE_NAMES = Set.of("name", "capital");

    private static final Set<String> OFFICE_OF = Set.of("of", "from", "for", "in");

    private static final List<String> SENDERS = List.of("UNO", "IGO");
    private final ActorResolver resolver;
    private final Reading reading;
    private final Optional<LocalDate> when;
    private final Theatre theatre;
    private final ShortForms forms;
    private final Set<String> strangers;
    private final Set<String> lastNames = new TreeSet<>();

    DispatchActors(
            ActorResolver resolver, Reading reading, Optional<LocalDate> when, Theatre theatre, ShortForms forms) {
        this.forms = forms;
        this.resolver = resolver;
        this.reading = reading;
        this.when = when;
        this.theatre = theatre;
        this.strangers = strangers();
    }

    List<Actor> resolve() {
        Map<String, Actor> named = namedPersons();
        List<Finding> own = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            Finding found = find(mention, ActorContext.asActor().withNamed(named));
            own.add(forms.findLongForm(mention)
                    .map(own::get)
                    .filter(f -> f.strength() > Finding.NOTHING)
                    .orElse(found));
        }
        List<Finding> standing = governments(own);
        List<Finding> best = new ArrayList<>();
        reading.entities().forEach(e -> best.add(mostTelling(e, standing)));
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            actors.add(chosen(mention, standing.get(mention.index()), best.get(mention.entity())));
        }
        BodyReferences bodies = new BodyReferences(reading);
        replace(actors, mention -> bodies.find(mention, actors));
        Owners owners = new Owners(reading);
        replace(actors, mention -> owners.find(mention, actors));
        Optional<String> sender = SENDERS.stream()
                .filter(s -> actors.stream()
                        .anyMatch(a -> a.country().filter(s::equals).isPresent()))
                .findFirst();
        for (Mention mention : reading.mentions()) {
            Actor actor = actors.get(mention.index());
            if (sender.isPresent() && actor.country().isEmpty() && isPeacekeeping(mention, actor)) {
                actors.set(mention.index(), Finding.with(actor, sender, actor.sectors(), actor.rule() + "+sender"));
            }
        }
        return actors;
    }

    /** A mention's actor by what was found afterwards, and with it the pronouns that took theirs from it. */
    private void replace(List<Actor> actors, Function<Mention, Optional<Actor>> finding) {
        for (Mention mention : reading.mentions()) {
            Optional<Actor> found = finding.apply(mention);
            if (found.isEmpty()) {
                continue;
            }
            Actor before = actors.get(mention.index());
            actors.set(mention.index(), found.get());
            for (int other : reading.entities().get(mention.entity()).mentions()) {
                boolean pronoun = reading.mentions().get(other).form() == Mention.Form.PRONOUN;
                if (pronoun && actors.get(other).equals(asEntity(before))) {
                    actors.set(other, asEntity(found.get()));
                }
            }
        }
    }

    private static Actor asEntity(Actor told) {
        return new Actor(told.name(), told.country(), told.sectors(), told.id(), "entity:" + told.rule());
    }

    /** "The peacekeepers" are of the body that the dispatch names: the United Nations, else another of states. */
    private boolean isPeacekeeping(Mention mention, Actor actor) {
        String words = reading.dispatch().text().at(mention.span()).toLowerCase(Locale.ROOT);
        return !actor.sectors().isEmpty() && (words.contains("peacekeep") || words.contains("blue helmet"));
    }

    /** Persons named in full with a title or known by the lists: later their last name alone means them, unless two of them bear it. */
    private Map<String, Actor> namedPersons() {
        Map<String, Actor> named = new TreeMap<>();
        Set<String> shared = new TreeSet<>();
        for (Mention mention : reading.mentions()) {
            if (mention.type() != Mention.Type.PERSON || mention.form() == Mention.Form.PRONOUN) {
                continue;
            }
            Finding found = find(mention, ActorContext.asActor());
            List<Word> words = nameOf(found.actor());
            boolean person = found.strength() == Finding.PERSON
                    || found.strength() == Finding.COUNTRY_AND_ROLE
                    || isTitled(mention, found);
            if (person
                    && words.size() > 1
                    && words.stream().allMatch(w -> w.isCapital() || w.folded().length() < 4)) {
                String last = words.get(words.size() - 1).folded();
                Actor before = named.putIfAbsent(last, found.actor());
                if (before != null && isOther(nameOf(before), words)) {
                    shared.add(last);
                }
            }
        }
        named.keySet().removeAll(shared);
        return named;
    }

    /** "Mayor José Acevedo", of no state or of the one in focus: the title was taken off the name. */
    private boolean isTitled(Mention mention, Finding found) {
        boolean role = found.strength() == Finding.ROLE
                || found.strength() == Finding.COUNTRY && found.actor().rule().startsWith("role+");
        String words = reading.dispatch().text().at(mention.span());
        return role
                && (mention.form() == Mention.Form.NAME
                        || words.indexOf(found.actor().name()) > 0);
    }

    /** The words of a person's name without where he holds his office: "José Acevedo of Asunción". */
    private static List<Word> nameOf(Actor person) {
        List<Word> words = Words.of(person.name());
        int of = 0;
        while (of < words.size() && !OFFICE_OF.contains(words.get(of).folded())) {
            of++;
        }
        return words.subList(0, of);
    }

    /** Whether the first names of two who bear one last name begin otherwise. */
    private static boolean isOther(List<Word> one, List<Word> other) {
        return one.get(0).folded().charAt(0) != other.get(0).folded().charAt(0);
    }

    private Finding find(Mention mention, ActorContext context) {
        String text =
                withoutMaker(mention, forms.spelledOut(reading.dispatch().text().at(mention.span())));
        if (mention.form() == Mention.Form.PRONOUN || mention.type() == Mention.Type.TIME || text.equals("force")) {
            return Finding.nothing(text);
        }
        ActorContext placed = context.withFocus(theatre.findAt(mention.span().begin()));
        Finding found = resolver.find(isCount(mention) ? text + " of people" : text, when, placed);
        if (found.strength() == Finding.NOTHING && isMembers(mention) && inBody(mention)) {
            Actor members =
                    new Actor(found.actor().name(), Optional.empty(), List.of("GOV"), Optional.empty(), "members");
            return Finding.of(members, Finding.LISTED).asForeign();
        }
        if (found.strength() == Finding.PERSON && isStranger(found.actor(), text, context)) {
            return Finding.nothing(text);
        }
        if (found.strength() == Finding.COUNTRY
                && (isFirstName(mention, text, context) || isLastName(mention, text, found.actor()))) {
            return Finding.nothing(text);
        }
        if (found.strength() >= Finding.COUNTRY_AND_ROLE) {
            return found;
        }
        if (isAtHome(mention, found.actor())) {
            return found.withActor(Finding.with(
                    found.actor(), theatre.findFiled(), found.actor().sectors(), "role+filed"));
        }
        return apposition(mention)
                .map(span ->
                        resolver.find(text + ", " + reading.dispatch().text().at(span), when, placed))
                .filter(f -> f.strength() > found.strength())
                .orElse(found);
    }

    /** "Foreign Minister Ann Brown", in what was filed from her country, though it tells of another: a named minister without a country is at home. */
    private boolean isAtHome(Mention mention, Actor found) {
        return theatre.findFiled().isPresent()
                && mention.type() == Mention.Type.PERSON
                && mention.form() == Mention.Form.NAME
                && found.rule().equals("role+focus")
                && found.sectors().equals(List.of("GOV"));
    }

    /** "Chad Wilson", "Paris Jones": a place's name that opens the full name of a person is a first name. */
    private boolean isFirstName(Mention mention, String text, ActorContext context) {
        List<Word> words = Words.of(text);
        boolean full = mention.type() == Mention.Type.PERSON
                && mention.form() == Mention.Form.NAME
                && words.size() > 1
                && words.stream().allMatch(w -> w.isCapital() && !w.possessive());
        if (!full) {
            return false;
        }
        Actor first = resolver.find(text.substring(0, words.get(0).end()), when, context)
                .actor();
        Finding rest = resolver.find(text.substring(words.get(1).begin()), when, context);
        return PLACE_NAMES.contains(first.rule()) && rest.strength() == Finding.NOTHING && text.indexOf('.') < 0;
    }

    /** "Cuban" alone, in a dispatch that has told of a Mark Cuban whom no list knows, is no Cuban. */
    private boolean isLastName(Mention mention, String text, Actor land) {
        List<Word> words = Words.of(text);
        return mention.type() == Mention.Type.PERSON
                && mention.form() == Mention.Form.NAME
                && words.size() == 1
                && !land.rule().startsWith("role")
                && lastNames.contains(words.get(0).folded());
    }

    /** "Lee" alone, in a dispatch that has told of a Lee Sang-min whom no list knows, is nobody of the lists. */
    private boolean isStranger(Actor found, String text, ActorContext context) {
        List<Word> names = Words.of(text).stream()
                .filter(w -> w.isCapital()
                        && Words.of(found.name()).stream()
                                .anyMatch(n -> n.folded().equals(w.folded())))
                .toList();
        return names.size() == 1
                && strangers.contains(names.get(0).folded())
                && !context.named().containsKey(names.get(0).folded());
    }

    /** Words of the full names of persons whom no list knows, unless a person of the lists bears them here as well. */
    private Set<String> strangers() {
        Set<String> unknown = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (Mention mention : reading.mentions()) {
            if (mention.type() == Mention.Type.PERSON && mention.form() == Mention.Form.NAME) {
                String text = reading.dispatch().text().at(mention.span());
                List<String> names = Words.of(text).stream()
                        .filter(Word::isCapital)
                        .map(Word::folded)
                        .filter(w -> w.length() > 1)
                        .toList();
                Finding found = resolver.find(text, when, ActorContext.asActor());
                boolean listed = found.strength() == Finding.PERSON;
                if (names.size() > 1) {
                    (listed ? known : unknown).addAll(names);
                }
                if (names.size() > 1 && !listed && Words.of(text).stream().allMatch(Word::isCapital)) {
                    lastNames.add(names.get(names.size() - 1));
                }
            }
        }
        unknown.removeAll(known);
        return unknown;
    }

    /** "Dozens", "thousands" alone are people. */
    private boolean isCount(Mention mention) {
        String words = reading.dispatch().text().at(mention.span()).toLowerCase(Locale.ROOT);
        return mention.type() == Mention.Type.PERSON && COUNTS.contains(words);
    }

    private boolean isMembers(Mention mention) {
        String words = reading.dispatch().text().at(mention.span());
        return mention.form() == Mention.Form.NOMINAL && words.endsWith("members");
    }

    /** Whether the sentence or one of the few before names a council or assembly of states. */
    private boolean inBody(Mention mention) {
        int sentence = reading.syntax().sentenceOf(mention.head()).index();
        Sentence first = reading.syntax().sentences().get(Math.max(0, sentence - NEAR_SENTENCES));
        for (int i = mention.index(); i >= 0; i--) {
            Mention other = reading.mentions().get(i);
            if (other.span().begin() < first.span().begin()) {
                return false;
            }
            String words = reading.dispatch().text().at(other.span());
            if (words.endsWith("ouncil") || words.endsWith("Assembly")) {
                return true;
            }
        }
        return false;
    }

    /** "Villages by planes", of "the bombing of villages by planes": nobody and no place is made by another. */
    private static String withoutMaker(Mention mention, String text) {
        boolean made = switch (mention.type()) {
            case PERSON, PLACE, FACILITY, NATIONALITY, COUNTRY -> true;
            default -> false;
        };
        int by = made && mention.form() == Mention.Form.NOMINAL ? text.indexOf(" by ") : -1;
        return by > 0 ? text.substring(0, by) : text;
    }

    /** What stands in apposition to a mention's head, outside the mention: "Peter Wittig, Germany's ambassador,". */
    private Optional<Span> apposition(Mention mention) {
        if (mention.head() < 0) {
            return Optional.empty();
        }
        for (Token child : reading.syntax().children(mention.head())) {
            Span span = reading.syntax().subtree(child.index());
            if (child.is("appos") && !mention.span().overlaps(span)) {
                return Optional.of(span);
            }
        }
        Token head = reading.syntax().token(mention.head());
        if (head.is("appos") && !head.isRoot()) {
            Span span = reading.syntax().token(head.head()).span();
            return reading.mentions().stream()
                    .filter(m -> m.head() == head.head() && !m.span().overlaps(mention.span()))
                    .map(Mention::span)
                    .findFirst()
                    .or(() -> Optional.of(span).filter(s -> !s.overlaps(mention.span())));
        }
        return Optional.empty();
    }

    /** "the Russians" who negotiate are their government; those of the theatre are its people. */
    private List<Finding> governments(List<Finding> own) {
        Set<String> acting = new TreeSet<>();
        for (Finding found : own) {
            if (found.actor().sectors().equals(List.of("GOV"))) {
                found.actor().country().ifPresent(acting::add);
            }
        }
        List<Finding> standing = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            Finding found = own.get(mention.index());
            String text = reading.dispatch().text().at(mention.span());
            boolean theirs = found.actor().rule().equals("inhabitants")
                    && text.regionMatches(true, 0, "the ", 0, 4)
                    && found.actor().country().filter(acting::contains).isPresent()
                    && !found.actor()
                            .country()
                            .equals(theatre.findAt(mention.span().begin()));
            standing.add(
                    theirs
                            ? found.withActor(Finding.with(
                                    found.actor(), found.actor().country(), List.of("GOV"), "inhabitants+party"))
                            : found);
        }
        return standing;
    }

    private Finding mostTelling(Entity entity, List<Finding> own) {
        Finding best = own.get(entity.representative());
        for (int index : entity.mentions()) {
            if (own.get(index).strength() > best.strength()) {
                best = own.get(index);
            }
        }
        return best;
    }

    private static Actor chosen(Mention mention, Finding own, Finding best) {
        boolean keeps = mention.form() != Mention.Form.PRONOUN
                && (own.strength() >= Finding.COUNTRY_AND_ROLE || own.strength() >= best.strength());
        if (keeps) {
            return own.actor();
        }
        if (best.strength() == Finding.NOTHING) {
            return own.actor();
        }
        return asEntity(best.actor());
    }
}
