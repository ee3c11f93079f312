package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON array of objects, or objects one after the other over several lines. What follows a broken one cannot be read. */
final class JsonArraySource implements Source {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String file;
    private final JsonParser parser;
    private final ColumnDates dates;
    private final DispatchMaker maker;
    private int item;
    private boolean done;

    JsonArraySource(String file, InputStream in, ColumnDates dates, DispatchMaker maker) {
        this.file = file;
        this.parser = MAPPER.createParser(in);
        this.dates = dates;
        this.maker = maker;
    }

    @Override
    public Optional<Intake> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        try {
            if (nextToken().isEmpty()) {
                done = true;
                return Optional.empty();
            }
            item++;
            JsonNode node = parser.readValueAsTree();
            RawBytes raw = RawBytes.of(MAPPER.writeValueAsBytes(node));
            Intake read = JsonItem.read(node, seen(raw.sha256()), List.of(), raw, dates, maker);
            done = read instanceof Intake.SetAside aside && aside.code().equals(JsonItem.AMBIGUOUS);
            return Optional.of(read);
        } catch (JacksonException e) {
            done = true;
            return Optional.of(new Intake.SetAside(
                    seen(""), "bad-json", "broken JSON after item " + item + "; the rest of the file cannot be read"));
        }
    }

    private Optional<JsonToken> nextToken() {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
            token = parser.nextToken();
        }
        return Optional.ofNullable(token);
    }

    @Override
    public void forEachDate(Consumer<String> taker) {
        try {
            while (nextToken().isPresent()) {
                JsonNode node = parser.readValueAsTree();
                JsonItem.findDate(node).ifPresent(taker);
            }
        } catch (JacksonException e) {
            // what can be read has been; the reading itself says what cannot
        }
    }

    private Sighting seen(String sha256) {
        return new Sighting(file, "item " + item, "", Optional.empty(), sha256);
    }

    @Override
    public void close() {
        parser.close();
    }
}
