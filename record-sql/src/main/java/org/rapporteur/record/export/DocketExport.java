package org.rapporteur.record.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.rapporteur.council.VoteOutlook;
import org.rapporteur.docket.Checked;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.Item;
import org.rapporteur.docket.Told;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Position;
import org.rapporteur.text.Words;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a docket as one JSON object, or as CSV with one row for each position of each member. */
public final class DocketExport {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final List<String> COLUMNS = List.of(
            "instrument_id",
            "instrument",
            "stage",
            "holder",
            "holder_name",
            "stance",
            "latest",
            "published",
            "speaker",
            "quotes",
            "evidence",
            "dispatch_id",
            "dispatch_file");

    private final OutputStream out;
    private final BiFunction<String, String, String> veil;

    /**
     * @param veil takes names out of words of a dispatch: (dispatch id, words)
     */
    public DocketExport(OutputStream out, BiFunction<String, String, String> veil) {
        this.out = out;
        this.veil = veil;
    }

    /**
     * @param body id of the body
     * @param outlooks what the positions settle, by item, where no vote was told and members are known
     */
    public void json(String body, Docket docket, Map<Item, VoteOutlook> outlooks) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("body", body);
            json.writeNumberProperty("dispatches", docket.dispatches());
            json.writeArrayPropertyStart("instruments");
            for (Item item : docket.items()) {
                item(json, item, outlooks);
            }
            json.writeEndArray();
            array(json, "meetings", docket.meetings());
            array(json, "measures", docket.measures());
            json.writeArrayPropertyStart("recurrences");
            docket.checked().forEach(c -> checked(json, c));
            json.writeEndArray();
            json.writeEndObject();
        }
        newLine();
    }

    private void checked(JsonGenerator json, Checked checked) {
        json.writeStartObject();
        strings(json, "said", shown(checked.dispatchId(), checked.said()));
        json.writeStringProperty("result", checked.result().code());
        json.writeStringProperty("reason", checked.reason());
        strings(json, "votes", checked.votes());
        json.writeStringProperty("claim_id", checked.claimId());
        json.writeStringProperty("dispatch_id", checked.dispatchId());
        json.writeEndObject();
    }

    private void newLine() {
        try {
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void item(JsonGenerator json, Item item, Map<Item, VoteOutlook> outlooks) {
        Instrument last = item.last().entry();
        json.writeStartObject();
        json.writeStringProperty("id", item.tellings().get(0).entry().id());
        json.writeStringProperty("title", last.title().best());
        json.writeStringProperty("body", last.body());
        json.writeStringProperty("stage", item.stage());
        strings(json, "sponsors", item.sponsors());
        json.writeObjectPropertyStart("positions");
        item.positions().forEach((holder, list) -> {
            json.writeArrayPropertyStart(holder);
            list.forEach(told -> position(json, told));
            json.writeEndArray();
        });
        json.writeEndObject();
        array(json, "provisions", item.provisions());
        array(json, "amendments", item.amendments());
        array(json, "tellings", item.tellings());
        VoteOutlook outlook = outlooks.get(item);
        if (outlook == null) {
            json.writeNullProperty("outlook");
        } else {
            json.writeObjectPropertyStart("outlook");
            json.writeStringProperty("verdict", outlook.verdict().code());
            json.writeObjectPropertyStart("members");
            outlook.positions().forEach((code, leaning) -> json.writeStringProperty(code, leaning.code()));
            json.writeEndObject();
            strings(json, "lines", outlook.lines());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void position(JsonGenerator json, Told<Position> told) {
        Position position = told.entry();
        json.writeStartObject();
        json.writeStringProperty("stance", position.stance().code());
        told.published().ifPresent(d -> json.writeStringProperty("published", d.toString()));
        strings(
                json,
                "speakers",
                position.speakers().stream()
                        .map(s -> veil.apply(position.dispatchId(), s.name()))
                        .toList());
        strings(json, "quotes", shown(position.dispatchId(), position.quotes()));
        where(json, told);
        json.writeEndObject();
    }

    private void array(JsonGenerator json, String name, List<? extends Told<?>> some) {
        json.writeArrayPropertyStart(name);
        for (Told<?> told : some) {
            json.writeStartObject();
            told.entry().form().fields().forEach(json::writeStringProperty);
            told.entry()
                    .form()
                    .parties()
                    .forEach((role, parties) -> strings(
                            json,
                            role,
                            parties.stream().map(Party::label).distinct().toList()));
            told.entry()
                    .form()
                    .words()
                    .forEach((role, words) ->
                            strings(json, role, shown(told.entry().dispatchId(), words)));
            told.published().ifPresent(d -> json.writeStringProperty("published", d.toString()));
            where(json, told);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void where(JsonGenerator json, Told<?> told) {
        strings(json, "evidence", shown(told.entry().dispatchId(), told.entry().evidence()));
        json.writeStringProperty("entry_id", told.entry().id());
        json.writeStringProperty("dispatch_id", told.entry().dispatchId());
        json.writeStringProperty("dispatch_file", told.file());
    }

    private List<String> shown(String dispatchId, List<Words> words) {
        return words.stream().map(w -> veil.apply(dispatchId, w.text())).toList();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** One row a position, the latest of each holder marked. */
    public void csv(Docket docket) {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(COLUMNS);
        for (Item item : docket.items()) {
            item.positions().forEach((holder, list) -> {
                for (Told<Position> told : list) {
                    boolean latest = item.latest(holder).filter(told::equals).isPresent();
                    csv.writeRecord(
                            row(item, told, latest).stream().map(SafeCell::of).toList());
                }
            });
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> row(Item item, Told<Position> told, boolean latest) {
        Position position = told.entry();
        String id = position.dispatchId();
        return List.of(
                item.tellings().get(0).entry().id(),
                item.last().entry().title().best(),
                item.stage(),
                position.holder().label(),
                position.holder().name(),
                position.stance().code(),
                Boolean.toString(latest),
                told.published().map(Object::toString).orElse(""),
                String.join(
                        " | ",
                        position.speakers().stream()
                                .map(s -> veil.apply(id, s.name()))
                                .toList()),
                String.join(" | ", shown(id, position.quotes())),
                String.join(" | ", shown(id, position.evidence())),
                id,
                told.file());
    }
}
