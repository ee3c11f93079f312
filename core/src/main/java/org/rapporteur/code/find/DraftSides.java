package org.rapporteur.code.find;

import java.util.List;
import java.util.Optional;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Actor;

/**
 * Those whom a debate on a draft tells of by a noun alone: "the sponsors", "its drafters" are those who stand behind the draft, "thirteen members" are
 * states of which none is named.
 */
final class DraftSides {
    /** The rule of states that vote, of no one country. */
    static final String MEMBERS = "draft:members";

    private static final String MEMBER = "member";
    private final Scene scene;
    private final Grammar grammar;
    private final Sponsors sponsors;

    DraftSides(Scene scene, Sponsors sponsors) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.sponsors = sponsors;
    }

    /** Who is meant by a noun; nobody where it is no such noun or no draft with sponsors is told of. */
    List<Actor> find(int head) {
        if (scene.token(head).upos() != Upos.NOUN) {
            return List.of();
        }
        if (scene.codebook().grammar().is(grammar.lemma(head), "drafts")) {
            return draft(head).map(Instrument::sponsors).orElse(List.of());
        }
        boolean counted =
                grammar.lemma(head).equals(MEMBER) && grammar.has(head, "nummod") && !grammar.has(head, "nmod");
        return counted && draft(head).isPresent()
                ? List.of(new Actor(
                        scene.text().at(scene.phrase(head)),
                        Optional.empty(),
                        List.of("GOV"),
                        Optional.empty(),
                        MEMBERS))
                : List.of();
    }

    /** The draft whose they are, else the last one told of, else the next. */
    private Optional<Instrument> draft(int head) {
        return grammar.dependents(head, "nmod:poss", "nmod").stream()
                .flatMap(d -> sponsors.findInstrument(d).stream())
                .findFirst()
                .or(() -> sponsors.findLastBefore(head, 0, true))
                .or(() -> sponsors.findFirstAfter(head, scene.syntax().tokens().size()))
                .filter(i -> !i.adopted());
    }
}
