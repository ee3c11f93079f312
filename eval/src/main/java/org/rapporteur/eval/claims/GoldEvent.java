package org.rapporteur.eval.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.text.Span;
import tools.jackson.databind.JsonNode;

/** An event of a gold record, or a claim of an export, as the scorer reads it from JSON. */
record GoldEvent(
        JsonNode node, Optional<Span> trigger, List<Party> actors, List<Party> recipients, List<Party> sources) {
    private static final Set<String> UNITS =
            Set.of("killed", "injured", "arrested", "displaced", "participants", "interviewed", "named");

    static GoldEvent gold(JsonNode node) {
        Optional<Span> trigger = Party.span(node.path("trigger")).or(() -> Party.span(node.path("span")));
        return new GoldEvent(
                node,
                trigger,
                Party.all(node.path("actor")),
                Party.all(node.path("recipient")),
                Party.all(named(node.path("attribution"))));
    }

    static GoldEvent claim(JsonNode node) {
        return new GoldEvent(
                node,
                Party.span(node.path("trigger")),
                Party.all(node.path("actors")),
                Party.all(node.path("recipients")),
                Party.all(named(node.path("attribution"))));
    }

    private static JsonNode named(JsonNode attribution) {
        tools.jackson.databind.node.ArrayNode kept = tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
        for (JsonNode source : attribution) {
            boolean reporter = source.path("id").asString("").equals("REPORTER")
                    || source.path("kind").asString("").equalsIgnoreCase("reporter");
            if (!reporter) {
                kept.add(source);
            }
        }
        return kept;
    }

    String id() {
        return node.path("id").asString("");
    }

    Set<String> types() {
        return options("type");
    }

    /** The value of a field with its alternatives. */
    Set<String> options(String field) {
        Set<String> options = new TreeSet<>();
        Party.text(node, field).ifPresent(options::add);
        node.path(field + "_alternatives").forEach(a -> {
            if (a.isString()) {
                options.add(a.asString());
            }
        });
        return options;
    }

    boolean isCore() {
        return node.path("core").asBoolean(true);
    }

    boolean isObligatory() {
        boolean mayBeLeftOut = false;
        for (JsonNode alternative : node.path("type_alternatives")) {
            mayBeLeftOut |= alternative.isNull();
        }
        return isCore() && !node.path("optional").asBoolean(false) && !mayBeLeftOut;
    }

    String field(String name) {
        return node.path(name).asString("");
    }

    /** Recipient lists that are equally right. */
    List<List<Party>> otherRecipients() {
        List<List<Party>> others = new ArrayList<>();
        for (JsonNode list : node.path("recipient_alternatives")) {
            if (list.isArray()) {
                others.add(Party.all(list));
            }
        }
        return others;
    }

    /** Vouching sources that are not the actors themselves. */
    List<Party> vouching() {
        return sources.stream()
                .filter(s -> actors.stream().noneMatch(s::namesSame))
                .toList();
    }

    /** Quantities as "low..high unit". */
    Set<String> quantities() {
        Set<String> found = new TreeSet<>();
        for (JsonNode q : node.path("quantities")) {
            String unit = q.path("unit").asString("");
            if (UNITS.contains(unit)) {
                found.add(bound(q, "low", 0) + ".." + bound(q, "high", 1) + " " + unit);
            }
        }
        return found;
    }

    private static String bound(JsonNode quantity, String name, int index) {
        JsonNode value =
                quantity.path("range").isArray() ? quantity.path("range").path(index) : quantity.path(name);
        return value.isNumber() ? value.asString() : "";
    }
}
