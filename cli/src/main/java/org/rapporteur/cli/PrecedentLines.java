package org.rapporteur.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.rapporteur.council.Precedents;
import org.rapporteur.council.RecordedVote;
import org.rapporteur.council.Vote;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes earlier votes as JSON Lines, one object a vote, with the votes of the countries asked for, or of all members. */
final class PrecedentLines {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("\n")
            .build();

    private final OutputStream out;
    private final List<String> countries;
    private final Precedents precedents;

    PrecedentLines(OutputStream out, List<String> countries, Precedents precedents) {
        this.out = out;
        this.countries = countries;
        this.precedents = precedents;
    }

    void write(List<RecordedVote> votes) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            votes.forEach(vote -> write(json, vote));
            if (!votes.isEmpty()) {
                json.writeRaw('\n');
            }
        }
    }

    private void write(JsonGenerator json, RecordedVote vote) {
        json.writeStartObject();
        json.writeStringProperty("date", vote.day().toString());
        json.writeStringProperty("symbol", vote.symbol());
        json.writeStringProperty("outcome", vote.outcome().code());
        json.writeStringProperty("title", vote.subject().line());
        json.writeNumberProperty("yes", vote.tally().yes());
        json.writeNumberProperty("no", vote.tally().no());
        json.writeNumberProperty("abstain", vote.tally().abstain());
        json.writeArrayPropertyStart("vetoed_by");
        precedents.vetoedBy(vote).forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("votes");
        List<String> shown = countries.isEmpty() ? List.copyOf(vote.votes().keySet()) : countries;
        for (String country : shown) {
            Optional<Vote> cast = vote.vote(country);
            if (cast.isPresent()) {
                json.writeStringProperty(country, cast.get().code());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
