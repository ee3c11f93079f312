package org.rapporteur.eval.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Gold texts as dispatches: every line is a section of the body, so that offsets stay those of the file. */
final class PlainDispatches {
    private PlainDispatches() {}

    static Dispatch of(String name, String text) {
        List<Section> sections = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int line = text.indexOf('\n', begin);
            int end = line < 0 ? text.length() : line;
            if (!text.substring(begin, end).isBlank()) {
                sections.add(new Section(Section.Kind.BODY, Span.of(begin, end)));
            }
            begin = end + 1;
        }
        return Dispatch.of(
                new Text(text),
                Publication.unknown(),
                new Layout(sections, Optional.empty()),
                new Sighting(name, "", "", Optional.empty(), ""));
    }
}
