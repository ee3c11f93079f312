package org.rapporteur.code.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Digest;

/** What bodies of states adopt in a dispatch, by the token where it is told: "adopted a resolution", "voted 10-0 to impose". */
final class Adoptions {
    private static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR");
    private static final Set<String> OPEN =
            Set.of("draft", "proposed", "rival", "new", "another", "similar", "competing", "earlier", "previous");
    private static final Set<String> TEXTS = Set.of("text", "measure", "document");
    private static final Set<String> ENACTING = Set.of(
            "impose",
            "authorize",
            "authorise",
            "extend",
            "renew",
            "lift",
            "ban",
            "order",
            "establish",
            "decide",
            "tighten",
            "expand",
            "slap",
            "freeze",
            "refer");
    private final Scene scene;
    private final Grammar grammar;
    private final TreeMap<Integer, Instrument> byToken = new TreeMap<>();
    private final int firstDraft;

    /**
     * @param named the instruments of a dispatch by the token that names them
     */
    Adoptions(Scene scene, Arguments arguments, Map<Integer, Instrument> named) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.firstDraft = scene.syntax().tokens().stream()
                .filter(t -> t.lemma().equals("draft") && t.upos() != Upos.VERB)
                .findFirst()
                .map(Token::index)
                .orElse(Integer.MAX_VALUE);
        named.forEach((token, instrument) -> {
            if (instrument.adopted() && isOfBody(instrument)) {
                byToken.put(token, instrument);
            }
        });
        for (Token token : scene.syntax().tokens()) {
            boolean done = token.upos() == Upos.VERB
                    && (token.lemma().equals("vote") && isCarried(token.index()) || isEnacted(token.index()));
            if (done) {
                arguments.agents(token.index()).stream()
                        .flatMap(a -> scene.findMention(a).stream())
                        .map(scene::actor)
                        .filter(Adoptions::isBody)
                        .findFirst()
                        .ifPresent(body -> byToken.putIfAbsent(token.index(), byVote(body)));
            }
        }
    }

    /** The last one told before a token. */
    Optional<Instrument> findLastBefore(int token) {
        return Optional.ofNullable(byToken.lowerEntry(token)).map(Map.Entry::getValue);
    }

    /** "The resolution", "it" for the resolution: what was adopted, no draft and none told of as another. */
    boolean isTheAdopted(int token) {
        if (scene.token(token).upos() == Upos.PRON) {
            return scene.findMention(token).stream()
                    .map(Mention::entity)
                    .flatMap(e -> scene.reading().entities().get(e).mentions().stream())
                    .map(m -> scene.reading().mentions().get(m).head())
                    .anyMatch(h -> h >= 0 && h < token && scene.token(h).upos() == Upos.NOUN && isTheAdopted(h));
        }
        boolean definite = grammar.dependents(token, "det").stream()
                .anyMatch(
                        d -> grammar.lemma(d).equals("the") || grammar.lemma(d).equals("this"));
        boolean other =
                grammar.dependents(token, "amod", "compound").stream().anyMatch(m -> OPEN.contains(grammar.lemma(m)));
        // "the text" may be another than the adopted one where a draft was spoken of
        boolean text = grammar.lemma(token).equals("resolution")
                || TEXTS.contains(grammar.lemma(token)) && token <= firstDraft;
        return definite && !other && text;
    }

    /** "The council imposed sanctions", told as what happened: what it does, it does by a text. */
    private boolean isEnacted(int verb) {
        return ENACTING.contains(grammar.lemma(verb))
                && grammar.token(verb).xpos().equals("VBD")
                && grammar.token(verb).isRoot()
                && grammar.children(verb).stream()
                        .noneMatch(c -> grammar.lemma(c.index()).equals("not"));
    }

    /** "Voted on Thursday to allow", "voted 10-0 to impose"; not "voted against", "did not vote to". */
    private boolean isCarried(int verb) {
        boolean to = grammar.dependents(verb, "xcomp", "advcl").stream()
                .anyMatch(c -> c > verb && grammar.preposition(c).equals("to") || hasTo(c));
        boolean past = grammar.token(verb).xpos().equals("VBD")
                || grammar.token(verb).xpos().equals("VBN");
        boolean not = grammar.children(verb).stream()
                .anyMatch(c -> grammar.lemma(c.index()).equals("not"));
        return to && past && !not;
    }

    private boolean hasTo(int clause) {
        return grammar.children(clause).stream()
                .anyMatch(c -> c.is("mark") && grammar.lemma(c.index()).equals("to"));
    }

    private Instrument byVote(Actor body) {
        String id = Digest.of("instrument", 1)
                .field("dispatch", scene.reading().dispatch().id())
                .field("sponsors", body.name())
                .field("title", "")
                .id("ins");
        return new Instrument(id, List.of(body), true);
    }

    private static boolean isOfBody(Instrument instrument) {
        return !instrument.sponsors().isEmpty()
                && instrument.sponsors().stream().allMatch(Adoptions::isBody);
    }

    private static boolean isBody(Actor actor) {
        return actor.country().filter(BODIES::contains).isPresent();
    }
}
