package org.rapporteur.record.export;

import java.util.Optional;
import org.rapporteur.dispatch.Dateline;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.record.Standing;

/** One dispatch as one object of the dispatches export. */
final class DispatchJson {
    private final JsonLine line;

    DispatchJson(JsonLine line) {
        this.line = line;
    }

    void write(Dispatch dispatch, Standing standing) {
        Sighting seen = dispatch.sighting();
        line.json().writeStartObject();
        line.text("kind", "dispatch");
        line.text("dispatch_id", dispatch.id());
        line.text("file", seen.file());
        line.textOrNull("item", seen.item());
        line.text("sha256", seen.sha256());
        line.text(
                "headline",
                dispatch.layout()
                        .findFirst(Section.Kind.HEADLINE)
                        .map(h -> dispatch.text().at(h.span())));
        line.textOrNull("byline", dispatch.publication().byline());
        line.textOrNull("agency", dispatch.publication().agency());
        line.textOrNull("publisher", dispatch.publication().publisher());
        line.textOrNull("url", seen.url());
        dateline(dispatch.layout().dateline());
        line.text("published", dispatch.publication().date().map(Object::toString));
        line.text("retrieved", seen.retrieved());
        line.text("language", "en");
        line.text("duplicate_of", standing.duplicateOf());
        line.text("version_of", standing.versionOf());
        line.json().writeBooleanProperty("withdrawn", standing.withdrawn());
        line.number("length", dispatch.text().value().codePoints().count());
        line.json().writeEndObject();
    }

    private void dateline(Optional<Dateline> dateline) {
        if (dateline.isEmpty()) {
            line.nothing("dateline");
            return;
        }
        line.begin("dateline");
        line.wordsObject("place", Optional.of(dateline.get().place()));
        line.text("date", dateline.get().date().map(Object::toString));
        line.end();
    }
}
