package org.rapporteur.record.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.ledger.Veil;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.resolve.Place;

/**
 * Incidents for programs: JSON Lines, one happening with its figures a line, or CSV, one row a figure, so that tolls per source
 * can be drawn over time. An incident without figures has one row.
 */
public final class IncidentExport {
    private static final List<String> COLUMNS = List.of(
            "happening_id",
            "event_type",
            "from",
            "to",
            "place",
            "country",
            "unit",
            "scope",
            "low",
            "high",
            "revised_from",
            "toll_id",
            "revises_id",
            "allowed_low",
            "allowed_high",
            "claimed_low",
            "claimed_high",
            "source",
            "published",
            "publisher",
            "dispatch_id",
            "claim_id",
            "words");

    private IncidentExport() {}

    /** Writes JSON Lines; the veil takes names out. */
    public static void jsonl(List<Incident> incidents, OutputStream out, Veil veil) {
        JsonLinesExport lines = new JsonLinesExport(out, veil);
        for (Incident incident : incidents) {
            lines.line(line -> write(line, incident));
        }
    }

    /** A happening with its figures as one object. */
    static void write(JsonLine line, Incident incident) {
        line.json().writeStartObject();
        new HappeningJson(line).fields(incident);
        line.json().writeArrayPropertyStart("figures");
        for (Toll toll : incident.tolls()) {
            figure(line, incident, toll);
        }
        line.json().writeEndArray();
        line.json().writeEndObject();
    }

    private static void figure(JsonLine line, Incident incident, Toll toll) {
        line.json().writeStartObject();
        line.text("toll_id", toll.id());
        line.text("unit", toll.count().unit().code());
        line.text("scope", toll.count().scope().code());
        line.number("low", toll.count().low());
        line.number("high", toll.count().high());
        line.number("revised_from", toll.revises().flatMap(Toll.Revised::low));
        line.text("revises_id", incident.findRevised(toll).map(Toll::id));
        line.textOrNull("source", source(toll));
        line.textOrNull("published", published(incident, toll));
        line.textOrNull("publisher", publisher(incident, toll));
        line.text("dispatch_id", toll.origin().dispatchId());
        line.text("claim_id", toll.origin().claimId());
        line.text("words", toll.words().text());
        line.codes("includes", toll.includes());
        line.json().writeEndObject();
    }

    /** Writes CSV after RFC 4180 that a spreadsheet may open; the veil takes names out. */
    public static void csv(List<Incident> incidents, OutputStream out, Veil veil) {
        csv(incidents, out, incident -> veil);
    }

    /** The same with a veil for each incident. */
    public static void csv(List<Incident> incidents, OutputStream out, Function<Incident, Veil> veils) {
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(COLUMNS);
            for (Incident incident : incidents) {
                Veil veil = veils.apply(incident);
                if (incident.tolls().isEmpty()) {
                    csv.writeRecord(row(incident, Optional.empty(), veil));
                }
                for (Toll toll : incident.tolls()) {
                    csv.writeRecord(row(incident, Optional.of(toll), veil));
                }
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(Incident incident, Optional<Toll> figure, Veil veil) {
        Happening h = incident.happening();
        List<String> row = new ArrayList<>();
        row.add(h.id());
        row.add(h.kind().type().name());
        row.add(h.scene().days().map(d -> d.from().toString()).orElse(""));
        row.add(h.scene().days().map(d -> d.to().toString()).orElse(""));
        row.add(SafeCell.of(h.scene().place().map(Place::name).orElse("")));
        row.add(h.scene().place().map(Place::country).orElse(""));
        row.add(figure.map(t -> t.count().unit().code()).orElse(""));
        row.add(figure.map(t -> t.count().scope().code()).orElse(""));
        row.add(figure.flatMap(t -> t.count().low()).map(Object::toString).orElse(""));
        row.add(figure.flatMap(t -> t.count().high()).map(Object::toString).orElse(""));
        row.add(figure.flatMap(Toll::revises)
                .flatMap(Toll.Revised::low)
                .map(Object::toString)
                .orElse(""));
        row.add(figure.map(Toll::id).orElse(""));
        row.add(figure.flatMap(incident::findRevised).map(Toll::id).orElse(""));
        Optional<Incident.Range> range = figure.flatMap(incident::range);
        row.add(number(range.flatMap(Incident.Range::allowed).flatMap(Incident.Bounds::low)));
        row.add(number(range.flatMap(Incident.Range::allowed).flatMap(Incident.Bounds::high)));
        row.add(number(range.map(Incident.Range::claimed).flatMap(Incident.Bounds::low)));
        row.add(number(range.map(Incident.Range::claimed).flatMap(Incident.Bounds::high)));
        row.add(SafeCell.of(veil.over(figure.map(IncidentExport::source).orElse(""))));
        row.add(figure.map(t -> published(incident, t)).orElse(""));
        row.add(SafeCell.of(figure.map(t -> publisher(incident, t)).orElse("")));
        row.add(figure.map(t -> t.origin().dispatchId()).orElse(""));
        row.add(figure.map(t -> t.origin().claimId()).orElse(""));
        row.add(SafeCell.of(veil.over(figure.map(t -> t.words().text()).orElse(""))));
        return row;
    }

    private static String number(Optional<Long> number) {
        return number.map(Object::toString).orElse("");
    }

    /** Who vouches for a figure; empty when the dispatch itself says it. */
    public static String source(Toll toll) {
        return toll.source().map(s -> s.actor().name()).orElse("");
    }

    /** When the dispatch of a figure was published; empty when unknown. */
    public static String published(Incident incident, Toll toll) {
        return incident.happening().tellings().stream()
                .filter(t -> t.dispatch().id().equals(toll.origin().dispatchId()))
                .flatMap(t -> t.dispatch().publication().date().stream())
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    /** Who printed it, or whose copy it is; empty when unknown. */
    public static String publisher(Incident incident, Toll toll) {
        return incident.happening().tellings().stream()
                .filter(t -> t.dispatch().id().equals(toll.origin().dispatchId()))
                .map(t -> t.dispatch().publication())
                .map(p -> p.agency().isEmpty() ? p.publisher() : p.agency())
                .findFirst()
                .orElse("");
    }
}
