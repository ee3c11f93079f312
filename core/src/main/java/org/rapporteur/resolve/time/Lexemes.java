package org.rapporteur.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * The words, numbers and marks of a stretch of text in order, cut by its characters alone: "10-year" is a number, a
 * hyphen and a word; an empty line is a break that no expression crosses.
 */
public final class Lexemes {
    private static final Lexeme NOTHING = new Lexeme(Span.of(0, 1), "", Lexeme.Kind.BREAK, Lexeme.Capital.NONE);

    private final List<Lexeme> lexemes;

    private Lexemes(List<Lexeme> lexemes) {
        this.lexemes = List.copyOf(lexemes);
    }

    /** Cuts the text within a span. */
    public static Lexemes of(Text text, Span within) {
        List<Lexeme> found = new ArrayList<>();
        int at = within.begin();
        while (at < within.end()) {
            char c = text.charAt(at);
            int end;
            if (Character.isWhitespace(c)) {
                end = spaceEnd(text, at, within.end(), found);
            } else if (isDigit(c)) {
                end = numberEnd(text, at, within.end());
                found.add(number(text, at, end));
            } else if (Character.isLetter(c)) {
                end = at + 1;
                while (end < within.end() && isWordPart(text.charAt(end))) {
                    end++;
                }
                found.add(word(text, at, end));
            } else {
                end = at + 1;
                found.add(
                        new Lexeme(Span.of(at, end), String.valueOf(plain(c)), Lexeme.Kind.MARK, Lexeme.Capital.NONE));
            }
            at = end;
        }
        return new Lexemes(found);
    }

    public int size() {
        return lexemes.size();
    }

    /** The lexeme at a place; a break outside. */
    public Lexeme at(int index) {
        return index < 0 || index >= lexemes.size() ? NOTHING : lexemes.get(index);
    }

    /** Whether nothing stands between a lexeme and the next. */
    public boolean joined(int index) {
        return index >= 0
                && index + 1 < lexemes.size()
                && lexemes.get(index).span().end()
                        == lexemes.get(index + 1).span().begin();
    }

    /** Whether a sentence may end after the lexeme: a full stop, question or exclamation mark, or a break. */
    public boolean endsSentence(int index) {
        Lexeme lexeme = at(index);
        if (lexeme.kind() == Lexeme.Kind.BREAK || lexeme.is("?") || lexeme.is("!")) {
            return true;
        }
        return lexeme.is(".")
                && !joined(index)
                && at(index + 1).capital() != Lexeme.Capital.NONE
                && at(index - 1).form().length() > 3;
    }

    /** The span from the first lexeme to before the last. */
    public Span span(int begin, int end) {
        return at(begin).span().cover(at(end - 1).span());
    }

    private static int spaceEnd(Text text, int begin, int limit, List<Lexeme> found) {
        int end = begin;
        int lines = 0;
        while (end < limit && Character.isWhitespace(text.charAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (lines > 1) {
            found.add(new Lexeme(Span.of(begin, end), "", Lexeme.Kind.BREAK, Lexeme.Capital.NONE));
        }
        return end;
    }

    private static int numberEnd(Text text, int begin, int limit) {
        int end = digitsEnd(text, begin, limit);
        while (end + 3 < limit
                && text.charAt(end) == ','
                && digitsEnd(text, end + 1, limit) == end + 4
                && end - begin <= 12) {
            end += 4;
        }
        if (end + 1 < limit && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = digitsEnd(text, end + 1, limit);
        }
        return end;
    }

    private static int digitsEnd(Text text, int begin, int limit) {
        int end = begin;
        while (end < limit && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Lexeme number(Text text, int begin, int end) {
        String form = text.at(Span.of(begin, end)).replace(",", "");
        Lexeme.Kind kind = form.indexOf('.') < 0 ? Lexeme.Kind.WHOLE : Lexeme.Kind.DECIMAL;
        return new Lexeme(Span.of(begin, end), form, kind, Lexeme.Capital.NONE);
    }

    private static Lexeme word(Text text, int begin, int end) {
        String word = text.at(Span.of(begin, end));
        Lexeme.Capital capital = Lexeme.Capital.NONE;
        if (Character.isUpperCase(word.charAt(0))) {
            boolean all = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
            capital = all ? Lexeme.Capital.ALL : Lexeme.Capital.FIRST;
        }
        return new Lexeme(Span.of(begin, end), word.toLowerCase(Locale.ROOT), Lexeme.Kind.WORD, capital);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '`', '\u02bc' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            default -> c;
        };
    }
}
