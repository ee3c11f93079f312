package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.council.Body;

/**
 * What a brief is about.
 *
 * @param bodyName the body asked for, by its name; empty for every body
 * @param body the same, when the program knows its members and rules
 * @param topic words that each dispatch holds; empty for every topic
 * @param from first day of publication
 * @param to last day of publication
 * @param since day from which on things are new
 */
public record BriefSubject(
        String bodyName,
        Optional<Body> body,
        String topic,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> since) {
    String title() {
        String about = topic.isBlank() ? "" : Plain.upper(topic.strip());
        if (bodyName.isBlank()) {
            return about.isEmpty() ? "What dispatches tell" : about;
        }
        return about.isEmpty() ? bodyName : about + " before the " + bodyName;
    }

    boolean isNew(Optional<LocalDate> published) {
        return since.isPresent()
                && published.filter(p -> !p.isBefore(since.get())).isPresent();
    }
}
