package org.rapporteur.code.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Span;

/**
 * The place and the time of a trigger: what stands in its own clause, else in the clause it shares a subject with. The time of a
 * saying never becomes the time of what is said; without words there is no time.
 */
final class CircumstanceFinder {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "on",
            "around",
            "outside",
            "inside",
            "within",
            "across",
            "throughout",
            "along",
            "off",
            "over",
            "north",
            "south",
            "east",
            "west",
            "from",
            "into",
            "to",
            "between",
            "through",
            "of");
    /** Nouns that a place's name follows with "of". */
    private static final Set<String> SETTLEMENTS = Set.of(
            "city",
            "town",
            "village",
            "capital",
            "suburb",
            "district",
            "neighbourhood",
            "neighborhood",
            "quarter",
            "province",
            "governorate",
            "region",
            "area",
            "port",
            "outskirts",
            "stronghold",
            "state",
            "island",
            "camp",
            "hamlet",
            "municipality");

    private static final Set<String> CAUSES = Set.of("when", "as", "after");
    private static final int FAR = 3000;
    private static final int COMMA = 2;
    private final Scene scene;
    private final Grammar grammar;
    private final OwnTimes ownTimes;
    private final AfterTimes afterTimes;
    private final CircumstanceRank ranks;

    CircumstanceFinder(Scene scene, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.ownTimes = new OwnTimes(scene);
        this.afterTimes = new AfterTimes(scene);
        this.ranks = new CircumstanceRank(scene, ownTimes, triggers);
    }

    /** When it was: its own time, else that of what happened when it did. Who gives a figure of the dead on a day tells when he gave it. */
    Optional<TimeExpression> findTime(Trigger trigger) {
        Optional<TimeExpression> own = ownTime(trigger);
        if (Tolls.isOne(trigger)) {
            return own.filter(t -> t.words().text().toLowerCase(Locale.ROOT).startsWith("since "));
        }
        if (!trigger.isVerb()) {
            return own;
        }
        Optional<TimeExpression> reckoned = afterTimes
                .findSince(trigger.anchor())
                .or(() -> afterTimes.find(trigger.anchor(), verb -> timeAt(trigger, verb)));
        return reckoned.or(() -> own)
                .or(() -> timeOfWhen(trigger, trigger.anchor()))
                .or(() -> timeOfFirst(trigger));
    }

    /** "On Monday when she resigned and left" */
    private Optional<TimeExpression> timeOfFirst(Trigger trigger) {
        Token token = grammar.token(trigger.anchor());
        boolean second = token.is("conj") && token.head() >= 0 && !grammar.has(trigger.anchor(), "nsubj");
        return second && grammar.isVerb(token.head()) ? timeOfWhen(trigger, token.head()) : Optional.empty();
    }

    private Optional<TimeExpression> timeAt(Trigger trigger, int verb) {
        return ownTime(new Trigger(trigger.entry(), verb, List.of(verb), trigger.span()));
    }

    /** "Died on Saturday when a jet bombed the camp", "was shot when he was caught on May 17", "on 3 June, when men broke it up": the same day. */
    private Optional<TimeExpression> timeOfWhen(Trigger trigger, int verb) {
        Token token = grammar.token(verb);
        Optional<Integer> when = when(verb);
        boolean clause = token.is("advcl") || token.relation().startsWith("acl");
        if (when.isPresent() && clause && token.head() >= 0) {
            Optional<TimeExpression> before = timeBefore(when.get());
            return before.isPresent() || !grammar.isVerb(token.head()) ? before : timeAt(trigger, token.head());
        }
        return grammar.dependents(verb, "advcl").stream()
                .filter(c -> when(c).isPresent())
                .flatMap(c -> timeAt(trigger, c).stream())
                .findFirst();
    }

    private Optional<Integer> when(int clause) {
        return grammar.children(clause).stream()
                .filter(c -> (c.is("mark") || c.is("advmod"))
                        && grammar.lemma(c.index()).equals("when"))
                .map(Token::index)
                .findFirst();
    }

    /** The time that ends right before a word, a comma between or not. */
    private Optional<TimeExpression> timeBefore(int word) {
        int begin = scene.token(word).span().begin();
        return scene.resolved().times().stream()
                .filter(t -> t.interval().isPresent() && t.kind() != TimeExpression.Kind.SET)
                .filter(t -> t.words().span().end() <= begin && t.words().span().end() >= begin - COMMA)
                .findFirst();
    }

    private Optional<TimeExpression> ownTime(Trigger trigger) {
        Sentence sentence = scene.sentenceOf(trigger.anchor());
        Optional<TimeExpression> best = Optional.empty();
        int bestRank = Integer.MAX_VALUE;
        for (TimeExpression time : scene.resolved().times()) {
            Span span = time.words().span();
            boolean usable = sentence.span().contains(span)
                    && time.interval().isPresent()
                    && time.kind() != TimeExpression.Kind.SET
                    && ownTimes.isOwn(trigger, time);
            if (!usable) {
                continue;
            }
            int rank = ranks.of(trigger, span, handicap(time));
            if (rank < bestRank) {
                best = Optional.of(time);
                bestRank = rank;
            }
        }
        return best;
    }

    /** A day tells more than a span of time, and than a clock time alone. */
    private static int handicap(TimeExpression time) {
        return switch (time.kind()) {
            case DURATION -> 1;
            case TIME -> time.words().text().chars().anyMatch(Character::isLetter) ? 1 : 2;
            default -> 0;
        };
    }

    Optional<LocatedPlace> findPlace(Trigger trigger, List<Integer> participants) {
        Sentence sentence = scene.sentenceOf(trigger.anchor());
        Optional<LocatedPlace> best = Optional.empty();
        int bestRank = Integer.MAX_VALUE;
        for (LocatedPlace place : scene.resolved().places()) {
            Span span = place.words().span();
            if (!sentence.span().contains(span) || place.use() != LocatedPlace.Use.LITERAL) {
                continue;
            }
            Optional<Token> head = scene.headOf(span);
            if (head.isEmpty()) {
                continue;
            }
            if (nextTo(trigger, place, head.get())) {
                return Optional.of(place);
            }
            if (!LOCATIVE.contains(locative(head.get()))) {
                continue;
            }
            boolean ofOther = locative(head.get()).equals("of")
                    && !(trigger.isNominal() && head.get().head() == trigger.anchor());
            if (ofOther) {
                continue;
            }
            boolean motion = Set.of("to", "from", "into", "of").contains(locative(head.get()));
            boolean ofParticipant =
                    participants.stream().anyMatch(p -> p.equals(head.get().index()));
            if (ofParticipant) {
                continue;
            }
            int rank = ranks.of(trigger, span, motion ? 3 : 0);
            if (rank == Integer.MAX_VALUE && isOfCause(trigger, head.get().index())) {
                rank = FAR + Math.abs(head.get().index() - trigger.anchor());
            }
            if (rank < bestRank) {
                best = Optional.of(place);
                bestRank = rank;
            }
        }
        return best;
    }

    /** "Eighteen people were killed when a missile struck a market in Aleppo": what caused the harm happened where the harm did. */
    private boolean isOfCause(Trigger trigger, int token) {
        if (!trigger.isVerb() || !grammar.isHarming(trigger.anchor())) {
            return false;
        }
        int at = token;
        while (at >= 0 && !grammar.isPredicate(at)) {
            at = grammar.token(at).head();
        }
        return at >= 0
                && grammar.token(at).is("advcl")
                && grammar.token(at).head() == trigger.anchor()
                && grammar.children(at).stream()
                        .anyMatch(c -> (c.is("mark") || c.is("advmod")) && CAUSES.contains(grammar.lemma(c.index())));
    }

    /** Whether a time or place stands in a trigger's own clause, or in one that shares with it. */
    boolean isOwn(Trigger trigger, Span span) {
        return ranks.of(trigger, span, 0) < Integer.MAX_VALUE;
    }

    /** "The Homs bombing": a town or division right before an event noun is where it happened; a state there ("Israel raids") is who did it. */
    private boolean nextTo(Trigger trigger, LocatedPlace place, Token head) {
        return trigger.isNominal()
                && head.head() == trigger.anchor()
                && (head.is("compound") || head.is("nmod:poss"))
                && place.place().precision().compareTo(Place.Precision.COUNTRY) < 0;
    }

    /** The preposition of a place; "in the city of Aleppo" has that of the city. */
    private String locative(Token head) {
        String preposition = grammar.preposition(head.index());
        if (preposition.equals("of") && head.head() >= 0 && SETTLEMENTS.contains(grammar.lemma(head.head()))) {
            preposition = grammar.preposition(head.head());
        }
        int space = preposition.indexOf(' ');
        return space < 0 ? preposition : preposition.substring(0, space);
    }
}
