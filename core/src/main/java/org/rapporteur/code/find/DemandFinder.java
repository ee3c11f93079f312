package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/**
 * Demands made by a modal in somebody's words: "the officials should answer for it", she said, asks the officials for something.
 * The trigger runs from the modal to its verb; a verb joined to it is a demand of its own.
 */
final class DemandFinder {
    private static final int LONGEST = 6;
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
                if (predicate.isPresent() && spoken(predicate.get()) && predicates.add(predicate.get())) {
                    found.add(trigger(entry, token.index(), predicate.get()));
                    found.addAll(joined(entry, predicate.get(), predicates));
                    found.addAll(joinedTooHigh(entry, predicate.get(), predicates));
                    break;
                }
            }
        }
        return found;
    }

    private boolean spoken(int predicate) {
        boolean conditional = grammar.dependents(predicate, "mark").stream()
                .map(grammar::lemma)
                .anyMatch(m -> m.equals("if") || m.equals("unless") || m.equals("whether"));
        int governor = scene.token(predicate).head();
        boolean described = scene.token(predicate).relation().endsWith(":relcl")
                || governor >= 0
                        && scene.token(predicate).is("xcomp")
                        && scene.token(governor).relation().endsWith(":relcl");
        return !conditional
                && !described
                && speakers.findSpeakingMention(scene.token(predicate).span().begin())
                        .isPresent();
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
