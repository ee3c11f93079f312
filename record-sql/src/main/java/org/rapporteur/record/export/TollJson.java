package org.rapporteur.record.export;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.incident.Toll;

/** One toll as one object of the ledgers. */
final class TollJson {
    private final JsonLine line;

    TollJson(JsonLine line) {
        this.line = line;
    }

    /**
     * @param revised ids of the tolls that others name as the figure before them, by the id of these
     */
    void write(Toll toll, Map<String, String> revised) {
        line.json().writeStartObject();
        line.text("kind", "toll");
        line.text("toll_id", toll.id());
        line.textOrNull("happening_id", toll.origin().happeningId());
        line.text("dispatch_id", toll.origin().dispatchId());
        line.text("claim_id", toll.origin().claimId());
        line.text("unit", toll.count().unit().code());
        line.number("low", toll.count().low());
        line.number("high", toll.count().high());
        line.text("scope", toll.count().scope().code());
        new SourceJson(line).write("source", toll.source());
        line.words(Optional.of(toll.words()));
        revises(toll, revised);
        line.codes("includes", toll.includes());
        on(toll);
        line.withdrawal();
        line.json().writeEndObject();
    }

    private void revises(Toll toll, Map<String, String> revised) {
        if (toll.revises().isEmpty()) {
            line.nothing("revises");
            return;
        }
        Toll.Revised before = toll.revises().get();
        line.begin("revises");
        line.number("low", before.low());
        line.number("high", before.high());
        line.words(Optional.of(before.words()));
        line.text("toll_id", Optional.ofNullable(revised.get(toll.id())));
        line.end();
    }

    private void on(Toll toll) {
        if (toll.on().isEmpty()) {
            line.nothing("on");
            return;
        }
        line.begin("on");
        line.text("from", toll.on().get().from().toString());
        line.text("to", toll.on().get().to().toString());
        line.end();
    }
}
