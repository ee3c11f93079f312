package org.rapporteur.code;

import java.util.List;

/**
 * Who did it to whom. Either list may be empty: harm without a named actor is kept.
 *
 * @param actors in text order
 * @param recipients in text order
 */
public record Participants(List<Participant> actors, List<Participant> recipients) {
    public Participants {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
