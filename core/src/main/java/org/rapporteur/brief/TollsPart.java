package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.brief.Brief.Statement;
import org.rapporteur.code.Quantity;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.reconcile.Told;

/** Every toll with the source that gives it; running totals apart, and nothing added up. */
final class TollsPart {
    private static final int MOST = 16;
    private static final int QUOTE = 110;
    private static final List<String> COLUMNS = List.of("When and where", "Figure", "In the words", "By whose count");

    private final Notes notes;
    private final Tellings tellings;

    TollsPart(Notes notes) {
        this.notes = notes;
        this.tellings = new Tellings(notes);
    }

    private record Row(Incident incident, Toll toll, Told told) {}

    List<Block> blocks(List<Incident> incidents) {
        List<Row> rows = new ArrayList<>();
        for (Incident incident : incidents) {
            for (Toll toll : incident.tolls()) {
                incident.happening().tellings().stream()
                        .filter(t -> t.claim().id().equals(toll.origin().claimId()))
                        .findFirst()
                        .ifPresent(t -> rows.add(new Row(incident, toll, t)));
            }
        }
        rows.removeIf(r -> r.toll().count().unit() == Toll.Unit.INTERVIEWED);
        rows.sort(Comparator.comparing((Row r) -> r.toll().count().scope())
                .thenComparing(r -> r.incident()
                        .happening()
                        .scene()
                        .days()
                        .map(d -> d.from().toString())
                        .orElse("9999"))
                .thenComparing(r -> r.incident().happening().id())
                .thenComparing(
                        r -> Tellings.published(r.told()).map(Object::toString).orElse("9999"))
                .thenComparing(r -> r.toll().id()));
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Brief.Table(
                    COLUMNS, rows.stream().limit(MOST).map(this::cells).toList()));
        }
        if (rows.size() > MOST) {
            blocks.add(new Line(notes)
                    .plain(Plain.count(rows.size() - MOST, "further figure is", "further figures are")
                            + " in the record.")
                    .item());
        }
        ranges(incidents, blocks);
        return blocks;
    }

    private List<Statement> cells(Row row) {
        Toll.Count count = row.toll().count();
        boolean running = count.scope() == Quantity.Scope.RUNNING;
        String where = Tellings.scene(row.incident().happening());
        String number =
                Plain.bounds(count.low(), count.high()) + " " + count.unit().code();
        Line words = new Line(notes)
                .quoted(
                        row.toll().origin().dispatchId(),
                        Tellings.around(
                                row.told().dispatch().text(),
                                row.told().claim().predicate().sentence(),
                                row.toll().words().span()),
                        QUOTE);
        String revised = row.toll()
                .revises()
                .map(r -> ", put at " + Plain.bounds(r.low(), r.high()) + " before")
                .orElse("");
        return List.of(
                new Line(notes).plain(where).statement(),
                new Line(notes)
                        .strong(number)
                        .plain((running ? ", running total" : "") + revised)
                        .statement(),
                words.statement(),
                new Line(notes).plain(Plain.upper(tellings.voucher(row.toll()))).statement());
    }

    /** What several sources together allow of one incident. */
    private void ranges(List<Incident> incidents, List<Block> blocks) {
        for (Incident incident : incidents) {
            for (Incident.Range range : incident.ranges()) {
                if (range.figures().size() > 1 && range.allowed().isPresent()) {
                    Line line = new Line(notes)
                            .plain(Tellings.scene(incident.happening()) + ": the figures of "
                                    + Plain.count(range.figures().size(), "source", "sources") + " together allow "
                                    + Plain.bounds(
                                            range.allowed().get().low(),
                                            range.allowed().get().high())
                                    + " " + range.unit().code() + ".");
                    range.figures().forEach(t -> line.cite(t.origin().dispatchId(), t.words()));
                    blocks.add(line.item());
                }
            }
        }
    }
}
