package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.Item;
import org.rapporteur.docket.Told;
import org.rapporteur.docket.VoteAhead;
import org.rapporteur.ledger.Instrument;

/** Steps that were announced, by the last dispatch that announces any. */
final class NextPart {
    private static final int QUOTE = 170;

    private final Notes notes;

    NextPart(Notes notes) {
        this.notes = notes;
    }

    List<Block> blocks(Docket docket) {
        List<Block> blocks = new ArrayList<>();
        for (Item item : DocketPart.wanted(docket)) {
            List<Told<Instrument>> told = item.tellings().stream()
                    .filter(t -> !t.entry().nextSteps().isEmpty())
                    .toList();
            if (!told.isEmpty() && !VoteAhead.isSettled(item)) {
                Told<Instrument> last = told.get(told.size() - 1);
                last.entry()
                        .nextSteps()
                        .forEach(w -> blocks.add(new Line(notes)
                                .strong(DocketPart.title(item))
                                .plain(", by " + notes.teller(last.entry().dispatchId()) + " of "
                                        + Plain.day(last.published()) + ": ")
                                .quoted(last.entry().dispatchId(), w, QUOTE)
                                .plain(".")
                                .item()));
            }
        }
        return blocks;
    }
}
