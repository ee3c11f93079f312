package org.rapporteur.read;

import java.util.Locale;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** The words of a dispatch by token index, cut out once: {@code word(3)} is "Council", {@code lower(3)} "council". */
public final class Wording {
    private final Text text;
    private final Syntax syntax;
    private final String[] words;
    private final String[] lowered;

    public Wording(Text text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
        this.words = new String[syntax.tokens().size()];
        this.lowered = new String[words.length];
        for (Token token : syntax.tokens()) {
            String word = text.at(token.span());
            words[token.index()] = word;
            lowered[token.index()] = word.toLowerCase(Locale.ROOT);
        }
    }

    public Text text() {
        return text;
    }

    public Syntax syntax() {
        return syntax;
    }

    public int size() {
        return words.length;
    }

    public String word(int token) {
        return words[token];
    }

    public String lower(int token) {
        return lowered[token];
    }

    public Token token(int index) {
        return syntax.token(index);
    }

    /** The first token that ends behind an offset, or the number of tokens. */
    public int firstTokenBehind(int offset) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (syntax.token(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One past the last token that begins before an offset. */
    public int endTokenBefore(int offset) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (syntax.token(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The characters of tokens {@code [first, end)}. */
    public Span span(int first, int end) {
        return syntax.span(first, end - 1);
    }
}
