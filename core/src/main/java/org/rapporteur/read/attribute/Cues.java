package org.rapporteur.read.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Token;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Upos;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.Wording;

/**
 * Cues made whole: pieces that touch are one ("did" and "n't say"); auxiliaries and adverbs before the verb belong to it
 * ("has also said"); a preposition or article left over at the end of a "said in a" does not.
 */
final class Cues {
    private final Wording wording;
    private final Set<String> saying;

    Cues(Wording wording, WordLists lists) {
        this.wording = wording;
        this.saying = lists.list("plain-saying");
    }

    List<SeenAttribution> mended(List<SeenAttribution> seen) {
        List<SeenAttribution> found = new ArrayList<>();
        for (SeenAttribution one : seen) {
            SeenAttribution last = found.isEmpty() ? one : found.get(found.size() - 1);
            if (!found.isEmpty() && isContinued(last.cue(), one.cue())) {
                found.set(found.size() - 1, joined(last, one));
            } else {
                found.add(one);
            }
        }
        int end = 0;
        for (int i = 0; i < found.size(); i++) {
            TokenRange cue = trimmed(widened(found.get(i).cue(), end));
            found.set(i, without(found.get(i).withCue(cue)));
            end = cue.end();
        }
        return found;
    }

    /** A cue that touches the one before and is no clause of its own. */
    private boolean isContinued(TokenRange before, TokenRange cue) {
        if (before.end() != cue.first() || !sameSentence(before.first(), cue.first())) {
            return false;
        }
        Upos last = wording.token(cue.first() - 1).upos();
        return last == Upos.AUX
                || last == Upos.ADV
                || last == Upos.PART
                || wording.token(cue.first()).upos() != Upos.VERB;
    }

    private static SeenAttribution joined(SeenAttribution first, SeenAttribution second) {
        SeenAttribution richer = second.content().isEmpty() || !first.content().isEmpty() ? first : second;
        Optional<TokenRange> source = first.source().or(second::source);
        return new SeenAttribution(first.cue().cover(second.cue()), source, richer.content());
    }

    /** With the auxiliaries and adverbs that stand directly before the verb and depend on it. */
    private TokenRange widened(TokenRange cue, int limit) {
        Optional<Token> verb = verb(cue);
        int first = cue.first();
        while (verb.isPresent() && first - 1 >= limit && isPartOf(wording.token(first - 1), verb.get())) {
            first--;
        }
        while (first < cue.first()
                && wording.token(first).upos() == Upos.ADV
                && first - 1 < cue.first()
                && isSentenceAdverb(first)) {
            first++;
        }
        return new TokenRange(first, cue.end());
    }

    private boolean isSentenceAdverb(int token) {
        return wording.syntax().sentenceOf(token).firstToken() == token;
    }

    private static boolean isPartOf(Token token, Token verb) {
        if (token.head() != verb.index()) {
            return false;
        }
        return token.is("aux") || token.is("advmod") && (token.upos() == Upos.ADV || token.upos() == Upos.PART);
    }

    private Optional<Token> verb(TokenRange cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            if (wording.token(i).upos() == Upos.VERB) {
                return Optional.of(wording.token(i));
            }
        }
        return Optional.empty();
    }

    private TokenRange trimmed(TokenRange cue) {
        int end = cue.end();
        while (end - 1 > cue.first() && isLeftOver(end - 1, cue)) {
            end--;
        }
        return new TokenRange(cue.first(), end);
    }

    private boolean isLeftOver(int token, TokenRange cue) {
        Upos upos = wording.token(token).upos();
        boolean comma = upos == Upos.PUNCT && wording.word(token).equals(",");
        boolean article = upos == Upos.DET;
        boolean preposition = upos == Upos.ADP
                && verb(cue).filter(v -> saying.contains(v.lemma())).isPresent();
        return comma || article || preposition;
    }

    /** Words of the cue are in neither source nor content. */
    private static SeenAttribution without(SeenAttribution seen) {
        List<TokenRange> content = new ArrayList<>();
        seen.content().forEach(c -> content.addAll(Ranges.without(c, seen.cue())));
        Optional<TokenRange> source = seen.source()
                .flatMap(s -> Ranges.without(s, seen.cue()).stream().findFirst());
        return new SeenAttribution(seen.cue(), source, content);
    }

    private boolean sameSentence(int one, int other) {
        return wording.syntax().sentenceOf(one).equals(wording.syntax().sentenceOf(other));
    }
}
