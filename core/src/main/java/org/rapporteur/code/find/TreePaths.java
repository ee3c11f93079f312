package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.read.Token;

/** Ways through the tree as words: {@code ^xcomp/obl:against} leads from a verb up to the one that governs it and down to what stands behind "against". */
final class TreePaths {
    private static final int FARTHEST = 6;
    private final Grammar grammar;

    TreePaths(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The way from one token to another: up with "^", down with "/", prepositions told; "far" beyond six steps or across sentences. */
    String between(int from, int to) {
        List<Integer> up = new ArrayList<>();
        for (int at = from;
                at >= 0 && up.size() <= FARTHEST;
                at = grammar.token(at).head()) {
            up.add(at);
        }
        List<String> down = new ArrayList<>();
        int at = to;
        while (at >= 0 && !up.contains(at) && down.size() <= FARTHEST) {
            down.add(0, step(at));
            at = grammar.token(at).head();
        }
        int top = up.indexOf(at);
        if (top < 0 || top + down.size() > FARTHEST) {
            return "far";
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < top; i++) {
            path.append('^').append(grammar.token(up.get(i)).relation());
        }
        down.forEach(d -> path.append('/').append(d));
        return path.toString();
    }

    private String step(int token) {
        Token t = grammar.token(token);
        boolean oblique = t.is("obl") || t.is("nmod") && !t.relation().equals("nmod:poss");
        return oblique ? t.relation() + ":" + grammar.preposition(token) : t.relation();
    }
}
