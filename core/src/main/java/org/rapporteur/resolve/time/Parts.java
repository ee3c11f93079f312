package org.rapporteur.resolve.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The named parts of patterns: categories of the lexicon, and those that are read from characters (days, years, clock
 * times).
 */
final class Parts {
    /** Stands for any number in digits among the forms that a part begins with. */
    static final String DIGITS = "0";

    private final Lexicon lexicon;
    private final Numerals numerals;

    /**
     * @param value what it stands for
     * @param end one past its last lexeme
     */
    record Caught(String value, int end) {}

    Parts(Lexicon lexicon, Numerals numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    Optional<Caught> findAt(String category, Lexemes lexemes, int at) {
        return switch (category) {
            case "n" -> numerals.findAt(lexemes, at).map(n -> new Caught(String.valueOf(n.value()), n.end()));
            case "day" -> day(lexemes, at);
            case "ord" -> ordinal(lexemes, at);
            case "year" -> year(lexemes, at);
            case "short-year" -> digits(lexemes, at, 2, 32, 99).map(c -> new Caught("19" + c.value(), c.end()));
            case "yy" -> digits(lexemes, at, 2, 0, 99);
            case "mm" -> digits(lexemes, at, 2, 1, 12);
            case "dd" -> digits(lexemes, at, 2, 1, 31);
            case "hour" -> digits(lexemes, at, 2, 0, 24);
            case "minute" -> digits(lexemes, at, 2, 0, 59);
            case "hhmm" -> military(lexemes, at);
            case "dotted" -> dotted(lexemes, at);
            case "compact" -> compact(lexemes, at);
            case "month", "weekday" -> guarded(category, lexemes, at);
            default ->
                lexicon.findAt(category, lexemes, at)
                        .map(p -> new Caught(p.value(), at + p.words().size()));
        };
    }

    /** The forms that a part can begin with. */
    Set<String> starts(String category) {
        Set<String> forms = new TreeSet<>();
        switch (category) {
            case "n" -> {
                forms.addAll(List.of(DIGITS, "half", "a", "an"));
                forms.addAll(lexicon.firstWords("number"));
            }
            case "day", "ord" -> {
                forms.add(DIGITS);
                forms.addAll(lexicon.firstWords("number"));
                forms.addAll(lexicon.firstWords("ordinal"));
            }
            case "year" -> forms.addAll(List.of(DIGITS, "nineteen", "eighteen", "twenty", "two"));
            case "short-year", "yy", "mm", "dd", "hour", "minute", "hhmm", "dotted", "compact" -> forms.add(DIGITS);
            default -> forms.addAll(lexicon.firstWords(category));
        }
        return forms;
    }

    private Optional<Caught> day(Lexemes lexemes, int at) {
        long value = lexemes.at(at).whole();
        if (value >= 1 && value <= 31 && lexemes.at(at).span().length() <= 2) {
            boolean suffix = lexemes.joined(at)
                    && lexicon.has("suffix", lexemes.at(at + 1).form());
            return Optional.of(new Caught(String.valueOf(value), suffix ? at + 2 : at + 1));
        }
        return lexemes.at(at).whole() >= 0 ? Optional.empty() : ordinal(lexemes, at);
    }

    private Optional<Caught> ordinal(Lexemes lexemes, int at) {
        long value = lexemes.at(at).whole();
        if (value >= 0) {
            boolean suffix = lexemes.joined(at)
                    && lexicon.has("suffix", lexemes.at(at + 1).form());
            return suffix ? Optional.of(new Caught(String.valueOf(value), at + 2)) : Optional.empty();
        }
        Optional<Integer> tens = lexicon.value("number", lexemes.at(at).form());
        if (tens.isPresent() && tens.get() >= 20 && lexemes.at(at + 1).is("-")) {
            return lexicon.value("ordinal", lexemes.at(at + 2).form())
                    .filter(n -> n < 10)
                    .map(n -> new Caught(String.valueOf(tens.get() + n), at + 3));
        }
        return lexicon.value("ordinal", lexemes.at(at).form()).map(n -> new Caught(String.valueOf(n), at + 1));
    }

    private Optional<Caught> year(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        if (lexeme.whole() >= 1000 && lexeme.whole() <= 2199 && lexeme.span().length() == 4) {
            return Optional.of(new Caught(lexeme.form(), at + 1));
        }
        if (lexeme.is("two") && lexemes.at(at + 1).is("thousand")) {
            return numerals.findAt(lexemes, at)
                    .filter(n -> n.value() >= 2000 && n.value() < 2100)
                    .map(n -> new Caught(String.valueOf(n.whole()), n.end()));
        }
        boolean century = lexeme.is("nineteen") || lexeme.is("eighteen") || lexeme.is("twenty");
        if (century && !lexemes.at(at + 1).is("-")) {
            int hundreds = lexicon.value("number", lexeme.form()).orElse(0) * 100;
            return numerals.findAt(lexemes, at + 1)
                    .filter(n -> n.value() >= 10 && n.value() < 100 && n.isWhole())
                    .map(n -> new Caught(String.valueOf(hundreds + n.whole()), n.end()));
        }
        return Optional.empty();
    }

    private static Optional<Caught> digits(Lexemes lexemes, int at, int length, int low, int high) {
        Lexeme lexeme = lexemes.at(at);
        boolean fits =
                lexeme.whole() >= low && lexeme.whole() <= high && lexeme.span().length() <= length;
        return fits ? Optional.of(new Caught(String.valueOf(lexeme.whole()), at + 1)) : Optional.empty();
    }

    private static Optional<Caught> military(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        boolean fits = lexeme.span().length() == 4
                && lexeme.whole() >= 0
                && lexeme.whole() < 2400
                && lexeme.whole() % 100 < 60;
        return fits ? Optional.of(new Caught(lexeme.form(), at + 1)) : Optional.empty();
    }

    /** "7.15" in "7.15 p.m.": hour and minute with a point between. */
    private static Optional<Caught> dotted(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        int point = lexeme.form().indexOf('.');
        boolean fits = lexeme.kind() == Lexeme.Kind.DECIMAL
                && point > 0
                && point <= 2
                && lexeme.form().length() == point + 3
                && Integer.parseInt(lexeme.form().substring(0, point)) <= 24
                && Integer.parseInt(lexeme.form().substring(point + 1)) < 60;
        return fits ? Optional.of(new Caught(lexeme.form(), at + 1)) : Optional.empty();
    }

    /** "19980807". */
    private static Optional<Caught> compact(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        boolean fits = lexeme.span().length() == 8 && lexeme.whole() > 18000000 && lexeme.whole() < 21000000;
        return fits ? Optional.of(new Caught(lexeme.form(), at + 1)) : Optional.empty();
    }

    /**
     * Months and weekdays that are also other words ("may", "march", "sun") count only where their neighbours say so.
     */
    private Optional<Caught> guarded(String category, Lexemes lexemes, int at) {
        Optional<Lexicon.Phrase> phrase = lexicon.findAt(category, lexemes, at);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        Lexeme lexeme = lexemes.at(at);
        boolean shortForm = lexicon.has("guarded-short", lexeme.form());
        boolean dated = lexemes.at(at + 1).is(".")
                || lexicon.has("month", lexemes.at(at + 1).form())
                || hasNumberBeside(lexemes, at);
        if (shortForm && !dated) {
            return Optional.empty();
        }
        if (lexicon.has("guarded", lexeme.form()) && !isDateLike(lexemes, at)) {
            return Optional.empty();
        }
        return Optional.of(new Caught(phrase.get().value(), at + 1));
    }

    private boolean hasNumberBeside(Lexemes lexemes, int at) {
        int next = lexemes.at(at + 1).is(".") || lexemes.at(at + 1).is(",") ? at + 2 : at + 1;
        return day(lexemes, next).isPresent()
                || year(lexemes, next).isPresent()
                || lexemes.at(at - 1).whole() > 0
                || (lexicon.has("suffix", lexemes.at(at - 1).form()) && lexemes.joined(at - 2));
    }

    private boolean isDateLike(Lexemes lexemes, int at) {
        boolean numberBeside = hasNumberBeside(lexemes, at);
        Lexeme.Capital capital = lexemes.at(at).capital();
        if (capital == Lexeme.Capital.NONE) {
            return numberBeside && !lexemes.at(at).is("may") && !lexemes.at(at).is("second");
        }
        String category = capital == Lexeme.Capital.FIRST ? "before-date" : "before-date-in-capitals";
        return numberBeside || lexicon.has(category, lexemes.at(at - 1).form());
    }
}
