package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import tools.jackson.databind.JsonNode;

/** Reads one JSON object as an item. */
final class JsonItem {
    /** The code of a file whose dates cannot be read: nothing more of it is. */
    static final String AMBIGUOUS = "ambiguous-date";

    private JsonItem() {}

    static Intake read(
            JsonNode node,
            Sighting seen,
            List<Intake.Remark> remarks,
            RawBytes raw,
            ColumnDates dates,
            DispatchMaker maker) {
        if (!node.isObject()) {
            return new Intake.SetAside(seen, "bad-json", "not a JSON object: each one needs braces and a text field");
        }
        List<String> names = node.properties().stream().map(Map.Entry::getKey).toList();
        Fields fields = fields(node);
        if (!Fields.holdsText(names) && !Ninjs.is(node)) {
            return new Intake.SetAside(
                    seen, "no-text-field", "no field named text, body, content or article among " + shown(names));
        }
        return dates.findRefusal(fields.find("published"))
                .<Intake>map(why -> new Intake.SetAside(seen, AMBIGUOUS, why))
                .orElseGet(() -> maker.make(fields.item(seen, remarks, dates), raw));
    }

    private static Fields fields(JsonNode node) {
        if (Ninjs.is(node)) {
            return Ninjs.fields(node);
        }
        Fields fields = new Fields();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            value(fields, field.getKey(), field.getValue());
        }
        return fields;
    }

    /** The publication date that an object states. */
    static Optional<String> findDate(JsonNode node) {
        return node.isObject() ? fields(node).find("published") : Optional.empty();
    }

    private static void value(Fields fields, String name, JsonNode value) {
        if (value.isString()) {
            fields.put(name, value.stringValue());
        } else if (value.isNumber()) {
            fields.put(name, value.asString());
        } else if (value.isObject() && value.path("name").isString()) {
            fields.put(name, value.path("name").stringValue());
        } else if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(one -> {
                if (one.isString()) {
                    texts.add(one.stringValue());
                }
            });
            fields.put(name, String.join(name.startsWith("author") ? ", " : "\n", texts));
        }
    }

    static String shown(List<String> names) {
        String joined = String.join(", ", names);
        return joined.length() > 100 ? joined.substring(0, 100) + "..." : joined;
    }
}
