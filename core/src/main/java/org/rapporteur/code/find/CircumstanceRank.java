package org.rapporteur.code.find;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/** How near a time or place stands to a trigger in the tree: in its own phrase, its clause, a clause that shares with it, or with none of these. */
final class CircumstanceRank {
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
    private final Map<Integer, Trigger> anchors = new HashMap<>();

    CircumstanceRank(Scene scene, OwnTimes ownTimes, List<Trigger> triggers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.ownTimes = ownTimes;
        triggers.forEach(t -> anchors.putIfAbsent(t.anchor(), t));
    }

    /** How near a time or place stands to a trigger: smaller is nearer, MAX_VALUE is not its own. */
    int of(Trigger trigger, Span span, int handicap) {
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
