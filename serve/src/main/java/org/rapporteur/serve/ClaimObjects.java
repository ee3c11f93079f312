package org.rapporteur.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.ledger.Veil;
import org.rapporteur.record.Reviewed;
import org.rapporteur.record.Standing;
import org.rapporteur.record.export.JsonObjects;
import org.rapporteur.record.sql.FoundClaim;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import org.rapporteur.text.Digest;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims as objects: as the claims export has them, with their version, their sentence, and headline and outlet of their dispatch.
 * The last ones asked for are kept until something is written.
 */
final class ClaimObjects {
    private static final int VERSION_LENGTH = 12;
    private static final long MOST_BYTES = 64L << 20;

    private final Reviews reviews;
    private final KeptObjects kept;

    ClaimObjects(Stores stores, Reviews reviews) {
        this.reviews = reviews;
        this.kept = new KeptObjects(stores, MOST_BYTES);
    }

    /** Some claims by their ids, in that order; those that are not there are left out. */
    List<ObjectNode> objects(SqlStore store, List<String> ids, Veils veils) {
        return kept.objects(ids, veils.withholding().code() + ' ', missing -> make(store, missing, veils));
    }

    private Map<String, byte[]> make(SqlStore store, List<String> ids, Veils veils) {
        Reviews.Standing standing = reviews.standing(store);
        Map<String, Coding> edited = new HashMap<>();
        Map<String, byte[]> made = new HashMap<>();
        for (FoundClaim found : store.claims(ids)) {
            Claim claim =
                    standing.hasEdits(found.dispatch().id()) ? edited(store, standing, found, edited) : found.claim();
            Veil veil = veils.over(found.dispatch().id());
            made.put(claim.id(), Json.bytes(object(found.dispatch(), claim, found.happening(), standing, veil)));
        }
        return made;
    }

    /** An edit may have been made of a claim that an older model cut otherwise, and so is looked for in the whole coding. */
    private static Claim edited(
            SqlStore store, Reviews.Standing standing, FoundClaim found, Map<String, Coding> edited) {
        return edited
                .computeIfAbsent(
                        found.dispatch().id(),
                        id -> standing.edits().apply(store.findDispatch(id).orElseThrow()))
                .claims()
                .stream()
                .filter(c -> c.id().equals(found.claim().id()))
                .findFirst()
                .orElse(found.claim());
    }

    /**
     * A claim with the corrections worked in; its version is the same whichever names are withheld and whatever happening it was put into meanwhile, which is
     * nobody's decision about the claim.
     */
    private static ObjectNode object(
            Dispatch dispatch, Claim claim, Optional<String> happening, Reviews.Standing standing, Veil veil) {
        Reviewed reviewed = new Reviewed(
                new Coding(dispatch, List.of(), List.of()),
                Map.of(),
                standing.of(dispatch.id()),
                new Standing(Optional.empty(), Optional.empty(), standing.isWithdrawn(dispatch.id())));
        byte[] bare = JsonObjects.claim(claim, reviewed, Veil.open());
        ObjectNode object = Json.parse(veil.isOpen() ? bare : JsonObjects.claim(claim, reviewed, veil));
        Json.put(object, "happening_id", happening);
        object.put("version", Digest.sha256Hex(bare).substring(0, VERSION_LENGTH));
        object.put(
                "sentence_text",
                veil.inPlace(dispatch.text().at(claim.predicate().sentence())));
        Json.put(
                object,
                "headline",
                dispatch.layout()
                        .findFirst(Section.Kind.HEADLINE)
                        .map(h -> veil.over(dispatch.text().at(h.span()))));
        Json.put(object, "publisher", told(dispatch.publication().publisher()));
        Json.put(object, "agency", told(dispatch.publication().agency()));
        return object;
    }

    private static Optional<String> told(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    /** A dispatch as people left it. */
    Coding edited(SqlStore store, Coding coding) {
        return reviews.standing(store).edits().apply(coding);
    }

    /** What people decided, as it stands. */
    Reviews.Standing reviews(SqlStore store) {
        return reviews.standing(store);
    }

    /** Ids of happenings by ids of claims of a dispatch. */
    static Map<String, String> happenings(SqlStore store, String dispatchId) {
        Map<String, String> happenings = new HashMap<>();
        store.happenings()
                .ofDispatches(Set.of(dispatchId))
                .forEach(k -> happenings.put(k.sign().id(), k.happening()));
        return happenings;
    }

    /** Every claim of a dispatch that was read whole, with the corrections worked in. */
    List<ObjectNode> ofDispatch(SqlStore store, Coding coding, Veil veil) {
        String id = coding.dispatch().id();
        return ofDispatch(reviews.standing(store), edited(store, coding), happenings(store, id), veil);
    }

    /**
     * Every claim of a dispatch that was read whole.
     *
     * @param edited the dispatch as people left it
     * @param happenings ids of happenings by ids of claims
     */
    static List<ObjectNode> ofDispatch(
            Reviews.Standing standing, Coding edited, Map<String, String> happenings, Veil veil) {
        List<ObjectNode> objects = new ArrayList<>();
        for (Claim claim : edited.claims()) {
            objects.add(
                    object(edited.dispatch(), claim, Optional.ofNullable(happenings.get(claim.id())), standing, veil));
        }
        return objects;
    }
}
