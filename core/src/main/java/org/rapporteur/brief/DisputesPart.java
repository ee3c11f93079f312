package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.code.Voice;
import org.rapporteur.docket.Docket;
import org.rapporteur.incident.Incident;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.reconcile.Happening.Disagreement;
import org.rapporteur.reconcile.Told;

/** Where sources cannot all be right, what is denied, and accusations that stand on one party's word. */
final class DisputesPart {
    private static final int MOST = 10;
    private static final int QUOTE = 150;

    private final Notes notes;
    private final Tellings tellings;

    DisputesPart(Notes notes) {
        this.notes = notes;
        this.tellings = new Tellings(notes);
    }

    List<Block> blocks(Docket docket, List<Incident> incidents) {
        List<Block> blocks = new ArrayList<>();
        List<Incident> sorted = incidents.stream()
                .sorted(Comparator.comparing(
                                (Incident i) -> -i.happening().sources().size())
                        .thenComparing(i -> i.happening().id()))
                .toList();
        for (Incident incident : sorted) {
            incident.disagreements().forEach(d -> differs(incident, d).ifPresent(blocks::add));
        }
        for (Incident incident : sorted) {
            denied(incident).ifPresent(blocks::add);
        }
        return blocks.size() <= MOST ? blocks : more(blocks);
    }

    private List<Block> more(List<Block> all) {
        List<Block> blocks = new ArrayList<>(all.subList(0, MOST));
        blocks.add(new Line(notes)
                .plain(Plain.count(all.size() - MOST, "further dispute is", "further disputes are") + " in the record.")
                .item());
        return blocks;
    }

    private Optional<Block> differs(Incident incident, Disagreement disagreement) {
        Happening h = incident.happening();
        if (!h.kind().standing().equals("actual") || disagreement.values().size() < 2) {
            return Optional.empty();
        }
        Line line = new Line(notes)
                .strong(Tellings.scene(h) + ", " + disagreement.field())
                .plain(": ");
        String dispatch = Tellings.first(incident).dispatch().id();
        int shown = 0;
        for (Happening.Value value : disagreement.values()) {
            Optional<Told> told = h.tellings().stream()
                    .filter(t -> value.claims().contains(t.claim().id()))
                    .findFirst();
            if (told.isPresent()) {
                line.plain((shown++ > 0 ? "; " : "") + bounds(notes.shown(dispatch, value.value())) + " by "
                                + tellings.voucher(told.get()))
                        .cite(told.get().dispatch().id(), Tellings.words(told.get()));
            }
        }
        return shown < 2 ? Optional.empty() : Optional.of(line.plain(".").item());
    }

    /** "27..?" as people write it. */
    private static String bounds(String value) {
        int dots = value.indexOf("..");
        if (dots < 0) {
            return value;
        }
        String low = value.substring(0, dots);
        String high = value.substring(dots + 2);
        return low.equals(high)
                ? low
                : high.equals("?") ? low + " or more" : low.equals("?") ? "at most " + high : low + " to " + high;
    }

    private Optional<Block> denied(Incident incident) {
        return Tellings.sorted(incident).stream()
                .filter(t -> t.claim().voice().modality() == Voice.Modality.DENIED)
                .findFirst()
                .map(t -> new Line(notes)
                        .strong("Denied by " + tellings.voucher(t))
                        .plain(": ")
                        .quoted(t.dispatch().id(), Tellings.words(t), QUOTE)
                        .plain(".")
                        .item());
    }
}
