package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.intake.layout.DateScanner;
import org.rapporteur.intake.layout.LayoutFinder;
import org.rapporteur.text.Text;

/**
 * Makes a dispatch of an item, or says why not. The publication date is the one a field of the input states; else the caller's;
 * else one the lines above the text state; else one in the file's name or address.
 */
final class DispatchMaker {
    private final Defaults defaults;
    private final Limits limits;

    DispatchMaker(Defaults defaults, Limits limits) {
        this.defaults = defaults;
        this.limits = limits;
    }

    /** The dispatch of an item, beside the bytes it was decoded from. */
    Intake make(Item item, RawBytes raw) {
        Intake made = make(item);
        return made instanceof Intake.Accepted accepted ? accepted.withRaw(raw) : made;
    }

    Intake make(Item item) {
        Sighting seen = item.sighting();
        if (item.text().isBlank()) {
            return new Intake.SetAside(seen, "empty", "there is no text in it");
        }
        if (item.text().length() > limits.bytes()) {
            return new Intake.SetAside(seen, "too-long", "longer than " + limits.words() + "; cut it into dispatches");
        }
        if (!Language.isEnglish(item.text())) {
            return new Intake.SetAside(seen, "not-english", "not in English; only English is read");
        }
        return dispatch(item);
    }

    private Intake dispatch(Item item) {
        Text text = new Text(item.text());
        Optional<LocalDate> known = item.stated().published().or(defaults::published);
        LayoutFinder.Found found = new LayoutFinder(text).find(known);
        Layout layout = item.sections().isEmpty()
                ? found.layout()
                : new Layout(item.sections(), found.layout().dateline());
        if (layout.sections().stream().noneMatch(s -> s.kind().isRead())) {
            return new Intake.SetAside(item.sighting(), "empty", "there is nothing in it but headers and boilerplate");
        }
        Sighting seen = addressed(item.sighting(), first(found.url(), defaults.url()));
        Optional<LocalDate> published = known.or(found::published)
                .or(() -> DateScanner.within(fileName(seen.file())))
                .or(() -> DateScanner.within(seen.url()));
        Publication publication = new Publication(
                published,
                first(item.stated().publisher(), defaults.publisher(), found.publisher()),
                found.agency(),
                first(item.stated().byline(), found.byline()));
        List<Intake.Remark> remarks = new ArrayList<>(item.remarks());
        if (published.isEmpty()) {
            remarks.add(new Intake.Remark(
                    "no-date",
                    Optional.empty(),
                    "no publication date: days such as \"Thursday\" stay unresolved; give it with --published"));
        }
        return new Intake.Accepted(Dispatch.of(text, publication, layout, seen), remarks, Optional.empty());
    }

    private static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static Sighting addressed(Sighting seen, String url) {
        return seen.url().isEmpty() && !url.isEmpty()
                ? new Sighting(seen.file(), seen.item(), url, seen.retrieved(), seen.sha256())
                : seen;
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
