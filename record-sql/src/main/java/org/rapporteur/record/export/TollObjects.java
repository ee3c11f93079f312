package org.rapporteur.record.export;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.code.Coding;
import org.rapporteur.incident.Toll;
import org.rapporteur.incident.TollFinder;
import org.rapporteur.incident.TollWords;
import org.rapporteur.record.Edits;
import org.rapporteur.record.Happenings;
import org.rapporteur.record.RecordStore;
import org.rapporteur.record.Reviewed;
import org.rapporteur.text.CodePoints;

/** The tolls of a dispatch among the ledgers. */
final class TollObjects implements ObjectsOfDispatch {
    private static final TollFinder FINDER = new TollFinder(TollWords.load());

    private final Map<String, String> revised;

    /**
     * @param revised ids of tolls that are revised, by the id of the toll that revises each
     */
    TollObjects(Map<String, String> revised) {
        this.revised = Map.copyOf(revised);
    }

    /** With the revisions that the words of a record name, within and across dispatches. */
    static TollObjects of(RecordStore store) {
        Map<String, String> revised = new HashMap<>();
        new Happenings(store).forEach(incident -> {
            for (Toll toll : incident.tolls()) {
                if (toll.revises().isPresent()) {
                    incident.findRevised(toll).ifPresent(r -> revised.put(toll.id(), r.id()));
                }
            }
        });
        return new TollObjects(revised);
    }

    @Override
    public void write(Reviewed reviewed, JsonLinesExport to) {
        Coding coding = Edits.of(reviewed.corrections()).apply(reviewed.coding());
        CodePoints offsets = coding.dispatch().text().codePoints();
        for (Toll toll : FINDER.find(coding, reviewed.happenings())) {
            to.line(offsets, line -> new TollJson(line).write(toll, revised));
        }
    }
}
