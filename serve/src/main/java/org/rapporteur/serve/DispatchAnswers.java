package org.rapporteur.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.incident.TollFinder;
import org.rapporteur.incident.TollWords;
import org.rapporteur.record.export.JsonObjects;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Lists;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Dispatches: lists, and single ones with all that was read in them. */
final class DispatchAnswers {
    private static final int LEAD_LENGTH = 160;

    private final ClaimObjects claims;
    private final TollFinder tolls = new TollFinder(TollWords.load());

    DispatchAnswers(ClaimObjects claims) {
        this.claims = claims;
    }

    JsonNode list(Asked asked, SqlStore store) {
        Filter filter = asked.filter();
        int limit = asked.limit();
        Lists lists = new Lists(store);
        List<Lists.Item> found = lists.dispatches(filter, asked.cursor(), limit + 1);
        return Pages.page(
                objects(store, Pages.first(found, limit)),
                Pages.next(found, limit, i -> i.cursor().code()),
                asked,
                () -> lists.countDispatches(filter));
    }

    /** Dispatches of a list, in its order. */
    static List<ObjectNode> objects(SqlStore store, List<Lists.Item> items) {
        Map<String, Dispatch> dispatches = new HashMap<>();
        store.dispatches(items.stream().map(Lists.Item::id).toList()).forEach(d -> dispatches.put(d.id(), d));
        List<ObjectNode> objects = new ArrayList<>();
        for (Lists.Item item : items) {
            Dispatch dispatch = dispatches.get(item.id());
            if (dispatch != null) {
                objects.add(object(store, dispatch, item.claims()));
            }
        }
        return objects;
    }

    static ObjectNode object(SqlStore store, Dispatch dispatch, long claims) {
        ObjectNode object = Json.parse(JsonObjects.dispatch(dispatch, store.standing(dispatch.id())));
        object.put("claims", claims);
        Json.put(object, "lead", lead(dispatch));
        return object;
    }

    private static Optional<String> lead(Dispatch dispatch) {
        return dispatch.layout()
                .findFirst(Section.Kind.LEAD)
                .or(() -> dispatch.layout().findFirst(Section.Kind.BODY))
                .map(s -> dispatch.text().at(s.span()))
                .map(DispatchAnswers::shortened);
    }

    private static String shortened(String text) {
        if (text.length() <= LEAD_LENGTH) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LEAD_LENGTH);
        int end = cut > LEAD_LENGTH / 2 ? cut : LEAD_LENGTH;
        boolean inPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, inPair ? end - 1 : end) + "\u2026";
    }

    JsonNode one(Asked asked, SqlStore store) {
        asked.only(List.of());
        return whole(store, coding(store, asked.path("dispatch_id")));
    }

    static Coding coding(SqlStore store, String id) {
        return store.findDispatch(id)
                .orElseThrow(() -> new RapporteurException(
                        "not-found", "there is no dispatch " + id + "; /api/dispatches lists them"));
    }

    void text(Context context, SqlStore store) {
        Coding coding = coding(store, context.pathParam("dispatch_id"));
        context.contentType("text/plain; charset=utf-8")
                .result(coding.dispatch().text().value());
    }

    /** A dispatch with text, layout, claims and ledger entries. */
    ObjectNode whole(SqlStore store, Coding coding) {
        Dispatch dispatch = coding.dispatch();
        CodePoints offsets = dispatch.text().codePoints();
        ObjectNode whole = Json.object();
        whole.set("dispatch", object(store, dispatch, coding.claims().size()));
        whole.put("text", dispatch.text().value());
        ArrayNode sections = whole.putArray("sections");
        for (Section section : dispatch.layout().sections()) {
            ObjectNode one = sections.addObject().put("kind", section.kind().code());
            span(one, section.span(), offsets);
        }
        ArrayNode sentences = whole.putArray("sentences");
        coding.sentences().forEach(s -> {
            ObjectNode one = sentences.addObject();
            span(one, s.span(), offsets);
            one.put("section", s.section().code());
        });
        ArrayNode all = whole.putArray("claims");
        for (ObjectNode claim : claims.ofDispatch(store, coding)) {
            claim.set(
                    "evidence",
                    ClaimAnswers.evidence(coding, claim.path("claim_id").asString()));
            all.add(claim);
        }
        whole.set("entries", entries(store, coding, offsets));
        ArrayNode sightings = whole.putArray("sightings");
        store.sightings(dispatch.id()).forEach(s -> sightings.add(sighting(s)));
        return whole;
    }

    private ArrayNode entries(SqlStore store, Coding coding, CodePoints offsets) {
        ArrayNode entries = Json.array();
        Map<String, String> happenings = new HashMap<>();
        store.happenings()
                .ofDispatches(java.util.Set.of(coding.dispatch().id()))
                .forEach(k -> happenings.put(k.sign().id(), k.happening()));
        tolls.find(coding, happenings).forEach(t -> entries.add(Json.parse(JsonObjects.toll(offsets, t))));
        coding.entries().forEach(e -> entries.add(Json.parse(JsonObjects.entry(offsets, e))));
        return entries;
    }

    private static ObjectNode sighting(Sighting s) {
        ObjectNode one = Json.object().put("file", s.file());
        Json.put(one, "item", Optional.of(s.item()).filter(i -> !i.isEmpty()));
        Json.put(one, "url", Optional.of(s.url()).filter(u -> !u.isEmpty()));
        Json.put(one, "retrieved", s.retrieved());
        one.put("sha256", s.sha256());
        return one;
    }

    static void span(ObjectNode object, Span span, CodePoints offsets) {
        object.put("begin", offsets.codePoint(span.begin()));
        object.put("end", offsets.codePoint(span.end()));
    }
}
