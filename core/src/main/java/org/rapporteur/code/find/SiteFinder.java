package org.rapporteur.code.find;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Circumstances.Sites;
import org.rapporteur.code.lexicon.WordList;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.Amount;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * Sites that are counted: "clashes at three checkpoints", "at checkpoints in three separate places", "raids on 14 houses". A count is one
 * certain number; "several checkpoints" gives none.
 */
final class SiteFinder {
    private static final Set<String> LOCATIVE =
            Set.of("at", "in", "on", "near", "outside", "inside", "around", "against", "across", "from", "between");
    private static final String ANY = "place";
    private static final int HIGHEST = 4;
    private final Scene scene;
    private final Grammar grammar;

    SiteFinder(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
    }

    /** Sites with the words that count them. */
    record Found(Sites sites, Words words) {}

    /** The sites nearest to a trigger that stand in its own clause. */
    Optional<Found> find(Trigger trigger) {
        Optional<Found> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (Token token : scene.syntax().tokens().subList(first(trigger), end(trigger))) {
            Optional<String> kind = kind(token.index());
            int distance = Math.abs(token.index() - trigger.anchor());
            boolean usable = kind.isPresent()
                    && distance < nearest
                    && LOCATIVE.contains(grammar.preposition(token.index()))
                    && belongs(trigger, token.index());
            Optional<Found> found = usable ? count(token.index(), kind.orElse(ANY)) : Optional.empty();
            if (found.isPresent()) {
                best = found;
                nearest = distance;
            }
        }
        return best;
    }

    private int first(Trigger trigger) {
        return scene.sentenceOf(trigger.anchor()).firstToken();
    }

    private int end(Trigger trigger) {
        return scene.sentenceOf(trigger.anchor()).endToken();
    }

    /** "police stations" before "stations". */
    private Optional<String> kind(int noun) {
        WordList sites = scene.codebook().sites();
        String two = noun > first(noun) ? grammar.lemma(noun - 1) : "";
        return sites.findLongest(java.util.List.of(two, grammar.lemma(noun)))
                .filter(f -> f.length() == 2)
                .map(WordList.Found::kind)
                .or(() -> sites.findKind(grammar.lemma(noun)));
    }

    private int first(int token) {
        return scene.sentenceOf(token).firstToken();
    }

    /** Whether a noun stands under a trigger, or under the verb that carries the trigger, with no other clause between. */
    private boolean belongs(Trigger trigger, int noun) {
        int at = noun;
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            if (trigger.tokens().contains(at)) {
                return true;
            }
            if (at != noun && grammar.isPredicate(at)) {
                Token anchor = scene.token(trigger.anchor());
                boolean carried = anchor.is("nsubj") || anchor.is("obj") || anchor.is("obl");
                return carried && !trigger.isVerb() && anchor.head() == at;
            }
            at = scene.token(at).head();
        }
        return false;
    }

    /** "three checkpoints"; "checkpoints in three places" are as many checkpoints, whatever the tree hangs the places on. */
    private Optional<Found> count(int noun, String kind) {
        Optional<Token> number = findNumber(noun);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int before = grammar.dependents(noun, "case").stream().findFirst().orElse(noun) - 1;
        Optional<String> counted =
                kind.equals(ANY) && before >= first(noun) && findNumber(before).isEmpty()
                        ? kind(before)
                                .filter(k -> !k.equals(ANY)
                                        && scene.token(before).xpos().equals("NNS"))
                        : Optional.empty();
        return found(
                counted.orElse(kind),
                number.get(),
                counted.isPresent() ? before : number.get().index(),
                noun);
    }

    private Optional<Token> findNumber(int noun) {
        return grammar.children(noun).stream()
                .filter(c -> c.is("nummod") && c.index() < noun)
                .findFirst();
    }

    private Optional<Found> found(String kind, Token number, int first, int last) {
        Span words = scene.token(first).span().cover(scene.token(last).span());
        return scene.resolved().amounts().stream()
                .filter(a -> a.words().span().contains(number.span()))
                .filter(a -> a.low().isPresent() && a.low().equals(a.high()))
                .map(Amount::low)
                .map(low -> new Found(new Sites(kind, low.orElseThrow()), scene.words(words)))
                .findFirst();
    }
}
