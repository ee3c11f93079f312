package org.rapporteur.serve;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.record.Correcting;
import org.rapporteur.record.Correction;
import org.rapporteur.record.NumberedCorrection;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.find.ClaimKey;
import org.rapporteur.record.find.ClaimOrder;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Lists;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes people's decisions about claims: the same as the command correct, with a check that nobody decided meanwhile. */
final class CorrectionPosting {
    private static final List<String> FIELDS =
            List.of("action", "claim_ids", "numbers", "filter", "field", "value", "why", "by", "dry_run");
    private static final int MOST = 1000;
    private static final int LONGEST_WHY = 2000;

    private final Stores stores;
    private final ClaimObjects claims;
    private final Clock clock;

    CorrectionPosting(Stores stores, ClaimObjects claims, Clock clock) {
        this.stores = stores;
        this.claims = claims;
        this.clock = clock;
    }

    /** What a person asks for. */
    private record Wish(
            Correction.Action action, List<String> claimIds, List<Long> numbers, String field, String value) {}

    void post(Context context) {
        JsonNode body = Json.read(context.bodyAsBytes());
        for (String name : body.propertyNames()) {
            if (!FIELDS.contains(name)) {
                throw new RapporteurException(
                        "bad-parameter", "a correction has no \"" + name + "\"; it has " + String.join(", ", FIELDS));
            }
        }
        Correction.Signature signature = signature(body, Guard.of(context));
        boolean dry = body.path("dry_run").asBoolean(false);
        ObjectNode answer = dry
                ? stores.read(store -> tried(
                        store, wish(store, body, Shelter.of(context, store)), signature, Shelter.of(context, store)))
                : stores.write(
                        store -> decided(store, wish(store, body, Shelter.of(context, store)), signature, context));
        context.header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(Json.bytes(answer));
    }

    private ObjectNode tried(SqlStore store, Wish wish, Correction.Signature signature, Veils veils) {
        List<Correction> corrections = corrections(store, wish, signature);
        return answer(store, false, numbered(corrections, 0), wish, veils);
    }

    private ObjectNode decided(SqlStore store, Wish wish, Correction.Signature signature, Context context) {
        List<Correction> corrections = corrections(store, wish, signature);
        checkVersions(store, concerned(corrections, wish), context.header("If-Match"));
        store.correct(corrections);
        new Reconciling(store).run();
        stores.wrote();
        List<NumberedCorrection> all = store.allCorrections();
        return answer(
                store,
                true,
                all.subList(all.size() - corrections.size(), all.size()),
                wish,
                Shelter.of(context, store));
    }

    private static List<NumberedCorrection> numbered(List<Correction> corrections, long first) {
        List<NumberedCorrection> numbered = new ArrayList<>();
        corrections.forEach(c -> numbered.add(new NumberedCorrection(first, c, false)));
        return numbered;
    }

    private static List<String> concerned(List<Correction> corrections, Wish wish) {
        if (!wish.claimIds().isEmpty()) {
            return wish.claimIds();
        }
        TreeSet<String> ids = new TreeSet<>();
        corrections.forEach(c -> ids.add(c.anchor().claimId()));
        return List.copyOf(ids);
    }

    private ObjectNode answer(
            SqlStore store, boolean recorded, List<NumberedCorrection> corrections, Wish wish, Veils veils) {
        ObjectNode answer = Json.object().put("recorded", recorded);
        ArrayNode array = answer.putArray("corrections");
        corrections.forEach(c -> array.add(CorrectionObjects.object(c, veils)));
        ArrayNode now = answer.putArray("claims");
        claims.objects(
                        store,
                        concerned(
                                corrections.stream()
                                        .map(NumberedCorrection::correction)
                                        .toList(),
                                wish),
                        veils)
                .forEach(now::add);
        return answer;
    }

    private static List<Correction> corrections(SqlStore store, Wish wish, Correction.Signature signature) {
        Correcting correcting = new Correcting(store);
        if (wish.action() == Correction.Action.UNDO) {
            return correcting.undo(wish.numbers(), signature);
        }
        if (wish.claimIds().isEmpty()) {
            throw new RapporteurException("usage", "a correction names the claims it is about in claim_ids");
        }
        List<Correcting.Chosen> chosen = new ArrayList<>();
        for (String id : wish.claimIds()) {
            Coding coding = ClaimAnswers.coding(store, id);
            Claim claim = coding.claims().stream()
                    .filter(c -> c.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            chosen.add(new Correcting.Chosen(coding.dispatch().id(), claim));
        }
        return correcting.decide(wish.action(), chosen, wish.field(), wish.value(), signature);
    }

    /** Every claim must still be as whoever decides saw it. */
    private void checkVersions(SqlStore store, List<String> ids, @org.jspecify.annotations.Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new RapporteurException(
                    "no-if-match", "send If-Match with the version of each claim in quotation marks, or *");
        }
        if (ifMatch.strip().equals("*")) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (String one : ifMatch.split(",", -1)) {
            known.add(one.strip().replace("\"", ""));
        }
        for (ObjectNode claim : claims.objects(store, ids, Veils.none())) {
            if (!known.contains(claim.path("version").asString())) {
                throw new RapporteurException(
                        "changed",
                        "claim " + claim.path("claim_id").asString()
                                + " is another by now; look at it again and decide anew");
            }
        }
    }

    private Correction.Signature signature(JsonNode body, Tokens.Bearer bearer) {
        String why = text(body, "why");
        if (why.isBlank() || why.length() > LONGEST_WHY) {
            throw new RapporteurException(
                    "bad-parameter", "a correction needs why, in at most " + LONGEST_WHY + " characters");
        }
        String by = bearer.name().isEmpty() ? text(body, "by") : bearer.name();
        String now = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
        return new Correction.Signature(by.isBlank() ? "local" : by, now, why);
    }

    private static String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw new RapporteurException("bad-parameter", name + " is text in quotation marks");
        }
        return value.asString();
    }

    private static Wish wish(SqlStore store, JsonNode body, Veils veils) {
        String word = text(body, "action");
        Correction.Action action = Arrays.stream(Correction.Action.values())
                .filter(a -> a.code().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RapporteurException(
                        "bad-parameter", "action is accept, reject, edit, merge, split or undo, not \"" + word + "\""));
        List<String> ids = new ArrayList<>();
        body.path("claim_ids").forEach(id -> ids.add(id.asString()));
        Optional.of(text(body, "filter"))
                .filter(f -> !f.isBlank())
                .ifPresent(filter -> ids.addAll(chosen(store, Filter.parse(filter), veils)));
        List<Long> numbers = new ArrayList<>();
        body.path("numbers").forEach(n -> numbers.add(n.asLong()));
        if (ids.size() > MOST || numbers.size() > MOST) {
            throw new RapporteurException("bad-parameter", "at most " + MOST + " claims are corrected at once");
        }
        return new Wish(action, ids, numbers, text(body, "field"), text(body, "value"));
    }

    private static List<String> chosen(SqlStore store, Filter filter, Veils veils) {
        veils.tell(store, filter.words());
        return new Lists(store)
                .claims(filter, ClaimOrder.ID, "", MOST + 1).stream()
                        .map(ClaimKey::claimId)
                        .toList();
    }
}
