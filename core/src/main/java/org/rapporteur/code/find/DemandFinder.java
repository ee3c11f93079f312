package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.read.Token;
import org.rapporteur.read.Upos;
import org.rapporteur.text.Span;

/**
 * Demands made by a modal in somebody's words: "the officials should answer for it", she said, asks the officials for something.
 * The trigger runs from the modal to its verb; a verb joined to it is a demand of its own.
 */
final class DemandFinder {
    private static final int LONGEST = 6;
    /** What opens a clause that asks, or sets a condition: "explained why he should stay". */
    private static final Set<String> OPEN = Set.of("if", "unless", "whether", "why", "how", "what");

    private static final Set<String> OWNED = Set.of("say", "admit", "confess", "add", "note");
    private final Scene scene;
    private final Grammar grammar;
    private final Speakers speakers;
    private final List<EventEntry> modals;

    DemandFinder(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.speakers = speakers;
        this.modals = scene.codebook().events().modals();
    }

    List<Trigger> find() {
        List<Trigger> found = new ArrayList<>();
        Set<Integer> predicates = new HashSet<>();
        for (Token token : scene.syntax().tokens()) {
            for (EventEntry entry : modals) {
                Optional<Integer> predicate = predicateOf(entry, token);
                boolean asked = predicate.isPresent()
                        && isObligation(token.index(), predicate.get())
                        && isSpoken(predicate.get());
                if (asked && predicates.add(predicate.get())) {
                    found.add(trigger(entry, token.index(), predicate.get()));
                    found.addAll(joined(entry, predicate.get(), predicates));
                    found.addAll(joinedTooHigh(entry, predicate.get(), predicates));
                    break;
                }
            }
        }
        return found;
    }

    /**
     * No noun ("the need to"), no condition ("should he win"), no guess ("must have been"), no past ("we had to walk"), no question, no means ("the
     * courage needed to serve") and no turn of phrase ("I must say").
     */
    private boolean isObligation(int modal, int predicate) {
        Token word = scene.token(modal);
        List<Integer> subjects = grammar.dependents(predicate, "nsubj");
        boolean inverted = word.is("aux") && !subjects.isEmpty() && subjects.get(0) > modal;
        boolean guess = word.is("aux")
                && grammar.dependents(predicate, "aux").stream()
                        .anyMatch(a -> a > modal && grammar.lemma(a).equals("have"));
        boolean past = word.xpos().equals("VBD") && !word.is("ccomp");
        boolean means = word.xpos().equals("VBN") && word.is("acl");
        boolean owned = OWNED.contains(grammar.lemma(predicate))
                && subjects.stream().anyMatch(s -> grammar.lemma(s).equals("i"));
        return grammar.isVerb(modal) && !inverted && !guess && !past && !means && !owned && !isQuestion(modal);
    }

    private boolean isQuestion(int token) {
        int last = scene.sentenceOf(token).endToken() - 1;
        boolean quote = scene.text().at(scene.token(last).span()).length() == 1
                && grammar.lemma(last).codePointAt(0) != '?'
                && last > 0
                && scene.token(last).upos() == Upos.PUNCT;
        return grammar.lemma(quote ? last - 1 : last).equals("?");
    }

    private boolean isSpoken(int predicate) {
        boolean conditional = grammar.dependents(predicate, "mark", "advmod", "obj").stream()
                .filter(m -> m < predicate)
                .anyMatch(m -> OPEN.contains(grammar.lemma(m)));
        int governor = scene.token(predicate).head();
        boolean described = scene.token(predicate).relation().endsWith(":relcl")
                || governor >= 0
                        && scene.token(predicate).is("xcomp")
                        && scene.token(governor).relation().endsWith(":relcl");
        return !conditional
                && !described
                && !isAskedAlready(predicate)
                && speakers.findSpeakingMention(scene.token(predicate).span().begin())
                        .isPresent();
    }

    /** "Demanded that it must stop" asks once. */
    private boolean isAskedAlready(int predicate) {
        List<Saying> around = speakers.sayingsAt(scene.token(predicate).span().begin());
        int governor = scene.token(predicate).head();
        boolean demanded = governor >= 0
                && !scene.token(predicate).is("conj")
                && scene.codebook().speech().is(grammar.lemma(governor), "ask");
        return demanded
                || !around.isEmpty() && around.get(around.size() - 1).cueKind().equals("ask");
    }

    private Optional<Integer> predicateOf(EventEntry entry, Token token) {
        List<String> words = entry.wording().words();
        if (!scene.lemmasFrom(token.index(), words.size()).equals(words)) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return token.is("aux") && token.head() >= 0 ? Optional.of(token.head()) : Optional.empty();
        }
        int last = token.index() + words.size() - 1;
        Token to = scene.token(last);
        boolean infinitive = to.is("mark") && to.head() > last;
        return infinitive ? Optional.of(to.head()) : Optional.empty();
    }

    private List<Trigger> joined(EventEntry entry, int predicate, Set<Integer> predicates) {
        List<Trigger> found = new ArrayList<>();
        for (int conjunct : grammar.conjoinedPredicates(predicate)) {
            boolean bare = !grammar.has(conjunct, "aux", "nsubj", "mark") && !grammar.has(conjunct, "cop");
            boolean base = scene.token(conjunct).xpos().equals("VB");
            if (bare && base && predicates.add(conjunct)) {
                found.add(trigger(entry, conjunct, conjunct));
            }
        }
        return found;
    }

    /** "said there should be an embargo and give support", where the tree joins "give" to "said": the base form gives it away. */
    private List<Trigger> joinedTooHigh(EventEntry entry, int predicate, Set<Integer> predicates) {
        int saying = scene.token(predicate).head();
        if (saying < 0 || !scene.token(predicate).is("ccomp")) {
            return List.of();
        }
        List<Trigger> found = new ArrayList<>();
        for (int conjunct : grammar.conjoinedPredicates(saying)) {
            boolean finite = scene.token(saying).xpos().equals("VBD")
                    || scene.token(saying).xpos().equals("VBZ");
            boolean base = scene.token(conjunct).xpos().equals("VB") && !grammar.has(conjunct, "aux", "nsubj", "mark");
            if (finite && base && conjunct > predicate && predicates.add(conjunct)) {
                found.add(trigger(entry, conjunct, conjunct));
            }
        }
        return found;
    }

    private Trigger trigger(EventEntry entry, int first, int predicate) {
        int end = predicate - first <= LONGEST && predicate >= first ? predicate : first;
        int copula = grammar.dependents(predicate, "cop").stream().findFirst().orElse(end);
        int last = copula > first && copula < end ? copula : end;
        Span span = scene.token(first)
                .span()
                .cover(scene.token(Math.max(first, last)).span());
        return new Trigger(entry, predicate, List.of(first), span);
    }
}
