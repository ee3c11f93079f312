package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.docket.Docket;
import org.rapporteur.docket.Told;
import org.rapporteur.ledger.Measure;
import org.rapporteur.ledger.Meeting;
import org.rapporteur.ledger.Party;

/** Meetings with who called them and who presides, and what other bodies have done in the matter. */
final class MeetingsPart {
    private static final int MOST = 8;
    private static final int QUOTE = 150;

    private final Notes notes;

    MeetingsPart(Notes notes) {
        this.notes = notes;
    }

    List<Block> blocks(Docket docket) {
        List<Block> blocks = new ArrayList<>();
        latest(docket.meetings()).forEach(m -> blocks.add(meeting(m)));
        latest(docket.measures()).forEach(m -> blocks.add(measure(m)));
        return blocks;
    }

    /** The last ones told, in the order told. */
    private static <E extends org.rapporteur.ledger.LedgerEntry> List<Told<E>> latest(List<Told<E>> all) {
        return all.stream()
                .sorted(Comparator.comparing((Told<E> t) -> t, Told.BY_DAY.reversed()))
                .limit(MOST)
                .sorted(Told.BY_DAY)
                .toList();
    }

    private Block meeting(Told<Meeting> told) {
        Meeting m = told.entry();
        String id = m.dispatchId();
        Line line = new Line(notes)
                .strong(Plain.upper(
                        m.type() == Meeting.Type.REGULAR ? "meeting" : m.type().code() + " meeting"))
                .plain(m.body().isEmpty() ? "" : " of the " + m.body())
                .plain(m.on().map(d -> ", " + Plain.day(d)).orElse(""));
        List<String> callers = m.calledBy().stream().map(Party::name).distinct().toList();
        line.plain(callers.isEmpty() ? "" : ", called by " + notes.shown(id, Plain.list(callers)));
        m.presidency().ifPresent(p -> line.plain(", " + notes.shown(id, p.name()) + " presiding"));
        return line.plain(": ")
                .quoted(id, m.evidence().get(0), QUOTE)
                .plain(".")
                .item();
    }

    private Block measure(Told<Measure> told) {
        Measure m = told.entry();
        String status = switch (m.status()) {
            case MADE -> "";
            case UNDER_WAY -> " (under way)";
            case DEMANDED -> " (only demanded)";
        };
        return new Line(notes)
                .strong(notes.shown(m.dispatchId(), m.body().name()))
                .plain(status + ": ")
                .quoted(m.dispatchId(), m.what(), QUOTE)
                .plain(".")
                .item();
    }
}
