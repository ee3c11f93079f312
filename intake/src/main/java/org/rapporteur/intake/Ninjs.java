package org.rapporteur.intake;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** News in JSON by IPTC's ninjs 1 and 2: what its fields are called here. */
final class Ninjs {
    private Ninjs() {}

    static boolean is(JsonNode node) {
        return node.path("uri").isString()
                && (node.path("body_text").isString()
                        || node.path("body_xhtml").isString()
                        || node.path("body_html").isString()
                        || node.path("bodies").isArray());
    }

    static Fields fields(JsonNode node) {
        Fields fields = new Fields();
        body(node).ifPresent(text -> fields.put("text", text));
        text(node, "headline")
                .or(() -> ofList(node, "headlines"))
                .ifPresent(v -> fields.put("headline", Page.lines(v)));
        text(node, "firstcreated")
                .or(() -> text(node, "firstCreated"))
                .or(() -> text(node, "contentCreated"))
                .or(() -> text(node, "versioncreated"))
                .or(() -> text(node, "versionCreated"))
                .ifPresent(v -> fields.put("published", v));
        text(node, "byline").or(() -> text(node, "by")).ifPresent(v -> fields.put("byline", v));
        name(node, "copyrightholder")
                .or(() -> text(node, "copyrightHolder"))
                .or(() -> name(node, "infosource"))
                .ifPresent(v -> fields.put("publisher", v));
        text(node, "uri").filter(v -> v.startsWith("http")).ifPresent(v -> fields.put("url", v));
        return fields;
    }

    private static Optional<String> body(JsonNode node) {
        return text(node, "body_text")
                .or(() -> text(node, "body_xhtml")
                        .or(() -> text(node, "body_html"))
                        .map(Page::lines))
                .or(() -> ofList(node, "bodies").map(Page::lines));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.path(field).isString() ? Optional.of(node.path(field).stringValue()) : Optional.empty();
    }

    private static Optional<String> name(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return text(node, field)
                .or(() -> value.isArray() && !value.isEmpty() ? text(value.get(0), "name") : Optional.empty());
    }

    /** The value of the main one of a list of {@code {role, value}}, else of the first. */
    private static Optional<String> ofList(JsonNode node, String field) {
        Optional<String> first = Optional.empty();
        for (JsonNode one : node.path(field)) {
            Optional<String> value = text(one, "value");
            if (text(one, "role").filter("main"::equals).isPresent() && value.isPresent()) {
                return value;
            }
            first = first.isPresent() ? first : value;
        }
        return first;
    }
}
