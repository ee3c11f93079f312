package org.rapporteur.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Sentences and tokens of a dispatch, with the trees and the predicates' arguments. Immutable; children, subtrees and
 * roles are indexed once.
 */
public final class Syntax {
    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private final List<Role> roles;
    private final Scores factuality;
    private final Tellings tellings;
    private final StanceScores stances;
    private final List<List<Token>> children;
    private final List<List<Role>> rolesOf;
    private final int[] firstUnder;
    private final int[] lastUnder;

    /**
     * @param sentences in text order
     * @param tokens in text order; a token's index is its place here
     * @param roles PropBank arguments, by predicate, then argument
     * @param factuality for each token about -3 (did not happen) to 3 (did happen), as predicted for predicates
     */
    public Syntax(List<Sentence> sentences, List<Token> tokens, List<Role> roles, Scores factuality) {
        this(sentences, tokens, roles, factuality, Tellings.none(tokens.size()));
    }

    /** With what the model takes each word for as the telling of an event. */
    public Syntax(
            List<Sentence> sentences, List<Token> tokens, List<Role> roles, Scores factuality, Tellings tellings) {
        this(sentences, tokens, roles, factuality, tellings, StanceScores.none(tokens.size()));
    }

    /** With what the model takes each word for where a draft is debated. */
    public Syntax(
            List<Sentence> sentences,
            List<Token> tokens,
            List<Role> roles,
            Scores factuality,
            Tellings tellings,
            StanceScores stances) {
        this.stances = stances;
        this.sentences = List.copyOf(sentences);
        this.tokens = List.copyOf(tokens);
        this.roles = List.copyOf(roles);
        this.factuality = factuality;
        this.tellings = tellings;
        if (tellings.size() != tokens.size()) {
            throw new IllegalArgumentException(tellings.size() + " tellings for " + tokens.size() + " tokens");
        }
        if (stances.size() != tokens.size()) {
            throw new IllegalArgumentException(stances.size() + " stances for " + tokens.size() + " tokens");
        }
        if (factuality.size() != tokens.size()) {
            throw new IllegalArgumentException(factuality.size() + " factualities for " + tokens.size() + " tokens");
        }
        this.children = childrenOf(this.tokens);
        this.rolesOf = rolesOf(this.roles, tokens.size());
        this.firstUnder = new int[tokens.size()];
        this.lastUnder = new int[tokens.size()];
        measureSubtrees();
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Role> roles() {
        return roles;
    }

    public Scores factuality() {
        return factuality;
    }

    public Tellings tellings() {
        return tellings;
    }

    public StanceScores stances() {
        return stances;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The tokens that depend on a token directly, in text order. */
    public List<Token> children(int head) {
        return children.get(head);
    }

    /** Roles of one predicate. */
    public List<Role> rolesOf(int predicate) {
        return rolesOf.get(predicate);
    }

    /** The sentence that holds a token. */
    public Sentence sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).firstToken() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** The characters from the first to the last token of a token's subtree. */
    public Span subtree(int head) {
        return span(firstUnder[head], lastUnder[head]);
    }

    /** Index of the first token of a token's subtree. */
    public int firstUnder(int head) {
        return firstUnder[head];
    }

    /** Index of the last token of a token's subtree. */
    public int lastUnder(int head) {
        return lastUnder[head];
    }

    /** The characters from one token to another, both included. */
    public Span span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }

    /** Whether a token is another or depends on it, directly or not. */
    public boolean isUnder(int token, int ancestor) {
        int at = token;
        while (at >= 0) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Syntax that
                && sentences.equals(that.sentences)
                && tokens.equals(that.tokens)
                && roles.equals(that.roles)
                && factuality.equals(that.factuality);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    @Override
    public String toString() {
        return sentences.size() + " sentences, " + tokens.size() + " tokens";
    }

    private static List<List<Token>> childrenOf(List<Token> tokens) {
        List<List<Token>> lists = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.index() != i || token.head() >= tokens.size() || token.head() == i) {
                throw new IllegalArgumentException("token out of order: " + token);
            }
            if (token.head() >= 0) {
                if (lists.get(token.head()).isEmpty()) {
                    lists.set(token.head(), new ArrayList<>(4));
                }
                lists.get(token.head()).add(token);
            }
        }
        lists.replaceAll(List::copyOf);
        return lists;
    }

    private static List<List<Role>> rolesOf(List<Role> roles, int tokens) {
        List<List<Role>> lists = new ArrayList<>(Collections.nCopies(tokens, List.of()));
        for (Role role : roles) {
            if (lists.get(role.predicate()).isEmpty()) {
                lists.set(role.predicate(), new ArrayList<>(4));
            }
            lists.get(role.predicate()).add(role);
        }
        lists.replaceAll(List::copyOf);
        return lists;
    }

    /** Every token widens the subtrees of all that govern it; a path longer than the text is a cycle. */
    private void measureSubtrees() {
        for (int i = 0; i < tokens.size(); i++) {
            firstUnder[i] = i;
            lastUnder[i] = i;
        }
        for (int i = 0; i < tokens.size(); i++) {
            int steps = 0;
            for (int at = tokens.get(i).head(); at >= 0; at = tokens.get(at).head()) {
                firstUnder[at] = Math.min(firstUnder[at], i);
                lastUnder[at] = Math.max(lastUnder[at], i);
                if (++steps > tokens.size()) {
                    throw new IllegalArgumentException("the tree has a cycle at token " + i);
                }
            }
        }
    }
}
