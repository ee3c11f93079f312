package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.code.Context.Recurrence;
import org.rapporteur.code.lexicon.WordList;
import org.rapporteur.read.Token;
import org.rapporteur.text.Span;

/**
 * Which time it is that something happens: "again rejected", "for the first time", "vetoed it for the third time", "a fourth straight
 * day of protests". The words hang on the trigger, on the verb that carries an event noun, or count the noun itself.
 */
final class RecurrenceFinder {
    private static final int MOST_WORDS = 3;
    private final Scene scene;
    private final Grammar grammar;
    private final WordList words;

    RecurrenceFinder(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar();
        this.words = scene.codebook().recurrence();
    }

    Optional<Recurrence> find(Trigger trigger) {
        for (int token : holders(trigger)) {
            for (Token child : grammar.children(token)) {
                Optional<Recurrence> found = own(child, trigger).or(() -> counted(child));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return countedOf(trigger.anchor());
    }

    /** The trigger's words, and the verb that carries an event noun: "protests were held for a third day". */
    private List<Integer> holders(Trigger trigger) {
        List<Integer> holders = new ArrayList<>(trigger.tokens());
        Token anchor = scene.token(trigger.anchor());
        boolean carried = !trigger.isVerb() && (anchor.is("nsubj") || anchor.is("obj")) && anchor.head() >= 0;
        if (carried && grammar.isVerb(anchor.head())) {
            holders.add(anchor.head());
        }
        return holders;
    }

    /** "again", "once more", "renewed", "first", "the third veto". */
    private Optional<Recurrence> own(Token child, Trigger trigger) {
        boolean adverb = child.is("advmod");
        boolean adjective = child.is("amod");
        if (!adverb && !adjective || trigger.tokens().contains(child.index())) {
            return Optional.empty();
        }
        int begin = adverb ? scene.syntax().firstUnder(child.index()) : child.index();
        Optional<WordList.Found> found = words.findLongest(scene.lemmasFrom(begin, MOST_WORDS));
        if (found.filter(f -> f.kind().equals("again")).isPresent()) {
            return Optional.of(recurrence("again", 0, begin, begin + found.get().length() - 1));
        }
        OptionalInt nth = nth(child.index());
        boolean ofTrigger = trigger.tokens().contains(child.head());
        boolean counts = nth.isPresent() && ofTrigger && (adjective || nth.getAsInt() == 1);
        return counts ? Optional.of(recurrence(nth.getAsInt(), child.index(), child.index())) : Optional.empty();
    }

    /** "for the second time", "for a third day", "the third straight night": a phrase of time that counts. */
    private Optional<Recurrence> counted(Token phrase) {
        boolean around = phrase.is("obl") || phrase.is("nmod") || phrase.is("obj") || phrase.is("advmod");
        Optional<Token> ordinal = around ? findOrdinal(phrase.index()) : Optional.empty();
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        boolean time = grammar.lemma(phrase.index()).equals("time");
        String preposition = grammar.preposition(phrase.index());
        boolean entered = phrase.is("obj") && !time;
        boolean nth = preposition.equals("for")
                || preposition.equals("into")
                || entered
                || findRunning(phrase.index()).isPresent();
        return nth ? Optional.of(recurrence(phrase.index(), ordinal.get())) : Optional.empty();
    }

    /** "A third day of protests", "the second round of talks". */
    private Optional<Recurrence> countedOf(int anchor) {
        Token token = scene.token(anchor);
        boolean of = token.is("nmod") && grammar.preposition(anchor).equals("of") && token.head() >= 0;
        return of ? findOrdinal(token.head()).map(ordinal -> recurrence(token.head(), ordinal)) : Optional.empty();
    }

    private Optional<Token> findOrdinal(int unit) {
        if (!words.is(grammar.lemma(unit), "unit")) {
            return Optional.empty();
        }
        return grammar.children(unit).stream()
                .filter(c -> c.is("amod") || c.is("nummod") || c.is("compound"))
                .filter(c -> c.index() < unit && nth(c.index()).isPresent())
                .findFirst();
    }

    /** "straight" before the unit, "in a row" or "running" after it. */
    private Optional<Token> findRunning(int unit) {
        return grammar.children(unit).stream()
                .filter(c -> words.is(grammar.lemma(c.index()), "running"))
                .findFirst();
    }

    private Recurrence recurrence(int unit, Token ordinal) {
        int last = findRunning(unit).map(Token::index).filter(i -> i > unit).orElse(unit);
        int first = ordinal.index();
        boolean time = grammar.lemma(unit).equals("time");
        for (Token child : time ? grammar.children(unit) : List.<Token>of()) {
            first = child.is("case") && child.index() < first ? child.index() : first;
        }
        return recurrence(nth(ordinal.index()).orElse(0), first, last);
    }

    private Recurrence recurrence(int n, int first, int last) {
        return n == 1 ? recurrence("first", 0, first, last) : recurrence("nth", n, first, last);
    }

    private Recurrence recurrence(String kind, int n, int first, int last) {
        Span span = scene.token(first).span().cover(scene.token(last).span());
        return new Recurrence(kind, n, scene.words(span));
    }

    /** "first" 1, "third" 3, "22nd" 22. */
    private OptionalInt nth(int token) {
        String lemma = grammar.lemma(token);
        Optional<String> kind = words.findKind(lemma);
        if (kind.filter("first"::equals).isPresent()) {
            return OptionalInt.of(1);
        }
        String figures = kind.filter(k -> Character.isDigit(k.charAt(0))).orElseGet(() -> withoutEnding(lemma));
        return figures.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(figures));
    }

    /** The figures of an ordinal of at most four; empty for any other word. */
    private static String withoutEnding(String word) {
        int figures = 0;
        while (figures < word.length() && word.charAt(figures) >= '0' && word.charAt(figures) <= '9') {
            figures++;
        }
        String ending = word.substring(figures);
        boolean ordinal = ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
        return ordinal && figures > 0 && figures <= 4 ? word.substring(0, figures) : "";
    }
}
