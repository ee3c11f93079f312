package org.rapporteur.resolve.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.Actor;

/** "Its spies", "whose soldiers", "Burkina Faso's president" are of the state or body that the possessive stands for, not of the country in focus. */
final class Owners {
    private static final int ISO3 = 3;
    private static final int NEAR_MENTIONS = 3;
    private static final int POSSESSIVE = 3;
    private static final int COMMA = 2;
    private static final Set<String> STATELESS = Set.of("ISM", "IMG", "MNC");
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO");
    /** Whose sectors say no more than that they are people of the body. */
    private static final Set<String> PEOPLE = Set.of("CVL", "GOV", "MED", "EDU", "BUS", "LAB", "UNK");
    /** Of another country than the owner's. */
    private static final Set<String> ABROAD =
            Set.of("allies", "ally", "neighbo", "partner", "backer", "rival", "enem", "foe", "supporter", "opponent");
    /** States and strangers that a body calls its own, and what only a state has. */
    private static final Set<String> NOT_STAFF = Set.of(
            "member",
            "founder",
            "patient",
            "leader",
            "state",
            "country",
            "nation",
            "citizen",
            "people",
            "victim",
            "government",
            "regime",
            "junta",
            "army",
            "military",
            "opposition",
            "minister",
            "ministry");

    private final Reading reading;

    Owners(Reading reading) {
        this.reading = reading;
    }

    /** @param actors of all mentions, as far as they are known without this */
    Optional<Actor> find(Mention mention, List<Actor> actors) {
        Actor actor = actors.get(mention.index());
        boolean guessed = mention.form() == Mention.Form.NOMINAL
                && !actor.sectors().isEmpty()
                && (actor.country().isEmpty() || actor.rule().endsWith("+focus"));
        if (!guessed || mention.head() < 0 || standsAbroad(actor)) {
            return Optional.empty();
        }
        Stream<Mention> owners = reading.syntax().children(mention.head()).stream()
                .filter(c -> c.relation().equals("nmod:poss"))
                .flatMap(c -> owner(c).stream());
        return Stream.concat(owners, stateBefore(mention).stream())
                .map(m -> actors.get(m.index()))
                .flatMap(o -> ownedBy(o, mention, actor).stream())
                .findFirst();
    }

    private Optional<Actor> ownedBy(Actor owner, Mention mention, Actor actor) {
        Optional<String> code = owner.country().filter(c -> c.length() == ISO3 && !STATELESS.contains(c));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!BODIES.contains(code.get())) {
            return Optional.of(Finding.with(actor, code, actor.sectors(), actor.rule() + "+owner"));
        }
        String noun = reading.syntax().token(mention.head()).lemma();
        boolean people = PEOPLE.contains(actor.sectors().get(0));
        return NOT_STAFF.contains(noun)
                ? Optional.empty()
                : Optional.of(
                        Finding.with(actor, code, people ? owner.sectors() : actor.sectors(), actor.rule() + "+owner"));
    }

    private Optional<Mention> owner(Token possessive) {
        String word = reading.dispatch().text().at(possessive.span()).toLowerCase(Locale.ROOT);
        if (word.equals("whose")) {
            return before(possessive).or(() -> at(possessive));
        }
        return at(possessive).filter(m -> m.form() == Mention.Form.PRONOUN || m.type() == Mention.Type.COUNTRY);
    }

    private Optional<Mention> at(Token token) {
        return reading.mentions().stream()
                .filter(m -> m.head() == token.index())
                .findFirst();
    }

    /** What "whose" follows: the longest phrase that ends right before it. */
    private Optional<Mention> before(Token whose) {
        int begin = whose.span().begin();
        return reading.mentions().stream()
                .filter(m -> m.form() != Mention.Form.PRONOUN
                        && m.span().end() <= begin
                        && m.span().end() >= begin - COMMA)
                .max(Comparator.comparingInt(m -> m.span().length()));
    }

    /** "Burkina Faso's president", whatever the tree makes of it: the state whose possessive stands right before. */
    private Optional<Mention> stateBefore(Mention mention) {
        for (int i = mention.index() - 1; i >= 0 && i >= mention.index() - NEAR_MENTIONS; i--) {
            Mention before = reading.mentions().get(i);
            int gap = mention.span().begin() - before.span().end();
            if (before.type() == Mention.Type.COUNTRY && gap >= 0 && gap <= POSSESSIVE) {
                String words = reading.dispatch().text().at(before.span().cover(mention.span()));
                String tail = words.substring(
                                0, mention.span().begin() - before.span().begin())
                        .strip()
                        .replace('\u2019', '\'');
                return Optional.of(before).filter(m -> tail.endsWith("'s") || tail.endsWith("s'"));
            }
        }
        return Optional.empty();
    }

    private static boolean standsAbroad(Actor actor) {
        return ABROAD.stream().anyMatch(actor.name()::contains);
    }
}
