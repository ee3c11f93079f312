package org.rapporteur.code.find;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
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
    private static final Set<String> OCCURRING =
            Set.of("occur", "take", "happen", "break", "erupt", "begin", "start", "rage");

    /** "Hailed the accord by signing it", "led them in storming it", "killing ten" */
    private static final Set<String> MEANS = Set.of("", "by", "in");
    /** What is done about a deed of harm afterwards. */
    private static final Set<EventType> TALKING = EnumSet.of(
            EventType.ACCUSE,
            EventType.SANCTION,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.SUPPORT,
            EventType.THREATEN);

    private final Scene scene;
    private final Grammar grammar;
    private final OwnTimes ownTimes;
    private final AfterTimes afterTimes;
    private final Map<Integer, Trigger> anchors = new HashMap<>();

    CircumstanceFinder(Scene scene, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.ownTimes = new OwnTimes(scene);
        this.afterTimes = new AfterTimes(scene);
        triggers.forEach(t -> anchors.putIfAbsent(t.anchor(), t));
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
            int rank = rank(trigger, span, handicap(time));
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
            int rank = rank(trigger, span, motion ? 3 : 0);
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
        return rank(trigger, span, 0) < Integer.MAX_VALUE;
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

    /** How near a time or place stands to a trigger: smaller is nearer, MAX_VALUE is not its own. */
    private int rank(Trigger trigger, Span span, int handicap) {
        Optional<Token> head = scene.headOf(span);
        if (head.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int distance = Math.abs(head.get().index() - trigger.anchor());
        int base = relation(trigger, head.get().index());
        return base < 0 ? Integer.MAX_VALUE : base * 1000 + handicap * 400 + distance;
    }

    /** 0 in the trigger's own phrase, 1 its clause or host verb, 2 a clause that shares with it; -1 none. */
    private int relation(Trigger trigger, int token) {
        int at = token;
        while (at >= 0) {
            if (trigger.tokens().contains(at) || at == trigger.anchor()) {
                return 0;
            }
            boolean noun = !grammar.isPredicate(at);
            boolean other = anchors.containsKey(at) && !(noun && trigger.isVerb() && carries(at, trigger));
            if (other && noun && isHarmBy(at, trigger)) {
                return 1;
            }
            if (at != token && (hostOf(trigger) == at || !isOccurring(at)) && (other || !noun)) {
                break;
            }
            at = grammar.token(at).head();
        }
        if (at < 0) {
            return -1;
        }
        if (hostOf(trigger) == at) {
            return 1;
        }
        return shares(trigger.anchor(), at) ? 2 : -1;
    }

    /** "Killed in clashes that broke out on Monday": the clause only tells that the noun before it came about. */
    private boolean isOccurring(int verb) {
        Token token = grammar.token(verb);
        boolean relative = token.relation().startsWith("acl")
                || token.is("advcl")
                        && grammar.dependents(verb, "nsubj").stream().anyMatch(grammar::isRelative);
        return relative && OCCURRING.contains(grammar.lemma(verb));
    }

    /**
     * "Killed in clashes at Kabkabiya", "Monday's blasts killed ten": the place and day of the clashes are those of the killing; but "charged
     * in the October shooting" is charged at another time.
     */
    private boolean carries(int noun, Trigger trigger) {
        Token token = grammar.token(noun);
        boolean harm = isHarm(trigger);
        boolean harming = tellsHarm(noun);
        boolean within = token.is("nmod")
                && grammar.preposition(noun).equals("of")
                && grammar.token(token.head()).is("obl")
                && grammar.token(token.head()).head() == trigger.anchor();
        boolean judging = harming
                && !harm
                && TALKING.contains(trigger.entry().meaning().orElseThrow().type());
        return within && !judging
                || token.head() == trigger.anchor()
                        && (token.is("obl") && !judging || token.is("nsubj") && harm && harming);
    }

    /** "The bombings on 7 August, which left ten dead" */
    private boolean isHarmBy(int noun, Trigger trigger) {
        Token token = grammar.token(trigger.anchor());
        return token.is("acl") && token.head() == noun && isHarm(trigger) && tellsHarm(noun);
    }

    private boolean tellsHarm(int noun) {
        Trigger trigger = anchors.get(noun);
        return trigger != null && isHarm(trigger);
    }

    private static boolean isHarm(Trigger trigger) {
        return trigger.entry()
                .meaning()
                .filter(m -> m.type() == EventType.ASSAULT)
                .isPresent();
    }

    /** The verb that carries an event noun without being a saying: "clashes broke out on Monday". */
    private int hostOf(Trigger trigger) {
        if (trigger.isVerb()) {
            Token token = grammar.token(trigger.anchor());
            boolean begun = token.is("xcomp") && token.head() >= 0 && !anchors.containsKey(token.head());
            return begun ? token.head() : -1;
        }
        Token token = grammar.token(trigger.anchor());
        boolean argument = token.is("nsubj") || token.is("obj") || token.is("obl");
        if (!argument || token.head() < 0) {
            return -1;
        }
        boolean saying =
                scene.codebook().speech().holds(grammar.lemma(token.head())) && !grammar.isPassive(token.head());
        return saying ? -1 : token.head();
    }

    private boolean shares(int anchor, int predicate) {
        Token token = grammar.token(anchor);
        Token other = grammar.token(predicate);
        boolean harm = grammar.isHarming(anchor) && grammar.isHarming(predicate);
        boolean joinedAfter = token.is("conj") && token.head() == predicate && (harm || !grammar.has(anchor, "nsubj"));
        boolean joinedBefore = other.is("conj") && other.head() == anchor && (harm || !grammar.has(predicate, "nsubj"));
        boolean outcome = token.is("advcl")
                && token.head() == predicate
                && token.xpos().equals("VBG")
                && !grammar.has(anchor, "nsubj")
                && MEANS.contains(grammar.preposition(anchor));
        boolean but = grammar.dependents(Math.max(anchor, predicate), "cc").stream()
                .anyMatch(c -> grammar.lemma(c).equals("but"));
        boolean sameTense = ownTimes.isPresentPerfect(anchor) == ownTimes.isPresentPerfect(predicate)
                && (!but || ownTimes.isPerfect(anchor) == ownTimes.isPerfect(predicate));
        return (joinedAfter || joinedBefore) && sameTense || outcome || isTextOf(token, predicate);
    }

    /** "Approved a resolution condemning it", "issued a report that blamed the police": a text speaks when it is given out. */
    private boolean isTextOf(Token clause, int predicate) {
        return clause.is("acl")
                && clause.head() >= 0
                && grammar.token(clause.head()).is("obj")
                && grammar.token(clause.head()).head() == predicate
                && scene.codebook().instruments().holds(grammar.lemma(clause.head()));
    }
}
