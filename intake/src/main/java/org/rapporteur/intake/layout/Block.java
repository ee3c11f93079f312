package org.rapporteur.intake.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * A paragraph as it stands: one line, or the lines of a hard-wrapped paragraph.
 *
 * @param span from its first to its last character that is not white
 * @param afterBlank whether an empty line stands before it
 */
record Block(Span span, boolean afterBlank) {
    private static final int SHORTEST_WRAP = 40;
    private static final int LONGEST_WRAP = 110;

    /** The blocks of a text, in order. */
    static List<Block> of(Text text) {
        List<Block> lines = lines(text);
        return isWrapped(text, lines) ? joined(lines) : lines;
    }

    private static List<Block> lines(Text text) {
        List<Block> found = new ArrayList<>();
        boolean blank = false;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int from = at;
            int to = end;
            while (from < to && isWhite(text.charAt(from))) {
                from++;
            }
            while (to > from && isWhite(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                found.add(new Block(Span.of(from, to), blank || found.isEmpty()));
                blank = false;
            } else {
                blank = true;
            }
            at = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        return found;
    }

    private static boolean isWhite(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether most lines inside paragraphs break off in mid-sentence at about one width. */
    private static boolean isWrapped(Text text, List<Block> lines) {
        int inside = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).afterBlank()) {
                continue;
            }
            Span line = lines.get(i).span();
            inside++;
            boolean stops = Marks.endsSentence(text.at(line));
            if (!stops && line.length() >= SHORTEST_WRAP && line.length() <= LONGEST_WRAP) {
                broken++;
            }
        }
        return inside >= 3 && broken * 2 > inside;
    }

    private static List<Block> joined(List<Block> lines) {
        List<Block> found = new ArrayList<>();
        for (Block line : lines) {
            if (line.afterBlank() || found.isEmpty()) {
                found.add(line);
            } else {
                Block last = found.remove(found.size() - 1);
                found.add(new Block(last.span().cover(line.span()), last.afterBlank()));
            }
        }
        return found;
    }
}
