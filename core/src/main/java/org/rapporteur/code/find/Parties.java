package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Participant;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * From the head of a phrase to the parties it names. Coordinated phrases are several parties; a document stands for its
 * sponsors; a thing or an act for its owner ("Assad's action", "the Russian move"); "we" for the speaker.
 */
final class Parties {
    private static final Set<String> FIRST_PERSON = Set.of("we", "us", "our", "i", "me", "my");
    /** "Those who gave the orders": people known by what they did. */
    private static final Set<String> ANYBODY = Set.of("those", "anyone", "anybody", "someone", "somebody", "everyone");

    private static final Set<String> IN = Set.of("in", "at", "with", "by", "during");
    private static final int DEEPEST = 3;
    private final Scene scene;
    private final Grammar grammar;
    private final Sponsors sponsors;
    private final Speakers speakers;
    private final Perpetrators perpetrators;
    private final Groups groups;
    private final StateLists states;
    private final DraftSides sides;

    Parties(Scene scene, Sponsors sponsors, Speakers speakers) {
        this.perpetrators = new Perpetrators(scene);
        this.groups = new Groups(scene);
        this.states = new StateLists(scene);
        this.sides = new DraftSides(scene, sponsors);
        this.scene = scene;
        this.grammar = scene.grammar();
        this.sponsors = sponsors;
        this.speakers = speakers;
    }

    /** All parties that phrases name, each once. */
    List<Participant> of(List<Integer> heads) {
        return of(heads, -1);
    }

    /** The same around a verb: what is joined to a subject from behind its verb is left out. */
    List<Participant> of(List<Integer> heads, int verb) {
        List<Participant> parties = new ArrayList<>();
        for (int head : heads) {
            List<Integer> members = verb < 0 ? grammar.members(head) : grammar.membersBefore(head, verb);
            for (int member : states.listed(members, verb)) {
                for (Participant party : of(member)) {
                    if (parties.stream().noneMatch(p -> same(p, party))) {
                        parties.add(party);
                    }
                }
            }
        }
        return parties;
    }

    private static boolean same(Participant a, Participant b) {
        if (a.actor().isResolved() && a.actor().equals(b.actor())) {
            return a.actor().id().isPresent() || a.words().equals(b.words());
        }
        return a.words().isPresent()
                && a.words().equals(b.words())
                && a.actor().country().equals(b.actor().country());
    }

    private List<Participant> of(int head) {
        Optional<Instrument> instrument = sponsors.findActing(head);
        if (instrument.isPresent()) {
            return standingFor(instrument.get(), head);
        }
        Token token = scene.token(head);
        if (isFirstPerson(head)) {
            Optional<Actor> speaker = speakers.findSpeakerAt(token.span().begin());
            if (speaker.isPresent()) {
                return List.of(party(token.span(), side(head, speaker.get())));
            }
        }
        if (token.upos() == Upos.NOUN && isAct(head) && perpetrators.tellsHarm(head)) {
            List<Participant> behind = behind(head);
            if (!behind.isEmpty() || perpetrators.isSuffered(head) || perpetrators.isNamedByPlace(head)) {
                return behind;
            }
        }
        List<Actor> drafting = sides.find(head);
        if (!drafting.isEmpty()) {
            Span span = scene.findMention(head).map(Mention::span).orElseGet(() -> scene.phrase(head));
            return drafting.stream().map(a -> party(span, a)).toList();
        }
        List<Participant> together = together(head);
        if (!together.isEmpty()) {
            return together;
        }
        Optional<Mention> mention = scene.findMentionWith(head);
        if (mention.isPresent() && isParty(mention.get())) {
            Actor actor = asOwner(head, mention.get());
            if (actor.isResolved()) {
                Span span = mention.get().span();
                List<Actor> each = states.each(head, mention.get(), actor);
                return each.isEmpty()
                        ? List.of(party(span, actor))
                        : each.stream().map(a -> party(span, a)).toList();
            }
        }
        Optional<Actor> modifier = modifier(head);
        if (modifier.isPresent()) {
            return List.of(party(scene.phrase(head), modifier.get()));
        }
        List<Participant> owners = owners(head, DEEPEST);
        if (!owners.isEmpty()) {
            return owners;
        }
        if (grammar.lemma(head).equals("it") && token.is("nsubj")) {
            Optional<Integer> before = subjectBefore(head);
            if (before.isPresent()) {
                return of(before.get());
            }
        }
        List<Integer> issuers = issuers(head);
        if (!issuers.isEmpty()) {
            return of(issuers);
        }
        if (mention.filter(this::isHuman).isPresent()) {
            return List.of(party(mention.get().span(), scene.actor(mention.get())));
        }
        boolean anybody = ANYBODY.contains(grammar.lemma(head)) && grammar.has(head, "acl");
        return anybody
                ? List.of(new Participant(
                        Optional.of(scene.words(token.span())),
                        Actor.unresolved(scene.text().at(token.span()))))
                : List.of();
    }

    /** Each of the states that a phrase stands for, by the phrase. */
    private List<Participant> together(int head) {
        List<Mention> states = groups.find(head);
        if (states.isEmpty()) {
            return List.of();
        }
        Span span = scene.findMention(head).map(Mention::span).orElseGet(() -> scene.phrase(head));
        return states.stream().map(m -> party(span, scene.actor(m))).toList();
    }

    /** "Issued a statement deploring the raid", "said in a letter that asked": whoever issues it or speaks in it. */
    private List<Integer> issuers(int head) {
        Token token = scene.token(head);
        boolean told = token.is("obj") && token.head() >= 0 && issues(token.head())
                || token.is("obl") && IN.contains(grammar.preposition(head));
        if (!told || token.head() < 0 || token.head() > head || !carries(head)) {
            return List.of();
        }
        return new Arguments(grammar)
                .agents(token.head()).stream().filter(a -> !carries(a)).toList();
    }

    private boolean issues(int verb) {
        return scene.codebook().grammar().is(grammar.lemma(verb), "issues")
                || scene.codebook().grammar().is(grammar.lemma(verb), "light");
    }

    private boolean carries(int noun) {
        return scene.codebook().grammar().is(grammar.lemma(noun), "carries");
    }

    /** "Us" is the speaker's side, "the US" a state. */
    private boolean isFirstPerson(int token) {
        return FIRST_PERSON.contains(grammar.lemma(token))
                && scene.findMention(token)
                        .filter(m -> m.form() != Mention.Form.PRONOUN)
                        .isEmpty();
    }

    /** Whose a thing is, by possessor, adjective of nationality, "of", "by". */
    List<Participant> ownersOf(int head) {
        return owners(head, 0);
    }

    /** "We" of an envoy are his country. */
    private Actor side(int head, Actor speaker) {
        boolean singular = grammar.lemma(head).equals("i")
                || grammar.lemma(head).equals("me")
                || grammar.lemma(head).equals("my");
        if (singular || speaker.country().isEmpty()) {
            return speaker;
        }
        for (Mention mention : scene.reading().mentions()) {
            Actor country = scene.actor(mention);
            if (mention.type() == Mention.Type.COUNTRY && country.country().equals(speaker.country())) {
                return new Actor(
                        country.name(), speaker.country(), speaker.sectors(), country.id(), "side:" + speaker.rule());
            }
        }
        return speaker;
    }

    /** "It" of which the reader knows nothing goes on with the subject of the sentence before. */
    private Optional<Integer> subjectBefore(int pronoun) {
        int sentence = scene.sentenceOf(pronoun).index();
        if (sentence == 0) {
            return Optional.empty();
        }
        Sentence before = scene.syntax().sentences().get(sentence - 1);
        for (int i = before.firstToken(); i < before.endToken(); i++) {
            if (scene.token(i).isRoot()) {
                return new Arguments(grammar)
                        .subjects(i).stream()
                                .filter(s -> scene.findMention(s)
                                        .map(scene::actor)
                                        .filter(Actor::isResolved)
                                        .isPresent())
                                .findFirst();
            }
        }
        return Optional.empty();
    }

    private List<Participant> standingFor(Instrument instrument, int head) {
        Span span = scene.findMention(head).map(Mention::span).orElseGet(() -> scene.phrase(head));
        List<Participant> parties = new ArrayList<>();
        for (Actor sponsor : instrument.sponsors()) {
            parties.add(party(span, sponsor));
        }
        return parties;
    }

    private boolean isAct(int head) {
        return scene.findMention(head)
                .filter(m -> switch (m.type()) {
                    case PERSON, ORGANISATION, COUNTRY, NATIONALITY, PLACE, FACILITY -> true;
                    default -> false;
                })
                .isEmpty();
    }

    /** "French" before "raid" or "draft" are no Frenchmen: their army, their government. */
    private Actor asOwner(int head, Mention mention) {
        Actor actor = scene.actor(mention);
        Token token = grammar.token(head);
        boolean before = (token.is("amod") || token.is("compound")) && token.head() > head;
        boolean land = mention.type() == Mention.Type.NATIONALITY || mention.type() == Mention.Type.COUNTRY;
        if (!before || !land || !isPeople(actor) && !actor.sectors().equals(List.of("GOV"))) {
            return actor;
        }
        String sector = perpetrators.tellsHarm(token.head()) ? "MIL" : "GOV";
        return new Actor(actor.name(), actor.country(), List.of(sector), Optional.empty(), actor.rule());
    }

    /** Whose the thing is: possessor, adjective of nationality, then "of" and "by". */
    private List<Participant> owners(int head, int depth) {
        List<Participant> found = new ArrayList<>();
        for (int dependent : grammar.dependents(head, "nmod:poss", "compound", "amod", "nmod")) {
            boolean plain = !grammar.token(dependent).is("nmod")
                    || grammar.token(dependent).relation().equals("nmod:poss")
                    || isOwnerPreposition(grammar.preposition(dependent));
            if (!plain) {
                continue;
            }
            for (int member : grammar.members(dependent)) {
                found.addAll(owner(member, depth));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return depth > 0 ? behind(head) : found;
    }

    /** "Army" before any noun; an adjective ("military") only before harm: "military aid" is nobody's. */
    private Optional<Actor> modifier(int head) {
        Token token = grammar.token(head);
        boolean harmer = token.head() > head
                && perpetrators.tellsHarm(token.head())
                && perpetrators.modifiers(token.head()).contains(head);
        return token.upos() == Upos.NOUN || harmer ? scene.findModifier(head) : Optional.empty();
    }

    private List<Participant> behind(int head) {
        List<Participant> found = new ArrayList<>();
        perpetrators.behind(head).forEach(p -> found.addAll(owner(p, 0)));
        return found;
    }

    private static boolean isOwnerPreposition(String preposition) {
        return preposition.equals("of") || preposition.equals("by");
    }

    private List<Participant> owner(int head, int depth) {
        Optional<Actor> modifier = scene.findModifier(head);
        if (modifier.isPresent()) {
            return List.of(party(scene.phrase(head), modifier.get()));
        }
        if (isFirstPerson(head) || sponsors.findInstrument(head).isPresent()) {
            return of(head);
        }
        Optional<Mention> mention = scene.findMention(head);
        if (mention.isPresent() && scene.actor(mention.get()).isResolved() && isParty(mention.get())) {
            Actor actor = asOwner(head, mention.get());
            boolean adjective = mention.get().type() == Mention.Type.NATIONALITY && isPeople(actor);
            Actor owner =
                    adjective ? new Actor(actor.name(), actor.country(), List.of(), actor.id(), actor.rule()) : actor;
            return List.of(party(mention.get().span(), asGovernment(owner)));
        }
        boolean named = mention.filter(m -> m.type() == Mention.Type.PERSON && m.form() == Mention.Form.NAME)
                .isPresent();
        if (named) {
            return List.of(party(mention.get().span(), scene.actor(mention.get())));
        }
        boolean nominal = scene.token(head).upos() == Upos.NOUN;
        return nominal && depth > 0 ? owners(head, depth - 1) : List.of();
    }

    /** An act or text "of Russia" is its government's. */
    private static Actor asGovernment(Actor actor) {
        boolean bare = actor.sectors().isEmpty()
                && actor.country().filter(c -> c.length() == 3).isPresent();
        return bare ? new Actor(actor.name(), actor.country(), List.of("GOV"), actor.id(), actor.rule()) : actor;
    }

    private boolean isParty(Mention mention) {
        return switch (mention.type()) {
            case PERSON, ORGANISATION, COUNTRY, NATIONALITY, PLACE, FACILITY -> true;
            case TIME, EVENT, DOCUMENT -> false;
            case ABSTRACT ->
                scene.actor(mention).isResolved()
                        && !isPeople(scene.actor(mention))
                        && !scene.actor(mention).sectors().isEmpty();
            case OBJECT, OTHER -> scene.actor(mention).isResolved();
        };
    }

    private static boolean isPeople(Actor actor) {
        return actor.sectors().equals(List.of("CVL"));
    }

    /** Whether a phrase names a document of a body. */
    boolean isDocument(int head) {
        return sponsors.findInstrument(head).isPresent();
    }

    private boolean isHuman(Mention mention) {
        return mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.ORGANISATION;
    }

    private Participant party(Span phrase, Actor actor) {
        String text = scene.text().at(phrase);
        int by = text.indexOf(" by ");
        Words words = scene.words(by > 0 ? Span.of(phrase.begin(), phrase.begin() + by) : phrase);
        return new Participant(Optional.of(words), asGovernment(actor));
    }
}
