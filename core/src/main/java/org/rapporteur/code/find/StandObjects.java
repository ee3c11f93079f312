package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ledger.Party;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Upos;

/** Which instrument a stand is about: the object of its verb, what the object speaks of, or whose text it is. */
final class StandObjects {
    /** What stands for a text: its support, its adoption, the outcome of the vote on it. */
    private static final Set<String> STANDS_FOR = Set.of(
            "support",
            "opposition",
            "objection",
            "backing",
            "approval",
            "adoption",
            "rejection",
            "endorsement",
            "passage",
            "reservation",
            "amendment",
            "change",
            "wording",
            "vote",
            "objections",
            "idea",
            "thrust",
            "spirit",
            "aim",
            "part",
            "all",
            "most",
            "annex");

    private static final Set<String> OUTCOMES = Set.of("outcome", "decision", "result", "vote", "move", "adoption");
    /** What a text would bring about, where the dispatch tells of it beside the text: "supports a strike". */
    private static final Set<String> MATTERS = Set.of(
            "intervention",
            "action",
            "sanction",
            "embargo",
            "force",
            "strike",
            "mission",
            "deal",
            "ban",
            "freeze",
            "penalty",
            "deployment",
            "invitation",
            "membership",
            "suspension",
            "withdrawal",
            "ceasefire",
            "cease-fire",
            "truce",
            "referral",
            "inquiry",
            "operation",
            "troops",
            "pullout",
            "amnesty",
            "recognition",
            "independence",
            "extension",
            "boycott",
            "tariff");
    /** Stands on a matter; to condemn or to welcome a strike may be about one that happened. */
    private static final Set<String> ON_MATTERS = Set.of(
            "support",
            "back",
            "favour",
            "favor",
            "endorse",
            "be",
            "oppose",
            "reject",
            "resist",
            "rule",
            "object",
            "caution",
            "warn",
            "argue",
            "speak",
            "plead",
            "come",
            "balk",
            "baulk",
            "advise",
            "agree",
            "campaign",
            "lobby",
            "bar",
            "have");
    /** Who drew a text up stands for it: "gave the sponsors its backing". */
    private static final Set<String> DRAFTERS =
            Set.of("sponsor", "co-sponsor", "cosponsor", "author", "drafter", "proponent");

    private static final Set<String> WORDING = Set.of("wording", "language", "phrasing", "formulation");
    private static final Set<String> THIS = Set.of("this", "that");
    private static final Set<String> SWAPS = Set.of("return", "exchange");
    private static final Set<String> SIDES = Set.of("side", "camp", "corner");
    private static final Set<String> TOPICAL = Set.of("about", "over", "at", "for", "to");
    private static final int NEAR = 2;
    private static final int FAR = 8;
    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    private final Scene scene;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Papers papers;
    private final Holders holders;
    private int toldIn = NOWHERE;

    StandObjects(Scene scene, Papers papers, Holders holders) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.arguments = new Arguments(grammar);
        this.papers = papers;
        this.holders = holders;
    }

    /** Keeps that a stand was told at a token: what is told next may be of the same text. */
    void told(int token) {
        toldIn = scene.sentenceOf(token).index();
    }

    /** Whether an instrument was named, or a stand told, in the sentence of a token or so many before it. */
    boolean isDebated(int token, int sentences) {
        return scene.sentenceOf(token).index() - toldIn <= sentences || papers.isDebated(token, sentences);
    }

    /** The instrument that is the object, or that the object speaks of ("a text that dwells on"). */
    Optional<Paper> linked(int verb, int last, String kind) {
        for (int object : objects(verb, last)) {
            for (int member : grammar.members(object)) {
                Optional<Paper> paper = meant(member, verb, kind);
                if (paper.isPresent()) {
                    return paper;
                }
            }
        }
        return Optional.empty();
    }

    private List<Integer> objects(int verb, int last) {
        List<Integer> objects = new ArrayList<>(arguments.patients(verb));
        objects.addAll(grammar.dependents(verb, "obl", "iobj"));
        for (int i = verb; i <= last; i++) {
            objects.addAll(grammar.dependents(i, "nmod", "obl", "obj"));
        }
        if (grammar.has(verb, "cop")) {
            objects.add(verb);
        }
        reduced(verb).ifPresent(objects::add);
        for (int clause :
                grammar.lemma(verb).equals("let") ? grammar.dependents(verb, "ccomp", "xcomp") : List.<Integer>of()) {
            objects.addAll(grammar.dependents(clause, "nsubj"));
        }
        return objects;
    }

    private Optional<Paper> meant(int member, int verb, String kind) {
        Optional<Paper> paper = papers.at(member);
        if (paper.isPresent()) {
            return paper;
        }
        String lemma = grammar.lemma(member);
        boolean near = isDebated(verb, NEAR);
        boolean sponsor = kind.equals("sponsor");
        boolean pronoun = lemma.equals("it") || grammar.token(member).upos() == Upos.PRON && THIS.contains(lemma);
        if (pronoun && !sponsor && near) {
            return papers.current(verb);
        }
        boolean stands = STANDS_FOR.contains(lemma);
        for (int inner : stands ? grammar.dependents(member, "nmod", "compound") : List.<Integer>of()) {
            if (papers.at(inner).isPresent()) {
                return papers.at(inner);
            }
        }
        boolean bare = !grammar.has(member, "nmod", "compound");
        boolean outcome = OUTCOMES.contains(lemma) && bare && !sponsor && !kind.equals("undecided");
        boolean worded = WORDING.contains(lemma) && bare && kind.equals("for");
        boolean drafters = DRAFTERS.contains(lemma) && !sponsor;
        boolean matter = MATTERS.contains(lemma)
                && ON_MATTERS.contains(grammar.lemma(verb))
                && !sponsor
                && isDebated(verb, FAR)
                && toldBesideText(lemma);
        if (matter) {
            return papers.current(verb);
        }
        boolean such = scene.codebook().ledgers().docket().is(lemma, "noun")
                && !sponsor
                && grammar.dependents(member, "det", "amod").stream()
                        .anyMatch(d -> grammar.lemma(d).equals("such")
                                || grammar.has(member, "acl:relcl")
                                        && Set.of("a", "any").contains(grammar.lemma(d)));
        if (such && near) {
            return papers.current(verb);
        }
        boolean decided = outcome && isDebated(verb, FAR);
        if (decided || near && (outcome || worded || drafters)) {
            return papers.current(verb);
        }
        return kind.equals("for") && !grammar.preposition(member).isEmpty()
                ? ofSponsor(member, verb)
                : Optional.empty();
    }

    /** Whether a word stands in a sentence that names a text, or next to one. */
    private boolean toldBesideText(String lemma) {
        for (Paper paper : papers.all()) {
            for (int token : paper.tokens()) {
                int sentence = scene.sentenceOf(token).index();
                int last = Math.min(sentence + 1, scene.syntax().sentences().size() - 1);
                int end = scene.syntax().sentences().get(last).endToken();
                for (int i = scene.syntax()
                                .sentences()
                                .get(Math.max(0, sentence - 1))
                                .firstToken();
                        i < end;
                        i++) {
                    if (grammar.lemma(i).equals(lemma)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether something is a text that is debated, or those who drew it up. */
    boolean isAbout(int token, int verb) {
        boolean near = isDebated(verb, NEAR);
        return papers.at(token).isPresent()
                || near && (grammar.lemma(token).equals("it") || DRAFTERS.contains(grammar.lemma(token)));
    }

    /** "Lined up behind Paris": whoever stands by the sponsor of a text stands by the text. */
    private Optional<Paper> ofSponsor(int member, int verb) {
        Set<String> beside = Set.of("behind", "with", "by", "of", "to", "on");
        boolean side = SIDES.contains(grammar.lemma(member));
        if (!beside.contains(grammar.preposition(member))
                || grammar.preposition(member).equals("to") && !side) {
            return Optional.empty();
        }
        List<Integer> whose = side ? grammar.dependents(member, "nmod:poss", "nmod") : List.of(member);
        List<String> codes = holders.of(whose, scene.sentenceOf(verb).endToken()).stream()
                .map(Holder::party)
                .map(Party::code)
                .filter(c -> !c.isEmpty())
                .toList();
        return papers.all().stream()
                .filter(p -> p.sponsors().stream()
                        .anyMatch(s -> s.country().filter(codes::contains).isPresent()))
                .findFirst();
    }

    /** "Sides with Berlin", "rallied to Washington's side": the stand told before of whoever is sided with. */
    Optional<Stand> sidedWith(int verb, int last, List<Stand> told) {
        List<Integer> beside = new ArrayList<>();
        for (int i = verb; i <= last; i++) {
            for (String preposition : List.of("with", "behind", "to", "on")) {
                for (int phrase : grammar.under(i, preposition)) {
                    boolean side = SIDES.contains(grammar.lemma(phrase));
                    beside.addAll(side ? grammar.dependents(phrase, "nmod:poss", "nmod") : List.of(phrase));
                }
            }
        }
        List<String> keys = holders.of(beside, scene.sentenceOf(verb).endToken()).stream()
                .map(Holder::key)
                .toList();
        Optional<Stand> like = Optional.empty();
        for (Stand stand : told) {
            if (stand.holders().stream().anyMatch(h -> keys.contains(h.key()))) {
                like = Optional.of(stand);
            }
        }
        return like;
    }

    /** "The resolution, tabled by Egypt, passed": what stands before the comma, wherever the tree hangs the participle. */
    Optional<Integer> reduced(int verb) {
        boolean participle = scene.token(verb).xpos().equals("VBN")
                && (scene.token(verb).is("advcl") || scene.token(verb).is("acl"))
                && !grammar.has(verb, "nsubj", "aux");
        int before = verb - 1;
        if (participle && before > 0 && grammar.lemma(before).equals(",")) {
            before--;
        }
        return participle && before >= 0 && papers.at(before).isPresent() ? Optional.of(before) : Optional.empty();
    }

    /** "Was alarmed at the fighting": a turn that needs no object but has one, and that is no text nor a part of one. */
    boolean isOfOther(int predicate, int first, int last) {
        List<Integer> topics = new ArrayList<>();
        for (int i = Math.min(first, predicate); i <= Math.max(last, predicate); i++) {
            for (int topic : grammar.dependents(i, "obl", "nmod")) {
                int before = scene.syntax().firstUnder(topic) - 1;
                boolean swap = before > 0 && SWAPS.contains(grammar.lemma(before));
                boolean after = topic > last && TOPICAL.contains(grammar.preposition(topic)) && !swap;
                topics.addAll(after ? List.of(topic) : List.of());
            }
        }
        if (topics.isEmpty()) {
            return isOfOtherClause(predicate, last);
        }
        return topics.stream().noneMatch(this::isOfText);
    }

    /** "Is concerned about what the North does", "am disappointed that the judge did not see it". */
    private boolean isOfOtherClause(int predicate, int last) {
        int next = last + 1;
        int end = scene.sentenceOf(predicate).endToken();
        boolean topical = next < end && Set.of("about", "over", "at").contains(grammar.lemma(next));
        boolean clause = grammar.dependents(predicate, "ccomp").stream().anyMatch(c -> c > last);
        if (!topical && !clause) {
            return false;
        }
        for (int i = next; i < Math.min(end, next + 12); i++) {
            if (isOfText(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfText(int topic) {
        String lemma = grammar.lemma(topic);
        boolean within = grammar.dependents(topic, "nmod", "compound").stream()
                .anyMatch(n -> papers.at(n).isPresent());
        boolean time = scene.findMention(topic)
                .filter(m -> m.type() == Mention.Type.TIME)
                .isPresent();
        return papers.at(topic).isPresent()
                || within
                || time
                || lemma.equals("it")
                || OUTCOMES.contains(lemma)
                || STANDS_FOR.contains(lemma)
                || scene.codebook().ledgers().docket().is(lemma, "part")
                || scene.codebook().ledgers().docket().is(lemma, "again");
    }
}
