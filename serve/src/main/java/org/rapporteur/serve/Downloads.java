package org.rapporteur.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.incident.Incident;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.export.ExportKind;
import org.rapporteur.record.export.IncidentExport;
import org.rapporteur.record.export.JsonObjects;
import org.rapporteur.record.find.ClaimKey;
import org.rapporteur.record.find.ClaimOrder;
import org.rapporteur.record.find.Counts;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Lists;
import org.rapporteur.record.sql.ChosenExport;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import tools.jackson.databind.node.ObjectNode;

/** Lists in other forms than JSON pages: whole, in one piece. */
final class Downloads {
    private static final int PAGE = 200;
    private static final long MOST_KEPT = 64L << 20;
    private static final int MOST_COUNTED = 100_000;

    private final Answers answers;
    private final ClaimObjects claims;
    private final Kept files = new Kept(MOST_KEPT);

    Downloads(Answers answers, ClaimObjects claims) {
        this.answers = answers;
        this.claims = claims;
    }

    /** Writes one format of a list. */
    interface Whole {
        void write(Download to, Format format, Asked asked, SqlStore store);
    }

    /**
     * A list that answers in pages, and in other forms whole.
     *
     * @param formats those it has, JSON first
     * @param own names of parameters beside those of filters and pages
     */
    Handler list(String kind, List<Format> formats, List<String> own, Answers.Page page, Whole whole) {
        Handler paged = answers.json(own, page);
        return context -> {
            Format format = Format.of(context, formats);
            if (format == Format.JSON) {
                paged.handle(context);
            } else if (!answers.isFresh(context)) {
                whole(context, format, kind, own, whole);
            }
        };
    }

    /** A question without a filter that answers as JSON, or whole as CSV. */
    Handler unfiltered(String kind, Handler json, Whole whole) {
        return context -> {
            Format format = Format.of(context, List.of(Format.JSON, Format.CSV));
            if (format == Format.JSON) {
                json.handle(context);
            } else if (!answers.isFresh(context)) {
                answers.stores().read(store -> {
                    whole.write(new Download(context, format, kind), format, new Asked(context, List.of()), store);
                    return true;
                });
            }
        };
    }

    private void whole(Context context, Format format, String kind, List<String> own, Whole whole) {
        answers.stores().read(store -> {
            Asked asked = new Asked(context, own);
            asked.filter(store);
            whole.write(new Download(context, format, kind), format, asked, store);
            return true;
        });
    }

    void claims(Download to, Format format, Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        ClaimOrder order = ClaimOrder.of(asked.text("sort", "id"));
        Veils veils = asked.veils(store);
        switch (format) {
            case NDJSON -> to.lines(taker -> eachClaim(store, filter, order, veils, taker));
            case GEOJSON ->
                to.features(taker -> eachClaim(store, filter, order, veils, c -> Feature.ofClaim(c, taker)));
            case PARQUET ->
                to.file(files, file -> new ChosenExport(store, filter, veils).parquet(ExportKind.CLAIMS, file));
            default -> to.stream(out -> new ChosenExport(store, filter, veils).csv(ExportKind.CLAIMS, out));
        }
    }

    private void eachClaim(SqlStore store, Filter filter, ClaimOrder order, Veils veils, Consumer<ObjectNode> taker) {
        Lists lists = new Lists(store);
        String after = "";
        List<ClaimKey> page = lists.claims(filter, order, after, PAGE);
        while (!page.isEmpty()) {
            claims.objects(store, page.stream().map(ClaimKey::claimId).toList(), veils)
                    .forEach(taker);
            after = page.get(page.size() - 1).cursor().code();
            page = lists.claims(filter, order, after, PAGE);
        }
    }

    void dispatches(Download to, Format format, Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        Veils veils = asked.veils(store);
        switch (format) {
            case NDJSON ->
                to.lines(taker -> {
                    Lists lists = new Lists(store);
                    List<Lists.Item> page = lists.dispatches(filter, "", PAGE);
                    while (!page.isEmpty()) {
                        DispatchAnswers.objects(store, page, veils).forEach(taker);
                        page = lists.dispatches(
                                filter, page.get(page.size() - 1).cursor().code(), PAGE);
                    }
                });
            case PARQUET ->
                to.file(files, file -> new ChosenExport(store, filter, veils).parquet(ExportKind.DISPATCHES, file));
            default -> to.stream(out -> new ChosenExport(store, filter, veils).csv(ExportKind.DISPATCHES, out));
        }
    }

    void happenings(Download to, Format format, Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        Veils veils = asked.veils(store);
        to.lines(taker -> {
            Lists lists = new Lists(store);
            List<String> page = lists.happenings(filter, "", PAGE);
            while (!page.isEmpty()) {
                new Happenings(store)
                        .find(page)
                        .forEach(i -> taker.accept(Json.parse(JsonObjects.happening(i, veils.over(i)))));
                page = lists.happenings(filter, page.get(page.size() - 1), PAGE);
            }
        });
    }

    void incidents(Download to, Format format, Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        Veils veils = asked.veils(store);
        Function<Incident, ObjectNode> object = i -> Json.parse(JsonObjects.incident(i, veils.over(i)));
        switch (format) {
            case NDJSON -> to.lines(taker -> eachIncident(store, filter, i -> taker.accept(object.apply(i))));
            case GEOJSON ->
                to.features(taker -> eachIncident(store, filter, i -> Feature.ofHappening(object.apply(i), taker)));
            default ->
                to.stream(out -> {
                    List<Incident> all = new ArrayList<>();
                    eachIncident(store, filter, all::add);
                    IncidentExport.csv(all, out, veils::over);
                });
        }
    }

    private static void eachIncident(SqlStore store, Filter filter, Consumer<Incident> taker) {
        Lists lists = new Lists(store);
        List<Lists.Item> page = lists.incidents(filter, false, "", PAGE);
        while (!page.isEmpty()) {
            java.util.Map<String, Incident> byId = new java.util.TreeMap<>();
            new Happenings(store)
                    .find(page.stream().map(Lists.Item::id).toList())
                    .forEach(i -> byId.put(i.happening().id(), i));
            for (Lists.Item item : page) {
                Incident incident = byId.get(item.id());
                if (incident != null && incident.happening().kind().standing().equals("actual")) {
                    taker.accept(incident);
                }
            }
            page = lists.incidents(
                    filter, false, page.get(page.size() - 1).cursor().code(), PAGE);
        }
    }

    void actors(Download to, Format format, Asked asked, SqlStore store) {
        List<String> columns =
                List.of("key", "actor_id", "name", "country", "sectors", "as_actor", "as_recipient", "dispatches");
        List<Counts.ActorCount> all =
                new Counts(store, asked.veils(store)).actors(asked.filter(store), MOST_COUNTED, 0);
        to.table(columns, taker -> all.forEach(a -> taker.accept(CountAnswers.actor(a))));
    }

    void places(Download to, Format format, Asked asked, SqlStore store) {
        List<String> columns = List.of(
                "name",
                "country",
                "admin1",
                "admin2",
                "geonames_id",
                "latitude",
                "longitude",
                "precision",
                "claims",
                "happenings",
                "types");
        List<Counts.PlaceCount> all = new Counts(store).places(asked.filter(store), MOST_COUNTED, 0);
        Download.Objects objects = taker -> all.forEach(p -> taker.accept(CountAnswers.place(p)));
        if (format == Format.GEOJSON) {
            to.features(taker -> objects.each(p -> Feature.ofPlace(p, taker)));
        } else {
            to.table(columns, objects);
        }
    }
}
