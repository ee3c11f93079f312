package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.brief.Brief;

/** How a brief's notes and sources are called, in Markdown and in HTML alike. */
final class BriefNotes {
    private BriefNotes() {}

    /** "1, 3-5, 9". */
    static String ranges(List<Integer> notes) {
        return String.join(", ", parts(notes).stream().map(Range::toString).toList());
    }

    /** Numbers that follow on one another. */
    record Range(int first, int last) {
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + (last == first + 1 ? ", " : "\u2013") + last;
        }
    }

    static List<Range> parts(List<Integer> notes) {
        List<Range> parts = new ArrayList<>();
        for (int note : notes) {
            Range last = parts.isEmpty() ? new Range(-1, -1) : parts.get(parts.size() - 1);
            if (last.last() == note - 1 && last.first() >= 0) {
                parts.set(parts.size() - 1, new Range(last.first(), note));
            } else {
                parts.add(new Range(note, note));
            }
        }
        return parts;
    }

    /** Headline or file, publisher, day, id. */
    static String title(Brief.Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.name().isEmpty() ? source.file() : source.name());
        if (!source.publisher().isEmpty()) {
            parts.add(source.publisher());
        }
        parts.add(source.published().map(Object::toString).orElse("undated"));
        if (!source.name().isEmpty()) {
            parts.add(source.file());
        }
        parts.add(source.dispatchId());
        return String.join(" \u00B7 ", parts);
    }
}
