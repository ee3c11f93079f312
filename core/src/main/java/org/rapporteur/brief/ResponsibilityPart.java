package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.code.Coding;
import org.rapporteur.docket.Told;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Responsibility;

/** Allegations with who makes them: those that name an order or a failure first, plain acts after them. */
final class ResponsibilityPart {
    private static final int MOST = 10;
    private static final int QUOTE = 150;

    private final Notes notes;

    ResponsibilityPart(Notes notes) {
        this.notes = notes;
    }

    List<Block> blocks(List<Coding> codings) {
        List<Told<Responsibility>> all = new ArrayList<>();
        for (Coding coding : codings) {
            coding.entries().stream()
                    .filter(Responsibility.class::isInstance)
                    .map(Responsibility.class::cast)
                    .forEach(r -> all.add(new Told<>(
                            r,
                            coding.dispatch().publication().date(),
                            coding.dispatch().sighting().file())));
        }
        List<Told<Responsibility>> most = all.stream()
                .sorted(java.util.Comparator.comparing((Told<Responsibility> t) -> isPlain(t.entry()))
                        .thenComparing(Told.BY_DAY))
                .limit(MOST)
                .toList();
        List<Block> blocks = new ArrayList<>();
        most.forEach(t -> blocks.add(item(t.entry())));
        if (all.size() > most.size()) {
            blocks.add(new Line(notes)
                    .plain(Plain.count(all.size() - most.size(), "further allegation is", "further allegations are")
                            + " in the record.")
                    .item());
        }
        return blocks;
    }

    private static boolean isPlain(Responsibility r) {
        return r.degrees().equals(List.of(Responsibility.Degree.CARRIED_OUT));
    }

    private Block item(Responsibility r) {
        String id = r.dispatchId();
        List<String> by = r.saidBy().stream().map(Party::name).distinct().toList();
        String said = by.isEmpty() ? notes.teller(id) : notes.shown(id, Plain.list(by));
        String degrees = String.join(
                " or ", r.degrees().stream().map(Responsibility.Degree::code).toList());
        Line line = new Line(notes)
                .strong(Plain.upper(notes.shown(id, who(r))))
                .plain(": said by " + said + " to have " + degrees + ": ")
                .quoted(id, told(r), QUOTE);
        r.evidence().forEach(w -> line.cite(id, w));
        r.report().ifPresent(report -> {
            if (!report.title().isEmpty()) {
                line.plain(", in the report \u201C" + notes.shown(id, report.title()) + "\u201D")
                        .cite(id, report.words());
            }
        });
        return line.plain(".").item();
    }

    /** The words that hold the act; a heading only when nothing else tells it. */
    private static org.rapporteur.text.Words told(Responsibility r) {
        return r.evidence().stream()
                .filter(w -> w.span().overlaps(r.act().span()))
                .findFirst()
                .orElse(r.act());
    }

    private static String who(Responsibility r) {
        Responsibility.Service service = r.who().service();
        StringBuilder who = new StringBuilder(r.who().count().map(c -> c + " ").orElse(""));
        who.append(r.who().party().name());
        for (String part : List.of(service.rank(), service.post(), service.unit())) {
            if (!part.isEmpty() && who.indexOf(part) < 0) {
                who.append(", ").append(part);
            }
        }
        return who.append(service.under().isEmpty() ? "" : ", under " + service.under())
                .toString();
    }
}
