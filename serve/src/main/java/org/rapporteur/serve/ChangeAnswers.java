package org.rapporteur.serve;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.record.NumberedCorrection;
import org.rapporteur.record.find.Changes;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What came into the record, for those who keep a copy (JSON) or want to be told (Atom, JSON Feed). */
final class ChangeAnswers {
    private static final List<Format> FORMATS = List.of(Format.JSON, Format.ATOM, Format.JSONFEED);
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String UNDATED = "1970-01-01";

    private final Answers answers;

    ChangeAnswers(Answers answers) {
        this.answers = answers;
    }

    void changes(Context context) {
        Format format = Format.of(context, FORMATS);
        if (answers.isFresh(context)) {
            return;
        }
        Asked asked = new Asked(context, List.of("since"));
        ObjectNode page = answers.stores().read(store -> page(asked, store, format));
        context.contentType(format.type());
        String query = context.queryString() == null ? "" : context.queryString();
        context.result(
                switch (format) {
                    case ATOM -> atom(page, query);
                    case JSONFEED -> Json.bytes(feed(page, query));
                    default -> Json.bytes(page);
                });
    }

    /** A feed without a place shows the latest changes; a page of JSON begins at the beginning. */
    private static ObjectNode page(Asked asked, SqlStore store, Format format) {
        Filter filter = asked.filter(store);
        Changes changes = new Changes(store);
        int limit = asked.limit();
        String since = asked.find("since").orElseGet(() -> format == Format.JSON ? "" : changes.before(limit));
        Changes.Page page = changes.since(since, filter, limit);
        Map<Long, NumberedCorrection> corrections = new HashMap<>();
        if (page.changes().stream().anyMatch(c -> c.change().equals("corrected"))) {
            store.allCorrections().forEach(n -> corrections.put(n.number(), n));
        }
        Veils veils = asked.veils(store);
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (Changes.Change change : page.changes()) {
            ObjectNode one = items.addObject();
            one.put("number", change.place()).put("change", change.change());
            one.put("dispatch_id", change.dispatchId());
            Json.put(one, "claim_id", change.claimId());
            one.put("claims", change.claims());
            NumberedCorrection correction =
                    change.change().equals("corrected") ? corrections.get(change.place()) : null;
            if (correction == null) {
                one.putNull("correction");
            } else {
                one.set("correction", CorrectionObjects.object(correction, veils));
            }
            Json.put(one, "headline", change.told().headline().map(veils.over(change.dispatchId())::over));
            Json.put(one, "published", change.told().published());
        }
        return answer.put("next", page.next());
    }

    private record Entry(String id, String title, String link, String day, String words) {}

    private static Entry entry(JsonNode change) {
        String what = change.path("change").asString();
        String dispatch = change.path("dispatch_id").asString();
        String number = change.path("number").asString();
        String title = Optional.of(change.path("headline").asString(""))
                .filter(h -> !h.isEmpty())
                .orElse(dispatch);
        String at = change.path("correction").path("at").asString("");
        String day = at.isEmpty() ? change.path("published").asString(UNDATED) : at.substring(0, 10);
        String words = what.equals("corrected")
                ? change.path("correction").path("action").asString() + " of "
                        + change.path("claim_id").asString() + ": "
                        + change.path("correction").path("why").asString()
                : change.path("claims").asString() + " claims";
        return new Entry(
                "urn:rapporteur:" + what + ":" + dispatch + ":" + number,
                what.equals("created") ? title : what + ": " + title,
                "/dispatches/" + dispatch,
                day,
                words);
    }

    private static ObjectNode feed(ObjectNode page, String query) {
        ObjectNode feed =
                Json.object().put("version", "https://jsonfeed.org/version/1.1").put("title", title(query));
        ArrayNode items = feed.putArray("items");
        page.path("items").forEach(change -> {
            Entry e = entry(change);
            items.insertObject(0)
                    .put("id", e.id())
                    .put("title", e.title())
                    .put("url", e.link())
                    .put("content_text", e.words())
                    .put("date_published", e.day() + "T00:00:00Z");
        });
        return feed;
    }

    private static String title(String query) {
        return query.isEmpty() ? "Rapporteur" : "Rapporteur: " + query;
    }

    private static byte[] atom(ObjectNode page, String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", "urn:rapporteur:changes:" + query);
            element(xml, "title", title(query));
            List<Entry> entries = new ArrayList<>();
            page.path("items").forEach(change -> entries.add(0, entry(change)));
            String updated =
                    entries.stream().map(Entry::day).max(String::compareTo).orElse(UNDATED);
            element(xml, "updated", updated + "T00:00:00Z");
            for (Entry e : entries) {
                entry(xml, e);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed could not be written", e);
        }
        return out.toByteArray();
    }

    private static void entry(XMLStreamWriter xml, Entry e) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", e.id());
        element(xml, "title", e.title());
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", e.link());
        element(xml, "updated", e.day() + "T00:00:00Z");
        xml.writeStartElement("author");
        element(xml, "name", "Rapporteur");
        xml.writeEndElement();
        element(xml, "summary", e.words());
        xml.writeEndElement();
    }

    /** Characters that XML cannot hold are left out. */
    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF)
                .forEach(clean::appendCodePoint);
        xml.writeStartElement(name);
        xml.writeCharacters(clean.toString());
        xml.writeEndElement();
    }
}
