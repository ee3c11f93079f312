package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.Item;
import org.rapporteur.docket.Told;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.Meeting;
import org.rapporteur.ledger.Position;

/** What dispatches of a day and later tell that those before did not: instruments, stages, positions, meetings, tolls. */
final class ChangesPart {
    private static final int QUOTE = 140;
    private static final int MOST_TOLLS = 8;

    private final BriefSubject subject;
    private final Notes notes;
    private final Names names;
    private final Tellings tellings;

    ChangesPart(BriefSubject subject, Notes notes, Names names) {
        this.subject = subject;
        this.notes = notes;
        this.names = names;
        this.tellings = new Tellings(notes);
    }

    /**
     * @param became what became of dispatches since
     */
    List<Block> blocks(Docket docket, List<Incident> incidents, List<Block> became) {
        List<Block> blocks = new ArrayList<>(became);
        for (Item item : DocketPart.wanted(docket)) {
            instrument(item, blocks);
            positions(item, blocks);
        }
        docket.meetings().stream().filter(m -> subject.isNew(m.published())).forEach(m -> blocks.add(meeting(m)));
        tolls(incidents, blocks);
        if (blocks.isEmpty()) {
            blocks.add(new Line(notes)
                    .plain("No dispatch of that day or later tells anything new of this.")
                    .item());
        }
        return blocks;
    }

    private void instrument(Item item, List<Block> blocks) {
        boolean fresh = item.tellings().stream().allMatch(t -> subject.isNew(t.published()));
        if (fresh) {
            Told<Instrument> first = item.tellings().get(0);
            blocks.add(new Line(notes)
                    .strong("First told of: ")
                    .quoted(first.entry().dispatchId(), first.entry().evidence().get(0), QUOTE)
                    .plain(", now " + DocketPart.words(item.stage()) + ".")
                    .item());
            return;
        }
        List<String> before = item.tellings().stream()
                .filter(t -> !subject.isNew(t.published()))
                .flatMap(t -> t.entry().stages().stream())
                .map(Instrument.Stage::code)
                .toList();
        item.tellings().stream()
                .filter(t -> subject.isNew(t.published()))
                .forEach(t -> t.entry().stages().stream()
                        .filter(s -> !before.contains(s.code()))
                        .forEach(s -> blocks.add(new Line(notes)
                                .strong(DocketPart.title(item))
                                .plain(" is told to be " + DocketPart.words(s.code()) + ": ")
                                .quoted(t.entry().dispatchId(), s.words(), QUOTE)
                                .plain(".")
                                .item())));
    }

    private void positions(Item item, List<Block> blocks) {
        item.positions().forEach((holder, all) -> {
            Told<Position> now = all.get(all.size() - 1);
            Optional<Told<Position>> before =
                    all.stream().filter(t -> !subject.isNew(t.published())).reduce((a, b) -> b);
            boolean other = before.isEmpty()
                    || before.get().entry().stance() != now.entry().stance();
            if (subject.isNew(now.published()) && other) {
                String name = Plain.upper(notes.shown(
                        now.entry().dispatchId(), names.of(now.entry().holder())));
                String from = before.map(b -> ", before "
                                + DocketPart.words(b.entry().stance().code()))
                        .orElse(", not heard before");
                Line line = new Line(notes)
                        .strong(name)
                        .plain(": " + DocketPart.words(now.entry().stance().code()) + from + ": ")
                        .quoted(now.entry().dispatchId(), best(now.entry()), QUOTE);
                before.ifPresent(b -> line.cite(b.entry().dispatchId(), best(b.entry())));
                blocks.add(line.plain(".").item());
            }
        });
    }

    private static org.rapporteur.text.Words best(Position position) {
        return position.quotes().isEmpty()
                ? position.evidence().get(0)
                : position.quotes().get(0);
    }

    private Block meeting(Told<Meeting> told) {
        return new Line(notes)
                .strong("Meeting: ")
                .quoted(told.entry().dispatchId(), told.entry().evidence().get(0), QUOTE)
                .plain(".")
                .item();
    }

    private record Fresh(Incident incident, Toll toll) {}

    private void tolls(List<Incident> incidents, List<Block> blocks) {
        List<Fresh> fresh = new ArrayList<>();
        for (Incident incident : incidents) {
            for (Toll toll : incident.tolls()) {
                Optional<java.time.LocalDate> day =
                        notes.dispatch(toll.origin().dispatchId()).publication().date();
                if (subject.isNew(day) && toll.count().unit() != Toll.Unit.INTERVIEWED) {
                    fresh.add(new Fresh(incident, toll));
                }
            }
        }
        fresh.sort(Comparator.comparing((Fresh f) -> -f.toll().count().low().orElse(0L))
                .thenComparing(f -> f.toll().id()));
        fresh.stream().limit(MOST_TOLLS).forEach(f -> blocks.add(toll(f)));
    }

    private Block toll(Fresh fresh) {
        Toll toll = fresh.toll();
        String before = toll.revises()
                .map(r -> ", put at " + Plain.bounds(r.low(), r.high()) + " before")
                .orElse("");
        return new Line(notes)
                .strong(Tellings.scene(fresh.incident().happening()))
                .plain(": " + Plain.bounds(toll.count().low(), toll.count().high()) + " "
                        + toll.count().unit().code() + before + ", by " + tellings.voucher(toll) + ": ")
                .quoted(toll.origin().dispatchId(), toll.words(), QUOTE)
                .plain(".")
                .item();
    }
}
