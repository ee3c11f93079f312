package org.rapporteur.dispatch;

import java.util.Locale;
import org.rapporteur.text.Span;

/**
 * A part of the dispatch's layout: one paragraph or line with what it is. Crossheads are the short headings between
 * paragraphs ("REBEL TROOPS KILL 27"); boilerplate ("Share", navigation) is kept as such and never coded.
 *
 * @param kind what the part is
 * @param span its text, without the line break
 */
public record Section(Kind kind, Span span) {
    public enum Kind {
        HEADLINE,
        BYLINE,
        DATELINE,
        CROSSHEAD,
        LEAD,
        BODY,
        CAPTION,
        BOILERPLATE;

        /** The word of the export: {@code lead}, {@code crosshead}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether sentences are read from it. */
        public boolean isRead() {
            return this == HEADLINE || this == CROSSHEAD || this == LEAD || this == BODY || this == CAPTION;
        }
    }
}
