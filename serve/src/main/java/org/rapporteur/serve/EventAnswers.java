package org.rapporteur.serve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.RapporteurException;
import org.rapporteur.incident.Incident;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.reconcile.Told;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.export.JsonObjects;
import org.rapporteur.record.find.Counts;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Lists;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import org.rapporteur.resolve.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Happenings and incidents, and what the dispatches of a day tell. */
final class EventAnswers {
    private static final int MOST_OF_A_DAY = 500;
    private static final int MOST_CLAIMS = 1_000_000;

    private static final long MOST_BYTES = 32L << 20;

    private final ClaimObjects claims;
    private final KeptObjects kept;

    EventAnswers(Stores stores, ClaimObjects claims) {
        this.claims = claims;
        this.kept = new KeptObjects(stores, MOST_BYTES);
    }

    JsonNode happenings(Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        int limit = asked.limit();
        Lists lists = new Lists(store);
        boolean mostTold = asked.one("sort", List.of("id", "-claims")).equals("-claims");
        int least = asked.number("least", 1, 1, MOST_CLAIMS);
        Veils veils = asked.veils(store);
        if (mostTold || least > 1) {
            List<Lists.Item> found = lists.told(filter, least, mostTold, asked.cursor(), limit + 1);
            List<String> ids =
                    Pages.first(found, limit).stream().map(Lists.Item::id).toList();
            return Pages.page(
                    happenings(store, ids, veils),
                    Pages.next(found, limit, i -> i.cursor().code()),
                    asked,
                    () -> lists.countTold(filter, least));
        }
        List<String> found = lists.happenings(filter, asked.cursor(), limit + 1);
        return Pages.page(
                happenings(store, Pages.first(found, limit), veils),
                Pages.next(found, limit, id -> id),
                asked,
                () -> lists.countHappenings(filter));
    }

    private List<ObjectNode> happenings(SqlStore store, List<String> ids, Veils veils) {
        return kept.objects(
                ids,
                "happening " + veils.withholding().code() + ' ',
                missing -> made(store, missing, i -> JsonObjects.happening(i, veils.over(i))));
    }

    private List<ObjectNode> incidents(SqlStore store, List<String> ids, Veils veils) {
        return kept.objects(
                ids,
                "incident " + veils.withholding().code() + ' ',
                missing -> made(store, missing, i -> JsonObjects.incident(i, veils.over(i))));
    }

    private static Map<String, byte[]> made(SqlStore store, List<String> ids, Function<Incident, byte[]> object) {
        Map<String, byte[]> made = new TreeMap<>();
        new Happenings(store).find(ids).forEach(i -> made.put(i.happening().id(), object.apply(i)));
        return made;
    }

    JsonNode happening(Asked asked, SqlStore store) {
        asked.only(List.of());
        String id = asked.path("happening_id");
        Incident incident = new Happenings(store)
                .find(id)
                .orElseThrow(() -> new RapporteurException(
                        "not-found", "there is no happening " + id + "; /api/happenings lists them"));
        Veils veils = asked.veils(store);
        ObjectNode object = Json.parse(JsonObjects.incident(incident, veils.over(incident)));
        List<String> ids = incident.happening().tellings().stream()
                .map(t -> t.claim().id())
                .toList();
        ArrayNode told = object.putArray("claims");
        claims.objects(store, ids, veils).forEach(told::add);
        return object;
    }

    /** Pages are filled from the record until they are full, because what stands only in drafts or wishes is no incident. */
    JsonNode incidents(Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        int limit = asked.limit();
        boolean gravest = asked.one("sort", List.of("from", "-killed")).equals("-killed");
        Lists lists = new Lists(store);
        Veils veils = asked.veils(store);
        List<ObjectNode> items = new ArrayList<>();
        String after = asked.cursor();
        Optional<String> next = Optional.empty();
        boolean more = true;
        while (more && next.isEmpty()) {
            List<Lists.Item> found = lists.incidents(filter, gravest, after, limit + 1);
            more = found.size() > limit;
            List<Lists.Item> page = Pages.first(found, limit);
            Map<String, ObjectNode> byId = new TreeMap<>();
            incidents(store, page.stream().map(Lists.Item::id).toList(), veils)
                    .forEach(i -> byId.put(i.path("happening_id").asString(), i));
            for (Lists.Item item : page) {
                ObjectNode incident = byId.get(item.id());
                if (incident != null && incident.path("standing").asString().equals("actual")) {
                    items.add(incident);
                }
                after = item.cursor().code();
                boolean last = !more && item.equals(page.get(page.size() - 1));
                if (items.size() == limit && !last) {
                    next = Optional.of(after);
                    break;
                }
            }
        }
        return Pages.page(items, next, asked, () -> lists.countIncidents(filter));
    }

    JsonNode days(Asked asked, SqlStore store) {
        asked.only(List.of());
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        long undated = 0;
        for (Counts.Day day : new Counts(store).days()) {
            if (day.day().isEmpty()) {
                undated += day.dispatches();
            } else {
                items.addObject()
                        .put("day", day.day().get().toString())
                        .put("dispatches", day.dispatches())
                        .put("claims", day.claims());
            }
        }
        answer.put("undated", undated);
        return answer;
    }

    JsonNode digest(Asked asked, SqlStore store) {
        asked.only(List.of());
        LocalDate day = day(asked.path("day"));
        Filter filter =
                Filter.of(Map.of("published_from", List.of(day.toString()), "published_to", List.of(day.toString())));
        ObjectNode answer = Json.object().put("day", day.toString());
        List<LocalDate> days =
                new Counts(store).days().stream().flatMap(d -> d.day().stream()).toList();
        Json.put(answer, "previous", days.stream().filter(d -> d.isBefore(day)).findFirst());
        Json.put(answer, "next", days.stream().filter(d -> d.isAfter(day)).reduce((a, b) -> b));
        Lists lists = new Lists(store);
        Veils veils = asked.veils(store);
        ArrayNode dispatches = answer.putArray("dispatches");
        DispatchAnswers.objects(store, lists.dispatches(filter, "", MOST_OF_A_DAY), veils)
                .forEach(dispatches::add);
        Map<String, List<Incident>> byCountry = new TreeMap<>();
        new Happenings(store)
                .find(lists.happenings(filter, "", MOST_OF_A_DAY))
                .forEach(i -> byCountry
                        .computeIfAbsent(country(i.happening()), k -> new ArrayList<>())
                        .add(i));
        ArrayNode countries = answer.putArray("countries");
        byCountry.forEach((country, some) -> {
            ObjectNode one = countries.addObject();
            Json.put(one, "country", Optional.of(country).filter(c -> !c.isEmpty()));
            ArrayNode happenings = one.putArray("happenings");
            some.forEach(i -> happenings.add(ofDay(i, day, veils)));
        });
        return answer;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RapporteurException("bad-parameter", "\"" + text + "\" is no day; write it as 2011-12-16", e);
        }
    }

    /** Where it took place, or whom it was done to, or who did it; empty when none is known. */
    private static String country(Happening h) {
        return h.scene()
                .place()
                .map(Place::country)
                .filter(c -> !c.isEmpty())
                .or(() -> h.recipient().flatMap(a -> a.country()))
                .or(() -> h.actor().flatMap(a -> a.country()))
                .orElse("");
    }

    private static ObjectNode ofDay(Incident incident, LocalDate day, Veils veils) {
        ObjectNode object = Json.parse(JsonObjects.incident(incident, veils.over(incident)));
        ArrayNode sentences = object.putArray("sentences");
        for (Told told : incident.happening().tellings()) {
            if (told.dispatch().publication().date().filter(day::equals).isPresent()) {
                sentences
                        .addObject()
                        .put("claim_id", told.claim().id())
                        .put("dispatch_id", told.dispatch().id())
                        .put(
                                "text",
                                veils.over(told.dispatch().id())
                                        .inPlace(told.dispatch()
                                                .text()
                                                .at(told.claim().predicate().sentence())));
            }
        }
        return object;
    }
}
