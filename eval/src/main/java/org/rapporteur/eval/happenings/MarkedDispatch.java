package org.rapporteur.eval.happenings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * A dispatch written for the project, with marks on the words that tell happenings.
 *
 * @param id short name
 * @param published its date
 * @param publisher who prints it
 * @param text without marks
 * @param marks in text order
 */
record MarkedDispatch(String id, LocalDate published, String publisher, String text, List<Mark> marks) {
    MarkedDispatch {
        marks = List.copyOf(marks);
    }

    /** Words that tell a happening. */
    record Mark(String happening, Span span) {}

    /** The dispatches of a resource; {@code dispatches-1.txt} says how they are written. */
    static List<MarkedDispatch> load(String name) {
        try (InputStream in = MarkedDispatch.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            List<MarkedDispatch> found = new ArrayList<>();
            String[] head = {};
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("== ")) {
                    head = line.substring(3).split(" \\| ", -1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    found.add(parse(head, line));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedDispatch parse(String[] head, String line) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int open = line.indexOf('[', at);
            if (open < 0) {
                text.append(line, at, line.length());
                break;
            }
            int colon = line.indexOf(':', open);
            int close = line.indexOf(']', open);
            text.append(line, at, open);
            int begin = text.length();
            text.append(line, colon + 1, close);
            marks.add(new Mark(line.substring(open + 1, colon), Span.of(begin, text.length())));
            at = close + 1;
        }
        return new MarkedDispatch(
                head[0], LocalDate.parse(head[1]), head[2], text.append('\n').toString(), marks);
    }
}
