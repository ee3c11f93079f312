package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.brief.Brief.Part;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.docket.Checked;
import org.rapporteur.docket.Docket;
import org.rapporteur.incident.Incident;
import org.rapporteur.know.Knowledge;

/**
 * Makes a brief of chosen dispatches, their docket and their incidents. The same record gives the same brief; no day is taken from
 * a clock.
 */
public final class BriefMaker {
    private final BriefSubject subject;
    private final Veiling veil;

    public BriefMaker(BriefSubject subject, Veiling veil) {
        this.subject = subject;
        this.veil = veil;
    }

    /**
     * @param codings the dispatches chosen, with their ledger entries; claims are not asked for
     * @param docket of these dispatches
     * @param incidents happenings that these dispatches tell, with all their tellings
     * @param notices what became of these dispatches, and of those left out because they were withdrawn
     */
    public Brief brief(List<Coding> codings, Docket docket, List<Incident> incidents, List<Notice> notices) {
        Notes notes = new Notes(dispatches(codings, incidents, notices), veil);
        Names names = new Names(Knowledge.load().countries());
        List<Part> parts = new ArrayList<>();
        List<Block> became = new NoticesPart(subject, notes).blocks(notices);
        if (subject.since().isPresent()) {
            add(
                    parts,
                    "New since " + Plain.day(subject.since()),
                    new ChangesPart(subject, notes, names).blocks(docket, incidents, became));
        } else {
            add(parts, "Corrected and withdrawn", became);
        }
        add(parts, "What happened", new HappenedPart(notes).blocks(incidents));
        add(parts, "Tolls, source by source", new TollsPart(notes).blocks(incidents));
        add(parts, "Who stands where", new DocketPart(subject, notes, names).blocks(docket));
        add(parts, "What would carry it", new OutlookPart(subject, notes, names).blocks(docket));
        add(parts, "Meetings and other bodies", new MeetingsPart(notes).blocks(docket));
        add(parts, "Said to be first or again, by the votes on record", checked(docket, notes));
        add(parts, "What is disputed", new DisputesPart(notes).blocks(docket, incidents));
        add(parts, "Who is said to be responsible", new ResponsibilityPart(notes).blocks(codings));
        add(parts, "Announced next", new NextPart(notes).blocks(docket));
        return new Brief(subject.title(), scope(codings), parts, notes.sources());
    }

    private static List<Block> checked(Docket docket, Notes notes) {
        List<Block> blocks = new ArrayList<>();
        for (Checked checked : docket.checked()) {
            Line line =
                    new Line(notes).strong(Plain.upper(checked.result().code().replace('-', ' ')) + ": ");
            for (int i = 0; i < checked.said().size(); i++) {
                line.plain(i > 0 ? " " : "")
                        .quoted(checked.dispatchId(), checked.said().get(i), 120);
            }
            blocks.add(line.plain("; " + checked.reason() + ".").item());
        }
        return blocks;
    }

    private static Collection<Dispatch> dispatches(
            List<Coding> codings, List<Incident> incidents, List<Notice> notices) {
        List<Dispatch> all = new ArrayList<>();
        notices.forEach(n -> {
            all.add(n.earlier());
            n.later().ifPresent(all::add);
        });
        codings.forEach(c -> all.add(c.dispatch()));
        incidents.forEach(i -> i.happening().tellings().forEach(t -> all.add(t.dispatch())));
        return all;
    }

    private static void add(List<Part> parts, String heading, List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(new Part(heading, List.copyOf(blocks)));
        }
    }

    private List<String> scope(List<Coding> codings) {
        List<LocalDate> days = codings.stream()
                .flatMap(c -> c.dispatch().publication().date().stream())
                .sorted()
                .toList();
        String span = days.isEmpty()
                ? ", without a date of publication"
                : ", published " + span(days.get(0), days.get(days.size() - 1));
        List<String> lines = new ArrayList<>();
        lines.add(Plain.count(codings.size(), "dispatch", "dispatches") + asked() + span + ".");
        lines.add("Each point is what the dispatches or the sources they name say, never a finding of this page."
                + " Numbers lead to the passages at the end.");
        return lines;
    }

    private static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? Plain.day(first) : Plain.day(first) + " to " + Plain.day(last);
    }

    private String asked() {
        String about =
                subject.topic().isBlank() ? "" : " with \"" + subject.topic().strip() + "\"";
        String before = subject.bodyName().isBlank() ? "" : " on the " + subject.bodyName();
        String from = bound(" from ", subject.from());
        return before + about + from + bound(" to ", subject.to());
    }

    private static String bound(String word, Optional<LocalDate> day) {
        return day.map(d -> word + Plain.day(d)).orElse("");
    }
}
