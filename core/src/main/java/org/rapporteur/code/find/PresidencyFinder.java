package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ledger.Party;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/**
 * Who presides over a body, as a dispatch tells it: "Nigeria, which holds the council's presidency", "the council president,
 * Ambassador X of Togo", "talks chaired by Sweden".
 */
final class PresidencyFinder {
    private static final Set<String> OFFICES = Set.of("presidency", "chairmanship", "chair");
    private static final Set<String> HOLDING = Set.of("hold", "assume", "take", "have", "occupy");
    private static final Set<String> PRESIDENTS = Set.of("president", "chairman", "chairwoman", "chairperson", "chair");
    private static final Set<String> PRESIDING = Set.of("chair", "preside");
    private static final Set<String> MEETINGS =
            Set.of("meeting", "session", "talks", "talk", "summit", "consultation", "debate");

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Holders holders;

    /**
     * @param body name of the body; empty when only a meeting is told
     * @param who presides
     * @param span the words that tell it
     */
    record Presiding(String body, Party who, Span span) {}

    PresidencyFinder(Scene scene, Holders holders) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.holders = holders;
    }

    List<Presiding> find() {
        List<Presiding> found = new ArrayList<>();
        for (Token token : scene.syntax().tokens()) {
            int at = token.index();
            String lemma = grammar.lemma(at);
            if (token.upos() == Upos.VERB && PRESIDING.contains(lemma)) {
                byVerb(at).ifPresent(found::add);
            } else if (token.upos() != Upos.VERB && OFFICES.contains(lemma) && token.head() >= 0) {
                byOffice(at).ifPresent(found::add);
            }
            if (token.upos() != Upos.VERB && PRESIDENTS.contains(lemma)) {
                byTitle(at).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Chaired the meeting", "talks chaired by", "presided over the session". */
    private Optional<Presiding> byVerb(int verb) {
        List<Integer> things = new ArrayList<>(arguments.patients(verb));
        things.addAll(grammar.under(verb, "over"));
        if (scene.token(verb).is("acl") && scene.token(verb).head() >= 0) {
            things.add(scene.token(verb).head());
        }
        for (int thing : things) {
            Optional<String> body = body(thing);
            boolean meeting = MEETINGS.contains(grammar.lemma(thing)) || body.isPresent();
            List<Holder> who = meeting ? holders.of(arguments.agents(verb), verb) : List.of();
            if (!who.isEmpty()) {
                return Optional.of(new Presiding(body.orElse(""), who.get(0).party(), sentence(verb, thing)));
            }
        }
        return Optional.empty();
    }

    /** "Holds the rotating presidency of the council", "under the presidency of Mexico". */
    private Optional<Presiding> byOffice(int office) {
        int verb = scene.token(office).head();
        Optional<String> body = bodyOf(office);
        if (scene.token(verb).upos() == Upos.VERB && HOLDING.contains(grammar.lemma(verb))) {
            List<Holder> who = holders.of(arguments.agents(verb), verb);
            if (who.isEmpty()
                    && scene.token(verb).relation().startsWith("acl")
                    && scene.token(verb).head() >= 0) {
                who = holders.of(List.of(scene.token(verb).head()), verb);
            }
            return who.isEmpty() || body.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Presiding(body.get(), who.get(0).party(), sentence(verb, office)));
        }
        boolean under = grammar.preposition(office).equals("under");
        List<Integer> owners = grammar.dependents(office, "nmod:poss", "nmod");
        List<Holder> who = under ? holders.of(owners, Integer.MAX_VALUE) : List.of();
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Presiding(body.orElse(""), who.get(0).party(), scene.phrase(office)));
    }

    /** "The council's president, Ambassador X of Togo", "Council President X". */
    private Optional<Presiding> byTitle(int title) {
        Optional<String> body = bodyOf(title);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> persons = new ArrayList<>(grammar.dependents(title, "appos", "flat"));
        if (scene.token(title).is("appos") || scene.token(title).is("compound")) {
            persons.add(scene.token(title).head());
        }
        persons.add(title);
        for (int person : persons) {
            List<Holder> who = holders.of(List.of(person), Integer.MAX_VALUE);
            boolean state = !who.isEmpty()
                    && who.get(0).party().code().length() == 3
                    && !Set.of("UNO", "IGO", "EUR", "NGO")
                            .contains(who.get(0).party().code());
            if (state) {
                return Optional.of(new Presiding(body.get(), who.get(0).party(), sentence(title, person)));
            }
        }
        return Optional.empty();
    }

    private Span sentence(int one, int other) {
        return scene.syntax().span(Math.min(one, other), Math.max(one, other));
    }

    private Optional<String> bodyOf(int noun) {
        return grammar.dependents(noun, "nmod:poss", "nmod", "compound", "amod").stream()
                .flatMap(d -> body(d).stream())
                .findFirst();
    }

    private Optional<String> body(int head) {
        return scene.findMention(head)
                .map(scene::actor)
                .filter(PresidencyFinder::isBody)
                .map(Actor::name)
                .filter(n -> !n.isBlank());
    }

    private static boolean isBody(Actor actor) {
        return actor.sectors().contains("IGO")
                || actor.country()
                        .filter(c -> c.equals("UNO") || c.equals("IGO"))
                        .isPresent();
    }
}
