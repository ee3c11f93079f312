package org.rapporteur.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.Veil;
import org.rapporteur.record.Correction;
import org.rapporteur.record.NumberedCorrection;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Corrections as objects: who decided what about which claim, when and why. */
final class CorrectionObjects {
    static final List<String> COLUMNS = List.of(
            "number",
            "action",
            "dispatch_id",
            "claim_id",
            "other_dispatch_id",
            "other_claim_id",
            "field",
            "value",
            "undoes",
            "undone",
            "by",
            "at",
            "why");
    private static final List<String> ASKED = List.of("dispatch", "claim", "by", "action");

    static ObjectNode object(NumberedCorrection numbered, Veils veils) {
        Correction c = numbered.correction();
        Veil veil = veils.over(c.dispatches());
        ObjectNode one = Json.object()
                .put("number", numbered.number())
                .put("action", c.action().code());
        one.put("dispatch_id", c.anchor().dispatchId())
                .put("claim_id", c.anchor().claimId());
        Json.put(one, "other_dispatch_id", c.other().map(Correction.Anchor::dispatchId));
        Json.put(one, "other_claim_id", c.other().map(Correction.Anchor::claimId));
        boolean edit = c.action() == Correction.Action.EDIT;
        Json.put(one, "field", edit ? Optional.of(c.field()) : Optional.empty());
        Json.put(one, "value", edit ? Optional.of(veil.over(c.value())) : Optional.empty());
        Json.put(one, "undoes", c.undoes());
        one.put("undone", numbered.undone());
        return one.put("by", c.signature().by())
                .put("at", c.signature().at())
                .put("why", veil.over(c.signature().why()));
    }

    /** Every correction of a claim, in the order in which they were made. */
    ArrayNode ofClaim(SqlStore store, String claimId, Veils veils) {
        ArrayNode all = Json.array();
        for (NumberedCorrection c : store.allCorrections()) {
            if (isAbout(c.correction(), claimId)) {
                all.add(object(c, veils));
            }
        }
        return all;
    }

    private static boolean isAbout(Correction c, String claimId) {
        return c.anchor().claimId().equals(claimId)
                || c.other().filter(o -> o.claimId().equals(claimId)).isPresent();
    }

    /** Every correction that is asked for, the latest first. */
    List<NumberedCorrection> chosen(Asked asked, SqlStore store) {
        asked.only(ASKED);
        List<NumberedCorrection> found = new ArrayList<>();
        for (NumberedCorrection n : store.allCorrections()) {
            Correction c = n.correction();
            boolean fits = asked.find("dispatch").filter(d -> !c.concerns(d)).isEmpty()
                    && asked.find("claim").filter(id -> !isAbout(c, id)).isEmpty()
                    && asked.find("by")
                            .filter(by -> !c.signature().by().equals(by))
                            .isEmpty()
                    && asked.find("action")
                            .filter(a -> !c.action().code().equals(a))
                            .isEmpty();
            if (fits) {
                found.add(n);
            }
        }
        Collections.reverse(found);
        return found;
    }

    JsonNode list(Asked asked, SqlStore store) {
        List<NumberedCorrection> all = chosen(asked, store);
        int offset = asked.offset();
        int limit = asked.limit();
        List<NumberedCorrection> rest = all.subList(Math.min(offset, all.size()), all.size());
        Veils veils = asked.veils(store);
        List<ObjectNode> items =
                Pages.first(rest, limit).stream().map(n -> object(n, veils)).toList();
        return Pages.page(items, Pages.nextOffset(rest, limit, offset), asked, all::size);
    }
}
