package org.rapporteur.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Coding;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Veil;
import org.rapporteur.record.export.JsonObjects;
import org.rapporteur.record.find.Entries;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ledger entries: positions, provisions, responsibility and the others. */
final class EntryAnswers {
    private static final List<String> ASKED = List.of(
            "instrument", "holder", "stance", "person", "body", "topic", "dispatch", "published_from", "published_to");

    JsonNode list(Asked asked, SqlStore store) {
        asked.only(ASKED);
        Kind kind = kind(asked.path("kind"));
        int limit = asked.limit();
        Map<String, String> conditions = new TreeMap<>();
        ASKED.forEach(name -> asked.find(name).ifPresent(value -> conditions.put(name, value)));
        asked.veils(store).tell(store, asked.find("topic").stream().toList());
        List<Entries.Key> found = new Entries(store).page(kind, conditions, asked.cursor(), limit + 1);
        return Pages.page(
                objects(store, Pages.first(found, limit), asked.veils(store)),
                Pages.next(found, limit, k -> k.cursor().code()),
                asked,
                () -> new Entries(store)
                        .page(kind, conditions, "", Integer.MAX_VALUE)
                        .size());
    }

    private static Kind kind(String plural) {
        for (Kind kind : Kind.values()) {
            String code = kind.code();
            boolean asked = plural.equals(code) || plural.equals(code + "s");
            if (asked && kind != Kind.PERSON) {
                return kind;
            }
        }
        throw new RapporteurException(
                "not-found",
                "there are no entries called " + plural + "; there are instruments, positions, provisions, amendments,"
                        + " meetings, measures, responsibility and relations");
    }

    private static List<ObjectNode> objects(SqlStore store, List<Entries.Key> keys, Veils veils) {
        Set<String> withdrawn = store.withdrawn();
        TreeSet<String> dispatches = new TreeSet<>();
        keys.forEach(k -> dispatches.add(k.dispatchId()));
        Map<String, ObjectNode> byId = new HashMap<>();
        for (Coding coding : store.happenings().codings(dispatches)) {
            CodePoints offsets = coding.dispatch().text().codePoints();
            String dispatch = coding.dispatch().id();
            Veil veil = veils.over(dispatch);
            boolean gone = withdrawn.contains(dispatch);
            for (LedgerEntry entry : coding.entries()) {
                byId.put(entry.id(), object(coding, entry, offsets, veil, gone));
            }
        }
        List<ObjectNode> objects = new ArrayList<>();
        for (Entries.Key key : keys) {
            ObjectNode object = byId.get(key.entryId());
            if (object != null) {
                objects.add(object);
            }
        }
        return objects;
    }

    /** An entry with the day and file of its dispatch and the sentences that hold its evidence. */
    static ObjectNode object(Coding coding, LedgerEntry entry, CodePoints offsets, Veil veil, boolean withdrawn) {
        ObjectNode object = Json.parse(JsonObjects.entry(offsets, entry, veil, withdrawn));
        Json.put(object, "published", coding.dispatch().publication().date());
        object.put("dispatch_file", coding.dispatch().sighting().file());
        ArrayNode sentences = object.putArray("sentences");
        for (Span span : sentences(coding, entry)) {
            sentences
                    .addObject()
                    .put("text", veil.inPlace(coding.dispatch().text().at(span)))
                    .put("begin", offsets.codePoint(span.begin()))
                    .put("end", offsets.codePoint(span.end()));
        }
        return object;
    }

    private static TreeSet<Span> sentences(Coding coding, LedgerEntry entry) {
        TreeSet<Span> found = new TreeSet<>();
        for (Words words : entry.evidence()) {
            coding.sentences().stream()
                    .map(s -> s.span())
                    .filter(s -> s.overlaps(words.span()))
                    .forEach(found::add);
        }
        return found;
    }
}
