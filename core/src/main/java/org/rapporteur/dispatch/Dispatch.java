package org.rapporteur.dispatch;

import org.rapporteur.text.Digest;
import org.rapporteur.text.Text;

/**
 * One news text, decoded, dated and laid out. Its id is a digest of text, publication date and publisher alone.
 *
 * @param id {@code dsp_} and 24 hexadecimal digits
 * @param text the decoded text before any cleaning
 * @param publication date, publisher, agency, byline
 * @param layout headline, lead, body, crossheads, boilerplate
 * @param sighting where this copy was come upon
 */
public record Dispatch(String id, Text text, Publication publication, Layout layout, Sighting sighting) {
    private static final int ID_FORMAT = 1;

    public Dispatch {
        String expected = idOf(text, publication);
        if (!id.equals(expected)) {
            throw new IllegalArgumentException("id " + id + " is not the digest of the dispatch: " + expected);
        }
        for (Section section : layout.sections()) {
            if (!text.holds(section.span())) {
                throw new IllegalArgumentException("section " + section.span() + " leaves the text");
            }
        }
    }

    public static Dispatch of(Text text, Publication publication, Layout layout, Sighting sighting) {
        return new Dispatch(idOf(text, publication), text, publication, layout, sighting);
    }

    private static String idOf(Text text, Publication publication) {
        return Digest.of("dispatch", ID_FORMAT)
                .field("text", text.value())
                .field("published", publication.date().map(Object::toString).orElse(""))
                .field("publisher", publication.publisher())
                .id("dsp");
    }
}
