package org.rapporteur.eval.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.text.Span;
import tools.jackson.databind.JsonNode;

/** A wrong statement that a hasty program would make, as a pattern over claims. */
record Forbidden(JsonNode pattern) {
    boolean matches(GoldEvent claim) {
        boolean meant =
                !pattern.path("types").isEmpty() || pattern.path("quantity").isObject();
        return meant
                && holds("types", claim.field("event_type"))
                && names("actors", claim.actors())
                && names("recipients", claim.recipients())
                && holds("modality", claim.field("modality"))
                && holds("realis", claim.field("realis"))
                && counts(claim)
                && saidBy(claim)
                && standsWithin(claim)
                && holds("time_from", claim.node().path("time").path("from").asString(""));
    }

    private boolean holds(String field, String value) {
        JsonNode allowed = pattern.path(field);
        if (allowed.isEmpty()) {
            return true;
        }
        for (JsonNode one : allowed) {
            if (one.asString("").equals(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(String field, List<Party> parties) {
        JsonNode wanted = pattern.path(field);
        if (wanted.isEmpty()) {
            return true;
        }
        for (JsonNode one : wanted) {
            if (parties.stream().anyMatch(p -> p.holds(one.asString("")))) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(GoldEvent claim) {
        JsonNode wanted = pattern.path("quantity");
        if (!wanted.isObject()) {
            return true;
        }
        String low = wanted.path("low").isNumber() ? wanted.path("low").asString() : "";
        String high = wanted.path("high").isNumber() ? wanted.path("high").asString() : "";
        return claim.quantities()
                .contains(low + ".." + high + " " + wanted.path("unit").asString(""));
    }

    private boolean saidBy(GoldEvent claim) {
        JsonNode words = pattern.path("source_words");
        if (words.isEmpty()) {
            return true;
        }
        JsonNode chain = claim.node().path("attribution");
        JsonNode last = chain.path(chain.size() - 1);
        String said = (last.path("name").asString("") + " " + last.path("text").asString("")).toLowerCase(Locale.ROOT);
        for (JsonNode word : words) {
            if (said.contains(word.asString(""))) {
                return true;
            }
        }
        return false;
    }

    private boolean standsWithin(GoldEvent claim) {
        JsonNode within = pattern.path("within");
        if (within.isEmpty()) {
            return true;
        }
        Optional<Span> trigger = claim.trigger();
        return trigger.isPresent()
                && trigger.get().begin() >= within.path(0).asInt()
                && trigger.get().end() <= within.path(1).asInt();
    }
}
