package org.rapporteur.docket;

import java.util.List;
import org.rapporteur.ledger.Measure;
import org.rapporteur.ledger.Meeting;

/**
 * What is before a body.
 *
 * @param dispatches how many dispatches tell of it
 * @param items its instruments, the first told first
 * @param meetings its meetings
 * @param measures what other bodies have done in the matter, by the dispatches that tell of an instrument
 * @param checked words such as "again" and "first" against the votes on record; empty where no votes are asked
 */
public record Docket(
        int dispatches,
        List<Item> items,
        List<Told<Meeting>> meetings,
        List<Told<Measure>> measures,
        List<Checked> checked) {
    public Docket {
        items = List.copyOf(items);
        meetings = List.copyOf(meetings);
        measures = List.copyOf(measures);
        checked = List.copyOf(checked);
    }
}
