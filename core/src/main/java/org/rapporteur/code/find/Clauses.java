package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/** The words of a clause, from its verb to where another clause or its attribution begins. */
final class Clauses {
    private static final Set<String> ASKING = Set.of(
            "urge",
            "ask",
            "call",
            "press",
            "persuade",
            "convince",
            "want",
            "hope",
            "expect",
            "request",
            "invite",
            "lobby",
            "appeal",
            "pressure",
            "push",
            "tell",
            "fail");
    /** "Not in a position to back it", "not ready to support": what is denied is the backing. */
    private static final Set<String> DISPOSED =
            Set.of("position", "ready", "prepared", "willing", "inclined", "mood", "disposed", "able", "minded");

    /** "Unlikely to back it", "loath to sign". */
    private static final Set<String> UNWILLING =
            Set.of("unlikely", "unwilling", "unprepared", "disinclined", "loath", "loth", "reluctant");

    /** "Only if", "only with", "on condition that": the stand holds for another text. */
    private static final Set<String> LIMITS = Set.of("if", "with", "when", "after", "once", "that", "in");

    /** Without these somebody backs a text as it is. */
    private static final Set<String> UNRESERVED = Set.of(
            "reservation",
            "hesitation",
            "qualification",
            "condition",
            "objection",
            "comment",
            "delay",
            "change",
            "amendment",
            "ado",
            "enthusiasm",
            "fuss");

    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "nor", "neither", "hardly");

    private final Scene scene;
    private final Grammar grammar;

    Clauses(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** The end of what a verb governs to its right: up to a joined predicate, "according to", "said X" or the full stop. */
    int end(int verb) {
        Sentence sentence = scene.sentenceOf(verb);
        int last = Math.max(verb, lastUnder(verb));
        int end = Math.min(last + 1, sentence.endToken());
        while (end > verb + 1 && scene.token(end - 1).upos() == Upos.PUNCT) {
            end--;
        }
        return end;
    }

    private int lastUnder(int verb) {
        int last = verb;
        for (Token child : grammar.children(verb)) {
            boolean other = child.is("conj") && grammar.isPredicate(child.index())
                    || child.is("parataxis")
                    || child.is("advcl") && startsAnew(child.index())
                    || grammar.preposition(child.index()).startsWith("accord");
            if (child.index() > verb && other) {
                return Math.max(last, beforeCoordinator(child.index()) - 1);
            }
            last = Math.max(last, scene.syntax().lastUnder(child.index()));
        }
        return last;
    }

    /** "But", "because", "after", "though" begin something else; "to" and "that" go on. */
    private boolean startsAnew(int clause) {
        String mark = grammar.preposition(clause);
        return Set.of("because", "after", "before", "though", "although", "while", "as", "if", "when", "unless", "but")
                .contains(mark);
    }

    private int beforeCoordinator(int conjunct) {
        int first = scene.syntax().firstUnder(conjunct);
        for (Token child : grammar.children(conjunct)) {
            boolean front = child.is("cc") || child.is("mark") || child.is("punct");
            first = front ? Math.min(first, child.index()) : first;
        }
        return Math.max(first, 0);
    }

    /** From a verb to the end of its clause. */
    Span from(int first, int verb) {
        int end = Math.max(end(verb), first + 1);
        return scene.syntax().span(Math.min(first, verb), end - 1);
    }

    boolean isNegated(int verb) {
        for (Token child : grammar.children(verb)) {
            if (child.index() < verb && NEGATIONS.contains(grammar.lemma(child.index())) && !child.is("obj")) {
                return true;
            }
        }
        int governor = scene.token(verb).head();
        boolean inner = governor >= 0
                && (scene.token(verb).is("acl")
                        || scene.token(verb).is("advcl")
                        || scene.token(verb).is("xcomp")
                        || scene.token(verb).is("ccomp"))
                && hasTo(verb);
        if (inner && DISPOSED.contains(grammar.lemma(governor))) {
            return isNegated(governor);
        }
        if (governor >= 0 && UNWILLING.contains(grammar.lemma(governor)) && hasTo(verb)) {
            return !isNegated(governor);
        }
        boolean open = scene.token(verb).is("xcomp") && governor >= 0;
        return open
                && (Set.of("refuse", "unable", "decline", "able").contains(grammar.lemma(governor)))
                && (!grammar.lemma(governor).equals("able") || isNegated(governor));
    }

    /** Whether somebody else asks, urges or hopes for what a verb tells: then it is no stand of its subject. */
    boolean isAsked(int verb) {
        return findAsking(verb).isPresent();
    }

    /** The verb by which somebody asks, urges or hopes for what a verb tells. */
    Optional<Integer> findAsking(int verb) {
        int at = verb;
        for (int depth = 0; depth < 4; depth++) {
            Token token = scene.token(at);
            boolean inner = token.is("xcomp") || token.is("ccomp") || token.is("advcl") && hasTo(at) || token.is("acl");
            boolean relative = grammar.dependents(at, "nsubj").stream().anyMatch(grammar::isRelative);
            if (!inner || relative || token.head() < 0 || token.relation().equals("acl:relcl")) {
                return Optional.empty();
            }
            if (isAsking(token.head())) {
                return Optional.of(token.head());
            }
            at = token.head();
        }
        return Optional.empty();
    }

    /** "Called on", "called for", but not "called talks" nor "is expected to". */
    private boolean isAsking(int verb) {
        String lemma = grammar.lemma(verb);
        boolean called = lemma.equals("call") && grammar.has(verb, "obj");
        boolean foreseen = lemma.equals("expect") && grammar.isPassive(verb);
        return ASKING.contains(lemma) && !called && !foreseen;
    }

    private boolean hasTo(int verb) {
        return grammar.dependents(verb, "mark").stream()
                .anyMatch(m -> grammar.lemma(m).equals("to"));
    }

    boolean isConditional(int verb) {
        int end = end(verb);
        Sentence sentence = scene.sentenceOf(verb);
        for (int i = verb + 1; i < sentence.endToken() && i < end + 10; i++) {
            String lemma = grammar.lemma(i);
            boolean limited = (lemma.equals("only") || lemma.equals("provided") || lemma.equals("condition"))
                    && i + 1 < sentence.endToken()
                    && LIMITS.contains(grammar.lemma(i + 1));
            boolean without = lemma.equals("without") && !isOfNoun(i) && !isWhole(i);
            if (limited || without || lemma.equals("unless")) {
                return true;
            }
        }
        return has(verb, "would") && has(verb, "have");
    }

    /** "In its present form", "as it stands": who is against it so may be for it otherwise. */
    boolean isOfPresentForm(int verb) {
        int end = end(verb);
        Sentence sentence = scene.sentenceOf(verb);
        for (int i = verb + 1; i < sentence.endToken() && i < end + 10; i++) {
            String lemma = grammar.lemma(i);
            boolean form = (lemma.equals("form") || lemma.equals("wording") || lemma.equals("version"))
                    && i > 0
                    && Set.of("present", "current", "this", "its").contains(grammar.lemma(i - 1));
            boolean stands = lemma.equals("as")
                    && i + 2 < sentence.endToken()
                    && Set.of("stand", "be").contains(grammar.lemma(i + 2))
                    && scene.token(i + 1).upos() == Upos.PRON;
            if (form || stands) {
                return true;
            }
        }
        return false;
    }

    /** "Backed it without reservation", "accepted it without changes". */
    private boolean isWhole(int without) {
        return grammar.token(without).head() >= 0
                && UNRESERVED.contains(grammar.lemma(grammar.token(without).head()));
    }

    /** "Any action without the council": a noun's own. */
    private boolean isOfNoun(int preposition) {
        int phrase = scene.token(preposition).head();
        return phrase >= 0
                && scene.token(phrase).is("nmod")
                && scene.token(phrase).head() >= 0
                && scene.token(scene.token(phrase).head()).upos() == Upos.NOUN;
    }

    private boolean has(int verb, String auxiliary) {
        return grammar.dependents(verb, "aux").stream()
                .anyMatch(a -> grammar.lemma(a).equals(auxiliary));
    }

    /** Whether a clause is only supposed: "if it were put to a vote". */
    boolean isSupposed(int verb) {
        List<String> marks = new ArrayList<>();
        grammar.dependents(verb, "mark").forEach(m -> marks.add(grammar.lemma(m)));
        return marks.contains("if") || marks.contains("unless") || marks.contains("whether");
    }
}
