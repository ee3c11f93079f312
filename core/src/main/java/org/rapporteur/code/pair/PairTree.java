package org.rapporteur.code.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Role;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/** The tree between the parties as evidence: what governs each, the way between them, what hangs on the word where the ways meet, and who is whose argument. */
final class PairTree {
    private static final int FARTHEST = 8;
    private static final int CLIMB = 3;
    private final PairQuestion question;
    private final Syntax syntax;

    PairTree(PairQuestion question) {
        this.question = question;
        this.syntax = question.syntax();
    }

    void addTo(Set<String> names) {
        Optional<Token> source = question.source().flatMap(this::head);
        Optional<Token> target = question.target().flatMap(this::head);
        source.ifPresent(s -> climb(names, "s", s));
        target.ifPresent(t -> climb(names, "t", t));
        if (source.isPresent() && target.isPresent()) {
            between(names, source.get(), target.get());
        } else {
            source.flatMap(this::above).ifPresent(top -> hangsOn(names, top));
        }
        roles(names);
    }

    /** The token of a span whose head stands outside it. */
    private Optional<Token> head(Span span) {
        return question.tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .filter(t -> t.isRoot() || !syntax.token(t.head()).span().overlaps(span))
                .findFirst();
    }

    private Optional<Token> above(Token token) {
        return token.isRoot() ? Optional.empty() : Optional.of(syntax.token(token.head()));
    }

    private void climb(Set<String> names, String party, Token from) {
        Token at = from;
        for (int step = 1; step <= CLIMB && !at.isRoot(); step++) {
            Token top = syntax.token(at.head());
            String word = PairWords.word(top);
            names.add("g" + party + step + " " + word);
            names.add("g" + party + step + " " + word + " " + step(at));
            if (step == 1) {
                names.add("g" + party + " " + word + " " + top.xpos());
            }
            at = top;
        }
    }

    private String step(Token token) {
        return syntax.children(token.index()).stream()
                .filter(c -> c.is("case"))
                .findFirst()
                .map(c -> token.relation() + ":" + PairWords.word(c))
                .orElse(token.relation());
    }

    private void between(Set<String> names, Token source, Token target) {
        List<Token> up = new ArrayList<>(List.of(source));
        while (!up.get(up.size() - 1).isRoot() && up.size() < FARTHEST) {
            up.add(syntax.token(up.get(up.size() - 1).head()));
        }
        List<Token> down = new ArrayList<>();
        Token at = target;
        while (!up.contains(at) && !at.isRoot() && down.size() < FARTHEST) {
            down.add(0, at);
            at = syntax.token(at.head());
        }
        int top = up.indexOf(at);
        if (top < 0) {
            names.add("p far");
            return;
        }
        StringBuilder way = new StringBuilder("p ");
        StringBuilder bare = new StringBuilder("p- ");
        for (int i = 1; i <= top; i++) {
            way.append('^').append(PairWords.word(up.get(i)));
            bare.append('^').append(up.get(i - 1).relation());
            names.add("pw " + PairWords.word(up.get(i)));
        }
        for (int i = 0; i < down.size(); i++) {
            bare.append('/').append(step(down.get(i)));
            if (i + 1 < down.size()) {
                way.append('/').append(PairWords.word(down.get(i)));
                names.add("pw " + PairWords.word(down.get(i)));
            }
        }
        names.add(way.toString());
        names.add(bare.toString());
        hangsOn(names, at);
    }

    private void hangsOn(Set<String> names, Token top) {
        String word = PairWords.word(top);
        names.add("top " + word + " " + top.xpos());
        for (Token child : syntax.children(top.index())) {
            if (child.is("punct") || child.is("nsubj") && question.isSource(child.span())) {
                continue;
            }
            names.add("top " + word + " " + child.relation() + " " + PairWords.sign(child));
            names.add("on " + child.relation() + " " + PairWords.sign(child));
        }
    }

    private void roles(Set<String> names) {
        for (Token word : question.tokens()) {
            syntax.rolesOf(word.index()).forEach(role -> role(names, role));
        }
    }

    private void role(Set<String> names, Role role) {
        Token argument = syntax.token(role.argument());
        String predicate = PairWords.word(syntax.token(role.predicate()));
        if (question.isSource(argument.span())) {
            names.add("rs " + role.label() + " " + predicate);
        }
        if (question.isTarget(argument.span())) {
            names.add("rt " + role.label() + " " + predicate);
        }
    }
}
