package org.rapporteur.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Voice;
import org.rapporteur.record.Edits;
import org.rapporteur.record.find.Counts;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.sql.SqlStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts over claims: facets, timeline, actors, ties, places; and what the record holds. */
final class CountAnswers {
    private static final int USUAL_FACETS = 7;
    private static final int MOST_TIES = 5000;

    JsonNode facets(Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        Counts counts = new Counts(store, asked.veils(store));
        List<String> fields =
                asked.find("facet").map(f -> List.of(f.split(",", -1))).orElse(Counts.FACETS.subList(0, USUAL_FACETS));
        ObjectNode answer = Json.object().put("total", counts.claims(filter));
        answer.set("facets", facets(counts.facets(filter, fields, asked.number("top", 20, 1, 200))));
        return answer;
    }

    static ObjectNode facets(Map<String, List<Counts.Value>> found) {
        ObjectNode facets = Json.object();
        found.forEach((field, values) -> {
            ArrayNode array = facets.putArray(field);
            values.forEach(v -> array.addObject().put("value", v.value()).put("count", v.count()));
        });
        return facets;
    }

    JsonNode timeline(Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        String by = asked.one("by", List.of("day", "week", "month", "year"));
        String on = asked.one("on", List.of("event", "published"));
        Counts counts = new Counts(store);
        ObjectNode answer = Json.object().put("by", by).put("on", on);
        ArrayNode periods = answer.putArray("periods");
        long dated = 0;
        for (Counts.Period period : counts.timeline(filter, by, on.equals("published"))) {
            long claims =
                    period.types().values().stream().mapToLong(Long::longValue).sum();
            dated += claims;
            ObjectNode one = periods.addObject()
                    .put("from", period.from().toString())
                    .put("to", last(period.from(), by).toString())
                    .put("claims", claims);
            one.set("types", Json.counts(period.types()));
        }
        answer.put("undated", counts.countedClaims(filter) - dated);
        return answer;
    }

    private static LocalDate last(LocalDate first, String by) {
        return switch (by) {
            case "week" -> first.plusDays(6);
            case "month" -> first.plusMonths(1).minusDays(1);
            case "year" -> first.plusYears(1).minusDays(1);
            default -> first;
        };
    }

    JsonNode actors(Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        int limit = asked.limit();
        int offset = asked.offset();
        Counts counts = new Counts(store, asked.veils(store));
        List<Counts.ActorCount> found = counts.actors(filter, limit + 1, offset);
        List<ObjectNode> items =
                Pages.first(found, limit).stream().map(CountAnswers::actor).toList();
        return Pages.page(items, Pages.nextOffset(found, limit, offset), asked, () -> counts.countActors(filter));
    }

    static ObjectNode actor(Counts.ActorCount a) {
        ObjectNode one = Json.object().put("key", a.key());
        Json.put(one, "actor_id", a.who().id());
        one.put("name", a.who().name());
        Json.put(one, "country", a.who().country());
        String sectors = a.who().sectors();
        one.set("sectors", Json.array(sectors.isEmpty() ? List.of() : List.of(sectors.split(";", -1))));
        return one.put("as_actor", a.asActor())
                .put("as_recipient", a.asRecipient())
                .put("dispatches", a.dispatches());
    }

    JsonNode ties(Asked asked, SqlStore store) {
        boolean byCountry = asked.one("by", List.of("actor", "country")).equals("country");
        List<Counts.Tie> ties = new Counts(store, asked.veils(store))
                .ties(asked.filter(store), byCountry, asked.text("ego", ""), asked.number("limit", 200, 1, MOST_TIES));
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (Counts.Tie tie : ties) {
            ObjectNode one = items.addObject();
            end(one, "actor", tie.actor());
            end(one, "recipient", tie.recipient());
            one.put("claims", tie.claims());
            one.set("types", Json.counts(tie.types()));
        }
        return answer;
    }

    private static void end(ObjectNode tie, String side, Counts.End end) {
        tie.put(side, end.name()).put(side + "_key", end.key());
        Json.put(tie, side + "_country", end.country());
    }

    JsonNode places(Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        int limit = asked.limit();
        int offset = asked.offset();
        Counts counts = new Counts(store);
        List<Counts.PlaceCount> found = counts.places(filter, limit + 1, offset);
        List<ObjectNode> items =
                Pages.first(found, limit).stream().map(CountAnswers::place).toList();
        ObjectNode page =
                Pages.page(items, Pages.nextOffset(found, limit, offset), asked, () -> counts.countPlaces(filter));
        return page.put("unplaced", counts.unplaced(filter));
    }

    static ObjectNode place(Counts.PlaceCount p) {
        ObjectNode one = Json.object().put("name", p.where().name());
        Json.put(one, "country", p.where().country());
        Json.put(one, "admin1", p.where().admin1());
        Json.put(one, "admin2", p.where().admin2());
        Json.put(one, "geonames_id", p.where().geonamesId());
        Json.put(one, "latitude", p.latitude());
        Json.put(one, "longitude", p.longitude());
        Json.put(one, "precision", p.where().precision());
        one.put("claims", p.claims()).put("happenings", p.happenings());
        one.set("types", Json.counts(p.types()));
        return one;
    }

    JsonNode runs(Asked asked, SqlStore store) {
        asked.only(List.of());
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (Counts.Run run : new Counts(store).runs()) {
            items.addObject()
                    .put("run_id", run.id())
                    .put("model", run.model())
                    .put("codebook", run.codebook())
                    .put("claims", run.claims());
        }
        return answer;
    }

    JsonNode setAside(Asked asked, SqlStore store) {
        asked.only(List.of());
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        store.setAsideItems().forEach(item -> {
            ObjectNode one = items.addObject().put("file", item.sighting().file());
            Json.put(one, "item", Optional.of(item.sighting().item()).filter(i -> !i.isEmpty()));
            one.put("code", item.code()).put("message", item.message());
        });
        return answer;
    }

    JsonNode census(Asked asked, SqlStore store) {
        asked.only(List.of());
        Counts counts = new Counts(store);
        Counts.Census census = counts.census();
        ObjectNode answer = Json.object();
        answer.put("file", store.title());
        answer.put("dispatches", census.dispatches()).put("claims", census.claims());
        answer.put("happenings", census.happenings()).put("corrections", census.corrections());
        answer.put("set_aside", census.setAside());
        Json.put(answer, "published_from", census.from());
        Json.put(answer, "published_to", census.to());
        answer.set(
                "event_types",
                Json.array(java.util.Arrays.stream(EventType.values())
                        .map(Enum::name)
                        .toList()));
        answer.set(
                "modalities",
                Json.array(java.util.Arrays.stream(Voice.Modality.values())
                        .map(Voice.Modality::code)
                        .toList()));
        answer.set(
                "realis",
                Json.array(java.util.Arrays.stream(Voice.Realis.values())
                        .map(Voice.Realis::code)
                        .toList()));
        ObjectNode modes = answer.putObject("modes");
        counts.modes().forEach((type, some) -> modes.set(type, Json.array(some)));
        answer.set("editable", Json.array(Edits.FIELDS));
        return answer;
    }
}
