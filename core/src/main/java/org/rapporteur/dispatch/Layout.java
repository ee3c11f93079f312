package org.rapporteur.dispatch;

import java.util.List;
import java.util.Optional;

/**
 * How a dispatch is laid out: its sections in text order, without overlap, and its dateline.
 *
 * @param sections in text order
 * @param dateline where and when it was filed, when the text says so
 */
public record Layout(List<Section> sections, Optional<Dateline> dateline) {
    public Layout {
        sections = List.copyOf(sections);
        for (int i = 1; i < sections.size(); i++) {
            if (sections.get(i).span().begin() < sections.get(i - 1).span().end()) {
                throw new IllegalArgumentException(
                        "sections overlap at " + sections.get(i).span());
            }
        }
    }

    /** The first section of a kind. */
    public Optional<Section> findFirst(Section.Kind kind) {
        return sections.stream().filter(s -> s.kind() == kind).findFirst();
    }
}
