package org.rapporteur.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.incident.TollFinder;
import org.rapporteur.incident.TollWords;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Veil;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.Standing;
import org.rapporteur.record.export.JsonObjects;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Lists;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Standings;
import org.rapporteur.record.sql.Veils;
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
        Filter filter = asked.filter(store);
        int limit = asked.limit();
        Lists lists = new Lists(store);
        List<Lists.Item> found = lists.dispatches(filter, asked.cursor(), limit + 1);
        return Pages.page(
                objects(store, Pages.first(found, limit), asked.veils(store)),
                Pages.next(found, limit, i -> i.cursor().code()),
                asked,
                () -> lists.countDispatches(filter));
    }

    /** Dispatches of a list, in its order. */
    static List<ObjectNode> objects(SqlStore store, List<Lists.Item> items, Veils veils) {
        List<String> ids = items.stream().map(Lists.Item::id).toList();
        Map<String, Dispatch> dispatches = new HashMap<>();
        store.dispatches(ids).forEach(d -> dispatches.put(d.id(), d));
        Map<String, Standing> standings = Standings.of(store, ids);
        List<ObjectNode> objects = new ArrayList<>();
        for (Lists.Item item : items) {
            Dispatch dispatch = dispatches.get(item.id());
            if (dispatch != null) {
                Standing standing = standings.getOrDefault(item.id(), Standing.ALONE);
                objects.add(object(dispatch, standing, item.claims(), veils.over(item.id())));
            }
        }
        return objects;
    }

    static ObjectNode object(Dispatch dispatch, Standing standing, long claims, Veil veil) {
        ObjectNode object = Json.parse(JsonObjects.dispatch(dispatch, standing, veil));
        object.put("claims", claims);
        Json.put(object, "lead", lead(dispatch).map(veil::over));
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
        return whole(store, coding(store, asked.path("dispatch_id")), asked.veils(store));
    }

    static Coding coding(SqlStore store, String id) {
        return store.findDispatch(id)
                .orElseThrow(() -> new RapporteurException(
                        "not-found", "there is no dispatch " + id + "; /api/dispatches lists them"));
    }

    void text(Context context, SqlStore store) {
        Coding coding = coding(store, context.pathParam("dispatch_id"));
        context.contentType("text/plain; charset=utf-8")
                .result(Shelter.of(context, store)
                        .over(coding.dispatch().id())
                        .inPlace(coding.dispatch().text().value()));
    }

    /** What the record tells of a dispatch beside the dispatch itself. */
    private record Around(
            Standing standing,
            Map<String, String> happenings,
            List<Toll> tolls,
            Map<String, String> revised,
            ArrayNode versions,
            List<Sighting> sightings) {}

    /** A dispatch with text, layout, claims and ledger entries. */
    ObjectNode whole(SqlStore store, Coding coded, Veils veils) {
        Reviews.Standing reviews = claims.reviews(store);
        Coding coding = reviews.edits().apply(coded);
        String id = coding.dispatch().id();
        Map<String, String> happenings = ClaimObjects.happenings(store, id);
        List<Toll> found = tolls.find(coding, happenings);
        Around around = new Around(
                Standings.one(store, id, reviews.withdrawn()),
                happenings,
                found,
                revised(store, found),
                Versions.of(store, id, veils),
                store.sightings(id));
        return whole(reviews, coding, around, veils.over(id));
    }

    /** What people decided, as it stands. */
    Reviews.Standing reviews(SqlStore store) {
        return claims.reviews(store);
    }

    /** The same of a dispatch that is not in the record yet, of which it can tell nothing. */
    ObjectNode fresh(Reviews.Standing reviews, Coding coded, Veil veil) {
        Coding coding = reviews.edits().apply(coded);
        Around around = new Around(
                Standing.ALONE,
                Map.of(),
                tolls.find(coding, Map.of()),
                Map.of(),
                Json.array(),
                List.of(coding.dispatch().sighting()));
        return whole(reviews, coding, around, veil);
    }

    private ObjectNode whole(Reviews.Standing reviews, Coding coding, Around around, Veil veil) {
        Dispatch dispatch = coding.dispatch();
        CodePoints offsets = dispatch.text().codePoints();
        ObjectNode whole = Json.object();
        whole.set(
                "dispatch", object(dispatch, around.standing(), coding.claims().size(), veil));
        whole.put("text", veil.inPlace(dispatch.text().value()));
        whole.put("names_withheld", !veil.isOpen());
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
        for (ObjectNode claim : ClaimObjects.ofDispatch(reviews, coding, around.happenings(), veil)) {
            claim.set(
                    "evidence",
                    ClaimAnswers.evidence(coding, claim.path("claim_id").asString(), veil));
            all.add(claim);
        }
        whole.set("entries", entries(coding, around, veil));
        whole.set("versions", around.versions());
        ArrayNode sightings = whole.putArray("sightings");
        around.sightings().forEach(s -> sightings.add(sighting(s)));
        return whole;
    }

    private static ArrayNode entries(Coding coding, Around around, Veil veil) {
        CodePoints offsets = coding.dispatch().text().codePoints();
        boolean withdrawn = around.standing().withdrawn();
        ArrayNode entries = Json.array();
        around.tolls()
                .forEach(t -> entries.add(Json.parse(JsonObjects.toll(offsets, t, veil, withdrawn, around.revised()))));
        coding.entries().stream()
                .filter(e -> e.kind() != Kind.PERSON)
                .forEach(e -> entries.add(Json.parse(JsonObjects.entry(offsets, e, veil, withdrawn))));
        return entries;
    }

    /** Ids of the figures, of this dispatch or another, that some figures of a dispatch revise. */
    private static Map<String, String> revised(SqlStore store, List<Toll> found) {
        Set<String> happenings = new TreeSet<>();
        found.stream()
                .filter(t -> t.revises().isPresent())
                .map(t -> t.origin().happeningId())
                .filter(id -> !id.isEmpty())
                .forEach(happenings::add);
        Map<String, String> revised = new HashMap<>();
        if (happenings.isEmpty()) {
            return revised;
        }
        for (Incident incident : new Happenings(store).find(List.copyOf(happenings))) {
            for (Toll toll : incident.tolls()) {
                incident.findRevised(toll).ifPresent(r -> revised.put(toll.id(), r.id()));
            }
        }
        return revised;
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
