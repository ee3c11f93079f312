package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.dispatch.Intake.Remark;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;

/**
 * One text as an input gives it, before it is a dispatch.
 *
 * @param text decoded or extracted
 * @param sections the layout, where the input has marks for it (HTML); else empty, and the lines decide
 * @param stated what the input says of it
 * @param sighting where it was come upon
 * @param remarks so far
 */
record Item(String text, List<Section> sections, Stated stated, Sighting sighting, List<Remark> remarks) {
    Item {
        sections = List.copyOf(sections);
        remarks = List.copyOf(remarks);
    }

    /**
     * What an input says of an item in fields of its own.
     *
     * @param published when it says so
     * @param publisher empty when it does not say
     * @param byline empty when it does not say
     */
    record Stated(Optional<LocalDate> published, String publisher, String byline) {
        static Stated nothing() {
            return new Stated(Optional.empty(), "", "");
        }
    }
}
