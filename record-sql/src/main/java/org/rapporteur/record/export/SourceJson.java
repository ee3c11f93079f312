package org.rapporteur.record.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Source;

/** An attribution chain in the claims export, outermost first. */
final class SourceJson {
    private final JsonLine line;

    SourceJson(JsonLine line) {
        this.line = line;
    }

    void write(String name, List<Source> sources) {
        line.json().writeArrayPropertyStart(name);
        for (Source source : sources) {
            line.json().writeStartObject();
            fields(source);
            line.json().writeEndObject();
        }
        line.json().writeEndArray();
    }

    /** One source as an object, or null. */
    void write(String name, Optional<Source> source) {
        if (source.isEmpty()) {
            line.nothing(name);
            return;
        }
        line.begin(name);
        fields(source.get());
        line.end();
    }

    private void fields(Source source) {
        line.words(source.words());
        line.textOrNull("name", source.actor().name());
        line.text("country", source.actor().country());
        line.codes("sectors", source.actor().sectors());
        line.text("kind", source.kind().code());
        line.number("level", source.level());
        line.wordsObject("cue", source.cue());
        if (source.saidAt().isPresent()) {
            line.wordsObject("said_at", source.saidAt());
        }
        if (source.saidOn().isPresent()) {
            line.text("said_on", source.saidOn().get().toString());
        }
    }
}
