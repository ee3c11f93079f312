package org.rapporteur.record.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.Veil;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of one JSON object: what is missing is {@code null}, spans become code points. */
final class JsonLine {
    private final JsonGenerator json;
    private final CodePoints offsets;
    private final Veil veil;
    private final boolean withdrawn;

    /**
     * @param veil takes names out of every text that is written
     * @param withdrawn whether it comes from a dispatch that was withdrawn
     */
    JsonLine(JsonGenerator json, CodePoints offsets, Veil veil, boolean withdrawn) {
        this.withdrawn = withdrawn;
        this.json = json;
        this.offsets = offsets;
        this.veil = veil;
    }

    /** A ledger object of a withdrawn dispatch says so in a field of its own; those of others have no such field. */
    void withdrawal() {
        if (withdrawn) {
            json.writeBooleanProperty("withdrawn", true);
        }
    }

    JsonGenerator json() {
        return json;
    }

    void text(String name, String value) {
        json.writeStringProperty(name, veil.over(value));
    }

    void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, veil.over(value.get()));
        } else {
            json.writeNullProperty(name);
        }
    }

    /** A text that is missing when it is empty. */
    void textOrNull(String name, String value) {
        text(name, value.isEmpty() ? Optional.empty() : Optional.of(value));
    }

    void number(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, Optional<Long> value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    void nothing(String name) {
        json.writeNullProperty(name);
    }

    void codes(String name, List<String> codes) {
        json.writeArrayPropertyStart(name);
        codes.forEach(code -> json.writeString(veil.over(code)));
        json.writeEndArray();
    }

    void begin(String name) {
        json.writeObjectPropertyStart(name);
    }

    void end() {
        json.writeEndObject();
    }

    /** The fields begin and end. */
    void offsets(Span span) {
        number("begin", offsets.codePoint(span.begin()));
        number("end", offsets.codePoint(span.end()));
    }

    /** The fields text, begin and end, null where there are no words. */
    void words(Optional<Words> words) {
        if (words.isPresent()) {
            text("text", words.get().text());
            offsets(words.get().span());
        } else {
            nothing("text");
            nothing("begin");
            nothing("end");
        }
    }

    /** An object of text, begin and end, or null. */
    void wordsObject(String name, Optional<Words> words) {
        if (words.isPresent()) {
            begin(name);
            words(words);
            end();
        } else {
            nothing(name);
        }
    }

    void pair(Span span) {
        json.writeStartArray();
        json.writeNumber(offsets.codePoint(span.begin()));
        json.writeNumber(offsets.codePoint(span.end()));
        json.writeEndArray();
    }
}
