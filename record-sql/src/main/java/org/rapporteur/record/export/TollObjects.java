package org.rapporteur.record.export;

import org.rapporteur.code.Coding;
import org.rapporteur.incident.Toll;
import org.rapporteur.incident.TollFinder;
import org.rapporteur.incident.TollWords;
import org.rapporteur.record.Edits;
import org.rapporteur.record.Reviewed;
import org.rapporteur.text.CodePoints;

/** The tolls of a dispatch among the ledgers. */
final class TollObjects implements ObjectsOfDispatch {
    private final TollFinder finder = new TollFinder(TollWords.load());

    @Override
    public void write(Reviewed reviewed, JsonLinesExport to) {
        Coding coding = Edits.of(reviewed.corrections()).apply(reviewed.coding());
        CodePoints offsets = coding.dispatch().text().codePoints();
        for (Toll toll : finder.find(coding, reviewed.happenings())) {
            to.line(offsets, line -> new TollJson(line).write(toll));
        }
    }
}
