package org.rapporteur.code.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Quantity.Unit;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.Amount;

/** What a number counts by the words of its trigger ("killed 27 troops") and by those beside it ("27 dead"), from {@code victims.tsv}. */
final class Units {
    private static final int NEAR = 3;

    private final Scene scene;
    private final Grammar grammar;
    private final NumberPlaces places;

    Units(Scene scene, NumberPlaces places) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.places = places;
    }

    /** What those whom a trigger concerns are counted as. */
    Optional<Unit> of(Trigger trigger) {
        EventType type = trigger.entry().meaning().orElseThrow().type();
        boolean harmed = false;
        if (places.isOfAsked(trigger)) {
            return Optional.of(Unit.INTERVIEWED);
        }
        for (int token : trigger.tokens()) {
            Optional<Unit> unit =
                    scene.codebook().victims().findKind(grammar.lemma(token)).flatMap(Units::named);
            if (unit.filter(u -> u != Unit.OTHER).isPresent()) {
                return unit.filter(u -> fits(u, type));
            }
            if (type == EventType.ASSAULT && grammar.lemma(token).equals("lose")) {
                return Optional.of(Unit.KILLED);
            }
            harmed |= unit.isPresent() && type == EventType.ASSAULT;
        }
        if (harmed) {
            return Optional.of(Unit.OTHER);
        }
        String mode = trigger.entry().meaning().orElseThrow().mode().orElse("");
        if (type == EventType.COERCE && mode.equals("arrest")) {
            return Optional.of(Unit.ARRESTED);
        }
        boolean concerned = type == EventType.SANCTION || type == EventType.RETREAT && mode.equals("release");
        return concerned ? Optional.of(Unit.OTHER) : Optional.empty();
    }

    /** Whether an event of a type may be told with a count of a kind. */
    static boolean fits(Unit unit, EventType type) {
        return switch (unit) {
            case KILLED, INJURED -> type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.PROTEST;
            case ARRESTED -> type == EventType.COERCE || type == EventType.ASSAULT;
            case DISPLACED ->
                type == EventType.COERCE
                        || type == EventType.ASSAULT
                        || type == EventType.RETREAT
                        || type == EventType.AID;
            case INTERVIEWED, NAMED -> type == EventType.ACCUSE || type == EventType.CONSULT;
            default -> true;
        };
    }

    /** "27 dead", "15 people killed", "five were wounded". */
    Optional<Beside> beside(Amount amount, int counted) {
        Optional<Unit> own = tollWord(counted);
        if (own.isPresent()) {
            return own.map(u -> new Beside(counted, u));
        }
        List<Token> number = scene.tokensIn(amount.words().span());
        int after = number.get(number.size() - 1).index() + 1;
        int end = Math.min(scene.sentenceOf(counted).endToken(), Math.max(after, counted) + NEAR);
        for (int i = after; i < end; i++) {
            boolean passive = grammar.token(i).xpos().startsWith("VB")
                    && !grammar.isPassive(i)
                    && !grammar.token(i).xpos().equals("VBN");
            if (grammar.token(i).upos() == Upos.PUNCT || passive) {
                return Optional.empty();
            }
            Optional<Unit> unit = tollWord(i);
            if (unit.isPresent()) {
                int word = i;
                return unit.map(u -> new Beside(word, u));
            }
            if (grammar.token(i).upos() == Upos.ADP && i > counted) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A word beside a number with what it makes the number count. */
    record Beside(int word, Unit unit) {}

    private Optional<Unit> tollWord(int token) {
        String form = scene.text().at(grammar.token(token).span()).toLowerCase(Locale.ROOT);
        boolean participle = grammar.token(token).xpos().equals("VBN")
                || grammar.token(token).xpos().startsWith("J")
                || grammar.token(token).xpos().equals("NNS");
        if (!participle) {
            return Optional.empty();
        }
        return scene.codebook()
                .victims()
                .findKind(form)
                .or(() -> scene.codebook().victims().findKind(grammar.lemma(token)))
                .flatMap(Units::named)
                .filter(u -> u != Unit.OTHER && u != Unit.PARTICIPANTS);
    }

    /** The unit that {@code victims.tsv} names so. */
    static Optional<Unit> named(String name) {
        try {
            return Optional.of(Unit.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
