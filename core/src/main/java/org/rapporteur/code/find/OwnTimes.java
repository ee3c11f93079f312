package org.rapporteur.code.find;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.resolve.TimeExpression.Precision;
import org.rapporteur.text.Span;

/**
 * Which times of a sentence cannot be those of an event: the printed date of the dispatch, the year in the name of a pledge, the
 * day of another thing ("ahead of Monday's vote"), a day to come for what is told as past.
 */
final class OwnTimes {
    private static final int OPENING_SENTENCES = 2;
    private static final Set<String> DURING = Set.of("in", "during", "at", "on", "by", "with", "");
    /** What stands behind these is another thing, with a day of its own. */
    private static final Set<String> ASIDE =
            Set.of("for", "after", "before", "following", "since", "ahead of", "over", "about", "until");

    private static final Set<String> BEHIND_NAME = Set.of(",", "of", "no", "no.", "number");
    private static final int FARTHEST_NAME = 5;
    private static final Set<String> AHEAD =
            Set.of("will", "would", "shall", "may", "might", "could", "should", "must", "to");
    private final Scene scene;
    private final Grammar grammar;
    private final Optional<LocalDate> published;

    OwnTimes(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.published = scene.reading().dispatch().publication().date();
    }

    boolean isOwn(Trigger trigger, TimeExpression time) {
        Optional<Token> head = scene.headOf(time.words().span());
        return head.isPresent()
                && !time.words().text().equalsIgnoreCase("now")
                && !isPrinted(time.words().span(), head.get())
                && !isInName(trigger, time, head.get())
                && !isOfLaw(trigger, time)
                && !isOfOther(trigger, head.get())
                && !isToCome(trigger, time)
                && !isOver(trigger, time);
    }

    /** "Has accused them of an attack on Monday": what has been done is not told with a day that is over. */
    private boolean isOver(Trigger trigger, TimeExpression time) {
        return trigger.isVerb()
                && isPresentPerfect(trigger.anchor())
                && !isSince(trigger.span(), time.words().span())
                && published.isPresent()
                && time.interval()
                        .filter(i -> i.to().isBefore(published.get().minusDays(1)))
                        .isPresent();
    }

    private boolean isSince(Span trigger, Span time) {
        return trigger.end() <= time.begin()
                && scene.tokensIn(Span.of(trigger.end(), time.begin())).stream()
                        .anyMatch(t -> grammar.lemma(t.index()).equals("since"));
    }

    boolean isPresentPerfect(int verb) {
        return perfect(verb)
                .filter(a -> grammar.token(a).xpos().equals("VBZ")
                        || grammar.token(a).xpos().equals("VBP"))
                .isPresent();
    }

    boolean isPerfect(int verb) {
        return perfect(verb).isPresent();
    }

    /** The auxiliary of "has vowed", and of "killed" in "have been wounded and killed". */
    private Optional<Integer> perfect(int verb) {
        Token token = grammar.token(verb);
        boolean shared =
                token.is("conj") && token.head() >= 0 && token.xpos().equals("VBN") && !grammar.has(verb, "aux");
        return shared
                ? perfect(token.head())
                : grammar.dependents(verb, "aux").stream()
                        .filter(a -> grammar.lemma(a).equals("have"))
                        .findFirst();
    }

    /** "Sun 22 Feb 2015 A bomber ...", "AFP Sunday 22 Feb 2015 A bomber ...": under no preposition, at the top. */
    private boolean isPrinted(Span span, Token head) {
        boolean opens = scene.sentenceOf(head.index()).index() < OPENING_SENTENCES;
        int after = nextToken(span);
        boolean year = scene.text().at(span).chars().filter(Character::isDigit).count() > 4;
        boolean runsOn = after < scene.sentenceOf(head.index()).endToken()
                && Character.isUpperCase(
                        scene.text().at(scene.token(after).span()).codePointAt(0));
        boolean alone = after >= scene.sentenceOf(head.index()).endToken();
        return opens && year && (runsOn || alone) && !grammar.has(head.index(), "case");
    }

    private int nextToken(Span span) {
        return scene.tokensIn(span).stream().mapToInt(Token::index).max().orElse(-1) + 1;
    }

    /** "The 2030 pledge", "the 1967 borders": a year before a noun that is not the event; but who was killed in the 1982 war died then. */
    private static boolean isInName(Trigger trigger, TimeExpression time, Token head) {
        boolean year = time.interval()
                .filter(i -> i.precision() == Precision.YEAR || i.precision() == Precision.RANGE)
                .isPresent();
        boolean before = head.is("compound") || head.is("nummod") || head.is("amod");
        boolean harm = trigger.entry()
                .meaning()
                .filter(m -> m.type() == EventType.ASSAULT)
                .isPresent();
        return year
                && !harm
                && before
                && head.head() != trigger.anchor()
                && !trigger.tokens().contains(head.head());
    }

    /** "The Public Order Act, 1958", "Act 9 of 1994", "the conventions of 1949": the year that a text is called by. */
    private boolean isOfLaw(Trigger trigger, TimeExpression time) {
        if (time.interval().filter(i -> i.precision() == Precision.YEAR).isEmpty()) {
            return false;
        }
        int first = scene.tokensIn(time.words().span()).stream()
                .mapToInt(Token::index)
                .min()
                .orElse(0);
        int begin = scene.sentenceOf(first).firstToken();
        int at = first - 1;
        while (at > begin
                && first - at <= FARTHEST_NAME
                && (grammar.token(at).upos() == Upos.NUM || BEHIND_NAME.contains(grammar.lemma(at)))) {
            at--;
        }
        return at >= begin
                && at < first - 1
                && scene.codebook().grammar().is(grammar.lemma(at), "legal")
                && !trigger.tokens().contains(at);
    }

    /** "Ahead of Monday's vote", "after last week's summit", "jailed for the November 1995 murder"; what happens "in Monday's attack" happens on Monday. */
    private boolean isOfOther(Trigger trigger, Token head) {
        boolean owner = head.relation().equals("nmod:poss") && head.head() >= 0;
        boolean before = head.is("compound") && head.index() < head.head();
        if (before && ASIDE.contains(grammar.preposition(head.head()))) {
            return head.head() != trigger.anchor() && !trigger.tokens().contains(head.head());
        }
        return owner
                && head.head() != trigger.anchor()
                && !trigger.tokens().contains(head.head())
                && !DURING.contains(grammar.preposition(head.head()));
    }

    private boolean isToCome(Trigger trigger, TimeExpression time) {
        boolean coming = published.isPresent()
                && time.interval()
                        .filter(i -> i.from().isAfter(published.get()))
                        .isPresent();
        return coming && isPast(trigger.anchor());
    }

    private boolean isPast(int anchor) {
        boolean finite = grammar.token(anchor).xpos().equals("VBD");
        boolean perfect = grammar.dependents(anchor, "aux").stream()
                .anyMatch(a -> grammar.token(a).xpos().equals("VBD")
                        || grammar.lemma(a).equals("have"));
        boolean ahead = grammar.children(anchor).stream()
                .anyMatch(c -> (c.is("aux") || c.is("mark")) && AHEAD.contains(grammar.lemma(c.index())));
        return (finite || perfect) && !ahead;
    }
}
