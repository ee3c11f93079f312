package org.rapporteur.code.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Source;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * Where and on what day something was said: "Clinton said in Washington on Friday", "told reporters in Geneva", "a report released on
 * Monday said". Only words that hang on the saying itself count, never those of what is said.
 */
final class SaidFinder {
    private static final Set<String> AT = Set.of("in", "at", "from", "outside", "near", "inside", "aboard");
    private static final Set<String> ON = Set.of("", "on", "late", "early", "earlier");
    private static final int HIGHEST = 5;
    private final Scene scene;
    private final Grammar grammar;

    SaidFinder(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /**
     * What the dispatch tells of one act of saying.
     *
     * @param at place of utterance
     * @param on words of the day
     * @param day which day that is
     */
    record Said(Optional<Words> at, Optional<Words> on, Optional<LocalDate> day) {
        static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * @param source words of who says it
     * @param cue words that attribute; without them the verb that the source is the subject of
     */
    Said find(Optional<Span> source, Optional<Span> cue) {
        Optional<Told> saying = told(source, cue);
        if (saying.isEmpty()) {
            return Said.NOTHING;
        }
        Optional<TimeExpression> time = findTime(saying.get());
        return new Said(
                findPlace(saying.get()),
                time.map(TimeExpression::words),
                time.flatMap(TimeExpression::interval).map(TimeExpression.Interval::from));
    }

    /** The day on which a source says it. */
    Optional<TimeExpression> findTime(Source source) {
        return told(source.words().map(Words::span), source.cue().map(Words::span))
                .flatMap(this::findTime);
    }

    private Optional<Told> told(Optional<Span> source, Optional<Span> cue) {
        Optional<Token> speaker = source.flatMap(scene::headOf);
        Optional<Token> told = cue.flatMap(scene::headOf).or(() -> speaker.flatMap(this::verbOf));
        return told.map(t -> new Told(t.index(), speaker.map(Token::index).orElse(-1), source));
    }

    /** The verb or other word that tells the saying, the head word of its source or -1, the words of its source. */
    private record Told(int verb, int source, Optional<Span> words) {}

    /** Whether words tell where or when a source of a chain says it, and are not the event's own. */
    boolean isOfSaying(Words words, List<Source> chain) {
        return chain.stream()
                .map(s -> find(s.words().map(Words::span), s.cue().map(Words::span)))
                .anyMatch(s -> s.at().filter(words::equals).isPresent()
                        || s.on().filter(words::equals).isPresent());
    }

    private Optional<Token> verbOf(Token speaker) {
        boolean says = speaker.is("nsubj")
                && speaker.head() >= 0
                && scene.codebook().speech().holds(grammar.lemma(speaker.head()));
        return says ? Optional.of(scene.token(speaker.head())) : Optional.empty();
    }

    private Optional<TimeExpression> findTime(Told saying) {
        return scene.resolved().times().stream()
                .filter(t -> t.interval()
                        .filter(i -> i.precision() == TimeExpression.Precision.DAY
                                && i.from().equals(i.to()))
                        .isPresent())
                .filter(t -> isOf(saying, t.words(), ON))
                .findFirst();
    }

    private Optional<Words> findPlace(Told saying) {
        return scene.resolved().places().stream()
                .filter(p -> p.use() == LocatedPlace.Use.LITERAL)
                .map(LocatedPlace::words)
                .filter(w -> isOf(saying, w, AT))
                .findFirst();
    }

    private boolean isOf(Told saying, Words words, Set<String> prepositions) {
        if (!scene.sentenceOf(saying.verb).span().contains(words.span())) {
            return false;
        }
        Optional<Token> head = scene.headOf(words.span());
        return head.isPresent()
                && prepositions.contains(grammar.preposition(head.get().index()))
                && !opensContent(head.get())
                && (hangsOn(head.get(), saying.verb, saying.source) || follows(saying, words.span()));
    }

    /** "alleged that on Sunday police ...": what stands behind "that" is said, whatever the tree hangs it on. */
    private boolean opensContent(Token head) {
        int before = scene.syntax().firstUnder(head.index()) - 1;
        return before >= 0 && grammar.lemma(before).equals("that");
    }

    /** "..., the minister said at a briefing in Oslo": after the content and the saying nothing is left to tell of the event. */
    private boolean follows(Told saying, Span words) {
        Span verb = scene.token(saying.verb).span();
        boolean after = words.begin() >= verb.end() && !verb.equals(words);
        boolean contentAfter = grammar.dependents(saying.verb, "ccomp", "xcomp", "parataxis", "obj").stream()
                .anyMatch(c -> c > saying.verb);
        boolean says = scene.codebook().speech().is(grammar.lemma(saying.verb), "say");
        return after
                && says
                && !contentAfter
                && !isFirst(saying.verb)
                && isPlain(saying, Span.of(verb.end(), words.begin()));
    }

    private boolean isFirst(int token) {
        return token == scene.sentenceOf(token).firstToken();
    }

    /** Whether words between tell nothing but hearers, occasions and the source. */
    private boolean isPlain(Told saying, Span between) {
        return scene.tokensIn(between).stream()
                .filter(t -> saying.words.filter(w -> w.overlaps(t.span())).isEmpty())
                .allMatch(t -> isSmall(t.upos()) || isKnown(t));
    }

    private boolean isKnown(Token token) {
        boolean listed = scene.codebook().speaking().holds(grammar.lemma(token.index()));
        boolean timeOrPlace =
                scene.resolved().times().stream().anyMatch(t -> t.words().span().contains(token.span()))
                        || scene.resolved().places().stream()
                                .anyMatch(p -> p.words().span().contains(token.span()));
        return listed || timeOrPlace;
    }

    private static boolean isSmall(Upos upos) {
        return upos == Upos.ADP || upos == Upos.DET || upos == Upos.ADJ || upos == Upos.ADV;
    }

    /** Climbs from words to the saying through phrases only; a clause between them is another matter. */
    private boolean hangsOn(Token head, int verb, int source) {
        Token at = head;
        for (int step = 0; step < HIGHEST && at.head() >= 0; step++) {
            if (!passes(at, step == 0, at.head() == source)) {
                return false;
            }
            if (at.head() == verb || at.head() == source && (at.is("acl") || issuedAs(at.head()))) {
                return true;
            }
            at = scene.token(at.head());
        }
        return false;
    }

    /** Through occasions and hearers ("at a news conference", "told reporters"), clauses beside ("speaking in"), issued texts. */
    private boolean passes(Token token, boolean first, boolean ofSource) {
        if (token.is("advmod")) {
            return first;
        }
        String kind = scene.codebook()
                .speaking()
                .findKind(grammar.lemma(token.index()))
                .orElse("");
        if (token.is("advcl") || token.is("acl")) {
            boolean beside =
                    kind.equals("utters") && grammar.preposition(token.index()).isEmpty();
            return token.is("advcl") && beside || kind.equals("issues");
        }
        boolean phrase = token.is("obl") || token.is("nmod") || !first && (token.is("obj") || token.is("iobj"));
        return phrase && (first ? !ofSource || issuedAs(token.head()) : !kind.isEmpty());
    }

    /** A text has a day of its own: "in a statement on Friday". */
    private boolean issuedAs(int noun) {
        return scene.codebook().instruments().holds(grammar.lemma(noun));
    }
}
