package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Sentences and tokens of a dispatch, with the trees and the predicates' arguments.
 *
 * @param sentences in text order
 * @param tokens in text order; a token's index is its place here
 * @param roles PropBank arguments, by predicate, then argument
 * @param factuality for each token about -3 (did not happen) to 3 (did happen), as predicted for predicates
 */
public record Syntax(List<Sentence> sentences, List<Token> tokens, List<Role> roles, Scores factuality) {
    public Syntax {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        roles = List.copyOf(roles);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).index() != i || tokens.get(i).head() >= tokens.size()) {
                throw new IllegalArgumentException("token out of order: " + tokens.get(i));
            }
        }
        if (factuality.size() != tokens.size()) {
            throw new IllegalArgumentException(factuality.size() + " factualities for " + tokens.size() + " tokens");
        }
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The tokens that depend on a token directly, in text order. */
    public List<Token> children(int head) {
        List<Token> found = new ArrayList<>();
        Sentence sentence = sentenceOf(head);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (tokens.get(i).head() == head) {
                found.add(tokens.get(i));
            }
        }
        return found;
    }

    /** Roles of one predicate. */
    public List<Role> rolesOf(int predicate) {
        return roles.stream().filter(r -> r.predicate() == predicate).toList();
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
        Sentence sentence = sentenceOf(head);
        int first = head;
        int last = head;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (isUnder(i, head)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
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
}
