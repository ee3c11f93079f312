package org.rapporteur.read.attribute;

import java.util.List;
import java.util.Optional;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Upos;
import org.rapporteur.read.Wording;

/** Sources by the trees: within the cue's sentence, without the verb; the subject of the cue where the model saw none. */
final class Sources {
    private final Wording wording;

    Sources(Wording wording) {
        this.wording = wording;
    }

    SeenAttribution mended(SeenAttribution seen) {
        Optional<TokenRange> source =
                seen.source().flatMap(s -> inSentence(s, seen.cue())).map(s -> nominal(s, seen));
        if (source.isEmpty() && seen.source().isEmpty()) {
            source = subject(seen.cue()).filter(s -> free(s, seen));
        }
        return new SeenAttribution(seen.cue(), source.map(s -> whole(s, seen)), seen.content());
    }

    /** A source that is but the tail of the subject ("it interviewed" of "soldiers it interviewed said") is all of it. */
    private TokenRange whole(TokenRange source, SeenAttribution seen) {
        return subject(seen.cue())
                .filter(s -> s.first() < source.first()
                        && s.end() == source.end()
                        && s.end() == seen.cue().first())
                .filter(s -> wording.token(source.first()).is("nsubj"))
                .filter(s -> free(s, seen))
                .orElse(source);
    }

    /** Of a source that runs over several sentences the part in the cue's. */
    private Optional<TokenRange> inSentence(TokenRange source, TokenRange cue) {
        Sentence own = wording.syntax().sentenceOf(cue.first());
        Sentence of = wording.syntax().sentenceOf(source.first());
        if (of.equals(wording.syntax().sentenceOf(source.end() - 1))) {
            return Optional.of(source);
        }
        int first = Math.max(source.first(), own.firstToken());
        int end = Math.min(source.end(), own.endToken());
        return first < end ? Optional.of(new TokenRange(first, end)) : Optional.of(source);
    }

    /** Without the verb that the subject in it governs: "they could not" is "they". */
    private TokenRange nominal(TokenRange source, SeenAttribution seen) {
        Optional<Token> verb = verb(seen.cue());
        if (verb.isEmpty() || source.first() > seen.cue().first()) {
            return source;
        }
        int end = source.end();
        while (end - 1 > source.first() && isVerbal(end - 1)) {
            end--;
        }
        return new TokenRange(source.first(), end);
    }

    private boolean isVerbal(int token) {
        Token at = wording.token(token);
        boolean clitic =
                at.upos() == Upos.AUX || at.upos() == Upos.PART && !at.xpos().equals("POS");
        return clitic || at.upos() == Upos.ADV && at.is("advmod") && at.head() > token;
    }

    private Optional<Token> verb(TokenRange cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            if (wording.token(i).upos() == Upos.VERB) {
                return Optional.of(wording.token(i));
            }
        }
        return Optional.empty();
    }

    private Optional<TokenRange> subject(TokenRange cue) {
        return verb(cue)
                .flatMap(v -> wording.syntax().children(v.index()).stream()
                        .filter(c -> c.relation().equals("nsubj") && !cue.holds(c.index()))
                        .findFirst()
                        .map(c -> new TokenRange(
                                wording.syntax().firstUnder(c.index()),
                                wording.syntax().lastUnder(c.index()) + 1)));
    }

    private static boolean free(TokenRange source, SeenAttribution seen) {
        List<TokenRange> content = seen.content();
        return !Ranges.overlap(source, seen.cue()) && content.stream().noneMatch(c -> Ranges.overlap(c, source));
    }
}
