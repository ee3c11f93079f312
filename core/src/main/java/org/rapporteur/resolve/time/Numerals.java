package org.rapporteur.resolve.time;

import java.util.Optional;

/** Reads numbers from digits and words: "27", "1.5 million", "three hundred and five", "half a million", "a dozen". */
public final class Numerals {
    private static final double HALF = 0.5;
    private final Lexicon lexicon;

    public Numerals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The longest number that begins at a lexeme. "a" and "an" count only before "dozen", "hundred" and higher. */
    public Optional<Numeral> findAt(Lexemes lexemes, int begin) {
        Lexeme first = lexemes.at(begin);
        if (first.kind() == Lexeme.Kind.WHOLE || first.kind() == Lexeme.Kind.DECIMAL) {
            return Optional.of(scaled(lexemes, digits(lexemes, begin)));
        }
        if (first.is("half")) {
            return halfOf(lexemes, begin);
        }
        if (first.is("a") || first.is("an")) {
            return lexicon.value("scale", lexemes.at(begin + 1).form())
                    .map(scale -> scaled(lexemes, new Numeral(scale, begin + 2)));
        }
        return words(lexemes, begin);
    }

    private Numeral digits(Lexemes lexemes, int begin) {
        double value = Double.parseDouble(lexemes.at(begin).form());
        boolean fraction = lexemes.at(begin + 1).whole() == 1
                && lexemes.at(begin + 2).is("/")
                && lexemes.at(begin + 3).whole() == 2
                && !lexemes.joined(begin);
        if (fraction) {
            return new Numeral(value + HALF, begin + 4);
        }
        return new Numeral(value, begin + 1);
    }

    private Optional<Numeral> halfOf(Lexemes lexemes, int begin) {
        int at = begin + 1;
        if (lexemes.at(at).is("a") || lexemes.at(at).is("-")) {
            at++;
        }
        int end = at + 1;
        return lexicon.value("scale", lexemes.at(at).form()).map(scale -> new Numeral(scale * HALF, end));
    }

    private Optional<Numeral> words(Lexemes lexemes, int begin) {
        double total = 0;
        double group = 0;
        int at = begin;
        int last = 0;
        while (true) {
            String form = lexemes.at(at).form();
            Optional<Integer> small = lexicon.value("number", form);
            Optional<Integer> scale = lexicon.value("scale", form);
            if (small.isPresent() && fits(last, small.get())) {
                group += small.get();
                last = small.get();
            } else if (scale.isPresent() && at > begin) {
                boolean hundred = scale.get() < 1000;
                total += hundred ? 0 : Math.max(group, 1) * scale.get();
                group = hundred ? Math.max(group, 1) * scale.get() : 0;
                last = scale.get();
            } else {
                break;
            }
            at = afterJoint(lexemes, at + 1, last);
        }
        if (at == begin) {
            return Optional.empty();
        }
        int end = lexemes.at(at - 1).is("-") || lexemes.at(at - 1).is("and") ? at - 1 : at;
        return Optional.of(new Numeral(total + group, end));
    }

    private static boolean fits(int last, int next) {
        return last == 0 || last >= 100 || (last >= 20 && next < 10);
    }

    /** Steps over the hyphen of "twenty-seven" and the "and" of "hundred and five" when a number goes on behind it. */
    private int afterJoint(Lexemes lexemes, int at, int last) {
        boolean tens = last >= 20 && last < 100;
        boolean joint = lexemes.at(at).is("-") || (last >= 100 && lexemes.at(at).is("and"));
        Optional<Integer> next = lexicon.value("number", lexemes.at(at + 1).form());
        boolean goesOn = next.isPresent() && (!tens || next.get() < 10);
        boolean hyphenedScale = lexemes.at(at).is("-")
                && lexicon.value("scale", lexemes.at(at + 1).form()).isPresent();
        return (joint && goesOn) || hyphenedScale ? at + 1 : at;
    }

    private Numeral scaled(Lexemes lexemes, Numeral numeral) {
        int at = numeral.end();
        if (lexemes.at(at).is("-")) {
            at++;
        }
        Optional<Integer> scale = lexicon.value("scale", lexemes.at(at).form());
        if (scale.isEmpty()) {
            return numeral;
        }
        return scaled(lexemes, new Numeral(numeral.value() * scale.get(), at + 1));
    }
}
