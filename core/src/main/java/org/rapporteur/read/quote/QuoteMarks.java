package org.rapporteur.read.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Pairs the quotation marks of one section: straight, curly, low and angled, double and single; quotations within quotations;
 * apostrophes apart. A mark that is never closed quotes to the end of its section (a speech that goes on in the next
 * paragraph); one that was never opened quotes from the beginning of its sentence.
 */
public final class QuoteMarks {
    private static final int LONGEST_INSERTION = 60;
    private final String text;
    private final Span section;
    private final List<Integer> sentenceBegins;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<Quoted> found = new ArrayList<>();

    private record Mark(int begin, int end, boolean single) {}

    private QuoteMarks(String text, Span section, List<Integer> sentenceBegins) {
        this.text = text;
        this.section = section;
        this.sentenceBegins = sentenceBegins;
    }

    /** Quotations of a section in text order, the outer before the inner. */
    public static List<Quoted> find(String text, Span section, List<Integer> sentenceBegins) {
        QuoteMarks marks = new QuoteMarks(text, section, sentenceBegins);
        marks.scan();
        marks.found.sort(Comparator.comparingInt((Quoted q) -> q.inner().begin())
                .thenComparingInt(q -> -q.inner().end()));
        return List.copyOf(marks.found);
    }

    private void scan() {
        int at = section.begin();
        while (at < section.end()) {
            int length = markLength(at);
            if (length > 0) {
                mark(new Mark(at, at + length, isSingle(text.charAt(at)) && length == 1));
                at += length;
            } else {
                at++;
            }
        }
        while (!open.isEmpty()) {
            Mark unclosed = open.pop();
            if (!unclosed.single) {
                add(unclosed.begin, unclosed.end, section.end(), section.end());
            }
        }
    }

    private int markLength(int at) {
        char c = text.charAt(at);
        if ((c == '`' || c == '\'') && at + 1 < section.end() && text.charAt(at + 1) == c) {
            return 2;
        }
        return "\"\u201c\u201d\u201e\u201f\u00ab\u00bb".indexOf(c) >= 0 || isSingle(c) ? 1 : 0;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201a';
    }

    private void mark(Mark mark) {
        boolean opens = mayOpen(mark);
        boolean closes = mayClose(mark);
        boolean waiting = !open.isEmpty() && open.stream().anyMatch(m -> m.single == mark.single);
        if (closes && waiting && !(opens && !closesRather(mark))) {
            close(mark);
        } else if (opens) {
            open.push(mark);
        } else if (closes && !mark.single && open.isEmpty()) {
            closeUnopened(mark);
        }
    }

    private boolean mayOpen(Mark mark) {
        char c = text.charAt(mark.begin);
        if ("\u201d\u2019\u00bb".indexOf(c) >= 0 && !(c == '\u201d' && mark.begin == section.begin())) {
            return false;
        }
        if ("\u201c\u201e\u00ab".indexOf(c) >= 0 || c == '`') {
            return true;
        }
        boolean wordFollows =
                mark.end < section.end() && (!mark.single || !Character.isWhitespace(text.charAt(mark.end)));
        boolean gapBefore = mark.begin == section.begin()
                || !Character.isLetterOrDigit(text.charAt(mark.begin - 1))
                        && ".,!?".indexOf(text.charAt(mark.begin - 1)) < 0;
        return wordFollows && gapBefore;
    }

    private boolean mayClose(Mark mark) {
        char c = text.charAt(mark.begin);
        if ("\u201c\u201e\u2018\u201a\u00ab`".indexOf(c) >= 0) {
            return false;
        }
        boolean gapAfter = mark.end >= section.end() || !Character.isLetterOrDigit(text.charAt(mark.end));
        boolean wordBefore = mark.begin > section.begin() && !Character.isWhitespace(text.charAt(mark.begin - 1));
        return gapAfter && (wordBefore || !mark.single);
    }

    /** A mark that could do both closes when no space stands before it, or one behind it too. */
    private boolean closesRather(Mark mark) {
        boolean spaceBehind = mark.end >= section.end() || Character.isWhitespace(text.charAt(mark.end));
        return mark.begin > section.begin() && (spaceBehind || !Character.isWhitespace(text.charAt(mark.begin - 1)));
    }

    /** Closes the nearest mark of the same kind; single ones left open in between were apostrophes. */
    private void close(Mark mark) {
        Mark opening = open.pop();
        while (opening.single != mark.single && !open.isEmpty()) {
            opening = open.pop();
        }
        if (opening.single == mark.single) {
            add(opening.begin, opening.end, mark.begin, mark.end);
        }
    }

    private void closeUnopened(Mark mark) {
        int begin = section.begin();
        for (int sentence : sentenceBegins) {
            if (sentence <= mark.begin) {
                begin = Math.max(begin, sentence);
            }
        }
        int from = begin;
        if (found.stream().noneMatch(q -> q.outer().end() > from)) {
            add(begin, begin, mark.begin, mark.end);
        }
    }

    private void add(int outerBegin, int begin, int end, int outerEnd) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            boolean nested = !open.isEmpty();
            found.add(new Quoted(Span.of(from, to), Span.of(outerBegin, outerEnd), nested, insertions(from, to)));
        }
    }

    /** What stands in square brackets, and short words in round ones. */
    private List<Span> insertions(int from, int to) {
        List<Span> insertions = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int close = c == '(' || c == '[' ? text.indexOf(c == '(' ? ')' : ']', at + 1) : -1;
            if (close > 0 && close < to && close > at + 1 && (c == '[' || close - at <= LONGEST_INSERTION)) {
                insertions.add(Span.of(at, close + 1));
                at = close;
            }
            at++;
        }
        return insertions;
    }
}
