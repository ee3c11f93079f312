package org.rapporteur.code.pair;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.TokenRange;
import org.rapporteur.text.Span;

/**
 * What does a sentence tell between a source and a target?
 *
 * @param syntax of the text that holds the sentence
 * @param words the tokens of the sentence
 * @param claims of that sentence, as the rules coded them
 * @param source characters that name who acts, if anybody is named
 * @param target characters that name who or what is acted on, if it is named
 */
public record PairQuestion(
        Syntax syntax, TokenRange words, List<Claim> claims, Optional<Span> source, Optional<Span> target) {
    public PairQuestion {
        claims = List.copyOf(claims);
    }

    List<Token> tokens() {
        return syntax.tokens().subList(words.first(), words.end());
    }

    boolean isSource(Span span) {
        return source.filter(s -> s.overlaps(span)).isPresent();
    }

    boolean isTarget(Span span) {
        return target.filter(t -> t.overlaps(span)).isPresent();
    }
}
