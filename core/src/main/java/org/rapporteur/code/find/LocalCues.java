package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.EventType;
import org.rapporteur.code.lexicon.WordList;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;

/** What the small words around a trigger say of it: auxiliaries, adverbs, determiners, marks ("may", "not", "if", "allegedly"). */
final class LocalCues {
    /** Verbs of opinion: what is negated above them is negated below. */
    static final Set<String> OPINION = Set.of("think", "believe", "feel", "consider");

    private static final Set<String> ADDS = Set.of("only", "just", "merely", "simply");
    private static final Set<String> SAYS_NO = Set.of("no", "not", "never", "without");
    private static final Set<String> PREDICTS = Set.of("will", "shall", "wo", "'ll");
    /** "Direct talks", "the most wanted list": as adjectives they ask for nothing. */
    private static final Set<String> ASKING = Set.of("ordered", "wants");
    /** A refusal is one whether it is told as past or announced. */
    private static final Set<String> UNDONE = Set.of("negates", "promises", "future", "possible");

    private final Scene scene;
    private final Grammar grammar;
    private final CueScope scope;

    LocalCues(Scene scene, CueScope scope) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.scope = scope;
    }

    /** What a trigger's own words say of it. */
    List<String> of(Trigger trigger) {
        List<String> kinds = new ArrayList<>(auxiliaries(trigger.anchor()));
        for (int token : trigger.tokens()) {
            if (token != trigger.anchor()) {
                kinds.addAll(auxiliaries(token));
            }
        }
        boolean saysNo = SAYS_NO.stream().anyMatch(trigger.entry().wording().words()::contains);
        if (saysNo) {
            kinds.removeIf("negates"::equals);
        }
        if (saysNo && typeOf(trigger) == EventType.REJECT || isReadWithNo(trigger, kinds)) {
            kinds.removeIf(UNDONE::contains);
        }
        kinds.addAll(raised(trigger));
        kinds.addAll(charged(trigger.anchor()));
        kinds.addAll(ofRow(trigger.anchor()));
        // "No autonomy" was promised, "nobody" held talks
        if (trigger.isVerb()
                && grammar.dependents(trigger.anchor(), "obj", "nsubj").stream()
                        .anyMatch(p -> grammar.isNobody(p) && !trigger.tokens().contains(p))) {
            kinds.add("negates");
        }
        return kinds;
    }

    /** "Would not divulge it", "did not report it": what the reader calls a refusal or a charge is one by not being done. */
    private static boolean isReadWithNo(Trigger trigger, List<String> kinds) {
        EventType type = typeOf(trigger);
        return !trigger.entry().listed()
                && (type == EventType.REJECT || type == EventType.ACCUSE)
                && kinds.contains("negates");
    }

    private static EventType typeOf(Trigger trigger) {
        return trigger.entry().meaning().orElseThrow().type();
    }

    /** "The charge was that he beat a guard" */
    private List<String> charged(int predicate) {
        Token token = grammar.token(predicate);
        int first = token.is("conj") && !grammar.has(predicate, "nsubj") ? token.head() : predicate;
        return grammar.dependents(first, "nsubj").stream()
                .filter(s -> grammar.token(s).relation().equals("nsubj:outer"))
                .filter(s -> scene.codebook().speech().is(grammar.lemma(s), "allege"))
                .map(s -> "alleges")
                .toList();
    }

    /** "Allegedly planned, approved or condoned": what is alleged of the first of a row of verbs is alleged of all, however the tree hangs them. */
    private List<String> ofRow(int verb) {
        int first = verb;
        for (int before = beforeInRow(verb); before >= 0; before = beforeInRow(before)) {
            first = before;
        }
        return first == verb
                ? List.of()
                : auxiliaries(first).stream().filter("alleges"::equals).toList();
    }

    /** The verb right before another, parted from it by commas and conjunctions alone, or -1. */
    private int beforeInRow(int verb) {
        int at = verb - 1;
        while (at >= 0
                && (grammar.token(at).upos() == Upos.CCONJ || grammar.lemma(at).equals(","))) {
            at--;
        }
        boolean row = at >= 0
                && at < verb - 1
                && grammar.token(at).upos() == Upos.VERB
                && grammar.token(verb).upos() == Upos.VERB
                && scene.sentenceOf(at).index() == scene.sentenceOf(verb).index();
        return row ? at : -1;
    }

    /** "We don't think that this is useful" denies the usefulness. */
    private List<String> raised(Trigger trigger) {
        Token anchor = grammar.token(trigger.anchor());
        int predicate = trigger.isVerdict() && anchor.is("amod") ? anchor.head() : trigger.anchor();
        Token token = grammar.token(predicate);
        boolean opinion = token.is("ccomp") && token.head() >= 0 && OPINION.contains(grammar.lemma(token.head()));
        List<String> kinds = new ArrayList<>(predicate == trigger.anchor() ? List.of() : auxiliaries(predicate));
        if (opinion) {
            kinds.addAll(auxiliaries(token.head()));
        }
        return kinds.stream().filter("negates"::equals).toList();
    }

    /** Kinds of the auxiliaries, adverbs, determiners and marks that hang on a token. */
    List<String> auxiliaries(int token) {
        List<String> kinds = new ArrayList<>(1);
        for (Token child : grammar.children(token)) {
            boolean small = child.is("aux")
                    || child.is("advmod")
                    || child.is("det")
                    || child.is("mark")
                    || child.is("amod")
                    || child.is("cc:preconj")
                    || child.is("case");
            if (!small) {
                continue;
            }
            String lemma = grammar.lemma(child.index());
            boolean reported = lemma.equals("would") && grammar.token(token).is("ccomp");
            if ((PREDICTS.contains(lemma) || reported) && child.is("aux")) {
                kinds.add("promises");
                kinds.add("future");
            }
            Optional<WordList.Found> found = scene.codebook().modality().findLongest(List.of(lemma));
            boolean happened = lemma.equals("until") && scope.isToldAsFact(token);
            found.filter(f ->
                            !isNotOnly(child.index()) && !happened && !(child.is("amod") && ASKING.contains(f.kind())))
                    .ifPresent(f -> kinds.add(f.kind()));
        }
        Token self = grammar.token(token);
        boolean going = self.is("xcomp")
                && self.head() >= 0
                && grammar.lemma(self.head()).equals("go")
                && grammar.token(self.head()).xpos().equals("VBG");
        if (going) {
            kinds.add("promises");
            kinds.add("future");
        }
        return kinds;
    }

    /** "Is not only a racist but a danger" denies neither. */
    private boolean isNotOnly(int negation) {
        return negation + 1 < scene.syntax().tokens().size()
                && grammar.lemma(negation).equals("not")
                && ADDS.contains(grammar.lemma(negation + 1));
    }
}
