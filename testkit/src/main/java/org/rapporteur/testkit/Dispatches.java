package org.rapporteur.testkit;

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

/** Dispatches for tests: {@code Dispatches.body("Russia vetoed the draft.")}, every line a section of the body. */
public final class Dispatches {
    private Dispatches() {}

    public static Dispatch body(String text) {
        List<Section> sections = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                sections.add(new Section(Section.Kind.BODY, Span.of(begin, begin + line.length())));
            }
            begin += line.length() + 1;
        }
        return of(text, sections);
    }

    public static Dispatch of(String text, List<Section> sections) {
        return Dispatch.of(
                new Text(text),
                Publication.unknown(),
                new Layout(sections, Optional.empty()),
                new Sighting("test", "", "", Optional.empty(), ""));
    }
}
