package org.rapporteur.serve;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Evidence;
import org.rapporteur.ledger.Veil;
import org.rapporteur.record.find.ClaimKey;
import org.rapporteur.record.find.ClaimOrder;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Lists;
import org.rapporteur.record.find.ReviewQueue;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import org.rapporteur.text.CodePoints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Claims: lists, single ones with their evidence, and those that wait for a person. */
final class ClaimAnswers {
    private final Stores stores;
    private final ClaimObjects claims;
    private final CorrectionObjects corrections;

    ClaimAnswers(Stores stores, ClaimObjects claims, CorrectionObjects corrections) {
        this.stores = stores;
        this.claims = claims;
        this.corrections = corrections;
    }

    JsonNode list(Asked asked, SqlStore store) {
        Filter filter = asked.filter(store);
        int limit = asked.limit();
        Lists lists = new Lists(store);
        List<ClaimKey> found = lists.claims(filter, ClaimOrder.of(asked.text("sort", "id")), asked.cursor(), limit + 1);
        List<String> ids =
                Pages.first(found, limit).stream().map(ClaimKey::claimId).toList();
        return Pages.page(
                claims.objects(store, ids, asked.veils(store)),
                Pages.next(found, limit, k -> k.cursor().code()),
                asked,
                () -> lists.countClaims(filter));
    }

    /** A claim with its evidence; its tag is its version, which a correction names. */
    void one(Context context) {
        String id = context.pathParam("claim_id");
        ObjectNode claim = stores.read(store -> {
            Coding coding = coding(store, id);
            Veils veils = Shelter.of(context, store);
            Veil veil = veils.over(coding.dispatch().id());
            ObjectNode object = claims.ofDispatch(store, coding, veil).stream()
                    .filter(c -> c.path("claim_id").asString().equals(id))
                    .findFirst()
                    .orElseThrow();
            object.set("evidence", evidence(claims.edited(store, coding), id, veil));
            object.set("history", corrections.ofClaim(store, id, veils));
            return object;
        });
        if (!Answers.isFresh(context, '"' + claim.path("version").asString() + '"')) {
            context.contentType("application/json").result(Json.bytes(claim));
        }
    }

    static Coding coding(SqlStore store, String claimId) {
        return store.findCodingOfClaim(claimId)
                .filter(c -> c.claims().stream().anyMatch(x -> x.id().equals(claimId)))
                .orElseThrow(() -> new RapporteurException(
                        "not-found", "there is no claim " + claimId + "; /api/claims lists them"));
    }

    /** What each value of a claim rests on. */
    static ArrayNode evidence(Coding coding, String claimId, Veil veil) {
        CodePoints offsets = coding.dispatch().text().codePoints();
        ArrayNode all = Json.array();
        for (Claim claim : coding.claims()) {
            if (claim.id().equals(claimId)) {
                claim.provenance().evidence().forEach(e -> all.add(evidence(e, offsets, veil)));
            }
        }
        return all;
    }

    private static ObjectNode evidence(Evidence e, CodePoints offsets, Veil veil) {
        ObjectNode object = Json.object();
        object.put("field", e.field());
        object.put("ordinal", e.ordinal());
        Json.put(object, "text", e.words().map(w -> veil.over(w.text())));
        Json.put(object, "begin", e.words().map(w -> offsets.codePoint(w.span().begin())));
        Json.put(object, "end", e.words().map(w -> offsets.codePoint(w.span().end())));
        object.put("rule", e.rule());
        return object;
    }

    JsonNode queue(Asked asked, SqlStore store) {
        Filter given = asked.filter(store);
        Filter filter = given.values("review").isEmpty() ? given.with("review", List.of("none")) : given;
        int limit = asked.limit();
        ReviewQueue queue = new ReviewQueue(store);
        Veils veils = asked.veils(store);
        Optional<Supplier<Map<String, Long>>> counting = stores.beside(other -> {
            veils.tell(other, filter.words());
            return new ReviewQueue(other).counts(filter);
        });
        List<ReviewQueue.Waiting> found = queue.page(filter, asked.text("reason", ""), asked.cursor(), limit + 1);
        List<ReviewQueue.Waiting> shown = Pages.first(found, limit);
        List<ObjectNode> objects = claims.objects(
                store, shown.stream().map(w -> w.claim().claimId()).toList(), veils);
        ArrayNode items = Json.array();
        for (int i = 0; i < objects.size(); i++) {
            ObjectNode item = items.addObject();
            item.set("claim", objects.get(i));
            item.set("reasons", Json.array(shown.get(i).reasons()));
            item.set("sentence_text", objects.get(i).path("sentence_text"));
            item.set("headline", objects.get(i).path("headline"));
        }
        Map<String, Long> counts = counting.map(Supplier::get).orElseGet(() -> queue.counts(filter));
        ObjectNode page = Json.object();
        page.set("items", items);
        Json.put(page, "next", Pages.next(found, limit, w -> w.claim().cursor().code()));
        page.set("reasons", Json.counts(counts));
        if (asked.total()) {
            page.put("total", counts.getOrDefault("any", 0L));
        }
        return page;
    }
}
