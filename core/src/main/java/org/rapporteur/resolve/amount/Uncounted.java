package org.rapporteur.resolve.amount;

import org.rapporteur.resolve.time.Lexeme;
import org.rapporteur.resolve.time.Lexemes;
import org.rapporteur.resolve.time.Lexicon;

/**
 * Tells numbers that count nothing here: ages, money, measures, percentages, results, ordinals, and numbers that are
 * names.
 */
final class Uncounted {
    private static final int OLDEST = 120;
    private final Lexicon words;
    private final Lexicon english;

    Uncounted(Lexicon words, Lexicon english) {
        this.words = words;
        this.english = english;
    }

    boolean matches(Lexemes lexemes, AmountFinder.Counted number) {
        return isNothing(lexemes, number)
                || isJoined(lexemes, number)
                || isMeasured(lexemes, number)
                || isAge(lexemes, number)
                || isResult(lexemes, number)
                || isName(lexemes, number)
                || isOne(lexemes, number)
                || isFraction(lexemes, number);
    }

    /** Zero, and the number of an item in a list: "6. The Council...". */
    private static boolean isNothing(Lexemes lexemes, AmountFinder.Counted number) {
        Lexeme after = lexemes.at(number.end());
        boolean item = number.begin() == 0 && (after.is(".") || after.is(")"));
        return item || number.bounds().high().filter(n -> n == 0).isPresent();
    }

    /** Parts of longer signs: "S/2011/612", "AK-47", "20th", "10:30", "two-state". */
    private boolean isJoined(Lexemes lexemes, AmountFinder.Counted number) {
        Lexeme before = lexemes.at(number.begin() - 1);
        Lexeme after = lexemes.at(number.end());
        boolean left = lexemes.joined(number.begin() - 1)
                && (before.kind() == Lexeme.Kind.WORD || words.has("sign", before.form()));
        boolean right = lexemes.joined(number.end() - 1)
                && (after.kind() == Lexeme.Kind.WORD
                        || (words.has("sign", after.form()) && lexemes.joined(number.end())));
        boolean compound = after.is("-")
                && lexemes.joined(number.end() - 1)
                && lexemes.joined(number.end())
                && lexemes.at(number.end() + 1).kind() == Lexeme.Kind.WORD;
        return left || right || compound;
    }

    private boolean isMeasured(Lexemes lexemes, AmountFinder.Counted number) {
        boolean money = words.has("money-before", lexemes.at(number.begin() - 1).form());
        int next = number.end();
        while (lexemes.at(next).is("-")
                || english.has("scale", lexemes.at(next).form())
                || lexemes.at(next).is("of")) {
            next++;
        }
        return money || words.findAt("measure", lexemes, next).isPresent();
    }

    /** "aged 15", "Smith, 52, a teacher". */
    private boolean isAge(Lexemes lexemes, AmountFinder.Counted number) {
        if (words.has("age-before", lexemes.at(number.begin() - 1).form())) {
            return true;
        }
        Lexeme named = lexemes.at(number.begin() - 2);
        long value = number.bounds().high().orElse((long) OLDEST + 1);
        boolean between = lexemes.at(number.begin() - 1).is(",")
                && lexemes.at(number.end()).is(",");
        if (between && named.kind() == Lexeme.Kind.WORD && value <= OLDEST) {
            return true;
        }
        return lexemes.at(number.begin() - 1).is(",")
                && words.has("age-after", lexemes.at(number.end()).form())
                && named.capital() == Lexeme.Capital.FIRST
                && value <= OLDEST;
    }

    /** "3-1", "a 13-2 vote": the second no more than the first, or a vote behind. */
    private boolean isResult(Lexemes lexemes, AmountFinder.Counted number) {
        boolean dashBefore = lexemes.at(number.begin() - 1).is("-")
                && lexemes.at(number.begin() - 2).kind() == Lexeme.Kind.WHOLE;
        boolean dashAfter =
                lexemes.at(number.end()).is("-") && lexemes.at(number.end() + 1).kind() == Lexeme.Kind.WHOLE;
        boolean voted = words.has("result", lexemes.at(number.end()).form()) && holdsDash(lexemes, number);
        return dashBefore || dashAfter || voted;
    }

    private static boolean holdsDash(Lexemes lexemes, AmountFinder.Counted number) {
        for (int i = number.begin(); i < number.end(); i++) {
            if (lexemes.at(i).is("-") && lexemes.at(i + 1).kind() == Lexeme.Kind.WHOLE) {
                return true;
            }
        }
        return false;
    }

    /** "Resolution 1973", "Article 27 and 28", "Flight 103", "Apollo 11". */
    private boolean isName(Lexemes lexemes, AmountFinder.Counted number) {
        int at = number.begin() - 1;
        while (at > 0
                && lexemes.at(at - 1).kind() == Lexeme.Kind.WHOLE
                && words.has("name-joint", lexemes.at(at).form())) {
            at -= 2;
        }
        Lexeme before = lexemes.at(at);
        Lexeme beforeThat = lexemes.at(at - 1);
        if (words.findBefore("numbered", lexemes, at + 1).isPresent()
                || (before.is(".") && words.has("numbered", beforeThat.form()))) {
            return true;
        }
        Lexeme after = lexemes.at(number.end());
        boolean counts = after.kind() == Lexeme.Kind.WORD
                && (after.capital() == Lexeme.Capital.NONE
                        || after.form().endsWith("s")
                        || words.has("harm", after.form()));
        boolean digits = lexemes.at(number.begin()).kind() == Lexeme.Kind.WHOLE;
        return digits
                && before.capital() == Lexeme.Capital.FIRST
                && !counts
                && !words.has("harm", before.form())
                && !lexemes.endsSentence(at - 1)
                && at > 0;
    }

    /** "one" that counts nothing: "no one", "one of them", "one another". */
    private boolean isOne(Lexemes lexemes, AmountFinder.Counted number) {
        if (!lexemes.at(number.begin()).is("one") || number.end() != number.begin() + 1) {
            return false;
        }
        return words.has("before-pronoun-one", lexemes.at(number.begin() - 1).form())
                || words.has("after-pronoun-one", lexemes.at(number.end()).form())
                || lexemes.at(number.end()).kind() != Lexeme.Kind.WORD;
    }

    /** "one-third", "two thirds" with no number behind. */
    private boolean isFraction(Lexemes lexemes, AmountFinder.Counted number) {
        int next = lexemes.at(number.end()).is("-") ? number.end() + 1 : number.end();
        return words.has("fraction", lexemes.at(next).form());
    }
}
