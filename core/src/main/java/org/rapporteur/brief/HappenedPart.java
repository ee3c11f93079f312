package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.brief.Brief.Block;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Voice;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.reconcile.Told;

/** What happened: the acts most sources tell, in the order of their days, each in the words of a dispatch. */
final class HappenedPart {
    private static final int MOST = 8;
    private static final int QUOTE = 190;
    /** Acts that change something on the ground weigh more than words; statements on instruments stand elsewhere. */
    private static final Map<EventType, Integer> WEIGHT = Map.ofEntries(
            Map.entry(EventType.ASSAULT, 5),
            Map.entry(EventType.COERCE, 4),
            Map.entry(EventType.SANCTION, 4),
            Map.entry(EventType.MOBILIZE, 3),
            Map.entry(EventType.PROTEST, 3),
            Map.entry(EventType.RETREAT, 3),
            Map.entry(EventType.AGREE, 2),
            Map.entry(EventType.AID, 2),
            Map.entry(EventType.THREATEN, 1),
            Map.entry(EventType.REJECT, 1),
            Map.entry(EventType.REQUEST, 1));

    private final Notes notes;
    private final Tellings tellings;

    HappenedPart(Notes notes) {
        this.notes = notes;
        this.tellings = new Tellings(notes);
    }

    List<Block> blocks(List<Incident> incidents) {
        List<Incident> wanted = incidents.stream().filter(HappenedPart::isTold).toList();
        Set<String> quoted = new TreeSet<>();
        List<Incident> most = wanted.stream()
                .sorted(Comparator.comparingInt(HappenedPart::weight)
                        .reversed()
                        .thenComparing(i -> i.happening().id()))
                .filter(i -> quoted.add(passage(i)))
                .limit(MOST)
                .sorted(Comparator.comparing(HappenedPart::day)
                        .thenComparing(i -> i.happening().id()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        most.forEach(i -> blocks.add(item(i)));
        int passages =
                (int) wanted.stream().map(HappenedPart::passage).distinct().count();
        if (passages > most.size()) {
            blocks.add(new Line(notes)
                    .plain(Plain.count(passages - most.size(), "further happening", "further happenings")
                            + ", told by fewer sources, are in the record.")
                    .item());
        }
        return blocks;
    }

    /** Where it is told first: what one sentence tells stands on the page once. */
    private static String passage(Incident incident) {
        Told first = Tellings.first(incident);
        return first.dispatch().id() + " " + Tellings.words(first).span();
    }

    private static boolean isTold(Incident incident) {
        Happening h = incident.happening();
        boolean ofText = h.tellings().stream().allMatch(t -> t.claim().about().isPresent());
        int weight = WEIGHT.getOrDefault(h.kind().type(), 0);
        boolean denied = h.tellings().stream()
                .allMatch(t -> t.claim().voice().modality() == Voice.Modality.DENIED
                        || t.claim().voice().modality() == Voice.Modality.NEGATED);
        return h.kind().standing().equals("actual")
                && !ofText
                && !denied
                && !isDraft(h)
                && (weight > 2
                        || weight == 2 && h.scene().days().isPresent()
                        || incident.tolls().stream().anyMatch(t -> t.count().unit() != Toll.Unit.INTERVIEWED)
                        || weight > 0 && h.dispatches() > 1);
    }

    /** Words of a text under debate are no act of anybody. */
    private static boolean isDraft(Happening h) {
        return h.tellings().stream().allMatch(t -> t.claim().voice().realis() == Voice.Realis.DRAFT_TEXT);
    }

    private static int weight(Incident incident) {
        Happening h = incident.happening();
        int toll = incident.tolls().isEmpty() ? 0 : 4;
        int dated = h.scene().days().isPresent() ? 1 : 0;
        return WEIGHT.getOrDefault(h.kind().type(), 0)
                + toll
                + dated
                + 2 * Math.min(h.sources().size(), 5);
    }

    private static String day(Incident incident) {
        return incident.happening().scene().days().map(d -> d.from().toString()).orElse("9999");
    }

    private Brief.Item item(Incident incident) {
        Told first = Tellings.first(incident);
        Happening h = incident.happening();
        Line line = new Line(notes).strong(Tellings.scene(h) + ".").plain(" ");
        if (!first.claim().voice().attribution().isEmpty()) {
            line.plain(tellings.voucher(first) + ": ");
        }
        line.quoted(first.dispatch().id(), Tellings.words(first), QUOTE);
        Tellings.sorted(incident).stream()
                .skip(1)
                .limit(3)
                .forEach(t -> line.cite(t.dispatch().id(), Tellings.words(t)));
        List<String> sources = tellings.sources(h);
        if (sources.size() > 1) {
            line.plain(", told by " + Plain.list(sources.stream().limit(4).toList())
                    + (sources.size() > 4 ? " among " + sources.size() + " sources" : ""));
        }
        return line.plain(".").item();
    }
}
