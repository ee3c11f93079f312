package org.rapporteur.serve;

import io.javalin.http.Context;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Evidence;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.ledger.Veil;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evidence as W3C Web Annotations: each names its words twice, by what they are and by where they stand, so that they are found
 * again in another copy of the text.
 */
final class Annotations {
    private static final int AROUND = 32;
    private static final String TYPE = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private final Answers answers;
    private final ClaimObjects claims;

    Annotations(Answers answers, ClaimObjects claims) {
        this.answers = answers;
        this.claims = claims;
    }

    private record Sheltered(Coding coding, Veil veil) {}

    void ofDispatch(Context context) {
        write(context, "/api/dispatches/" + context.pathParam("dispatch_id") + "/annotations", "");
    }

    void ofClaim(Context context) {
        String id = context.pathParam("claim_id");
        write(context, "/api/claims/" + id + "/annotations", id);
    }

    /**
     * @param claimId whose evidence; empty for every claim of the dispatch
     */
    private void write(Context context, String own, String claimId) {
        if (answers.isFresh(context)) {
            return;
        }
        Sheltered found = answers.stores().read(store -> {
            Coding coding = claimId.isEmpty()
                    ? DispatchAnswers.coding(store, context.pathParam("dispatch_id"))
                    : ClaimAnswers.coding(store, claimId);
            return new Sheltered(
                    claims.edited(store, coding),
                    Shelter.of(context, store).over(coding.dispatch().id()));
        });
        Coding coding = found.coding();
        Passages passages = new Passages(coding.dispatch().text().value(), found.veil());
        ObjectNode page = Json.object().put("@context", "http://www.w3.org/ns/anno.jsonld");
        page.put("id", own).put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        CodePoints offsets = coding.dispatch().text().codePoints();
        for (Claim claim : coding.claims()) {
            if (claimId.isEmpty() || claim.id().equals(claimId)) {
                for (Evidence e : claim.provenance().evidence()) {
                    e.words().ifPresent(w -> items.add(annotation(coding.dispatch(), claim, e, w, offsets, passages)));
                }
            }
        }
        context.contentType(TYPE).result(Json.bytes(page));
    }

    private static ObjectNode annotation(
            Dispatch dispatch, Claim claim, Evidence evidence, Words words, CodePoints offsets, Passages passages) {
        ObjectNode one = Json.object();
        one.put(
                "id",
                "/api/claims/" + claim.id() + "#" + evidence.field() + "-" + evidence.ordinal() + "-"
                        + offsets.codePoint(words.span().begin()));
        one.put("type", "Annotation").put("motivation", "classifying");
        ArrayNode body = one.putArray("body");
        body.addObject()
                .put("type", "TextualBody")
                .put("purpose", "classifying")
                .put("value", evidence.field())
                .put("rule", evidence.rule());
        body.addObject()
                .put("type", "SpecificResource")
                .put("purpose", "linking")
                .put("source", "/api/claims/" + claim.id());
        ObjectNode target = one.putObject("target");
        target.put("source", "/api/dispatches/" + dispatch.id() + "/text");
        ArrayNode selectors = target.putArray("selector");
        String text = dispatch.text().value();
        Span span = words.span();
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", passages.between(span.begin(), span.end()))
                .put("prefix", passages.between(boundary(text, Math.max(0, span.begin() - AROUND)), span.begin()))
                .put(
                        "suffix",
                        passages.between(span.end(), boundary(text, Math.min(text.length(), span.end() + AROUND))));
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", offsets.codePoint(span.begin()))
                .put("end", offsets.codePoint(span.end()));
        return one;
    }

    /** The offset, or the one before where it would part a pair of surrogates. */
    private static int boundary(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }
}
