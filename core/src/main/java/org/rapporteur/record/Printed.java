package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;

/**
 * What is looked at of a dispatch to see whether it is a version of another.
 *
 * @param published its day, or {@link #UNDATED}
 * @param wire agency, else publisher; lower case, empty when neither is known
 * @param headline or empty
 * @param begin first code points of the text
 * @param end last code points of the text
 */
public record Printed(String dispatchId, LocalDate published, String wire, String headline, String begin, String end) {
    /** The day of dispatches without one, long before the first newspaper, so that they are versions of one another only. */
    public static final LocalDate UNDATED = LocalDate.of(1600, 1, 1);

    /** How many code points of a text's begin and end are looked at. */
    public static final int LOOKED_AT = 400;

    boolean isDated() {
        return published.isAfter(UNDATED);
    }

    /** Of a dispatch that stands on its day of publication. */
    public static Printed of(Dispatch d) {
        return of(d, d.publication().date().orElse(UNDATED));
    }

    static Printed of(Dispatch d, LocalDate published) {
        String agency = d.publication().agency();
        String text = d.text().value();
        int length = text.codePointCount(0, text.length());
        int looked = Math.min(LOOKED_AT, length);
        return new Printed(
                d.id(),
                published,
                (agency.isEmpty() ? d.publication().publisher() : agency).toLowerCase(Locale.ROOT),
                d.layout()
                        .findFirst(Section.Kind.HEADLINE)
                        .map(h -> d.text().at(h.span()))
                        .orElse(""),
                text.substring(0, text.offsetByCodePoints(0, looked)),
                text.substring(text.offsetByCodePoints(0, length - looked)));
    }
}
