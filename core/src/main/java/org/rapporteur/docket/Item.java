package org.rapporteur.docket;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Provision;

/**
 * One instrument over all dispatches that tell of it.
 *
 * @param tellings the instrument as each dispatch has it, oldest first
 * @param positions by holder (code or group), oldest first: a position that changed is there with what it was before
 * @param provisions what it says and leaves out
 * @param amendments what is wanted otherwise
 */
public record Item(
        List<Told<Instrument>> tellings,
        SortedMap<String, List<Told<Position>>> positions,
        List<Told<Provision>> provisions,
        List<Told<Amendment>> amendments) {
    public Item {
        tellings = List.copyOf(tellings);
        SortedMap<String, List<Told<Position>>> copied = new TreeMap<>();
        positions.forEach((holder, list) -> copied.put(holder, List.copyOf(list)));
        positions = Collections.unmodifiableSortedMap(copied);
        provisions = List.copyOf(provisions);
        amendments = List.copyOf(amendments);
    }

    /** The instrument as the last dispatch has it. */
    public Told<Instrument> last() {
        return tellings.get(tellings.size() - 1);
    }

    /** Where it stands by the last dispatch that tells a stage of it. */
    public String stage() {
        for (int i = tellings.size() - 1; i >= 0; i--) {
            if (!tellings.get(i).entry().stages().isEmpty()) {
                return tellings.get(i).entry().stage();
            }
        }
        return last().entry().stage();
    }

    /** A holder's latest position. */
    public Optional<Told<Position>> latest(String holder) {
        List<Told<Position>> all = positions.getOrDefault(holder, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The labels of its sponsors in all dispatches, sorted. */
    public List<String> sponsors() {
        return tellings.stream()
                .flatMap(t -> t.entry().sponsors().stream())
                .map(p -> p.label())
                .distinct()
                .sorted()
                .toList();
    }
}
