package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.code.lexicon.PhraseList;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.StanceScores;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;

/**
 * Stands that the reader sees where no cue of the lists tells one: the model takes words for heads of holders, each with its likeliest
 * stance. What the lists tell of a holder is believed first.
 */
final class SeenStands {
    /**
     * So sure the model must be that a state takes a stance, an international body, and anybody else; the best of some on 51 dispatches (the 35 of
     * {@code eval ledgers} that are developed on and 16 of two other writers).
     */
    private static final double LEAST = 0.6;

    private static final double LEAST_OF_BODY = 0.8;
    private static final double LEAST_OF_OTHERS = 0.95;

    /** Steps up the tree within which a text may be what tells. */
    private static final int NEAR = 4;

    /** Who says something else is easily taken for undecided. */
    private static final double LEAST_UNDECIDED = 0.6;

    private static final List<String> AGAINST = List.of("against", "against-unless-changed", "vetoed");

    /** Stances that lean to one side: the likeliest side is chosen first, then the likeliest of its stances. */
    private static final List<List<String>> SIDES =
            List.of(List.of("sponsor", "for", "for-with-changes"), List.of("undecided"), List.of("abstained"), AGAINST);

    /** What each stance of the model says, in the kinds of {@link Stand}. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "sponsor", List.of("sponsor"),
            "for", List.of("for"),
            "for-with-changes", List.of("for", "demand"),
            "undecided", List.of("undecided"),
            "against-unless-changed", List.of("block"),
            "against", List.of("against"),
            "vetoed", List.of("vetoed"),
            "abstained", List.of("abstained"));

    /** The code that stands for the country of the United Nations' own people. */
    private static final String UNITED_NATIONS = "UNO";

    /** Sectors that tell of a debate and take no part in it. */
    private static final Set<String> BESIDE = Set.of("NGO", "JRN");

    private final Scene scene;
    private final Papers papers;
    private final Holders holders;
    private final Clauses clauses;
    private final Arguments arguments;
    private final StanceScores scores;
    private final PhraseList words;
    private final Harms harms;

    SeenStands(Scene scene, Papers papers, Holders holders, Clauses clauses) {
        this.scene = scene;
        this.papers = papers;
        this.holders = holders;
        this.clauses = clauses;
        this.arguments = new Arguments(scene.grammar());
        this.scores = scene.syntax().stances();
        this.harms = new Harms(scene);
        this.words = scene.codebook().ledgers().stances();
    }

    /** All places where one holder is seen to hold something of one instrument. */
    private record Account(Paper paper, Map<Integer, Holder> heads) {
        private Account(Paper paper) {
            this(paper, new TreeMap<>());
        }
    }

    /** Those beside what is told already: of all the places where somebody is seen to hold something, the stance likeliest in sum. */
    List<Stand> find(List<Stand> told) {
        if (papers.all().isEmpty() || !scores.isKnown()) {
            return List.of();
        }
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Token token : scene.syntax().tokens()) {
            int head = token.index();
            boolean holds = scores.any(head) >= LEAST
                    && papers.at(head).isEmpty()
                    && !isUrged(head)
                    && !isOfText(head)
                    && !isOfHarm(head);
            Optional<Paper> paper = holds ? paper(head) : Optional.empty();
            for (Holder holder : paper.isPresent() ? holders(head) : List.<Holder>of()) {
                if (!isTold(told, holder, paper.get()) && scores.any(head) >= least(holder)) {
                    accounts.computeIfAbsent(paper.get().id() + " " + holder.key(), k -> new Account(paper.get()))
                            .heads()
                            .put(head, holder);
                }
            }
        }
        List<Stand> found = new ArrayList<>();
        for (Account account : accounts.values()) {
            Set<Integer> heads = account.heads().keySet();
            String stance = settled(heads).orElseGet(() -> likeliest(heads));
            boolean vague = stance.equals("undecided") && sum(heads, stance) < LEAST_UNDECIDED * heads.size();
            for (String kind : vague ? List.<String>of() : KINDS.getOrDefault(stance, List.of())) {
                account.heads()
                        .forEach((head, holder) ->
                                found.add(new Stand(kind, false, List.of(holder), account.paper(), span(head), head)));
            }
        }
        return found;
    }

    /** "Urged China to support it": what is asked of somebody is no stance of his. */
    private boolean isUrged(int head) {
        Token token = scene.token(head);
        return token.head() >= 0
                && (token.is("obj") || token.is("iobj"))
                && StandFinder.URGING.contains(scene.grammar().lemma(token.head()))
                && scene.grammar().has(token.head(), "xcomp", "ccomp", "advcl");
    }

    /** "A text that condemns the violence by the government": whom the text itself tells of. */
    private boolean isOfText(int head) {
        int at = scene.token(head).head();
        for (int step = 0; at >= 0 && step < NEAR; step++) {
            boolean told = arguments.agents(at).stream()
                    .anyMatch(a -> a != head && papers.at(a).isPresent());
            if (told) {
                return true;
            }
            at = scene.token(at).head();
        }
        return false;
    }

    /** "Ghana condemned the shelling": who speaks of harm, in a sentence that names no text, holds nothing of one. */
    private boolean isOfHarm(int head) {
        int verb = scene.token(head).head();
        Sentence sentence = scene.sentenceOf(head);
        boolean silent =
                papers.within(sentence.firstToken(), sentence.endToken()).isEmpty();
        return silent
                && verb >= 0
                && scene.token(head).is("nsubj")
                && scene.grammar().dependents(verb, "obj").stream()
                        .anyMatch(o -> harms.find(o, o + 1).isPresent());
    }

    private static double least(Holder holder) {
        String code = holder.party().code();
        return code.isEmpty() ? LEAST_OF_OTHERS : code.equals("IGO") ? LEAST_OF_BODY : LEAST;
    }

    private double sum(Set<Integer> heads, String stance) {
        return heads.stream().mapToDouble(h -> scores.of(h, stance)).sum();
    }

    private String likeliest(Set<Integer> heads) {
        List<String> side = SIDES.stream()
                .max(Comparator.comparingDouble(
                        o -> o.stream().mapToDouble(s -> sum(heads, s)).sum()))
                .orElseThrow();
        return side.stream().max(Comparator.comparingDouble(s -> sum(heads, s))).orElseThrow();
    }

    /** "Joined France as sponsors", "is opposed", "joined Cuba in opposing it": a word that leaves no doubt on which side somebody is. */
    private Optional<String> settled(Set<Integer> heads) {
        for (int head : heads) {
            Token first = scene.token(scene.grammar().firstConjunct(head));
            int predicate = first.head();
            boolean plain = predicate >= 0 && !clauses.isNegated(predicate);
            boolean subject = plain && first.is("nsubj");
            if (subject && isSponsoring(predicate)) {
                return Optional.of("sponsor");
            }
            if (subject && isOpposing(predicate) || plain && first.is("obj") && isJoinedAgainst(predicate, head)) {
                return AGAINST.stream().max(Comparator.comparingDouble(s -> sum(heads, s)));
            }
        }
        return Optional.empty();
    }

    private boolean isSponsoring(int predicate) {
        return isOf(predicate, "sponsor") && scene.grammar().has(predicate, "cop")
                || scene.grammar().under(predicate, "as").stream().anyMatch(w -> isOf(w, "sponsor"))
                || scene.grammar().dependents(predicate, "xcomp", "ccomp").stream()
                        .anyMatch(this::isSponsoring);
    }

    private boolean isOpposing(int predicate) {
        boolean whole = !scene.grammar().has(predicate, "obj");
        return whole
                        && (scene.grammar().has(predicate, "cop")
                                || scene.grammar().isPassive(predicate))
                        && words.is("be " + form(predicate), "idiom-against")
                || isJoinedAgainst(predicate, predicate);
    }

    /** "Joined Russia in opposing it": both of them, but not who is named behind. */
    private boolean isJoinedAgainst(int predicate, int head) {
        return scene.grammar().lemma(predicate).equals("join")
                && scene.grammar().dependents(predicate, "advcl").stream()
                        .anyMatch(
                                a -> head < a && scene.grammar().preposition(a).equals("in") && isOf(a, "against"));
    }

    private boolean isOf(int token, String kind) {
        return words.is(scene.grammar().lemma(token), kind);
    }

    private String form(int token) {
        return scene.text().at(scene.token(token).span()).toLowerCase(Locale.ROOT);
    }

    private static boolean isTold(List<Stand> told, Holder holder, Paper paper) {
        return isSponsor(holder, paper)
                || told.stream()
                        .anyMatch(s -> s.paper().id().equals(paper.id())
                                && s.holders().stream().anyMatch(h -> h.key().equals(holder.key())));
    }

    static boolean isSponsor(Holder holder, Paper paper) {
        return paper.sponsors().stream()
                .anyMatch(
                        s -> s.country().orElse(s.name()).equals(holder.party().label()));
    }

    /** Whether a holder is one of the United Nations' own people, of aid workers or of a newspaper. */
    boolean isBeside(Holder holder) {
        String code = holder.party().code();
        return code.equals(UNITED_NATIONS)
                || BESIDE.contains(code)
                || holder.party()
                        .words()
                        .flatMap(w -> scene.findMentionAt(w.span()))
                        .map(scene::actor)
                        .filter(SeenStands::isBeside)
                        .isPresent();
    }

    /** Whom a word that the model takes for a holder names, by its mention or, where no list knows it, by its own words. */
    List<Holder> holders(int head) {
        Optional<Mention> mention = scene.findMention(head);
        if (mention.map(scene::actor).filter(SeenStands::isBeside).isPresent()) {
            return List.of();
        }
        List<Holder> who = holders.ofHead(head);
        if (!who.isEmpty()) {
            return who;
        }
        return mention.filter(m -> m.type() != Mention.Type.PERSON
                        && m.type() != Mention.Type.NATIONALITY
                        && m.type() != Mention.Type.TIME
                        && m.type() != Mention.Type.DOCUMENT
                        && m.form() != Mention.Form.PRONOUN)
                .map(m -> List.of(holders.named(m)))
                .orElse(List.of());
    }

    /** The United Nations' own people, aid workers and newspapers tell of the debate and take no part in it. */
    private static boolean isBeside(Actor actor) {
        return actor.country().filter(UNITED_NATIONS::equals).isPresent()
                || actor.sectors().stream().anyMatch(BESIDE::contains);
    }

    /** The instrument of the sentence, else the one spoken of last. */
    Optional<Paper> paper(int head) {
        Sentence sentence = scene.sentenceOf(head);
        return papers.within(sentence.firstToken(), sentence.endToken()).or(() -> papers.current(head));
    }

    private Span span(int head) {
        return scene.grammar()
                .clauseOf(head)
                .map(p -> clauses.from(p, p))
                .orElseGet(() -> scene.token(head).span());
    }
}
