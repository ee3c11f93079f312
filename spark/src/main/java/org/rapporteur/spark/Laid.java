package org.rapporteur.spark;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.Coding;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.record.Reviewed;
import org.rapporteur.record.Standing;
import org.rapporteur.record.Tellings;
import org.rapporteur.record.export.JsonLinesExport;
import org.rapporteur.spark.HappeningStep.Assigned;
import scala.Tuple2;

/**
 * One dispatch with all that is known of it among the others: rows of its group laid together.
 *
 * @param assigned its claims' happenings
 * @param original the dispatch whose near copy it is, when it is one
 * @param versionOf the earlier dispatch of which it is a version
 * @param revised ids of tolls that are revised, by the id of the toll that revises each
 */
record Laid(
        Coding coding,
        List<Assigned> assigned,
        Optional<String> original,
        Optional<String> versionOf,
        Map<String, String> revised) {
    static final String ASSIGNED = "a";
    static final String ORIGINAL = "b";
    static final String VERSION_OF = "c";
    static final String REVISED = "d";
    static final String CODING = "e";

    /**
     * A happening written down.
     *
     * @param line its line of the export
     * @param revisions which toll of which dispatch revises which
     */
    record Happened(String id, String line, List<Revision> revisions) {
        static final Packing<Happened> PACKING = Packing.of(Happened.class);

        static Happened of(Incident incident) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new JsonLinesExport(bytes).happening(incident);
            String line = Grouped.text(bytes.toByteArray());
            List<Revision> revisions = new ArrayList<>();
            for (Toll toll : incident.tolls()) {
                if (toll.revises().isPresent()) {
                    incident.findRevised(toll)
                            .ifPresent(r ->
                                    revisions.add(new Revision(toll.origin().dispatchId(), toll.id(), r.id())));
                }
            }
            return new Happened(incident.happening().id(), line.substring(0, line.length() - 1), revisions);
        }
    }

    /** A toll that revises another. */
    record Revision(String dispatch, String toll, String revised) {}

    /** What one of several dispatches tells of happenings. */
    record Part(Coding coding, String story, List<Assigned> assigned) {
        static final Packing<Part> PACKING = Packing.of(Part.class);

        void addTo(Tellings tellings, Set<String> wanted) {
            tellings.add(coding, story, happenings(assigned), wanted);
        }
    }

    /**
     * @param rows of one dispatch, sorted by their marks; the coding is the last
     */
    static Laid of(Iterator<Tuple2<String, byte[]>> rows) {
        List<Assigned> assigned = new ArrayList<>();
        Optional<String> original = Optional.empty();
        Optional<String> versionOf = Optional.empty();
        Map<String, String> revised = new TreeMap<>();
        Optional<Coding> coding = Optional.empty();
        while (rows.hasNext()) {
            Tuple2<String, byte[]> row = rows.next();
            switch (row._1().substring(0, 1)) {
                case ASSIGNED -> assigned.add(Assigned.PACKING.unpack(row._2()));
                case ORIGINAL -> original = Optional.of(Grouped.text(row._2()));
                case VERSION_OF -> versionOf = Optional.of(Grouped.text(row._2()));
                case REVISED -> revised.put(row._1().substring(1), Grouped.text(row._2()));
                default -> coding = Optional.of(Codings.coding(row));
            }
        }
        return new Laid(coding.orElseThrow(), assigned, original, versionOf, revised);
    }

    private static Map<String, String> happenings(List<Assigned> assigned) {
        Map<String, String> found = new TreeMap<>();
        assigned.forEach(a -> found.put(a.claim(), a.happening()));
        return found;
    }

    private String story() {
        return original.orElse(coding.dispatch().id());
    }

    Reviewed reviewed(Set<String> withdrawn) {
        Standing standing = new Standing(
                original, versionOf, withdrawn.contains(coding.dispatch().id()));
        return new Reviewed(coding, happenings(assigned), List.of(), standing);
    }

    /** The happenings that this dispatch alone tells. */
    List<Happened> alone() {
        Set<String> wanted = new TreeSet<>();
        assigned.stream().filter(Assigned::alone).forEach(a -> wanted.add(a.happening()));
        Tellings tellings = new Tellings();
        part().addTo(tellings, wanted);
        return tellings.incidents().stream().map(Happened::of).toList();
    }

    /** The happenings that others tell too. */
    Set<String> shared() {
        Set<String> found = new TreeSet<>();
        assigned.stream().filter(a -> !a.alone()).forEach(a -> found.add(a.happening()));
        return found;
    }

    Part part() {
        return new Part(coding, story(), assigned);
    }
}
